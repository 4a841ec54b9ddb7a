import { type Answer, Pause } from '../answer';
import type { Entry } from '../data';
import { judgementsOf } from '../facts/judgements';
import type { Mention } from '../mentions';
import type { Reading } from '../reading';
import { reworded } from '../rewording';
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
      yield problem(reading, mention);
    }
  },
};

function isGone(reading: Reading, mention: Mention): boolean {
  const { state } = mention.entry.lifecycle;
  if (state !== 'ended' && state !== 'acquired' && state !== 'renamed') return false;
  if (state === 'renamed' && (!formerName(reading, mention) || isNewNameSaid(reading, mention)))
    return false;
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

/** Whether the same sentence has the name of today: "Project Kuiper, now Amazon Leo". */
function isNewNameSaid(reading: Reading, { entry, sentence }: Mention): boolean {
  const inSentence = reading.traits[sentence]?.mentions ?? [];
  return inSentence.some((other) => other.entry === entry && !formerName(reading, other));
}

function problem({ answer }: Reading, mention: Mention): Problem {
  const { entry, start, end } = mention;
  const message = entry.lifecycle.note ?? `${entry.name} is ${entry.lifecycle.state}.`;
  const edit =
    entry.lifecycle.state === 'renamed' &&
    reworded(answer, firstToReplace(answer, mention), mention.last, entry.name);
  const title = `Replace with “${entry.name}”`;
  return { start, end, message, fixes: edit ? [{ title, edits: [edit], preferred: true }] : [] };
}

/** The first word of the old name, or the company's before it where the new name has that too. */
function firstToReplace({ words }: Answer, { entry, first }: Mention): number {
  const before = words[first - 1];
  const company = before?.pause === Pause.None ? before.norm.replace(/'s$/, '') : '';
  return entry.name.toLowerCase().startsWith(`${company} `) ? first - 1 : first;
}
