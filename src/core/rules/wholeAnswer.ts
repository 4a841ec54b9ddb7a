import type { Answer, Sentence, Word } from '../answer';
import { companyOf } from '../company';
import { type Entry, entryById, focus } from '../data';
import { type PartId, type PartPlace, partsOf } from '../parts';
import type { Reading } from '../reading';
import { rememberedOf } from '../remembered';
import type { Span } from '../text';

const EnoughWords = 40;
const EnoughSentences = 3;
const FewestWords = 20;
/** Words to mark at least: an opening such as "Well," alone is hard to see. */
const Fewest = 3;

/** Whether there is enough text to ask what is missing: forty words, or three sentences of twenty. */
export function isWhole({ words, sentences }: Answer): boolean {
  return (
    words.length >= EnoughWords ||
    (sentences.length >= EnoughSentences && words.length >= FewestWords)
  );
}

/** The places of one part, in the order of the text. */
export function placesOf(reading: Reading, part: PartId): readonly PartPlace[] {
  return partsOf(reading).filter((place) => place.part === part);
}

/** The first words of a sentence, up to a pause: where a finding on the whole answer sits. */
export function openingOf({ words, sentences }: Answer, sentence: number, most = 8): Span {
  const { first, last } = sentences[sentence] as Sentence;
  let end = first;
  const isOpen = () => end - first + 1 < Fewest || !(words[end] as Word).pause;
  while (end + 1 < last && end - first + 1 < most && isOpen()) end++;
  return { start: (words[first] as Word).start, end: (words[end] as Word).end };
}

/** The last words of a sentence, from the last pause on. */
export function closingOf({ words, sentences }: Answer, sentence: number, most = 8): Span {
  const { first, last } = sentences[sentence] as Sentence;
  let start = last - 1;
  while (start > first && last - start < most && !(words[start - 1] as Word).pause) start--;
  return { start: (words[start] as Word).start, end: (words[last - 1] as Word).end };
}

/** Where the employer's name first stands. */
export function nameOf({ answer }: Reading, name: string): Span | undefined {
  const own = name.toLowerCase();
  const word = answer.words.find(({ norm, inSlot }) => !inSlot && norm.startsWith(own));
  return word && { start: word.start, end: word.end };
}

/** Something of the employer's that is worth a sentence and is not named yet. */
export function suggestionFor(reading: Reading): Entry | undefined {
  return rememberedSuggestion(reading).entry;
}

/** The entries of the guide's table, in its order. */
const table = focus.flatMap((row) => row.entries.flatMap((id) => entryById(id) ?? []));

/**
 * One of the guide's table that fits the role, else another one there, else any other; in an object,
 * since nothing can't be remembered.
 */
const rememberedSuggestion = rememberedOf(
  (reading: Reading): { readonly entry: Entry | undefined } => {
    const { entries } = companyOf(reading);
    const named = new Set(reading.mentions.map(({ entry }) => entry));
    const isOpen = (entry: Entry) => entries.has(entry) && !named.has(entry);
    const inTable = table.filter(isOpen);
    const fitting = inTable.find(({ roles }) => roles.some((id) => id === reading.role));
    const isOther = (entry: Entry) => entry.kind !== 'principle' && isOpen(entry);
    return { entry: fitting ?? inTable[0] ?? [...entries].find(isOther) };
  },
);

/** Without the ordinary words that only may mean the thing. */
export function certain(places: readonly PartPlace[]): PartPlace[] {
  return places.filter(({ strength }) => strength !== 'weak' && strength !== 'loose');
}

/** The first place of each thing named; things that belong together count once. */
export function firstOfEach(places: readonly PartPlace[]): PartPlace[] {
  const kept: PartPlace[] = [];
  const covered = new Set<string>();
  for (const place of places) {
    const { entry } = place;
    if (!entry) {
      kept.push(place);
    } else if (!covered.has(entry.id)) {
      kept.push(place);
      covered.add(entry.id);
      if (entry.kind !== 'principle') for (const id of entry.related) covered.add(id);
    }
  }
  return kept;
}
