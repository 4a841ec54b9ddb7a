import type { Word } from '../answer';
import { units as unitWords } from '../data';
import { isNumber } from '../match/symbols';
import { tokenise } from '../parse/tokens';

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

/** A word or words for a unit. */
export interface Noun {
  readonly words: readonly string[];
  readonly units: ReadonlySet<string>;
  readonly certain: ReadonlySet<string>;
  readonly scale: number;
}

/** Larger and smaller measures of the units in data/units.yaml. */
const Scaled: readonly [word: string, unit: string, scale: number][] = [
  ['hour', 'minutes', 60],
  ['hours', 'minutes', 60],
  ['mw', 'gigawatts', 1e-3],
  ['megawatt', 'gigawatts', 1e-3],
  ['megawatts', 'gigawatts', 1e-3],
  ['decade', 'years', 10],
  ['decades', 'years', 10],
];
/** What a number may have to be multiplied by to be in the unit of a known one. */
export const UnitScales: readonly number[] = [
  ...new Set([1, ...Scaled.map(([, , scale]) => scale)]),
];
/** Signs beside the number, which the number itself reads, and a date without a noun. */
const NotNouns = new Set(['usd', 'percent', 'year']);
const FurthestNoun = 4;

const nouns = new Map<string, Noun[]>();

for (const [text, owners] of unitsByWord()) {
  const words = tokenise(text).map(({ start, end }) => text.slice(start, end));
  const certain = owners.filter((unit) => owners.length === 1 || isOwnName(unit, text));
  addNoun({ words, units: new Set(owners), certain: new Set(certain), scale: 1 });
}
for (const [word, unit, scale] of Scaled) {
  const own = new Set([unit]);
  addNoun({ words: [word], units: own, certain: own, scale });
}

function unitsByWord(): Map<string, string[]> {
  const owners = new Map<string, string[]>();
  const scaled = new Set(Scaled.map(([word]) => word));
  for (const [unit, texts] of Object.entries(unitWords)) {
    if (NotNouns.has(unit)) continue;
    for (const text of texts) {
      if (!scaled.has(text)) owners.set(text, [...(owners.get(text) ?? []), unit]);
    }
  }
  return owners;
}

/** Whether a noun is the unit's own name, in the singular or the plural. */
function isOwnName(unit: string, noun: string): boolean {
  const name = unit.replaceAll('-', ' ');
  return name === noun || name === `${noun}s`;
}

function addNoun(noun: Noun) {
  const first = noun.words[0] as string;
  const known = nouns.get(first);
  if (known) {
    known.push(noun);
    known.sort((a, b) => b.words.length - a.words.length);
  } else nouns.set(first, [noun]);
}

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
  return nouns
    .get(norm)
    ?.find(({ words: parts }) => parts.every((part, index) => words[at + index]?.norm === part));
}

/** The noun that is exactly this one word. */
export function nounOf(word: string): Noun | undefined {
  return nouns.get(word)?.find(({ words: parts }) => parts.length === 1);
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
