// Multinomial logistic regression over sets of features, one class being the reference. Everything in
// it is in a fixed order, so that the same examples give the same weights.

/**
 * @typedef {object} Example
 * @property {Set<string>[]} parts Features of each part; where there are several, one of them bears the classes.
 * @property {string[]} classes What it is; none for the reference class.
 * @property {number} weight How much it counts.
 */

const Rate = 0.2;
const Start = 0.1;

/**
 * Fits the weights of the features, drawn towards nought.
 * @param {Example[]} examples
 * @param {string[]} classes
 * @param {{ rounds: number, pull: number, step: number, only?: Set<string> }} options `pull` draws each
 *   weight as strongly over all examples, however few of them have its feature. `only` names the features
 *   whose weights may differ from nought; with it they are rounded to whole steps.
 * @returns Weights averaged over the later rounds, which depend less on the order of the examples.
 */
export function regress(examples, classes, { rounds, pull, step, only }) {
  const index = new Map();
  for (const { parts } of examples)
    for (const part of parts)
      for (const feature of part) if (!index.has(feature)) index.set(feature, index.size);
  const columns = classes.length;
  const pulls = pullsOf(examples, index, pull);
  const values = new Float64Array((index.size + 1) * columns);
  const squares = new Float64Array(values.length).fill(Start);
  const open = new Uint8Array(values.length).fill(only ? 0 : 1);
  for (const [feature, row] of index)
    if (only?.has(feature)) open.fill(1, row * columns, (row + 1) * columns);
  const base = index.size;
  open.fill(1, base * columns);
  const rowsOf = (part) => [base, ...[...part].flatMap((feature) => index.get(feature) ?? [])];
  const model = { values, base, columns };

  const prepared = examples.map(({ parts, classes: own, weight }) => ({
    parts: parts.map(rowsOf),
    wanted: classes.map((name) => (own.includes(name) ? 1 / own.length : 0)),
    isReference: own.length === 0,
    weight,
  }));
  const random = generator(1);
  const total = new Float64Array(values.length);
  const counted = Math.ceil(rounds / 2);
  for (let round = 0; round < rounds; round++) {
    for (const { parts, wanted, isReference, weight } of shuffled(prepared, random)) {
      for (const rows of isReference ? parts : [mostLikely(model, parts)]) {
        const odds = probabilities(model, rows);
        for (let column = 0; column < columns; column++) {
          const error = (odds[column] - wanted[column]) * weight;
          for (const row of rows) {
            const at = row * columns + column;
            if (!open[at]) continue;
            const slope = error + pulls[row] * values[at];
            squares[at] += slope * slope;
            values[at] -= (Rate * slope) / Math.sqrt(squares[at]);
          }
        }
      }
    }
    if (round < rounds - counted) continue;
    for (let at = 0; at < values.length; at++) total[at] += values[at];
  }
  const inSteps = (value) => (only ? Math.round(value / step) * step : value);
  values.set(total.map((sum) => inSteps(sum / counted)));
  const weightsOf = (row) =>
    Object.fromEntries(classes.map((name, column) => [name, values[row * columns + column]]));
  return {
    base: weightsOf(base),
    weights: new Map([...index].map(([feature, row]) => [feature, weightsOf(row)])),
    /** The part that most likely bears a class. */
    likeliest: (parts) => {
      const rows = parts.map(rowsOf);
      return parts[rows.indexOf(mostLikely(model, rows))];
    },
    /** The chance that some class applies to one part or another. */
    chance: (parts) => {
      const rows = parts.map(rowsOf);
      return 1 - reference(probabilities(model, mostLikely(model, rows)));
    },
  };
}

/** What draws the weight of each feature towards nought, each time it stands in an example. */
function pullsOf(examples, index, pull) {
  const places = new Float64Array(index.size);
  for (const { parts } of examples)
    for (const part of parts) for (const feature of part) places[index.get(feature)]++;
  // The base, which is last, is free.
  return [...places.map((count) => pull / count), 0];
}

const reference = (odds) => 1 - odds.reduce((sum, one) => sum + one, 0);

function mostLikely(model, parts) {
  let [best] = parts;
  let least = Number.POSITIVE_INFINITY;
  for (const rows of parts) {
    const none = parts.length > 1 ? reference(probabilities(model, rows)) : 0;
    if (none < least) [best, least] = [rows, none];
  }
  return best;
}

function probabilities({ values, columns }, rows) {
  const sums = new Float64Array(columns);
  for (const row of rows)
    for (let column = 0; column < columns; column++) sums[column] += values[row * columns + column];
  let total = 1;
  for (let column = 0; column < columns; column++) {
    sums[column] = Math.exp(sums[column]);
    total += sums[column];
  }
  return sums.map((one) => one / total);
}

function shuffled(list, random) {
  const order = [...list];
  for (let last = order.length - 1; last > 0; last--) {
    const at = Math.floor(random() * (last + 1));
    [order[last], order[at]] = [order[at], order[last]];
  }
  return order;
}

/** Numbers from 0 to 1, the same ones for the same seed. */
function generator(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}
