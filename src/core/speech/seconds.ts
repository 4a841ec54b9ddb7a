import { Pause, type SaidWord, type Sentence, type Word } from '../answer';
import { sentenceFacet } from '../forms/sentenceForm';
import { scaleOf, type Voice } from './calibration';
import {
  BREATH,
  BREATH_GROUP,
  LETTER,
  MINOR_STOP,
  PARAGRAPH_BREAK,
  SENTENCE_END,
  SYLLABLE,
  WORD,
} from './constants';
import { dependsOnNeighbours, lengthAt } from './length';

/** What some words come to when they are said. */
export interface Amount {
  /** Seconds at scale 1. */
  readonly seconds: number;
  readonly syllables: number;
  /** Written words as a person counts them: those joined by a hyphen count once. */
  readonly words: number;
}

/** Seconds of silence at a stop at scale 1; the last word of an answer ends a sentence. */
function stopSeconds(pause: Pause, last: boolean): number {
  if (pause === Pause.Minor) return MINOR_STOP;
  return pause === Pause.Paragraph && !last ? SENTENCE_END + PARAGRAPH_BREAK : SENTENCE_END;
}

/** How many words stand between the last stop and a word. */
function wordsSinceStop(words: readonly SaidWord[], index: number): number {
  let first = index;
  while (first > 0 && words[first - 1]?.pause === Pause.None) first--;
  return index - first;
}

/** What `words.slice(from, to)` come to in an answer of `all` words. */
export function amountOf(
  words: readonly SaidWord[],
  from: number,
  to: number,
  all = words.length,
): Amount {
  let pauses = 0;
  let syllables = 0;
  let letters = 0;
  let counted = 0;
  let sinceStop = wordsSinceStop(words, from);
  for (let i = from; i < to; i++) {
    const word = words[i] as SaidWord;
    const length = lengthAt(words, i);
    syllables += length.syllables;
    letters += length.letters;
    if (!word.joined || i === from) counted++;
    sinceStop++;
    if (word.pause !== Pause.None) {
      pauses += stopSeconds(word.pause, i === all - 1);
      sinceStop = 0;
    } else if (sinceStop % BREATH_GROUP === 0) pauses += BREATH;
  }
  const saying = syllables * SYLLABLE + letters * LETTER + Math.max(0, to - from) * WORD;
  return { seconds: saying + pauses, syllables, words: counted };
}

/** What a sentence comes to wherever it stands, but for its last pause; 0 where its neighbours decide. */
const amountAlone = sentenceFacet(({ words }): Amount | 0 => {
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last || dependsOnNeighbours(first.form) || dependsOnNeighbours(last.form))
    return 0;
  return amountOf(words, 0, words.length, Number.POSITIVE_INFINITY);
});

/** What a sentence comes to at its place. */
export function amountOfSentence(words: readonly Word[], { form, first, last }: Sentence): Amount {
  const alone = last < words.length ? amountAlone(form) : 0;
  return alone === 0 ? amountOf(words, first, last) : alone;
}

/** Seconds it takes to say `words.slice(from, to)`, as for a selection. */
export function secondsOf(
  words: readonly Word[],
  from: number,
  to: number,
  voice: Voice = {},
): number {
  const first = Math.max(0, from);
  return scaleOf(voice) * amountOf(words, first, Math.min(words.length, to)).seconds;
}
