/** How much each piece of evidence counts for each rule: data/weights.json, made by `npm run fit`. */
export interface Weights {
  /** What one step is worth, in natural log-odds against there being nothing to warn of. */
  readonly step: number;
  /** Steps of a sentence without evidence, by rule. */
  readonly base: Readonly<Record<string, number>>;
  /** By rule and number of steps, the pieces of evidence, parted by commas. */
  readonly steps: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

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

/** Lays the weights out for rules in this order. */
export function tableOf({ step, base, steps }: Weights, rules: readonly string[]): WeightTable {
  const rows = rowsOf(steps, rules);
  const ids = new Map<string, number>();
  const idFor = (word: string) => {
    const id = ids.get(word) ?? ids.size;
    ids.set(word, id);
    return id;
  };
  const alone: (number | undefined)[] = [];
  const pairs = new Map<number, number>();
  const traits = new Map<string, number>();
  const values = new Float64Array(rows.size * rules.length);
  let at = 0;
  for (const [piece, row] of rows) {
    values.set(
      row.map((count) => count * step),
      at * rules.length,
    );
    const [one = '', two] = piece.split(' ');
    if (piece.startsWith(':')) traits.set(piece, at);
    else if (two === undefined) alone[idFor(one)] = at;
    else pairs.set(idFor(one) * Pair + idFor(two), at);
    at++;
  }
  return {
    idOf: (piece) => ids.get(piece) ?? -1,
    alone: (id) => (id < 0 ? undefined : alone[id]),
    pair: (before, id) => (before < 0 || id < 0 ? undefined : pairs.get(before * Pair + id)),
    trait: (trait) => traits.get(trait),
    base: Float64Array.from(rules, (rule) => (base[rule] ?? 0) * step),
    values,
    counted: new Int32Array(rows.size),
  };
}

/** Each piece with its steps for the rules in order. */
function rowsOf(steps: Weights['steps'], rules: readonly string[]): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  rules.forEach((rule, column) => {
    for (const [count, pieces] of Object.entries(steps[rule] ?? {})) {
      for (const piece of pieces.split(',')) {
        const row = rows.get(piece) ?? new Array<number>(rules.length).fill(0);
        row[column] = Number(count);
        rows.set(piece, row);
      }
    }
  });
  return rows;
}
