import { Pause, type Word } from '../answer';
import { scaleOf, type Voice } from './calibration';
import { LETTER, MINOR_STOP, PARAGRAPH_BREAK, SENTENCE_END, SYLLABLE, WORD } from './constants';
import { lengthAt } from './length';

/** Seconds of silence after a word at scale 1; the last word of an answer ends a sentence. */
function pauseSeconds(pause: Pause, last: boolean): number {
  if (pause === Pause.None) return 0;
  if (pause === Pause.Minor) return MINOR_STOP;
  return pause === Pause.Paragraph && !last ? SENTENCE_END + PARAGRAPH_BREAK : SENTENCE_END;
}

/** What some words come to when they are said. */
export interface Amount {
  readonly seconds: number;
  readonly syllables: number;
  /** Written words as a person counts them: those joined by a hyphen count once. */
  readonly words: number;
}

/** Seconds at a scale, spoken syllables and counted words of `words.slice(from, to)`. */
export function amountOf(words: readonly Word[], from: number, to: number, scale: number): Amount {
  let pauses = 0;
  let syllables = 0;
  let letters = 0;
  let counted = 0;
  for (let i = from; i < to; i++) {
    const word = words[i] as Word;
    const length = lengthAt(words, i);
    syllables += length.syllables;
    letters += length.letters;
    pauses += pauseSeconds(word.pause, i === words.length - 1);
    if (!word.joined || i === from) counted++;
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
