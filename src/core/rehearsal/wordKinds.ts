const FunctionWords = new Set(
  `a about above after again against all almost along already also although always am among an and
  another any anything are around as at away back be became because become been before behind being
  below between both but by came can cannot could did didn't do does doesn't doing don't done down
  during each either else enough even ever every everyone everything exactly few first for from
  further get gets getting give gives go goes going gone got had has have haven't having he her here
  hers herself him himself his how however i i'd i'll i'm i've if in instead into is isn't it it's its
  itself just keep kind last later least less let like little lot made make makes making many may
  maybe me mean means might mine more most much must my myself need never next no nobody none nor not
  nothing now of off often on once one only onto or other others our ours ourselves out over own
  part people perhaps put quite rather really right said same saw say says see seen self she should
  since so some somebody someone something sometimes soon still such take takes than that that's the
  their theirs them themselves then there these they they're thing things this those though through
  thus till to together too toward towards under until up upon us use used using very want wanted
  wants was wasn't way we we'd we're we've well went were weren't what whatever when where whether
  which while who whole whom whose why will with within without won't would wouldn't yet you you'd
  you'll you're your yours yourself years year day days time times amazon amazon's work works working know knows knew
  believe think thought feel felt happen happens excited interested ready able whether i`
    .split(/\s+/)
    .filter(Boolean),
);

const NumberWords = new Set(
  `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand
  million billion half third quarter twice double doubled halved tripled dozen`.split(/\s+/),
);

/** Whether a word holds a sentence together and says little by itself. */
export function isFunctionWord(norm: string): boolean {
  return FunctionWords.has(norm) || norm.endsWith("n't") || norm.startsWith("i'");
}

/** Whether a word is a number written out; "one" is mostly a pronoun, and none here. */
export function isNumberWord(norm: string): boolean {
  return NumberWords.has(norm);
}
