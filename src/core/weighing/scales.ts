import weightFile from '../../../data/weights.json';
import type { Evidence } from './evidence';
import type { Weights } from './weightCode';
import { type Scale, tableOf, type WeightTable } from './weightTable';

const weights: Weights = weightFile;

/** The steps from which on a sentence is warned of. */
export const threshold: number = weights.threshold;

let table: WeightTable | undefined;
/** For each row, the weighing that has counted it last. */
let counted = new Int32Array(0);
let weighings = 0;

/** Log-odds, in steps, that a sentence gives a reason some rule warns of; each thing counts once. */
export function weigh(evidence: Evidence): number {
  const known = theTable();
  return weighOn(known, known.warning, evidence);
}

/** The rule that a sentence most likely breaks, given that it breaks one. */
export function likeliestRule(evidence: Evidence): string {
  const known = theTable();
  let best = { rule: '', odds: Number.NEGATIVE_INFINITY };
  for (const [rule, scale] of known.rules) {
    const odds = weighOn(known, scale, evidence);
    if (odds > best.odds) best = { rule, odds };
  }
  return best.rule;
}

/** What the piece at `at`, alone and with the one before it, says for a warning, in steps. */
export function weightAt({ pieces }: Evidence, at: number): number {
  const { idOf, pair, warning } = theTable();
  const id = idOf(pieces[at] as string);
  const both = pair(idOf(pieces[at - 1] as string), id);
  return (warning.values[id] ?? 0) + (warning.values[both ?? -1] ?? 0);
}

function weighOn(
  { idOf, pair, trait }: WeightTable,
  { base, values }: Scale,
  { pieces, traits }: Evidence,
): number {
  weighings++;
  let sum = base;
  let before = -1;
  for (const piece of pieces) {
    const id = idOf(piece);
    sum += once(id, values) + once(pair(before, id), values);
    before = id;
  }
  for (const each of traits) sum += once(trait(each), values);
  return sum;
}

function once(row: number | undefined, values: Int8Array): number {
  if (row === undefined || row < 0 || counted[row] === weighings) return 0;
  counted[row] = weighings;
  return values[row] ?? 0;
}

function theTable(): WeightTable {
  if (!table) {
    table = tableOf(weights);
    counted = new Int32Array(table.rows);
  }
  return table;
}
