import { late } from '../unicode';
import { cardinal, digitByDigit, year } from './cardinal';
import { sayLetters } from './letters';
import { FRACTIONS } from './vocabulary';

const PLAIN = /^[a-z]*[aeiouy][a-z]*$/;
const RUN = late(String.raw`[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|\d+|[^\p{L}\p{M}\d]`, 'gu');
const INITIALS = late(String.raw`^\p{L}(?:\.\p{L})+\.?$`, 'u');
const ADDRESS = late(String.raw`^(?:[a-z]+:\/\/|www\.)|^[^/]*\p{L}\.\p{L}{2,}\/`, 'iu');
const LETTER = late(String.raw`\p{L}`, 'u');
const LETTER_FIRST = late(String.raw`^[\p{L}\p{M}]`, 'u');
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['&', 'and'],
  ['+', 'plus'],
  ['@', 'at'],
  ['=', 'equals'],
  ['%', 'percent'],
  ['#', 'hash'],
  ['°', 'degrees'],
  ['$', 'dollars'],
  ['€', 'euros'],
  ['£', 'pounds'],
  ...FRACTIONS,
]);

/** Digits inside a word: `S3` "three", `FY2022` "twenty twenty two", long ones one by one. */
function sayDigits(digits: string): string {
  if (digits.length > 4) return digitByDigit(digits);
  return year(digits) ?? cardinal(digits);
}

/** The part of an address that is said: neither `https://www.` nor a query. */
function shortAddress(address: string): string {
  const end = address.search(/[?#]/);
  const path = end < 0 ? address : address.slice(0, end);
  return path
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/\/$/, '');
}

/** What is said for one run of letters, of digits or one sign inside a token. */
function sayRun(run: string, goesOn: boolean, address: boolean): string {
  const sign = SIGNS.get(run);
  if (sign !== undefined) return sign;
  if (/^\d/.test(run)) return sayDigits(run);
  if (LETTER_FIRST().test(run)) return run.length === 1 ? run.toLowerCase() : sayLetters(run);
  if (run === '.' && goesOn) return 'dot';
  return run === '/' && address ? 'slash' : '';
}

/** What is said for a token of letters, digits and signs, whatever stands around it. */
export function sayMixed(text: string): string {
  if (PLAIN.test(text)) return text;
  if (INITIALS().test(text)) return text.toLowerCase().replaceAll('.', ' ').trim();
  const address = ADDRESS().test(text);
  const runs = (address ? shortAddress(text) : text).match(RUN()) ?? [];
  if (runs.length === 1 && runs[0]?.length === 1 && LETTER().test(text)) return text;
  const last = runs.length - 1;
  return runs
    .map((run, i) => sayRun(run, i < last, address))
    .filter((said) => said !== '')
    .join(' ');
}
