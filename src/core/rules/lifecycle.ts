import type { Entry } from '../data';
import { judgementsOf } from '../facts/judgements';
import type { Mention } from '../mentions';
import type { Reading } from '../reading';
import type { Problem, Rule } from '../rule';

const Told = new Set([
  'ended',
  'ends',
  'ending',
  'finished',
  'closed',
  'over',
  'former',
  'formerly',
  'successor',
  'succeeded',
  'followed',
  'replaced',
  'acquired',
  'bought',
  'renamed',
  'called',
  'previously',
  'was',
  'were',
  'until',
  'once',
]);

/** A thing that has ended, belongs to somebody else or goes by another name; told once. */
export const lifecycle: Rule = {
  id: 'lifecycle',
  summary: 'A programme or product that has ended, changed hands or been renamed.',
  severity: 'information',
  *check(reading) {
    const told = new Set<Entry>();
    for (const mention of reading.mentions) {
      const { entry } = mention;
      if (told.has(entry) || !isGone(reading, mention) || isToldByFigure(reading, mention))
        continue;
      told.add(entry);
      yield problem(mention);
    }
  },
};

function isGone(reading: Reading, mention: Mention): boolean {
  const { state } = mention.entry.lifecycle;
  if (state !== 'ended' && state !== 'acquired' && state !== 'renamed') return false;
  if (state === 'renamed' && !formerName(reading, mention)) return false;
  const { sentences, words } = reading.answer;
  const place = sentences[mention.sentence];
  if (!place) return false;
  // Names apart, the words near by tell whether the writer knows.
  const from = Math.max(place.first, mention.first - 12);
  const to = Math.min(place.last, mention.last + 12);
  for (let at = from; at < to; at++) if (Told.has(words[at]?.norm ?? '')) return false;
  return true;
}

/** Whether a claim about it is found on the same words, which says as much. */
function isToldByFigure(reading: Reading, { entry, first, last }: Mention): boolean {
  return judgementsOf(reading).some(
    (one) => one.entry === entry && one.first < last && first < one.last,
  );
}

/** The name that was right once, where the text uses it. */
function formerName({ answer }: Reading, { entry, start, end }: Mention): string | undefined {
  const written = answer.text.slice(start, end).toLowerCase().replace(/\s+/g, ' ');
  return entry.lifecycle.formerNames.find((name) => name.toLowerCase() === written);
}

function problem(mention: Mention): Problem {
  const { entry, start, end } = mention;
  const message = entry.lifecycle.note ?? `${entry.name} is ${entry.lifecycle.state}.`;
  const isRenamed = entry.lifecycle.state === 'renamed';
  const fixes = isRenamed
    ? [
        {
          title: `Replace with “${entry.name}”`,
          edits: [{ start, end, text: entry.name }],
          preferred: true,
        },
      ]
    : [];
  return { start, end, message, fixes };
}
