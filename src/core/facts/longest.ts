import type { Figure } from '../data';
import type { Run } from './sentences';

/** Hits on the same words come close together. */
const MostRivals = 8;

/** One judgement for each figure in a run of overlapping wordings. */
export function longest<Found extends Run & { readonly figure: Figure }>(
  found: Iterable<Found>,
): Found[] {
  const kept: Found[] = [];
  for (const doubt of found) {
    const rival = kept
      .slice(-MostRivals)
      .find(
        (other) =>
          other.figure === doubt.figure && other.last > doubt.first && doubt.last > other.first,
      );
    if (!rival) kept.push(doubt);
    else if (doubt.last - doubt.first > rival.last - rival.first)
      kept[kept.lastIndexOf(rival)] = doubt;
  }
  return kept;
}
