import { Pause, type Sentence, type Word } from '../answer';
import { isNumber } from '../match/symbols';
import type { Reading } from '../reading';
import { isPast } from '../story';
import { isFunctionWord, isNumberWord } from './wordKinds';

/** Words `first` up to, not including, `last`, which are kept together. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** Key words kept of a sentence; a longer name stays whole. */
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
  const keep = ({ first, last }: Run): void => {
    const size = last - first;
    if (kept.size > 0 && kept.size + size > MostKeyWords) return;
    for (let at = first; at < last; at++) kept.add(at);
  };
  for (const candidate of inOrderOfWorth(strong)) keep(candidate);
  for (const at of sayingMost(words, sentence, kept)) {
    if (kept.size >= Math.min(MostKeyWords, Math.ceil((last - first) / 3))) break;
    kept.add(at);
  }
  if (kept.size === 0) keep({ first, last: Math.min(last, first + MostKeyWords) });
  return runs(kept, sentence, mentionsOf(reading, index));
}

function inOrderOfWorth(candidates: readonly Candidate[]): Candidate[] {
  return [...candidates].sort((a, b) => b.worth - a.worth || a.first - b.first);
}

function mentionsOf({ traits, answer }: Reading, index: number): Candidate[] {
  const own = traits[index]?.mentions ?? [];
  return own
    .filter(({ first }) => !answer.words[first]?.inSlot)
    .map(({ first, last }) => ({ first, last, worth: Worth.Mention }));
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

/** Figures with the words they count: "40%", "$1.2 billion", "three evenings", "200 tickets". */
function figuresOf(words: readonly Word[], { first, last }: Sentence): Candidate[] {
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
    found.push({ first: start, last: end, worth: Worth.Figure });
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
    const { norm, inSlot } = words[end] as Word;
    if (words[end - 1]?.pause !== Pause.None || inSlot || isFunctionWord(norm)) break;
    if (end > at && (isPast(norm) || norm.endsWith('ing'))) break;
    end++;
  }
  return end;
}

const Subject = /^(?:i|we)(?:'ve|'d)?$/;
/** Words that may stand between the subject and its verb: "I also then led". */
const Between = 3;

/** What the speaker did, alone or with others: "we rebuilt it and cut the errors" did two things. */
function deedsOf(words: readonly Word[], { first, last }: Sentence): Candidate[] {
  const found: Candidate[] = [];
  let since = Number.POSITIVE_INFINITY;
  for (let at = first; at < last; at++) {
    const { norm, inSlot } = words[at] as Word;
    if (Subject.test(norm) || (norm === 'and' && found.length > 0)) since = 0;
    else if (++since <= Between && !inSlot && isPast(norm)) {
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
    const capitals = at === first ? /^\p{Lu}{2}/u : /^\p{Lu}/u;
    if (inSlot || !capitals.test(text) || isFunctionWord(norm)) continue;
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
