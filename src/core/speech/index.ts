import type { Answer, Heading } from '../answer';
import { formAt } from '../forms/wordForm';
import { tokenise } from '../parse/tokens';
import type { Span } from '../text';
import { scaleOf, spreadOf, type Voice } from './calibration';
import { amountOfSentence } from './seconds';
import { spokenForm } from './spokenForm';

export { acceptReading, type Reading, scaleFrom, type Voice } from './calibration';
export type { Token } from './neighbours';
export { secondsOf } from './seconds';
export { spokenForm } from './spokenForm';
export { countSyllables } from './syllables';

export interface SentenceSpeech extends Span {
  readonly seconds: number;
  /** Seconds from the beginning of the answer to the start of the sentence. */
  readonly at: number;
  readonly words: number;
}

export interface HeadingSpeech extends Span {
  readonly text: string;
  /** Seconds of everything under the heading, its subheadings included. */
  readonly seconds: number;
}

/** How long an answer takes to say. */
export interface Speech {
  readonly seconds: number;
  /** Half of people fall between `low` and `high`, in seconds. */
  readonly low: number;
  readonly high: number;
  /** Written words as a person counts them. */
  readonly words: number;
  /** Spoken syllables. */
  readonly syllables: number;
  readonly sentences: readonly SentenceSpeech[];
  readonly headings: readonly HeadingSpeech[];
}

/** What is said for a run of plain text, with a blank between words and no punctuation. */
export function say(text: string): string {
  const words = tokenise(text).map(({ start, end, joined }) => ({
    form: formAt(text, start, end),
    joined,
  }));
  return words
    .map((_, index) => spokenForm(words, index))
    .filter((said) => said !== '')
    .join(' ');
}

/** Seconds under each heading, up to the next one of its own or a higher level. */
function headingSpeech(
  headings: readonly Heading[],
  sentences: readonly SentenceSpeech[],
  total: number,
): HeadingSpeech[] {
  const startOf = (sentence: number): number => sentences[sentence]?.at ?? total;
  const open: { level: number; index: number }[] = [];
  const ends = headings.map(() => total);
  headings.forEach(({ level, sentence }, index) => {
    while (open.length > 0 && (open[open.length - 1]?.level ?? 0) >= level) {
      ends[open.pop()?.index ?? 0] = startOf(sentence);
    }
    open.push({ level, index });
  });
  return headings.map(({ start, end, text, sentence }, index) => {
    const seconds = (ends[index] ?? total) - startOf(sentence);
    return { start, end, text, seconds };
  });
}

/** How long the answer takes this speaker to say, with its likely range and the time of each part. */
export function speech(answer: Answer, voice: Voice = {}): Speech {
  const scale = scaleOf(voice);
  const spread = spreadOf(voice);
  let seconds = 0;
  let words = 0;
  let syllables = 0;
  const sentences = answer.sentences.map((sentence): SentenceSpeech => {
    const { start, end } = sentence;
    const amount = amountOfSentence(answer.words, sentence);
    const own = scale * amount.seconds;
    const at = seconds;
    seconds += own;
    words += amount.words;
    syllables += amount.syllables;
    return { start, end, seconds: own, at, words: amount.words };
  });
  return {
    seconds,
    low: seconds * (1 - spread),
    high: seconds * (1 + spread),
    words,
    syllables,
    sentences,
    headings: headingSpeech(answer.headings, sentences, seconds),
  };
}
