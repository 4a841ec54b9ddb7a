import { partsOf } from '../parts';
import type { Reading } from '../reading';
import type { Rule } from '../rule';
import { addAfter } from './replacements';
import { certain, firstOfEach, isWhole, placesOf } from './wholeAnswer';

const Why = 'It matters to me because [personal connection or why it matters to you].';
const Near = 2;
const Most = 2;

/** An initiative that is named and left there. */
export const initiativeWithoutWhy: Rule = {
  id: 'initiative-without-why',
  summary: 'An initiative without a word on why it matters to this speaker.',
  severity: 'information',
  *check(reading) {
    const { answer } = reading;
    if (!isWhole(answer)) return;
    const named = placesOf(reading, 'initiative');
    const near = explained(reading);
    const hasReason = new Set<string>();
    for (const { entry, sentence } of named) {
      if (!entry || !near.has(sentence)) continue;
      hasReason.add(entry.id);
      for (const id of entry.related) hasReason.add(id);
    }
    let found = 0;
    for (const { start, end, sentence, entry } of firstOfEach(certain(named))) {
      if (!entry || hasReason.has(entry.id)) continue;
      if (++found > Most) return;
      yield {
        start,
        end,
        message: `“${entry.name}” is named, and nothing near it says why it matters to you. Add what you have done or seen that connects to it.`,
        fixes: [addAfter(answer, sentence, 'Add why it matters', Why)],
      };
    }
  },
};

/** Sentences with a reason, a deed or a strength of the speaker's own, and those near them. */
function explained(reading: Reading): ReadonlySet<number> {
  const found = new Set<number>();
  const add = (sentence: number) => {
    for (let near = sentence - Near; near <= sentence + Near; near++) found.add(near);
  };
  for (const { part, sentence } of partsOf(reading)) {
    if (part === 'story' || part === 'why' || part === 'strength') add(sentence);
  }
  reading.traits.forEach(({ signals }, sentence) => {
    if (signals.has('personal-why')) add(sentence);
  });
  return found;
}
