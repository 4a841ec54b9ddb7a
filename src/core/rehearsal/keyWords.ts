import { Pause, type Sentence, type Word } from '../answer';
import { isNumber } from '../match/symbols';
import type { Reading } from '../reading';
import { isPast, isSubject } from '../story';
import { isCapital } from '../unicode';
import { isFunctionWord, isNumberWord } from './wordKinds';

/** Words `first` up to, not including, `last`, which are kept together. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** Key words kept of a sentence; a name counts as one, however long. */
export const MostKeyWords = 5;

/** What a word is worth in one's memory: a name first, then a number, a deed, and what is left. */
enum Worth {
  Mention = 5,
  Slot = 4,
  Figure = 3,
  Deed = 2,
  Name = 1,
  Object = 0,
}

interface Candidate extends Run {
  readonly worth: number;
  /** How many key words it counts as; as many as it has where left out. */
  readonly size?: number;
  /** What to keep of it where there is no room for all. */
  readonly short?: readonly Candidate[];
}

/**
 * The words of a sentence that bring it back to mind: what it names, its figures with their unit,
 * what the speaker did, and names; then, as long as there is room, the words that say most.
 */
export function keyWordsOf(reading: Reading, index: number): Run[] {
  const { words, sentences } = reading.answer;
  const sentence = sentences[index];
  if (!sentence) return [];
  const { first, last } = sentence;
  const strong = [
    ...mentionsOf(reading, index),
    ...slotsOf(words, sentence),
    ...figuresOf(words, sentence),
    ...deedsOf(words, sentence),
    ...namesOf(words, sentence),
    ...objectsOf(words, sentence),
  ];
  const kept = new Set<number>();
  let used = 0;
  const keep = ({ first, last, size = last - first, short }: Candidate): void => {
    if (used > 0 && used + size > MostKeyWords) {
      short?.forEach(keep);
      return;
    }
    used += size;
    for (let at = first; at < last; at++) kept.add(at);
  };
  for (const candidate of inOrderOfWorth(strong)) keep(candidate);
  for (const at of sayingMost(words, sentence, kept)) {
    if (used >= Math.min(MostKeyWords, Math.ceil((last - first) / 3))) break;
    used++;
    kept.add(at);
  }
  if (kept.size === 0) {
    for (let at = first; at < Math.min(last, first + MostKeyWords); at++) kept.add(at);
  }
  return runs(kept, sentence, mentionsOf(reading, index));
}

function inOrderOfWorth(candidates: readonly Candidate[]): Candidate[] {
  return [...candidates].sort((a, b) => b.worth - a.worth || a.first - b.first);
}

function mentionsOf({ traits, answer }: Reading, index: number): Candidate[] {
  const own = traits[index]?.mentions ?? [];
  return own
    .filter(({ first }) => !answer.words[first]?.inSlot)
    .map(({ first, last }) => ({ first, last, size: 1, worth: Worth.Mention }));
}

function slotsOf(words: readonly Word[], { first, last }: Sentence): Candidate[] {
  const found: Candidate[] = [];
  for (let at = first; at < last; at++) {
    if (!words[at]?.inSlot) continue;
    const start = at;
    while (at < last && words[at]?.inSlot) at++;
    found.push({ first: start, last: at, worth: Worth.Slot });
  }
  return found;
}

/** Figures with the words they count, and both ends of a change as one: "48 to 19 percent". */
function figuresOf(words: readonly Word[], sentence: Sentence): Candidate[] {
  const found: Candidate[] = [];
  for (const figure of countsOf(words, sentence)) {
    const from = found.at(-1);
    const between = from && words.slice(from.last, figure.first);
    if (from && between?.length === 1 && between[0]?.norm === 'to') {
      found.pop();
      const size = from.last - from.first + figure.last - figure.first;
      found.push({ ...figure, first: from.first, size, short: [from, figure] });
    } else found.push(figure);
  }
  return found;
}

/** "40%", "$1.2 billion", "200 tickets"; of the first two the bare number is kept at the least. */
function countsOf(words: readonly Word[], { first, last }: Sentence): Candidate[] {
  const found: Candidate[] = [];
  const isFigure = (at: number) => {
    const norm = words[at]?.norm ?? '';
    return isNumber(norm) || isNumberWord(norm);
  };
  for (let at = first; at < last; at++) {
    if (!isFigure(at) || words[at]?.inSlot) continue;
    const start = at;
    while (at + 1 < last && isFigure(at + 1)) at++;
    const counted = words[at + 1];
    const unit = at + 1 < last && words[at]?.pause === Pause.None && isUnit(counted?.norm);
    const end = unit ? at + 2 : phraseEnd(words, at + 1, last, 2);
    const number = { first: start, last: at + 1, worth: Worth.Figure };
    const isShortened = found.length < 2 && end > at + 1;
    found.push({ ...number, last: end, ...(isShortened && { short: [number] }) });
  }
  return found;
}

function isUnit(norm = ''): boolean {
  return /^(?:years?|days?|times?|people|parts?)$/.test(norm);
}

/** End of the words of content that go on from `at`, at most `most`; `at` where there are none. */
function phraseEnd(words: readonly Word[], at: number, last: number, most: number): number {
  let end = at;
  while (end < last && end - at < most) {
    const { norm, form, inSlot } = words[end] as Word;
    if (words[end - 1]?.pause !== Pause.None || inSlot || isFunctionWord(norm)) break;
    if (end > at && (isPast(form) || norm.endsWith('ing'))) break;
    end++;
  }
  return end;
}

/** Words that may stand between the subject and its verb: "I also then led". */
const Between = 3;

/** What the speaker did, alone or with others: "we rebuilt it and cut the errors" did two things. */
function deedsOf(words: readonly Word[], { first, last }: Sentence): Candidate[] {
  const found: Candidate[] = [];
  let since = Number.POSITIVE_INFINITY;
  for (let at = first; at < last; at++) {
    const { norm, form, inSlot } = words[at] as Word;
    if (isSubject(form) || (norm === 'and' && found.length > 0)) since = 0;
    else if (++since <= Between && !inSlot && isPast(form)) {
      found.push({ first: at, last: at + 1, worth: Worth.Deed });
    }
  }
  return found;
}

const Determiner = /^(?:a|an|the|my|our|their|its|this|that|these|those|every|each)$/;

/** What a deed was done to: the last words of "moved the connection handling". */
function objectsOf(words: readonly Word[], sentence: Sentence): Candidate[] {
  return deedsOf(words, sentence).flatMap(({ last: at }): Candidate[] => {
    if (words[at - 1]?.pause !== Pause.None) return [];
    const first = Determiner.test(words[at]?.norm ?? '') ? at + 1 : at;
    const end = phraseEnd(words, first, sentence.last, 3);
    return end > first ? [{ first: Math.max(first, end - 2), last: end, worth: Worth.Object }] : [];
  });
}

/** Words with a capital where the language asks for none: teams, products, people. */
function namesOf(words: readonly Word[], { first, last }: Sentence): Candidate[] {
  const found: Candidate[] = [];
  for (let at = first; at < last; at++) {
    const { text, norm, inSlot } = words[at] as Word;
    const hasCapital = isCapital(text) && (at !== first || isCapital(text.slice(1)));
    if (inSlot || !hasCapital || isFunctionWord(norm)) continue;
    found.push({ first: at, last: at + 1, worth: Worth.Name });
  }
  return found;
}

/** The other words of content, the longest first, since they are rarer. */
function sayingMost(
  words: readonly Word[],
  { first, last }: Sentence,
  kept: Set<number>,
): number[] {
  const rest: number[] = [];
  for (let at = first; at < last; at++) {
    const { norm, inSlot } = words[at] as Word;
    if (!kept.has(at) && !inSlot && norm.length > 3 && !isFunctionWord(norm)) rest.push(at);
  }
  const length = (at: number) => (words[at] as Word).norm.length;
  return rest.sort((a, b) => length(b) - length(a) || a - b);
}

/** Neighbours as one run; a name stands by itself. */
function runs(kept: ReadonlySet<number>, { first, last }: Sentence, names: readonly Run[]): Run[] {
  const edges = new Set(names.flatMap((name) => [name.first, name.last]));
  const found: Run[] = [];
  for (let at = first; at < last; at++) {
    if (!kept.has(at)) continue;
    const start = at;
    while (at + 1 < last && kept.has(at + 1) && !edges.has(at + 1)) at++;
    found.push({ first: start, last: at + 1 });
  }
  return found;
}
