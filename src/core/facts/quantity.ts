import type { Word } from '../answer';
import { isNumber } from '../match/symbols';
import { type Hedge, hedgeAfter, hedgeBefore } from './hedges';
import { type Numeral, numeralAt, scaleOf } from './numeral';
import { Magnitudes } from './spelled';

/** A number as it is written in the text; word indexes, `last` not included. */
export interface Quantity {
  /** With the words that hedge it. */
  readonly first: number;
  readonly last: number;
  /** The number with its magnitude and its sign or word for per cent or dollars. */
  readonly coreFirst: number;
  readonly coreLast: number;
  /** Both ends of a range; the same number where there is none. */
  readonly low: number;
  readonly high: number;
  readonly hedge: Hedge;
  /** What its own signs count: `usd`, `percent` or a unit written on to the digits; else empty. */
  readonly unit: string;
  /** Four digits that may be a year. */
  readonly isYear: boolean;
  /** How it was written, to write another number alike. */
  readonly style: Style;
}

export interface Style {
  /** Letters such as `bn`; empty where the magnitude is a word or absent. */
  readonly magnitude: string;
  /** `%` or its word; empty where it is no percentage. */
  readonly percent: string;
}

const Percent = /^(?:%|percent|pct|percentage)$/;
const Dollars = /^(?:usd|dollars?|bucks)$/;

/** The word that joins both ends of a range: "90-100", "20 to 30", "between 20 and 30". */
export function isRangeAt(words: readonly Word[], { first, last }: Numeral): boolean {
  const link = words[last];
  if (!link) return false;
  if (link.joined) return isNumber(link.norm);
  const before = words[first - 1]?.norm;
  if (link.norm === 'to' || link.norm === 'or') return before !== 'from';
  return link.norm === 'and' && before === 'between';
}

/** A number with its hedges, its signs, and the other end of its range. */
export function quantityOf(words: readonly Word[], numeral: Numeral): Quantity {
  if (!isRangeAt(words, numeral)) return dressed(words, numeral, numeral, numeral.first);
  const { last, first, magnitude } = numeral;
  const other = numeralAt(words, words[last]?.joined ? last : last + 1);
  const isScaled = other?.magnitude && !magnitude;
  const value = isScaled ? numeral.value * scaleOf(other.magnitude) : numeral.value;
  if (!other || other.value < value) return dressed(words, numeral, numeral, first);
  const isBetween = words[first - 1]?.norm === 'between';
  return dressed(words, { ...numeral, value }, other, isBetween ? first - 1 : first);
}

/** Adds what stands around the bare number: hedges, per cent, dollars. */
function dressed(words: readonly Word[], one: Numeral, end: Numeral, from: number): Quantity {
  const norm = (index: number) => words[index]?.norm ?? '';
  let coreLast = end.last;
  let percent = '';
  let currency = one.currency || end.currency;
  if (one.tail === '%' || end.tail === '%') percent = '%';
  else if (Percent.test(norm(coreLast))) percent = words[coreLast++]?.text ?? '';
  else if (norm(coreLast) === 'per' && norm(coreLast + 1) === 'cent') {
    percent = 'per cent';
    coreLast += 2;
  } else if (Dollars.test(norm(coreLast))) [currency, coreLast] = [true, coreLast + 1];
  else if (norm(coreLast) === 'us' && Dollars.test(norm(coreLast + 1)))
    [currency, coreLast] = [true, coreLast + 2];
  let coreFirst = from;
  const sign = norm(coreFirst - 1);
  if (sign === 'usd' || (sign === 'us' && one.currency)) [currency, coreFirst] = [true, from - 1];
  const before = hedgeBefore(words, coreFirst);
  const after = hedgeAfter(words, coreLast, one.plus || end.plus);
  const tail = end.tail === '%' ? '' : end.tail;
  const isLetters = end.magnitude !== '' && !isWord(end.magnitude);
  return {
    first: before.first,
    last: after.last,
    coreFirst,
    coreLast,
    low: one.value,
    high: Math.max(one.value, end.value),
    hedge: before.hedge ?? after.hedge ?? (one.isShare ? 'about' : 'exact'),
    unit: currency ? 'usd' : percent || one.isShare ? 'percent' : tail,
    isYear: one.isYear && end === one && !currency && !percent,
    style: { magnitude: isLetters ? end.magnitude : '', percent },
  };
}

function isWord(magnitude: string): boolean {
  return magnitude.length > 3 && Magnitudes.has(magnitude.toLowerCase());
}
