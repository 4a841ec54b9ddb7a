import type { Word } from '../answer';
import { cardinal, digitByDigit, ordinal, plural, year } from './cardinal';
import { sayMixed } from './mixed';
import { type NumberToken, readNumber } from './numberToken';
import { CENTS, CURRENCIES, MAGNITUDE_LETTERS, MAGNITUDES, MONTHS, UNITS } from './vocabulary';

export type Token = Pick<Word, 'text' | 'joined'>;

const SIGNS: Readonly<Record<string, string>> = {
  '#': 'number',
  '~': 'about',
  '≈': 'about',
  '<': 'less than',
  '>': 'more than',
  '≥': 'at least',
  '≤': 'at most',
  '±': 'plus or minus',
  '+': 'plus',
  '-': 'minus',
  '−': 'minus',
};
/** Units that are ordinary words or endings when they stand alone. */
const ATTACHED_ONLY: ReadonlySet<string> = new Set(['us', 's']);
const BEFORE_DECADE: ReadonlySet<string> = new Set(
  'the early mid late my his her their our'.split(' '),
);
const FRACTIONS: Readonly<Record<string, string>> = { 2: 'half', 4: 'quarter' };

function magnitude(text: string): string | undefined {
  if (Object.hasOwn(MAGNITUDE_LETTERS, text)) return MAGNITUDE_LETTERS[text];
  const lower = text.length <= 8 ? text.toLowerCase() : '';
  return MAGNITUDES.has(lower) ? lower : undefined;
}

/** The magnitude a token is; a letter joined by a hyphen is none, as in the form `10-K`. */
function magnitudeOf(token: Token | undefined): string | undefined {
  if (token === undefined || (token.joined && token.text.length <= 2)) return undefined;
  return magnitude(token.text);
}

function unitName(text: string, one: boolean): string | undefined {
  return Object.hasOwn(UNITS, text) ? UNITS[text]?.[one ? 0 : 1] : undefined;
}

function currencyName(sign: string, one: boolean): string {
  const letters = sign.slice(0, -1);
  const name = CURRENCIES[sign.slice(-1)]?.[one ? 0 : 1] ?? '';
  return letters === '' ? name : `${sayMixed(letters)} ${name}`;
}

/** What a reading of one token may look at around it. */
interface Place {
  readonly words: readonly Token[];
  readonly index: number;
  /** The number joined before it, as in the `3-` of `3-5`. */
  readonly before: NumberToken | undefined;
  /** The number joined after it. */
  readonly after: NumberToken | undefined;
}

function numberAt(words: readonly Token[], index: number): NumberToken | undefined {
  const word = words[index];
  return word === undefined ? undefined : readNumber(word.text);
}

function placeOf(words: readonly Token[], index: number): Place {
  const before = words[index]?.joined ? numberAt(words, index - 1) : undefined;
  const after = words[index + 1]?.joined ? numberAt(words, index + 1) : undefined;
  return { words, index, before, after };
}

/** Whether the number is the second of exactly two: a range, not a date or a telephone number. */
function closesRange({ words, index, before, after }: Place): boolean {
  if (before === undefined || after !== undefined) return false;
  return !(words[index - 1]?.joined && numberAt(words, index - 2) !== undefined);
}

function currencyOf(number: NumberToken, place: Place): string {
  return number.currency || (closesRange(place) ? (place.before?.currency ?? '') : '');
}

function decimals(fractions: readonly string[]): string {
  return fractions.map((digits) => ` point ${digitByDigit(digits)}`).join('');
}

/** Dollars and cents: `$4.50`; undefined where the digits after the point are no cents. */
function coins(number: NumberToken, currency: string): string | undefined {
  const cents = CENTS[currency];
  const [digits = ''] = number.fractions;
  if (cents === undefined || number.fractions.length !== 1 || digits.length !== 2) return undefined;
  const whole = `${cardinal(number.whole || '0')} ${currencyName(currency, number.whole === '1')}`;
  const part = `${cardinal(String(+digits))} ${cents[digits === '01' ? 0 : 1]}`;
  if (+digits === 0) return whole;
  return +number.whole === 0 ? part : `${whole} and ${part}`;
}

/** A clock time, a ratio, a fraction or a pair: `10:30`, `3:1`, `3/4`, `24/7`. */
function pair(number: NumberToken): { said: string; rest: string } | undefined {
  const match = /^([:/])(\d{1,4})(?!\d)/.exec(number.tail);
  if (match === null || number.fractions.length > 0) return undefined;
  const [head, sign, second] = match as unknown as [string, string, string];
  const rest = number.tail.slice(head.length);
  const first = cardinal(number.whole);
  if (sign === ':' && second.length === 2 && number.whole.length <= 2) {
    if (second === '00') return { said: /^\s*$/.test(rest) ? `${first} o'clock` : first, rest };
    const minutes = second[0] === '0' ? `oh ${cardinal(second.slice(1))}` : cardinal(second);
    return { said: `${first} ${minutes}`, rest };
  }
  if (sign === ':') return { said: `${first} to ${cardinal(second)}`, rest };
  if (+number.whole < +second && +second <= 10 && +number.whole > 0) {
    const part = FRACTIONS[+second] ?? ordinal(cardinal(second));
    if (+number.whole === 1) return { said: `one ${part}`, rest };
    return { said: `${first} ${part === 'half' ? 'halves' : `${part}s`}`, rest };
  }
  return { said: `${first} ${year(second) ?? cardinal(second)}`, rest };
}

function followedByUnit(next: Token | undefined): boolean {
  return magnitudeOf(next) !== undefined || next?.text === '%' || next?.text === 'percent';
}

function isDayOfMonth(number: NumberToken): boolean {
  return number.tail === '' && number.currency === '' && /^(?:[1-9]|[12]\d|3[01])$/.test(number.whole);
}

/** The digits themselves and what of the tail they took. */
function figure(number: NumberToken, place: Place): { said: string; rest: string } {
  const { words, index } = place;
  const { whole, tail } = number;
  const previous = words[index - 1]?.text ?? '';
  const follower = words[index + 1];
  const next = follower?.text;
  const bare = number.fractions.length === 0 && number.currency === '' && !number.grouped;
  if (bare && /^(?:st|nd|rd|th)(?![a-z])/i.test(tail)) {
    return { said: ordinal(cardinal(whole)), rest: tail.slice(2) };
  }
  if (bare && isDayOfMonth(number)) {
    if (MONTHS.has(previous)) return { said: ordinal(cardinal(whole)), rest: tail };
    if (next !== undefined && MONTHS.has(next)) {
      return { said: `the ${ordinal(cardinal(whole))} of`, rest: tail };
    }
  }
  const decade = bare && /^['’]?s(?![a-z])/.exec(tail)?.[0];
  if (decade) {
    const rest = tail.slice(decade.length);
    const named = year(whole);
    if (named !== undefined) return { said: plural(named), rest };
    if (/^10+$/.test(whole) && next === 'of') {
      return { said: plural(cardinal(whole).replace(/^one /, '')), rest };
    }
    const led = BEFORE_DECADE.has(previous.toLowerCase()) || number.signs.length > 0;
    if (/^[2-9]0$/.test(whole) && led) return { said: plural(cardinal(whole)), rest };
  }
  const two = pair(number);
  if (two !== undefined) return two;
  const plain = bare && /^(?![\p{L}%])/u.test(tail) && !followedByUnit(follower);
  const said = (plain ? year(whole) : undefined) ?? cardinal(whole || '0');
  return { said: said + decimals(number.fractions), rest: tail };
}

/** Units, magnitudes and signs after the figure, with the currency in its spoken place. */
function sayTail(tail: string, one: boolean, money: string): string {
  const letters = /^(?:[ap]\.m|°[CF]|[\p{L}%‰°×]+|[$€£¥₹])/u.exec(tail)?.[0] ?? '';
  let said = '';
  let rest = tail;
  let amount = money;
  const times = Object.hasOwn(MAGNITUDE_LETTERS, letters) ? MAGNITUDE_LETTERS[letters] : undefined;
  const unit = unitName(letters, one);
  if (times !== undefined) said = ` ${times}`;
  else if (letters in CURRENCIES && amount === '') amount = ` ${currencyName(letters, one)}`;
  else if (unit !== undefined) said = ` ${unit}`;
  if (times !== undefined || unit !== undefined || amount !== money) rest = tail.slice(letters.length);
  said += amount;
  if (rest.startsWith('+')) {
    said += ' plus';
    rest = rest.slice(1);
  }
  const per = /^\/(\p{L}+)/u.exec(rest)?.[1];
  if (per !== undefined) {
    said += ` per ${unitName(per, true) ?? sayMixed(per)}`;
    rest = rest.slice(per.length + 1);
  }
  const more = rest === '' ? '' : sayMixed(rest);
  return more === '' ? said : `${said} ${more}`;
}

function sayNumber(number: NumberToken, words: readonly Token[], index: number): string {
  const place = placeOf(words, index);
  const { signs, whole } = number;
  const lead = closesRange(place) ? 'to ' : '';
  const signWords = [...signs].map((sign) => (sign in SIGNS ? `${SIGNS[sign]} ` : '')).join('');
  const currency = currencyOf(number, place);
  const later = magnitudeOf(words[index + 1]) !== undefined;
  const opensRange = place.after !== undefined && place.after.currency === '' && !place.before;
  const money = currency !== '' && !later && !opensRange;
  const coinWords = money && number.tail === '' ? coins(number, currency) : undefined;
  if (coinWords !== undefined) return lead + signWords + coinWords;
  const one = whole === '1' && number.fractions.length === 0;
  const { said, rest } = figure(number, place);
  const amount = money ? ` ${currencyName(currency, one && rest === '')}` : '';
  return lead + signWords + said + sayTail(rest, one, amount);
}

/** Whether what is said for a token may depend on the tokens around it. */
export function looksAround(text: string): boolean {
  return readNumber(text) !== undefined || magnitude(text) !== undefined || text in UNITS;
}

function sayAfterNumber(number: NumberToken, words: readonly Token[], index: number): string {
  const token = words[index] as Token;
  const { text } = token;
  const times = magnitudeOf(token);
  if (times !== undefined) {
    const currency = currencyOf(number, placeOf(words, index - 1));
    return currency === '' ? times : `${times} ${currencyName(currency, false)}`;
  }
  const one = number.whole === '1' && number.fractions.length === 0;
  const unit = ATTACHED_ONLY.has(text) ? undefined : unitName(text, one);
  return unit ?? sayMixed(text);
}

/**
 * The words said for one written token, looking at its neighbours: in `$1.2 billion` the first is
 * "one point two" and the second "billion dollars"; in `3-5` the second is "to five".
 */
export function spokenForm(words: readonly Token[], index: number): string {
  const { text } = words[index] as Token;
  const known = text.length <= 8 ? ABBREVIATIONS.get(text.toLowerCase()) : undefined;
  if (known !== undefined) return known;
  const number = readNumber(text);
  if (number !== undefined) return sayNumber(number, words, index);
  const before = looksAround(text) ? numberAt(words, index - 1) : undefined;
  if (before !== undefined) return sayAfterNumber(before, words, index);
  return sayMixed(text);
}
