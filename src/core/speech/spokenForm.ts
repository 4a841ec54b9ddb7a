import { currencyName, isOne, sayNumber, unitName } from './amount';
import { sayMixed } from './mixed';
import { currencyOf, magnitudeAt, magnitudeOf, numberAt, placeOf, type Token } from './neighbours';
import { type NumberToken, readNumber } from './numberToken';
import { ABBREVIATIONS, LONGEST_ABBREVIATION, UNITS } from './vocabulary';

/** Units that are words or endings of their own when a blank stands before them. */
const NEVER_ALONE: ReadonlySet<string> = new Set(['us', 's']);

/** Whether what is said for a token may depend on the tokens around it. */
export function looksAround(text: string): boolean {
  return UNITS.has(text) || magnitudeOf(text) !== undefined || readNumber(text) !== undefined;
}

function sayAfterNumber(number: NumberToken, words: readonly Token[], index: number): string {
  const { text } = (words[index] as Token).form;
  const magnitude = magnitudeAt(words, index);
  if (magnitude !== undefined) {
    const currency = currencyOf(number, placeOf(words, index - 1));
    return currency === '' ? magnitude : `${magnitude} ${currencyName(currency, false)}`;
  }
  const unit = NEVER_ALONE.has(text) ? undefined : unitName(text, isOne(number));
  return unit ?? sayMixed(text);
}

/**
 * The words said for one written token, looking at its neighbours: in `$1.2 billion` the first is
 * "one point two" and the second "billion dollars"; in `3-5` the second is "to five".
 */
export function spokenForm(words: readonly Token[], index: number): string {
  const { text } = (words[index] as Token).form;
  if (text.length <= LONGEST_ABBREVIATION) {
    const known = ABBREVIATIONS.get(text.toLowerCase());
    if (known !== undefined) return known;
  }
  const number = readNumber(text);
  if (number !== undefined) return sayNumber(number, words, index);
  const before = looksAround(text) ? numberAt(words, index - 1) : undefined;
  return before === undefined ? sayMixed(text) : sayAfterNumber(before, words, index);
}
