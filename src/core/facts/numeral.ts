import type { Word } from '../answer';
import { placesFacet } from '../forms/sentenceForm';
import { wordFacet } from '../forms/wordForm';
import { isNumber } from '../match/symbols';
import { Magnitudes, mayBeSpelled, round, spelledAt } from './spelled';

/** A bare number with its magnitude: words `first` up to, not including, `last`. */
export interface Numeral {
  readonly first: number;
  readonly last: number;
  readonly value: number;
  /** Whether it is a rough share of a whole, as "half of", in per cent. */
  readonly isShare: boolean;
  /** Whether a dollar sign is written on to it. */
  readonly currency: boolean;
  /** What is written on behind: `%` or a unit. */
  readonly tail: string;
  readonly plus: boolean;
  /** Whether it is four digits that may be a year. */
  readonly isYear: boolean;
  /** The magnitude as written: `bn`, `k`, `million`; empty where there is none. */
  readonly magnitude: string;
}

type Digits = Omit<Numeral, 'first' | 'last' | 'isShare'>;

const Token = /^(\$)?(\d[\d,]*(?:\.\d+)?)(%|[a-z]*)(\+*)$/;
const Attached: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mm: 1e6,
  b: 1e9,
  bn: 1e9,
  t: 1e12,
  tn: 1e12,
  trn: 1e12,
};
/** Endings of ordinals, times, versions and multiples. */
const NoQuantity = /^(?:st|nd|rd|th|x|s|am|pm|d|g|p|c|e|h)$/;
const LongestToken = 24;
const NoDigits = 'no digits';

/** Places of the words of a sentence that a number may begin with. */
export const numeralsIn = placesFacet(({ form, inSlot }) => !inSlot && mayBegin(form));

const mayBegin = wordFacet(({ norm }) => isNumber(norm) || mayBeSpelled(norm));

/** The number that begins at word `first`; undefined where none does. */
export function numeralAt(words: readonly Word[], first: number): Numeral | undefined {
  const word = words[first];
  if (!word || word.inSlot || !mayBegin(word.form)) return undefined;
  if (!isNumber(word.norm)) return inWords(words, first);
  const digits = digitsOf(word.form);
  if (digits === NoDigits) return undefined;
  let { value, magnitude } = digits;
  let last = first + 1;
  if (!digits.tail && !magnitude) {
    for (; !words[last - 1]?.pause && last - first < 3; last++) {
      const next = words[last];
      const isLetter = next?.joined && next.norm.length <= 2;
      const scale = next && !isLetter ? Magnitudes.get(next.norm) : undefined;
      if (!next || !scale) break;
      value = round(value * scale);
      magnitude = next.text;
    }
  }
  const isYear = digits.isYear && !magnitude;
  const { currency, tail, plus } = digits;
  return { first, last, value, isShare: false, currency, tail, plus, isYear, magnitude };
}

/** What a magnitude as written multiplies by. */
export function scaleOf(magnitude: string): number {
  const norm = magnitude.toLowerCase();
  return Magnitudes.get(norm) ?? Attached[norm] ?? 1;
}

function inWords(words: readonly Word[], first: number): Numeral | undefined {
  const read = spelledAt(words, first);
  if (!read) return undefined;
  const { last, value, isShare } = read;
  return {
    first,
    last,
    value,
    isShare,
    currency: false,
    tail: '',
    plus: false,
    isYear: false,
    magnitude: '',
  };
}

/** A token of digits read. */
const digitsOf = wordFacet(({ text, norm }): Digits | typeof NoDigits => {
  if (norm.length > LongestToken) return NoDigits;
  const [, sign, digits = '', ending = '', plus] = Token.exec(norm) ?? [];
  if (!digits || NoQuantity.test(ending)) return NoDigits;
  const scale = Attached[ending];
  const value = Number(digits.replaceAll(',', ''));
  return {
    value: scale ? round(value * scale) : value,
    currency: sign === '$',
    tail: scale ? '' : ending,
    plus: plus !== '',
    isYear: !sign && !ending && /^(?:19|20)\d\d$/.test(norm),
    magnitude: scale ? text.replace(/^\D*[\d,.]+/, '').replace(/\++$/, '') : '',
  };
});
