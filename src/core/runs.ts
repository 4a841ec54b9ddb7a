import { type Form, wordFacet } from './forms/wordForm';
import { wordHash } from './wordHash';

/** Words in a run: long enough that two people do not say the same one by chance. */
export const RunLength = 8;

const Base = 0x01000193;

/** Runs of words, known by their hashes alone. */
export type KnownRuns = ReadonlySet<number>;

const LeastHash = -(2 ** 31);
const Radix = 36;

/** Runs as data/samples.json has them: the gaps between their hashes in order, in base 36. */
export function runsOf(gaps: string): KnownRuns {
  let hash = LeastHash;
  const hashes = gaps.split(' ').map((gap) => {
    hash += Number.parseInt(gap, Radix);
    return hash;
  });
  return new Set(hashes);
}

/** What `runsOf` reads. */
export function gapsOf(hashes: Iterable<number>): string {
  const sorted = [LeastHash, ...[...hashes].sort((a, b) => a - b)];
  return sorted
    .slice(1)
    .map((hash, before) => (hash - (sorted[before] as number)).toString(Radix))
    .join(' ');
}

/** A 32-bit number for the run that begins at word `at`; one run in millions shares a sample's. */
export function runHash(words: readonly Formed[], at: number): number {
  let sum = 0;
  for (let index = at; index < at + RunLength; index++) {
    sum = (Math.imul(sum, Base) + hashOf((words[index] as Formed).form)) | 0;
  }
  return sum;
}

interface Formed {
  readonly form: Form;
}

const hashOf = wordFacet(({ norm }) => wordHash(norm));

/** Where known runs begin, in order; one step a word, as each hash follows from the one before. */
export function findRuns(words: readonly Formed[], known: KnownRuns): number[] {
  const found: number[] = [];
  const recent = new Int32Array(RunLength);
  let leaving = 1;
  for (let power = 0; power < RunLength; power++) leaving = Math.imul(leaving, Base);
  let sum = 0;
  for (let index = 0; index < words.length; index++) {
    const hash = hashOf((words[index] as Formed).form);
    const place = index % RunLength;
    sum = (Math.imul(sum, Base) + hash - Math.imul(leaving, recent[place] as number)) | 0;
    recent[place] = hash;
    const at = index - RunLength + 1;
    if (at >= 0 && known.has(sum)) found.push(at);
  }
  return found;
}
