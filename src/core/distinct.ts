import type { Sentence, Word } from './answer';
import { companyOf } from './company';
import { partsOf } from './parts';
import type { Reading } from './reading';
import { isPast } from './story';

/** Whose a sentence is: the employer's alone, the speaker's own, or as true of any employer. */
export type Belongs = 'company' | 'speaker' | 'anyone';

/** What is left of an answer when another employer's name is put in. */
export interface Distinct {
  /** One for each sentence. */
  readonly sentences: readonly Belongs[];
  /** Words in sentences that are the employer's alone, 0–1 of all words. */
  readonly share: number;
  /** Words in sentences that are as true of any employer, 0–1 of all words. */
  readonly portable: number;
}

const known = new WeakMap<Reading, Distinct>();

/** Sorts the sentences by whose they are; slots count as what they will hold. */
export function distinctOf(reading: Reading): Distinct {
  let distinct = known.get(reading);
  if (!distinct) {
    distinct = sort(reading);
    known.set(reading, distinct);
  }
  return distinct;
}

function sort(reading: Reading): Distinct {
  const { answer } = reading;
  const ofCompany = new Set<number>();
  const ofSpeaker = new Set<number>();
  for (const { part, sentence } of partsOf(reading)) {
    if (part === 'principle' || part === 'initiative') ofCompany.add(sentence);
    else if (part === 'story') ofSpeaker.add(sentence);
  }
  let isCompany = false;
  const count = { company: 0, speaker: 0, anyone: 0 };
  const hollow = new Set(
    reading.phrases.flatMap(({ row, sentence }) => (row.rule === 'filler' ? [] : sentence)),
  );
  const sentences = answer.sentences.map((place, index): Belongs => {
    isCompany =
      ofCompany.has(index) ||
      namesSomething(reading, index) ||
      (isCompany && goesOn(answer.words, place));
    const belongs = isCompany
      ? 'company'
      : ofSpeaker.has(index) || (!hollow.has(index) && isConcrete(reading, index, place))
        ? 'speaker'
        : 'anyone';
    count[belongs] += place.last - place.first;
    return belongs;
  });
  const all = Math.max(1, answer.words.length);
  return { sentences, share: count.company / all, portable: count.anyone / all };
}

const Copulas = new Set([
  'was',
  'were',
  'had',
  "wasn't",
  "weren't",
  "hadn't",
  "didn't",
  "couldn't",
  'did',
  'my',
]);

const Pronouns = new Set(['it', 'its', "it's", 'they', 'their', "they're", 'these']);

/** "I have followed its …": goes on about what the sentence before has named. */
function goesOn(words: readonly Word[], { first, last }: Sentence): boolean {
  for (let at = first; at < Math.min(last, first + 4); at++) {
    if (Pronouns.has((words[at] as Word).norm)) return true;
  }
  return false;
}

/** Tells of something that happened or can be counted. */
function isConcrete(
  { answer: { words }, traits }: Reading,
  index: number,
  place: Sentence,
): boolean {
  const trait = traits[index];
  if (trait?.figure || trait?.signals.has('experience') || trait?.signals.has('result'))
    return true;
  for (let at = place.first; at < place.last; at++) {
    const { norm } = words[at] as Word;
    if (isPast(norm) || Copulas.has(norm)) return true;
  }
  return false;
}

const NoNames =
  /^(?:i(?:'.*)?|amazon(?:'s|ians?)?|jeff|bezos|andy|jassy|ceo|cv|i\.e|e\.g|hr|it|okay|ok|english|mba|usa?|uk)$/;
/** What every employer is said to have: "Amazon's culture". */
const Common = new Set(
  `culture values mission vision innovation innovations innovative reputation customer customers
  leadership principles success growth brand commitment size scale benefits pay salary technology
  technologies products services work environment people future name focus employees team teams
  impact ambition journey great good amazing strong global unique approach family dedication
  obsession philosophy history world worldwide business ethos standards position leader own`.split(
    /\s+/,
  ),
);

/** Whether the sentence speaks to the employer of something with a name of its own. */
export function namesSomething(reading: Reading, index: number): boolean {
  const company = companyOf(reading);
  if (company.entries.size === 0) return false;
  const { words, sentences, frontMatter } = reading.answer;
  const place = sentences[index] as Sentence;
  const signals = reading.traits[index]?.signals;
  const own = company.name.toLowerCase().split(' ')[0] as string;
  let isAddressed = signals?.has('goal') || signals?.has('team');
  let hasName = false;
  for (let at = place.first; at < place.last; at++) {
    const { norm, text } = words[at] as Word;
    const isCompany = norm.startsWith(own);
    if (isCompany && (signals?.has('team') || hasThing(words, at, place.last))) return true;
    if (isCompany || norm.startsWith('you') || norm === 'want') isAddressed = true;
    const c = text.charCodeAt(0);
    if (at > place.first && c >= 65 && c <= 90 && !isCompany && !NoNames.test(norm)) hasName = true;
  }
  if (!isAddressed) return false;
  return hasName || namesTeam(words, place, frontMatter.team);
}

/** "Amazon's robotic sites" is a thing of its own; "Amazon's amazing culture" is not. */
function hasThing(words: readonly Word[], at: number, last: number): boolean {
  const { norm, pause } = words[at] as Word;
  if (!norm.endsWith("'s") || pause || at + 2 >= last) return false;
  return !Common.has(words[at + 1]?.norm ?? '') && !Common.has(words[at + 2]?.norm ?? '');
}

/** Whether the sentence has a telling word of front matter's team. */
function namesTeam(
  words: readonly Word[],
  { first, last }: Sentence,
  team: string | undefined,
): boolean {
  if (!team) return false;
  const telling = new Set(team.toLowerCase().match(/[\p{L}\d]{4,}/gu));
  for (const common of ['team', 'amazon']) telling.delete(common);
  for (let at = first; at < last; at++) if (telling.has((words[at] as Word).norm)) return true;
  return false;
}
