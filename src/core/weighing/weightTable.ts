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
    const word = place >>> 5;
    if (bits[word] === 0) rowsBefore[word] = row;
    bits[word] = (bits[word] as number) | (1 << (place & 31));
    const near = place >>> CoarseBits;
    coarse[near >>> 5] = (coarse[near >>> 5] as number) | (1 << (near & 31));
  });
  const telling = numbersIn(tellingRows);
  return {
    rowOf: (place) => {
      const near = place >>> CoarseBits;
      if (((coarse[near >>> 5] as number) & (1 << (near & 31))) === 0) return -1;
      const word = bits[place >>> 5] as number;
      const bit = 1 << (place & 31);
      if ((word & bit) === 0) return -1;
      return (rowsBefore[place >>> 5] as number) + ones(word & (bit - 1));
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

/** How many bits of a number are set. */
function ones(number: number): number {
  let count = 0;
  for (let rest = number; rest !== 0; rest &= rest - 1) count++;
  return count;
}
