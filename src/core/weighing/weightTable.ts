import { type Coded, type Column, numberAt, stepsAt, wordsIn } from './weightCode';

/** The weights as numbers of steps, a row for each piece of evidence, found by the numbers of words. */
export interface WeightTable {
  /** The number of a word's piece, which is its row; -1 where no weight knows it. */
  readonly idOf: (piece: string) => number;
  readonly pair: (before: number, id: number) => number | undefined;
  readonly trait: (trait: string) => number | undefined;
  readonly rows: number;
  readonly warning: Scale;
  readonly rules: ReadonlyMap<string, Scale>;
}

/** Steps that add up to log-odds. */
export interface Scale {
  readonly base: number;
  /** By row; none for a row behind its end. */
  readonly values: Int8Array;
}

/** More than there are words, so that two of them make one number. */
const Pair = 0x10000;
const Blank = 32;

/** Lays the weights out: first the words alone, then the traits, then two words in a row. */
export function tableOf({ words, traits, behind, warning, rules }: Coded): WeightTable {
  const ids = new Map(wordsIn(words).map((word, id) => [word, id]));
  const rowOfTrait = new Map(traits.map((trait, at) => [trait, ids.size + at]));
  const pairs = new Map<number, number>();
  let rows = ids.size + traits.length;
  let before = 0;
  for (let at = 0; at < behind.length; ) {
    if (behind.charCodeAt(at) === Blank) {
      before++;
      at++;
      continue;
    }
    const { number, end } = numberAt(behind, at);
    pairs.set(before * Pair + number, rows++);
    at = end;
  }
  const scaleOf = ({ base, signs }: Column): Scale => ({
    base,
    values: Int8Array.from(signs, (_, row) => stepsAt(signs, row)),
  });
  return {
    idOf: (piece) => ids.get(piece) ?? -1,
    pair: (first, id) => (first < 0 || id < 0 ? undefined : pairs.get(first * Pair + id)),
    trait: (trait) => rowOfTrait.get(trait),
    rows,
    warning: scaleOf(warning),
    rules: new Map(Object.entries(rules).map(([rule, column]) => [rule, scaleOf(column)])),
  };
}
