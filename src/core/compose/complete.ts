import type { Slot } from '../answer';
import { entries as ownEntries } from '../data';
import { partOfSlot } from '../parts';
import { sentenceAt } from '../prose';
import type { Reading } from '../reading';
import { lineEnd, lineStart, type Span } from '../text';
import { type Part, template } from '../wording';
import { initiativeChoices, principleChoices } from './choices';
import { commentSuggestions, openCommentAt } from './comments';
import { frontMatterSuggestions, isInFrontMatter } from './frontMatterHelp';
import { entriesFor } from './known';
import { leadBefore, startersFor } from './leads';
import { namesBefore, suggest } from './names';
import { isSpokenAt } from './spoken';
import type { Suggestion } from './suggestion';

/** A bare link that goes on up to the cursor. */
const OpenAddress = /\b(?:\w+:\/\/|www\.)\S*$/i;
const LongestAddress = 2_000;

/**
 * What may be written at `offset`, the best first; nothing in code.
 * @param asked false where a typed blank alone is the occasion, which the common words are not
 */
export function suggestionsAt(reading: Reading, offset: number, asked = true): Suggestion[] {
  const { text, slots } = reading.answer;
  if (isInFrontMatter(reading, offset)) return frontMatterSuggestions(reading, offset);
  const comment = openCommentAt(text, offset);
  if (comment >= 0) return commentSuggestions(reading, comment, offset);
  const slot = slots.find(({ start, end }) => start < offset && offset <= end);
  if (slot) return inSlot(reading, slot, offset);
  const before = text.slice(Math.max(lineStart(text, offset), offset - LongestAddress), offset);
  if (OpenAddress.test(before) || !isSpokenAt(text, offset)) return [];
  if (text[offset - 1] === '[') return openedBracket(reading, offset);
  const lead = leadBefore(text.slice(0, offset));
  if (lead) return lead.quiet && !asked ? [] : afterLead(reading, lead.part, offset);
  return asked ? [...namesBefore(text, offset, entriesFor(reading))] : [];
}

function inSlot(reading: Reading, slot: Slot, offset: number): Suggestion[] {
  const { text } = reading.answer;
  const start = Math.max(slot.start, lineStart(text, offset));
  const end = Math.min(slot.end, lineEnd(text, offset));
  const span = { start, end };
  const removes =
    start > slot.start
      ? { start: slot.start, end: start }
      : end < slot.end
        ? { start: end, end: slot.end }
        : undefined;
  const written = text.slice(start, offset);
  const bare = { start: slot.start + 1, end: slot.end - 1 };
  const found = [
    ...forPart(reading, partOfSlot(slot), span, written),
    // A slot is offered its own words, for those who only want the brackets gone.
    sentence(text.slice(bare.start, bare.end).replace(/\s+/g, ' '), span, written),
  ];
  return removes ? found.map((each) => ({ ...each, removes })) : found;
}

function openedBracket(reading: Reading, offset: number): Suggestion[] {
  const { text, slots } = reading.answer;
  const end = text[offset] === ']' ? offset + 1 : offset;
  const span = { start: offset - 1, end };
  const known = template.parts.map(({ slot, label }) => ({ name: slot, detail: label }));
  const own = slots
    .filter(({ name }) => !known.some((each) => each.name === name) && !name.includes('\n'))
    .map(({ name }) => ({ name, detail: undefined }));
  const seen = new Set<string>();
  return [...known, ...own].flatMap(({ name, detail }): Suggestion[] => {
    if (seen.has(name)) return [];
    seen.add(name);
    const slot = `[${name}]`;
    return [
      { kind: 'slot', label: slot, span, text: slot, filter: slot, ...(detail && { detail }) },
    ];
  });
}

function afterLead(reading: Reading, part: Part['id'], offset: number): Suggestion[] {
  const span = { start: offset, end: offset };
  // "because", behind a principle still to be named, asks for the principle.
  const { answer, mentions } = reading;
  const at = sentenceAt(answer, offset);
  const isNamed = mentions.some(({ sentence: place }) => place === at);
  const isReason = part === 'why' && !isNamed && at <= 0;
  return forPart(reading, isReason ? 'principle' : part, span, '');
}

/** What belongs into a part: names for those that name something, sentences to go on with. */
function forPart(reading: Reading, part: Part['id'], span: Span, written: string): Suggestion[] {
  const known = new Map(entriesFor(reading).map((entry) => [entry.id, entry]));
  const named = new Set(reading.mentions.map(({ entry }) => entry.id));
  const names = (ids: readonly string[]) => {
    const unused = [...ids.filter((id) => !named.has(id)), ...ids.filter((id) => named.has(id))];
    return unused.flatMap((id) => {
      const entry = known.get(id);
      return entry ? [suggest(entry, span, filterOf(written, entry.name))] : [];
    });
  };
  const starters = startersFor(part, reading.role).map(({ text }) => sentence(text, span, written));
  const packed = [...known.values()].filter(({ id }) => !builtIn.has(id));
  const own = (isPrinciple: boolean) =>
    packed.filter(({ kind }) => (kind === 'principle') === isPrinciple).map(({ id }) => id);
  switch (part) {
    case 'principle':
      return names([...own(true), ...principleChoices([...named]).map(({ id }) => id)]);
    case 'initiative':
      return names([
        ...own(false),
        ...initiativeChoices(undefined, reading.role).map(({ id }) => id),
      ]);
    case 'team':
      return [...teams(reading, span, written), ...starters];
    default:
      return starters;
  }
}

const builtIn = new Set(ownEntries.map(({ id }) => id));

/** The teams behind what the answer names. */
function teams({ mentions }: Reading, span: Span, written: string): Suggestion[] {
  const kinds = new Set(['initiative', 'product']);
  const found = new Set(mentions.map(({ entry }) => entry).filter(({ kind }) => kinds.has(kind)));
  return [...found].map(({ name }) => {
    const plain = name.replace(/^The /, '');
    return sentence(`the ${plain} team`, span, written);
  });
}

function sentence(text: string, span: Span, written: string): Suggestion {
  return { kind: 'sentence', label: text, span, text, filter: filterOf(written, text) };
}

/** What stands before the cursor in the replaced span matches whatever it is. */
function filterOf(written: string, text: string): string {
  return written ? `${written} ${text}` : text;
}
