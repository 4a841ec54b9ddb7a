import type { Answer, Sentence, Slot } from './answer';
import { companyOf } from './company';
import type { Entry, NameStrength } from './data';
import { sentenceAt } from './prose';
import type { Reading } from './reading';
import { rememberedOf } from './remembered';
import { tellsDeed } from './story';
import type { Span } from './text';
import { type Part, template } from './wording';

/** A part of the template: principle, story, initiative, why, strength or team. */
export type PartId = Part['id'];

/** A part of the template at its place in an answer: the name, the slot or the sentence. */
export interface PartPlace extends Span {
  readonly part: PartId;
  /** Index of the sentence. */
  readonly sentence: number;
  /** False where a slot is still to be filled. */
  readonly isFilled: boolean;
  /** What is named, for a principle or an initiative. */
  readonly entry?: Entry;
  readonly strength?: NameStrength;
}

/** The parts of the template that the text has, in its order; a part may have several places. */
export const partsOf: (reading: Reading) => readonly PartPlace[] = rememberedOf(find);

function find(reading: Reading): PartPlace[] {
  const { answer, traits } = reading;
  const { entries } = companyOf(reading);
  const found = slotParts(answer);
  const slotted = new Set(found.map(({ part, sentence }) => `${part} ${sentence}`));
  let lastInitiative = Number.NEGATIVE_INFINITY;
  let lastWhy = -1;
  const initiativeSlots = new Set<number>();
  for (const { part, sentence } of found) if (part === 'initiative') initiativeSlots.add(sentence);

  answer.sentences.forEach((place, sentence) => {
    const add = (part: PartId, { start, end }: Span = place) => {
      if (slotted.size && slotted.has(`${part} ${sentence}`)) return;
      found.push({ part, sentence, start, end, isFilled: true });
    };
    const { signals, mentions } = traits[sentence] as Reading['traits'][number];
    const seen = new Set<Entry>();
    for (const { entry, strength, start, end } of mentions) {
      if (!entries.has(entry) || seen.has(entry) || isListOfPrinciples(entry)) continue;
      const part = entry.kind === 'principle' ? 'principle' : 'initiative';
      // "Innovation" and "curious" are said by everyone.
      if (part === 'principle' && (strength === 'weak' || strength === 'loose')) continue;
      seen.add(entry);
      if (part === 'initiative') lastInitiative = sentence;
      found.push({ part, sentence, start, end, isFilled: true, entry, strength });
    }
    if (initiativeSlots.has(sentence)) lastInitiative = sentence;
    const isDeed = tellsDeed(place.form);
    if (isDeed) add('story');
    if (
      sentence - lastInitiative <= 2 &&
      lastWhy < lastInitiative &&
      (isDeed || signals.has('personal-why'))
    ) {
      add('why');
      lastWhy = sentence;
    }
    if (signals.has('strength')) add('strength');
    if (signals.has('goal') || signals.has('team')) add('team');
  });
  return found.sort((a, b) => a.sentence - b.sentence || a.start - b.start);
}

/** The sixteen as a whole are not one of them, and no initiative either. */
function isListOfPrinciples({ id }: Entry): boolean {
  return id === 'leadership-principles';
}

function slotParts(answer: Answer): PartPlace[] {
  return answer.slots.flatMap((slot): PartPlace[] => {
    const sentence = sentenceAt(answer, slot.start);
    const place = answer.sentences[sentence] as Sentence | undefined;
    if (!place || place.end < slot.end) return [];
    const { start, end } = slot;
    return [{ part: partOfSlot(slot), sentence, start, end, isFilled: false }];
  });
}

const SlotWords: readonly (readonly [PartId, RegExp])[] = [
  ['principle', /principle/],
  ['why', /connection|matters|\bwhy\b|connects/],
  ['strength', /strength|skill/],
  ['team', /\b(?:team|goal|role|task)\b/],
  ['initiative', /project|initiative|product|programme|program\b/],
];

/** The part a slot stands for, by what it is called; a slot of one's own is part of a story. */
export function partOfSlot({ name }: Pick<Slot, 'name'>): PartId {
  const label = name.slice(0, 100);
  const own = template.parts.find(({ slot }) => slot === label);
  if (own) return own.id;
  const lower = label.toLowerCase();
  return SlotWords.find(([, words]) => words.test(lower))?.[0] ?? 'story';
}

/** A stretch of sentences that serve one part, for an outline; `place` is what begins it. */
export interface Section extends Span {
  readonly part: PartId;
  readonly place: PartPlace;
  /** Sentences `first` up to, not including, `last`. */
  readonly first: number;
  readonly last: number;
}

/**
 * The answer as stretches of one part each: a sentence without a part of its own goes on with the
 * part before it, and what stands before the first part belongs to none.
 */
export function sectionsOf(reading: Reading): Section[] {
  const { sentences } = reading.answer;
  const sections: Section[] = [];
  for (const place of partsOf(reading)) {
    const previous = sections.at(-1);
    if (previous && (previous.part === place.part || previous.first === place.sentence)) continue;
    const { start } = sentences[place.sentence] as Sentence;
    const last = sentences.length;
    const end = (sentences[last - 1] as Sentence).end;
    if (previous) {
      const before = sentences[place.sentence - 1] as Sentence;
      sections[sections.length - 1] = { ...previous, last: place.sentence, end: before.end };
    }
    sections.push({ part: place.part, place, first: place.sentence, last, start, end });
  }
  return sections;
}
