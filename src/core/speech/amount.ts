import { late } from '../unicode';
import { cardinal } from './cardinal';
import { type Figure, figure } from './figure';
import { sayMixed } from './mixed';
import {
  closesRange,
  currencyOf,
  magnitudeAt,
  opensRange,
  placeOf,
  type Token,
} from './neighbours';
import type { NumberToken } from './numberToken';
import { CENTS, CURRENCIES, MAGNITUDE_LETTERS, UNITS } from './vocabulary';

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['#', 'number'],
  ['~', 'about'],
  ['≈', 'about'],
  ['<', 'less than'],
  ['>', 'more than'],
  ['≥', 'at least'],
  ['≤', 'at most'],
  ['±', 'plus or minus'],
  ['+', 'plus'],
  ['-', 'minus'],
  ['−', 'minus'],
]);
const TAIL_UNIT = late(String.raw`^(?:[ap]\.m|°[CF]|[\p{L}%‰¢°×]+|[$€£¥₹])`, 'u');
const TAIL_END = late(String.raw`^(\+?)(?:\/(\p{L}+))?(.*)$`, 'su');

/** Whether a number is one of its unit, as in `1 GB`. */
export function isOne({ whole, fractions }: NumberToken): boolean {
  return whole === '1' && fractions.length === 0;
}

/** A unit or short form as it is said after a number. */
export function unitName(text: string, one: boolean): string | undefined {
  return UNITS.get(text)?.[one ? 0 : 1];
}

/** `$` is "dollars", `US$` "u s dollars". */
export function currencyName(sign: string, one: boolean): string {
  const letters = sign.slice(0, -1);
  const name = CURRENCIES.get(sign.slice(-1))?.[one ? 0 : 1] ?? '';
  return letters === '' ? name : `${sayMixed(letters)} ${name}`;
}

/** Dollars and cents, as in `$4.50`; undefined where the digits after the point are no cents. */
function coins({ whole, fractions }: NumberToken, currency: string): string | undefined {
  const cents = CENTS.get(currency);
  const [digits = ''] = fractions;
  if (cents === undefined || fractions.length !== 1 || digits.length !== 2) return undefined;
  const large = `${cardinal(whole || '0')} ${currencyName(currency, whole === '1')}`;
  if (digits === '00') return large;
  const small = `${cardinal(String(+digits))} ${cents[digits === '01' ? 0 : 1]}`;
  return +whole === 0 ? small : `${large} and ${small}`;
}

/** The unit written on to a number, with the currency in its spoken place. */
function sayUnit(rest: string, one: boolean, money: string): Figure {
  const unit = TAIL_UNIT().exec(rest)?.[0] ?? '';
  const after = rest.slice(unit.length);
  const magnitude = MAGNITUDE_LETTERS.get(unit);
  if (magnitude !== undefined) {
    const amount = money === '' ? '' : ` ${currencyName(money, false)}`;
    return { said: ` ${magnitude}${amount}`, rest: after };
  }
  if (money === '' && CURRENCIES.has(unit)) {
    return { said: ` ${currencyName(unit, one)}`, rest: after };
  }
  const amount = money === '' ? '' : ` ${currencyName(money, one)}`;
  const name = unitName(unit, one);
  return name === undefined ? { said: amount, rest } : { said: `${amount} ${name}`, rest: after };
}

/** What stands after the unit: a plus, a rate such as `/day`, anything else. */
function sayEnd(tail: string): string {
  const [, plus = '', per, rest = ''] = TAIL_END().exec(tail) ?? [];
  const rate = per === undefined ? '' : ` per ${unitName(per, true) ?? sayMixed(per)}`;
  const others = rest === '' ? '' : sayMixed(rest);
  return `${plus === '' ? '' : ' plus'}${rate}${others === '' ? '' : ` ${others}`}`;
}

/** The words said for a number with everything written on to it. */
export function sayNumber(number: NumberToken, words: readonly Token[], index: number): string {
  const place = placeOf(words, index);
  let lead = closesRange(place) ? 'to ' : '';
  for (const sign of number.signs) if (SIGNS.has(sign)) lead += `${SIGNS.get(sign)} `;
  const later = magnitudeAt(words, index + 1) !== undefined || opensRange(place);
  const money = later ? '' : currencyOf(number, place);
  const change = money !== '' && number.tail === '' ? coins(number, money) : undefined;
  if (change !== undefined) return lead + change;
  const { said, rest } = figure(number, place);
  const unit =
    rest === '' && money === '' ? { said: '', rest } : sayUnit(rest, isOne(number), money);
  return lead + said + unit.said + (unit.rest === '' ? '' : sayEnd(unit.rest));
}
