import { PlaceBits } from './features';
import { type Coded, numbersIn, stepsIn } from './weightCode';

/** Weights in steps, a row for each place that has any. */
export interface WeightTable {
  /** The row of a place; -1 where nothing that counts has it. */
  readonly rowOf: (place: number) => number;
  readonly rows: number;
  readonly warning: Scale;
  readonly rules: ReadonlyMap<string, Scale>;
}

/** Steps that add up to log-odds. */
export interface Scale {
  readonly base: number;
  /** By row. */
  readonly values: Int8Array;
}

/** How many places share a bit of the coarse table. */
const CoarseBits = 3;

/** Most places hold nothing, so that one bit of a small table answers most questions. */
export function tableOf({ places: gaps, warning, tellingRows, rules }: Coded): WeightTable {
  const places = numbersIn(gaps);
  const coarse = new Int32Array(1 << (PlaceBits - CoarseBits - 5));
  const bits = new Int32Array(1 << (PlaceBits - 5));
  const rowsBefore = new Uint16Array(bits.length);
  places.forEach((place, row) => {
    if (bits[place >>> 5] === 0) rowsBefore[place >>> 5] = row;
    setBit(bits, place);
    setBit(coarse, place >>> CoarseBits);
  });
  const telling = numbersIn(tellingRows);
  return {
    rowOf: (place) => {
      if (!hasBit(coarse, place >>> CoarseBits) || !hasBit(bits, place)) return -1;
      const before = (bits[place >>> 5] as number) & ((1 << (place & 31)) - 1);
      return (rowsBefore[place >>> 5] as number) + ones(before);
    },
    rows: places.length,
    warning: { base: warning.base, values: stepsIn(warning.signs) },
    rules: new Map(
      Object.entries(rules).map(([rule, { base, signs }]) => {
        const steps = stepsIn(signs);
        const values = new Int8Array(places.length);
        telling.forEach((row, at) => {
          values[row] = steps[at] as number;
        });
        return [rule, { base, values }];
      }),
    ),
  };
}

function setBit(bits: Int32Array, at: number) {
  bits[at >>> 5] = (bits[at >>> 5] as number) | (1 << (at & 31));
}

function hasBit(bits: Int32Array, at: number): boolean {
  return ((bits[at >>> 5] as number) & (1 << (at & 31))) !== 0;
}

/** How many bits of a number are set. */
function ones(number: number): number {
  let count = 0;
  for (let rest = number; rest !== 0; rest &= rest - 1) count++;
  return count;
}
