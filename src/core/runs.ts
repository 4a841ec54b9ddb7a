/** Words in a run: long enough that two people do not say the same one by chance. */
export const RunLength = 8;

const First = 0x01000193;
const Second = 0x2c1b3c6d;
/** The second hash gives twenty bits below the first one's thirty-two. */
const Low = 2 ** 20;

/** Runs of words, known by their hashes alone. */
export interface KnownRuns {
  readonly hashes: ReadonlySet<number>;
  /** The upper half of each, which nearly every other run fails. */
  readonly upper: ReadonlySet<number>;
}

/** Runs to look for, from what `runHash` gave for each. */
export function knownRuns(hashes: readonly number[]): KnownRuns {
  return {
    hashes: new Set(hashes),
    upper: new Set(hashes.map((hash) => Math.floor(hash / Low) | 0)),
  };
}

/** A number below 2⁵² for the run that begins at word `at`; two runs share one about never. */
export function runHash(words: readonly Named[], at: number): number {
  const upper = hashOf(words, at, First) >>> 0;
  return upper * Low + (hashOf(words, at, Second) >>> 12);
}

/** A word in the form in which words are compared. */
export interface Named {
  readonly norm: string;
}

function hashOf(words: readonly Named[], at: number, base: number): number {
  let sum = 0;
  for (let index = at; index < at + RunLength; index++) {
    sum = (Math.imul(sum, base) + wordHash((words[index] as Named).norm)) | 0;
  }
  return sum;
}

/** Where known runs begin, in order; one step a word, as each hash follows from the one before. */
export function findRuns(words: readonly Named[], { hashes, upper }: KnownRuns): number[] {
  const found: number[] = [];
  const recent = new Int32Array(RunLength);
  let leaving = 1;
  for (let power = 0; power < RunLength; power++) leaving = Math.imul(leaving, First);
  let sum = 0;
  for (let index = 0; index < words.length; index++) {
    const hash = wordHash((words[index] as Named).norm);
    const place = index % RunLength;
    sum = (Math.imul(sum, First) + hash - Math.imul(leaving, recent[place] as number)) | 0;
    recent[place] = hash;
    const at = index - RunLength + 1;
    if (at >= 0 && upper.has(sum) && hashes.has(runHash(words, at))) found.push(at);
  }
  return found;
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
