import { cardinal, digitByDigit, year } from './cardinal';
import { sayLetters } from './letters';
import { ABBREVIATIONS } from './vocabulary';

const RUN = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|\d+|[^\p{L}\p{M}\d]/gu;
const INITIALS = /^\p{L}(?:\.\p{L})+\.?$/u;
const ADDRESS = /^(?:[a-z]+:\/\/|www\.)|^[^/]*\p{L}\.\p{L}{2,}\//iu;
const SIGNS: Readonly<Record<string, string>> = {
  '&': 'and',
  '+': 'plus',
  '@': 'at',
  '=': 'equals',
  '%': 'percent',
  '#': 'hash',
  '°': 'degrees',
  $: 'dollars',
  '€': 'euros',
  '£': 'pounds',
};

/** Digits inside a word: `S3` "three", `FY2022` "twenty twenty two", long ones one by one. */
function sayDigits(digits: string): string {
  if (digits.length > 4) return digitByDigit(digits);
  return year(digits) ?? cardinal(digits);
}

const PLAIN = /^[a-z]*[aeiouy][a-z]*$/;

/** What is said for a token of letters, digits and signs that does not start with a number. */
export function sayMixed(text: string): string {
  const key = text.length <= 8 ? text.toLowerCase() : '';
  if (Object.hasOwn(ABBREVIATIONS, key)) return ABBREVIATIONS[key] as string;
  if (PLAIN.test(text)) return text;
  if (INITIALS.test(text)) return text.toLowerCase().replaceAll('.', ' ').trim();
  const address = ADDRESS.test(text);
  const shown = address ? text.replace(/^[a-z]+:\/\//i, '').replace(/^www\.|[?#].*$|\/$/gi, '') : text;
  const runs = shown.match(RUN) ?? [];
  const said: string[] = [];
  runs.forEach((run, i) => {
    const first = run.charCodeAt(0);
    if (first >= 48 && first <= 57) said.push(sayDigits(run));
    else if (/^\p{L}/u.test(run)) said.push(sayLetters(run));
    else if (run === '.' && i > 0 && i < runs.length - 1) said.push('dot');
    else if (run === '/' && address) said.push('slash');
    else if (Object.hasOwn(SIGNS, run)) said.push(SIGNS[run] as string);
  });
  return said.join(' ');
}
