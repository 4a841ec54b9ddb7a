import { late } from '../unicode';
import { cardinal, digitByDigit, ordinal, plural, year } from './cardinal';
import { magnitudeAt, type Place } from './neighbours';
import type { NumberToken } from './numberToken';
import { FRACTIONS, MONTHS } from './vocabulary';

/** The digits of a number as they are said, and what of its tail is left. */
export interface Figure {
  readonly said: string;
  readonly rest: string;
}

const BEFORE_DECADE = new Set('the early mid late my his her their our'.split(' '));
const MERIDIEM = /^\s*[ap]\.?m/i;

function time(hours: string, minutes: string, rest: string, next: string): string {
  const hour = cardinal(hours);
  if (minutes !== '00')
    return `${hour} ${minutes[0] === '0' ? 'oh ' : ''}${cardinal(String(+minutes))}`;
  if (MERIDIEM.test(rest) || MERIDIEM.test(next)) return hour;
  return +hours > 12 ? `${hour} hundred` : `${hour} o'clock`;
}

function fraction(above: number, below: number): string {
  const one = below === 2 ? 'half' : below === 4 ? 'quarter' : ordinal(cardinal(String(below)));
  return above === 1 ? `one ${one}` : `${cardinal(String(above))} ${one}s`;
}

/** A time, a ratio, a fraction or a pair: `10:30`, `3:1`, `3/4`, `24/7`. */
function pair(number: NumberToken, previous: string, next: string): Figure | undefined {
  const [head, sign, second = ''] = /^([:/])(\d{1,4})(?!\d)/.exec(number.tail) ?? [];
  if (head === undefined || number.fractions.length > 0) return undefined;
  const { whole } = number;
  const plural = /^['’]?s$/.test(number.tail.slice(head.length));
  const rest = plural ? '' : number.tail.slice(head.length);
  if (sign === ':' && second.length === 2 && whole.length <= 2) {
    return { said: time(whole, second, rest, next), rest };
  }
  if (sign === ':') {
    return { said: `${cardinal(whole)} to ${cardinal(second)}${plural ? "'s" : ''}`, rest };
  }
  const isFraction = 0 < +whole && +whole < +second && +second <= 10;
  if (isFraction) {
    const lead = /^\d{1,2}$/.test(previous) ? 'and ' : '';
    return { said: lead + fraction(+whole, +second), rest };
  }
  return { said: `${cardinal(whole)} ${year(second) ?? cardinal(second)}`, rest };
}

/** A day before or after the name of its month. */
function day({ whole, tail }: NumberToken, previous: string, next: string): Figure | undefined {
  if (tail !== '' || !/^(?:[1-9]|[12]\d|3[01])$/.test(whole)) return undefined;
  if (MONTHS.has(previous)) return { said: ordinal(cardinal(whole)), rest: '' };
  return MONTHS.has(next) ? { said: `the ${ordinal(cardinal(whole))} of`, rest: '' } : undefined;
}

const CENTURY_DECADE = /^(?:1[1-9]|20)\d0['’]?s$/;
const DECADE = /^[2-9]0['’]?s$/;
const MOST_DECADES = 4;

/** Whether `80s` is no seconds: after `the`, or in a row of decades, as in “the 1980s and 90s”. */
function isDecade({ words, index }: Place): boolean {
  const text = (at: number) => words[at]?.form.text ?? '';
  let at = index;
  for (let count = 0; count < MOST_DECADES && DECADE.test(text(at)); count++) {
    if (BEFORE_DECADE.has(text(at - 1).toLowerCase())) return true;
    at -= /^(?:and|or|to)$/.test(text(at - 1)) ? 2 : 1;
  }
  return at < index && CENTURY_DECADE.test(text(at));
}

/** A number in the plural or the genitive: `1990s`, `the 80s`, `100s of`, `2025's`; seconds are left alone. */
function inflected(
  { whole, tail, signs }: NumberToken,
  place: Place,
  next: string,
): Figure | undefined {
  const ending = /^['’]?s(?![a-z])/.exec(tail)?.[0];
  if (ending === undefined) return undefined;
  const rest = tail.slice(ending.length);
  const century = year(whole);
  if (century !== undefined && whole.endsWith('0')) return { said: plural(century), rest };
  if (/^10+$/.test(whole) && next === 'of') {
    return { said: plural(cardinal(whole).replace(/^one /, '')), rest };
  }
  if (/^[2-9]0$/.test(whole) && (signs !== '' || isDecade(place)))
    return { said: plural(cardinal(whole)), rest };
  return ending === 's' ? undefined : { said: `${century ?? cardinal(whole)}'s`, rest };
}

const UNIT_FIRST = late(String.raw`^[\p{L}%]`, 'u');

function isQuantity({ words, index }: Place, tail: string): boolean {
  if (UNIT_FIRST().test(tail) || magnitudeAt(words, index + 1) !== undefined) return true;
  const next = words[index + 1]?.form.text;
  return next === '%' || next === 'percent';
}

/** What is said for the digits of a number where it stands. */
export function figure(number: NumberToken, place: Place): Figure {
  const { words, index } = place;
  const { whole, tail } = number;
  const previous = words[index - 1]?.form.text ?? '';
  const next = words[index + 1]?.form.text ?? '';
  const bare = number.fractions.length === 0 && number.currency === '' && !number.grouped;
  if (bare && /^(?:st|nd|rd|th)(?![a-z])/i.test(tail)) {
    return { said: ordinal(cardinal(whole)), rest: tail.slice(2) };
  }
  const dated = bare ? (day(number, previous, next) ?? inflected(number, place, next)) : undefined;
  const special = dated ?? pair(number, previous, next);
  if (special !== undefined) return special;
  const asYear = bare && !isQuantity(place, tail) ? year(whole) : undefined;
  const decimals = number.fractions.map((digits) => ` point ${digitByDigit(digits)}`).join('');
  const part = FRACTIONS.get(tail.charAt(0));
  if (bare && part) return { said: `${cardinal(whole)} and ${part}`, rest: tail.slice(1) };
  return { said: (asYear ?? cardinal(whole || '0')) + decimals, rest: tail };
}
