import weightFile from '../../../data/weights.json';
import type { Evidence } from './evidence';
import type { Weights } from './weightCode';
import { tableOf, type WeightTable } from './weightTable';

const weights: Weights = weightFile;

/** The rules that are weighed, in the order of the columns. */
export const weighedRules: readonly string[] = Object.keys(weights.base);
/** The chance that some rule applies from which on a sentence is warned of. */
export const threshold: number = weights.threshold;

const Columns = weighedRules.length;

let table: WeightTable | undefined;
let weighings = 0;

/** Log-odds of each rule against none, in the order of `weighedRules`; each thing counts once. */
export function weigh({ pieces, traits }: Evidence): Float64Array {
  table ??= tableOf(weights);
  const sums = table.base.slice();
  weighings++;
  let before = -1;
  for (const piece of pieces) {
    const id = table.idOf(piece);
    add(table, table.alone(id), sums);
    add(table, table.pair(before, id), sums);
    before = id;
  }
  for (const trait of traits) add(table, table.trait(trait), sums);
  return sums;
}

/** What the piece at `at`, alone and with the one before it, says for a rule. */
export function weightAt({ pieces }: Evidence, at: number, rule: string): number {
  table ??= tableOf(weights);
  const { values, idOf, alone, pair } = table;
  const column = weighedRules.indexOf(rule);
  const id = idOf(pieces[at] as string);
  const rows = [alone(id), pair(idOf(pieces[at - 1] as string), id)];
  return rows.reduce<number>(
    (sum, row) => (row === undefined ? sum : sum + (values[row * Columns + column] as number)),
    0,
  );
}

function add({ values, counted }: WeightTable, row: number | undefined, sums: Float64Array) {
  if (row === undefined || counted[row] === weighings) return;
  counted[row] = weighings;
  for (let column = 0; column < Columns; column++) {
    sums[column] = (sums[column] as number) + (values[row * Columns + column] as number);
  }
}
