import { Pause, type Word } from '../answer';
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
import { lengthAt } from './length';

/** What some words come to when they are said. */
export interface Amount {
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
function wordsSinceStop(words: readonly Word[], index: number): number {
  let first = index;
  while (first > 0 && words[first - 1]?.pause === Pause.None) first--;
  return index - first;
}

/** Seconds at a scale, spoken syllables and counted words of `words.slice(from, to)`. */
export function amountOf(words: readonly Word[], from: number, to: number, scale: number): Amount {
  let pauses = 0;
  let syllables = 0;
  let letters = 0;
  let counted = 0;
  let sinceStop = wordsSinceStop(words, from);
  for (let i = from; i < to; i++) {
    const word = words[i] as Word;
    const length = lengthAt(words, i);
    syllables += length.syllables;
    letters += length.letters;
    if (!word.joined || i === from) counted++;
    sinceStop++;
    if (word.pause !== Pause.None) {
      pauses += stopSeconds(word.pause, i === words.length - 1);
      sinceStop = 0;
    } else if (sinceStop % BREATH_GROUP === 0) pauses += BREATH;
  }
  const saying = syllables * SYLLABLE + letters * LETTER + Math.max(0, to - from) * WORD;
  return { seconds: scale * (saying + pauses), syllables, words: counted };
}

/** Seconds it takes to say `words.slice(from, to)`, as for a selection. */
export function secondsOf(
  words: readonly Word[],
  from: number,
  to: number,
  voice: Voice = {},
): number {
  const first = Math.max(0, from);
  return amountOf(words, first, Math.min(words.length, to), scaleOf(voice)).seconds;
}
