import weightFile from '../../../data/weights.json';
import { ownedSentenceFacet } from '../forms/sentenceForm';
import type { Evidence, Piece } from './evidence';
import { apart, pair, scaleOf, single } from './features';
import type { Weights } from './weightCode';
import { tableOf, type WeightTable } from './weightTable';

const weights: Weights = weightFile;

/** The steps from which on a sentence is warned of. */
export const threshold: number = weights.threshold;

let table: WeightTable | undefined;
/** For each row, the weighing that has counted it last. */
let counted = new Int32Array(0);
let weighings = 0;

/** Log-odds, in steps, that a sentence gives a reason some rule warns of; each thing counts once. */
export function weigh(evidence: Evidence): number {
  const { rowOf, warning } = theTable();
  let sum = weightOf(evidence.form, evidence.pieces);
  weighings++;
  for (const { hash } of evidence.traits) sum += once(rowOf(single(hash)), warning.values);
  return warning.base + sum * scaleOf(evidence);
}

/** What the words of a sentence count together, before its length does; its form keeps it. */
const weightOf = ownedSentenceFacet((_, pieces: readonly Piece[]): number => {
  const { rowOf, warning } = theTable();
  const { values } = warning;
  weighings++;
  let sum = 0;
  for (let at = 1; at < pieces.length; at++) {
    const { hash } = pieces[at] as Piece;
    if (at < pieces.length - 1) sum += once(rowOf(single(hash)), values);
    sum += once(rowOf(pair((pieces[at - 1] as Piece).hash, hash)), values);
    if (at > 1) sum += once(rowOf(apart((pieces[at - 2] as Piece).hash, hash)), values);
  }
  return sum;
});

/** Log-odds, in steps, of each rule that a sentence may break, given that it breaks one. */
export function oddsOfRules({ pieces, traits }: Evidence): ReadonlyMap<string, number> {
  const { rules } = theTable();
  const rows = rowsOf(pieces, traits);
  const odds = new Map<string, number>();
  for (const [rule, { base, values }] of rules) {
    let sum = base;
    for (const row of rows) sum += values[row] as number;
    odds.set(rule, sum);
  }
  return odds;
}

/** The row of each word and trait alone that has one, once. */
function rowsOf(pieces: readonly Piece[], traits: readonly Piece[]): readonly number[] {
  const { rowOf } = theTable();
  const rows: number[] = [];
  weighings++;
  const add = ({ hash }: Piece) => {
    const row = rowOf(single(hash));
    if (row < 0 || counted[row] === weighings) return;
    counted[row] = weighings;
    rows.push(row);
  };
  for (let at = 1; at < pieces.length - 1; at++) add(pieces[at] as Piece);
  for (const trait of traits) add(trait);
  return rows;
}

/** What the piece at `at` counts for a warning, alone and with those before it, whatever the length. */
export function weightAt({ pieces }: Evidence, at: number): number {
  const { rowOf, warning } = theTable();
  const worth = (place: number) => warning.values[rowOf(place)] ?? 0;
  const { hash } = pieces[at] as Piece;
  const second = pieces[at - 2];
  return (
    worth(single(hash)) +
    worth(pair((pieces[at - 1] as Piece).hash, hash)) +
    (second ? worth(apart(second.hash, hash)) : 0)
  );
}

function once(row: number, values: Int8Array): number {
  if (row < 0 || counted[row] === weighings) return 0;
  counted[row] = weighings;
  return values[row] as number;
}

function theTable(): WeightTable {
  if (!table) {
    table = tableOf(weights);
    counted = new Int32Array(table.rows);
  }
  return table;
}
