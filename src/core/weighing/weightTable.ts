import { numberAt, stepsAt, type Weights, wordsIn } from './weightCode';

/** The weights as rows of numbers, one for each piece of evidence, found by small numbers. */
export interface WeightTable {
  /** The number of a word's piece; -1 where no weight knows it. */
  readonly idOf: (piece: string) => number;
  readonly alone: (id: number) => number | undefined;
  readonly pair: (before: number, id: number) => number | undefined;
  readonly trait: (trait: string) => number | undefined;
  readonly base: Float64Array;
  /** The rows one after another, a column for each rule. */
  readonly values: Float64Array;
  /** For each row, the weighing that has counted it last. */
  readonly counted: Int32Array;
}

/** More than there are words, so that two of them make one number. */
const Pair = 0x10000;
const Blank = 32;

/** Lays the weights out: first the words alone, then two in a row, then the traits. */
export function tableOf(weights: Weights): WeightTable {
  const { step, base, traits, behind } = weights;
  const columns = Object.keys(base).length;
  const words = wordsIn(weights.words);
  const ids = new Map(words.map((word, id) => [word, id]));
  const pairs = new Map<number, number>();
  let rows = words.length;
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
  const rowOfTrait = new Map(Object.keys(traits).map((trait) => [trait, rows++]));
  const values = new Float64Array(rows * columns);
  for (let column = 0; column < columns; column++) {
    const ofTraits = Object.values(traits).map((signs) => signs.charAt(column));
    const signs = [weights.alone[column], weights.pairs[column], ...ofTraits].join('');
    for (let row = 0; row < rows; row++) {
      values[row * columns + column] = stepsAt(signs, row) * step;
    }
  }
  return {
    idOf: (piece) => ids.get(piece) ?? -1,
    alone: (id) => (id < 0 ? undefined : id),
    pair: (first, id) => (first < 0 || id < 0 ? undefined : pairs.get(first * Pair + id)),
    trait: (trait) => rowOfTrait.get(trait),
    base: Float64Array.from(Object.values(base), (count) => count * step),
    values,
    counted: new Int32Array(rows),
  };
}
