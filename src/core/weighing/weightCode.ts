/**
 * How much each piece of evidence counts: data/weights.json, made by `npm run fit`. What counts is known
 * by its place alone, a number some other piece may share by chance: names would take more room than a
 * VSIX has. Hence also the writing in single signs.
 */
export interface Weights extends Coded {
  /** What one step is worth, in natural log-odds. All else is counted in steps. */
  readonly step: number;
  /** From how many on a sentence is warned of. */
  readonly threshold: number;
}

/** The part of it that is written in signs: a row for each place that counts, in their order. */
export interface Coded {
  /** From each place to the next. */
  readonly places: string;
  /** Whether a sentence breaks any rule. */
  readonly warning: Column;
  /** From each row that tells one rule from another to the next. */
  readonly tellingRows: string;
  /** Which rule it is then, for these rows alone: words and traits. */
  readonly rules: Readonly<Record<string, Column>>;
}

/** What the rows count for one question. */
export interface Column {
  /** What a sentence without evidence has. */
  readonly base: number;
  /** The steps of each row. */
  readonly signs: string;
}

/** A column before it is written: steps by place. */
export interface Steps {
  readonly base: number;
  readonly places: ReadonlyMap<number, number>;
}

const CapitalA = 65;
const SmallA = 97;
const Letters = 26;
const NoStep = '.';
/** A gap is so many times `~`, each worth `Signs`, and one sign for the rest. */
const More = 126;
const FirstSign = 35;
const Backslash = 92;
const Signs = More - 1 - FirstSign;

/** Writes columns as `Weights` has them. */
export function encode(warning: Steps, rules: Readonly<Record<string, Steps>>): Coded {
  const ofRules = new Set(Object.values(rules).flatMap(({ places }) => [...places.keys()]));
  const rows = [...new Set([...warning.places.keys(), ...ofRules])].sort((a, b) => a - b);
  const telling = rows.filter((place) => ofRules.has(place));
  const column = ({ base, places }: Steps, of: readonly number[]): Column => ({
    base,
    signs: of.map((place) => stepSign(places.get(place) ?? 0)).join(''),
  });
  return {
    places: inGaps(rows),
    warning: column(warning, rows),
    tellingRows: inGaps(telling.map((place) => rows.indexOf(place))),
    rules: Object.fromEntries(
      Object.entries(rules).map(([rule, steps]) => [rule, column(steps, telling)]),
    ),
  };
}

function inGaps(sorted: readonly number[]): string {
  return sorted.map((number, at) => gapSigns(number - (sorted[at - 1] ?? -1))).join('');
}

/** The rising numbers whose gaps are written. */
export function numbersIn(gaps: string): number[] {
  const numbers: number[] = [];
  let number = -1;
  for (let at = 0; at < gaps.length; at++) {
    const c = gaps.charCodeAt(at);
    if (c === More) number += Signs;
    else {
      number += c < Backslash ? c - FirstSign : c - 1 - FirstSign;
      numbers.push(number);
    }
  }
  return numbers;
}

/** Of each sign the steps: small letters count up from 1, capital ones down from -1. */
export function stepsIn(signs: string): Int8Array {
  return Int8Array.from(signs, (sign) => {
    const c = sign.charCodeAt(0);
    if (c >= SmallA) return c - SmallA + 1;
    return c >= CapitalA ? CapitalA - 1 - c : 0;
  });
}

function gapSigns(gap: number): string {
  const c = FirstSign + (gap % Signs);
  return '~'.repeat(Math.floor(gap / Signs)) + String.fromCharCode(c < Backslash ? c : c + 1);
}

function stepSign(steps: number): string {
  if (Math.abs(steps) > Letters) throw new RangeError(`${steps} steps are more than ${Letters}.`);
  if (steps === 0) return NoStep;
  return String.fromCharCode(steps > 0 ? SmallA - 1 + steps : CapitalA - 1 - steps);
}
