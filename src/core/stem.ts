const stems = new Map<string, string>();
const MostKept = 20_000;
const LongestWord = 100;

/** A word without its ending, roughly: most forms of one word have the same stem. Remembered. */
export function stemOf(norm: string): string {
  let stem = stems.get(norm);
  if (stem === undefined) {
    stem = norm
      .replace(/'s$/, '')
      .replace(/(?:ing|ed|es|s|ly)$/, '')
      .replace(/(?:i|e|y)$/, '');
    if (stems.size > MostKept) stems.clear();
    if (norm.length < LongestWord) stems.set(norm, stem);
  }
  return stem;
}
