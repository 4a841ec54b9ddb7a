/** Verbs that a subject before them governs, however short the sentence. */
export const finiteVerbs: ReadonlySet<string> = new Set(
  `is isn't are aren't was wasn't were weren't has hasn't had hadn't have haven't do does did didn't
  will won't would wouldn't can can't could couldn't should shouldn't may might must
  became brought came cost felt gave got helped kept left led made means meant needed saved seemed
  showed started stopped taught took turned went worked`.split(/\s+/),
);
