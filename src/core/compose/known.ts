import { companyOf } from '../company';
import { type Entry, entries as ownEntries } from '../data';
import type { Reading } from '../reading';

/** The entries that mean something to the answer's employer, packs' among them. */
export function entriesFor(reading: Reading): readonly Entry[] {
  const { entries } = companyOf(reading);
  return (reading.options.entries ?? ownEntries).filter((entry) => entries.has(entry));
}
