import type { PhraseHit } from './reading';
import type { PhraseRow } from './wording';

/** The hits that share no word with an exception of their own row; linear in both lists. */
export function withoutExceptions(
  hits: readonly PhraseHit[],
  exceptions: readonly PhraseHit[],
): readonly PhraseHit[] {
  if (exceptions.length === 0) return hits;
  const taken = new Map<PhraseRow, Set<number>>();
  for (const { row, first, last } of exceptions) {
    const words = taken.get(row) ?? new Set();
    for (let index = first; index < last; index++) words.add(index);
    taken.set(row, words);
  }
  return hits.filter(({ row, first, last }) => {
    const words = taken.get(row);
    if (!words) return true;
    for (let index = first; index < last; index++) if (words.has(index)) return false;
    return true;
  });
}
