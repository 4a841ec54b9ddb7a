/**
 * A pattern with `\p{…}`, made when it is first used: an engine builds the sets behind a literal
 * while it loads the code, and some twenty of them take as long as half of all the rest.
 * @param source As between the strokes of a literal.
 */
export function late(source: string, flags: string): () => RegExp {
  let pattern: RegExp | undefined;
  return () => {
    pattern ??= new RegExp(source, flags);
    return pattern;
  };
}

const Capital = late(String.raw`^\p{Lu}`, 'u');

/** Whether the text begins with a capital letter, in any script. */
export function isCapital(text: string): boolean {
  const c = text.charCodeAt(0);
  return c < 128 ? c >= 65 && c <= 90 : Capital().test(text);
}
