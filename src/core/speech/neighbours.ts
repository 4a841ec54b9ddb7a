import type { Word } from '../answer';
import { type NumberToken, readNumber } from './numberToken';
import { MAGNITUDE_LETTERS, MAGNITUDES } from './vocabulary';

/** What the spoken form of a word is read from. */
export type Token = Pick<Word, 'form' | 'joined'>;

/** One token of a text and the numbers joined to it. */
export interface Place {
  readonly words: readonly Token[];
  readonly index: number;
  /** The number joined before it, as the `3` of `3-5` is for the `5`. */
  readonly before: NumberToken | undefined;
  /** The number joined after it. */
  readonly after: NumberToken | undefined;
}

export function numberAt(words: readonly Token[], index: number): NumberToken | undefined {
  const word = words[index];
  return word === undefined ? undefined : readNumber(word.form.text);
}

export function placeOf(words: readonly Token[], index: number): Place {
  const before = words[index]?.joined ? numberAt(words, index - 1) : undefined;
  const after = words[index + 1]?.joined ? numberAt(words, index + 1) : undefined;
  return { words, index, before, after };
}

/** Whether a number is the second of exactly two: a range, not a date or a telephone number. */
export function closesRange({ words, index, before, after }: Place): boolean {
  if (before === undefined || after !== undefined) return false;
  return !(words[index - 1]?.joined && numberAt(words, index - 2) !== undefined);
}

/** Whether a number hands its currency on to the number joined after it, as in `$3-5`. */
export function opensRange({ before, after }: Place): boolean {
  return before === undefined && after !== undefined && after.currency === '';
}

/** The sign of a number's currency, its own or that of the range it closes; empty where none. */
export function currencyOf(number: NumberToken, place: Place): string {
  return number.currency || (closesRange(place) ? (place.before?.currency ?? '') : '');
}

/** The word that multiplies the number before it: `billion`, `bn` or `k`. */
export function magnitudeOf(text: string): string | undefined {
  const letters = MAGNITUDE_LETTERS.get(text);
  if (letters !== undefined || text.length < 4 || text.length > 8) return letters;
  const lower = text.toLowerCase();
  return MAGNITUDES.has(lower) ? lower : undefined;
}

/** The magnitude that stands at a place; a letter joined by a hyphen is none, as in the form `10-K`. */
export function magnitudeAt(words: readonly Token[], index: number): string | undefined {
  const token = words[index];
  if (token === undefined || (token.joined && token.form.text.length <= 2)) return undefined;
  return magnitudeOf(token.form.text);
}
