/** Words in a run: long enough that two people do not say the same one by chance. */
export const RunLength = 8;

const Bases = [0x01000193, 0x2c1b3c6d] as const;
const Modulus = 2 ** 20;

/**
 * A number below 2⁵² for every run of eight words, by the place of its first word. Two different
 * runs share one about once in 10¹⁵ pairs. Linear in the words.
 */
export function runHashes(words: readonly string[]): Float64Array {
  const count = Math.max(0, words.length - RunLength + 1);
  const hashes = new Float64Array(count);
  const [high, low] = Bases.map((base) => rolling(words, base)) as [Int32Array, Int32Array];
  for (let at = 0; at < count; at++) {
    hashes[at] = ((high[at] as number) >>> 0) * Modulus + ((low[at] as number) >>> 12);
  }
  return hashes;
}

/** The sum over each run of word × baseⁿ, from one run to the next in one step. */
function rolling(words: readonly string[], base: number): Int32Array {
  const sums = new Int32Array(Math.max(0, words.length - RunLength + 1));
  let leaving = 1;
  for (let power = 0; power < RunLength; power++) leaving = Math.imul(leaving, base);
  let sum = 0;
  for (let at = 0; at < words.length; at++) {
    sum = (Math.imul(sum, base) + wordHash(words[at] as string)) | 0;
    const first = at - RunLength;
    if (first >= 0) sum = (sum - Math.imul(leaving, wordHash(words[first] as string))) | 0;
    if (first >= -1) sums[first + 1] = sum;
  }
  return sums;
}

const wordHashes = new Map<string, number>();
const MostKept = 20_000;

function wordHash(word: string): number {
  const known = wordHashes.get(word);
  if (known !== undefined) return known;
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  }
  hash ^= hash >>> 15;
  if (wordHashes.size >= MostKept) wordHashes.clear();
  wordHashes.set(word, hash);
  return hash;
}
