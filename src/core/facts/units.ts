import type { Word } from '../answer';
import { isNumber } from '../match/symbols';
import { type Noun, nounsFrom } from './unitNouns';

/** What a number counts: the noun after it, words `first` up to, not including, `last`. */
export interface Counted {
  /** Every unit the noun may stand for. */
  readonly units: ReadonlySet<string>;
  /** Units the noun means beyond doubt. */
  readonly certain: ReadonlySet<string>;
  readonly first: number;
  readonly last: number;
  /** What one of the noun is of the unit: 60 for hours, which are counted in minutes. */
  readonly scale: number;
}

const FurthestNoun = 4;

const Closers = new Set(
  'of and or but to in on at for from by with as is are was were has have had will would can could that which who when while than into across within through over per a an it i we you they already now not so because if since until'.split(
    ' ',
  ),
);
const Partitives = new Set(['of']);
const Determiners = new Set([
  'the',
  'these',
  'those',
  'its',
  'their',
  'your',
  'our',
  'them',
  'such',
]);

/** The noun that a number before word `at` counts: "custom electric delivery vans". */
export function countedAt(words: readonly Word[], at: number, end: number): Counted | undefined {
  let index = at;
  if (Partitives.has(words[index]?.norm ?? '') && Determiners.has(words[index + 1]?.norm ?? ''))
    index += 2;
  const furthest = Math.min(end, index + FurthestNoun);
  for (; index < furthest; index++) {
    if (index > at && words[index - 1]?.pause) return undefined;
    const noun = nounIn(words, index, end);
    if (noun) return headFrom(words, index, end, noun, at);
    const { norm = '' } = words[index] ?? {};
    if (Closers.has(norm) || isNumber(norm)) return undefined;
  }
  return undefined;
}

/** Measures end a row of nouns: a 30-minute delivery is counted in minutes. */
const Measures = new Set(['minutes', 'days', 'years', 'gigawatts', 'tonnes', 'pounds']);

/** The last noun of a row of them: "delivery vans" counts vans, "business owners" owners. */
function headFrom(
  words: readonly Word[],
  at: number,
  end: number,
  noun: Noun,
  first: number,
): Counted {
  let head = noun;
  let last = at + noun.words.length;
  const isMeasure = head.scale !== 1 || [...head.certain].some((unit) => Measures.has(unit));
  // Nouns that hang on another stand in the singular.
  while (
    !isMeasure &&
    !words[last - 1]?.pause &&
    !/(?:s|people|staff)$/.test(words[last - 1]?.norm ?? '') &&
    last - first < 8
  ) {
    const isSkipped = !nounIn(words, last, end) && isAdjective(words, last);
    const at = isSkipped ? last + 1 : last;
    const next = nounIn(words, at, end);
    if (!next) break;
    head = next;
    last = at + next.words.length;
  }
  return { units: head.units, certain: head.certain, scale: head.scale, first, last };
}

/** Whether a word may stand between a noun and the one it hangs on: "delivery service partners". */
function isAdjective(words: readonly Word[], at: number): boolean {
  const { norm = '', pause = 1 } = words[at] ?? {};
  return !pause && !Closers.has(norm) && !/(?:ing|ed|ly|of)$/.test(norm);
}

function nounIn(words: readonly Word[], at: number, end: number): Noun | undefined {
  const norm = words[at]?.norm;
  if (norm === undefined || at >= end) return undefined;
  return nounsFrom(norm).find(({ words: parts }) =>
    parts.every((part, index) => words[at + index]?.norm === part),
  );
}

/** The noun that is exactly this one word. */
export function nounOf(word: string): Noun | undefined {
  return nounsFrom(word).find(({ words: parts }) => parts.length === 1);
}

/** Whether a word is one that the unit is called by. */
export function isWordFor(unit: string | undefined, word: string): boolean {
  return unit !== undefined && (nounOf(word)?.units.has(unit) ?? false);
}

const Rates: Readonly<Record<string, string>> = {
  annually: 'year',
  yearly: 'year',
  annual: 'year',
  daily: 'day',
  weekly: 'week',
  monthly: 'month',
  quarterly: 'quarter',
};
const Periods = new Set([
  'second',
  'day',
  'week',
  'month',
  'quarter',
  'year',
  'thousand',
  'grant',
  'server',
]);

/** What a number is counted by, said within a few words after it: "a year", "daily", "per grant". */
export function rateAfter(words: readonly Word[], at: number, end: number): string | undefined {
  for (let index = at; index < Math.min(end, at + 6); index++) {
    const { norm } = words[index] as Word;
    if (Object.hasOwn(Rates, norm)) return Rates[norm];
    if (/^(?:a|per|every|each|an)$/.test(norm)) {
      const period = words[index + 1]?.norm ?? '';
      if (Periods.has(period)) return period;
    }
    if (words[index]?.pause) break;
  }
  return undefined;
}
