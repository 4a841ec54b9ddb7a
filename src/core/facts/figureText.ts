import type { Statement } from '../data';
import type { Style } from './quantity';
import { round } from './spelled';

const Scales: readonly [size: number, word: string, short: string][] = [
  [1e12, 'trillion', 'tn'],
  [1e9, 'billion', 'bn'],
  [1e6, 'million', 'm'],
  [1e3, 'thousand', 'k'],
];

/** A number in the style another was written in: `600 million`, `4.5k`, `52,700`. */
export function numberText(value: number, { magnitude = '' }: Partial<Style> = {}): string {
  const short = magnitude.toLowerCase();
  for (const [size, word, letters] of Scales) {
    if (value < size || (size === 1e3 && short !== 'k')) continue;
    const digits = String(round(value / size));
    if (digits.replace('.', '').length > 4) continue;
    if (!short) return `${digits} ${word}`;
    const isUpper = magnitude !== short;
    const isOneLetter = short.length === 1;
    const sign = isOneLetter ? letters.charAt(0) : letters;
    return `${digits}${isUpper ? sign.toUpperCase() : sign}`;
  }
  return grouped(value);
}

function grouped(value: number): string {
  const [whole = '', fraction] = String(round(value)).split('.');
  const text = whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  return fraction ? `${text}.${fraction}` : text;
}

/** A number with the sign or word of its unit: `$1.2 billion`, `28 percent`; other units without. */
export function amountText(
  value: number,
  unit: string | undefined,
  style: Partial<Style> = {},
): string {
  if (unit === 'usd') return `$${numberText(value, style)}`;
  if (unit === 'year') return String(value);
  const number = numberText(value, style);
  if (unit !== 'percent') return number;
  const { percent } = style;
  return !percent || percent === '%' ? `${number}%` : `${number} ${percent}`;
}

/** A figure in short, as a list shows it: `600 million devices`, `$15 billion a year`. */
export function statementText({ value, unit, per, text }: Statement): string {
  if (value === undefined) return text;
  const amount = typeof value === 'number' ? amountText(value, unit) : value;
  const noun =
    unit && !['usd', 'percent', 'year'].includes(unit) ? ` ${unit.replaceAll('-', ' ')}` : '';
  return `${amount}${noun}${per ? rateText(per) : ''}`;
}

function rateText(per: string): string {
  return per === 'thousand' ? ' per thousand' : ` a ${per}`;
}

const Months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** A year, month or day as it is read: `2025-06-08` is "8 June 2025". */
export function dateInWords(date: string): string {
  const [year = '', month, day] = date.split('-');
  const name = month && Months[Number(month) - 1];
  if (!name) return year;
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
}
