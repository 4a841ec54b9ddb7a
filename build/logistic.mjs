// Multinomial logistic regression over sets of features, one class being the reference, by coordinate
// descent: each weight in turn takes one Newton step of at most `Furthest`, the others standing still.
// Much as in BBR (Genkin, Lewis and Madigan, 2007), but also for texts of several parts.

/**
 * @typedef {object} Part
 * @property {Set<number>} features
 * @property {number} scale What each of their weights is multiplied by.
 *
 * @typedef {object} Example
 * @property {Part[]} parts Where there are several, one of them bears the classes.
 * @property {string[]} classes What it is; none for the reference class.
 * @property {number} weight How much it counts.
 *
 * @typedef {object} Options
 * @property {number} sweeps How often it goes through all weights.
 * @property {number} pull How strongly each weight is drawn towards nought: half of it times the square
 *   of the weight adds to the loss of all examples together, however few have its feature.
 * @property {Set<number>} only The features whose weights may differ from nought.
 */

/** A weight goes no further at once: far away the loss bends otherwise than here. */
const Furthest = 1;

/**
 * Fits the weights of the features. The same examples give the same weights.
 * @param {Example[]} examples
 * @param {string[]} classes
 * @param {Options} options
 */
export function regress(examples, classes, { sweeps, pull, only }) {
  const columns = classes.length;
  const parts = examples.flatMap((example) => example.parts);
  const scales = Float64Array.from(parts, ({ scale }) => scale);
  const state = {
    columns,
    /** How much each part counts; of several that may bear a class, one alone does. */
    counts: Float64Array.from(examples.flatMap((one) => one.parts.map(() => one.weight))),
    /** Of each part and class, the chance it should have. */
    wanted: Float64Array.from(
      examples.flatMap(({ parts, classes: own }) =>
        parts.flatMap(() => classes.map((name) => (own.includes(name) ? 1 / own.length : 0))),
      ),
    ),
    /** Of each part and class, `e` to the power of its log-odds against the reference. */
    odds: new Float64Array(parts.length * columns).fill(1),
    /** Of each part, their sum, and one for the reference. */
    totals: new Float64Array(parts.length).fill(1 + columns),
  };
  const base = {
    parts: Int32Array.from(parts.keys()),
    values: new Float64Array(columns),
    scales: new Float64Array(parts.length).fill(1),
    pull: 0,
  };
  const shared = new Map(
    [...partsWith(parts, only)].map(([feature, own]) => [
      feature,
      { parts: own, values: new Float64Array(columns), scales, pull },
    ]),
  );
  const ofSeveral = severalParts(examples);

  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (const { first, last, weight } of ofSeveral) {
      let bearer = first;
      for (let part = first; part < last; part++)
        if (state.totals[part] > state.totals[bearer]) bearer = part;
      state.counts.fill(0, first, last);
      // Before anything is learnt, nothing tells which part it is.
      if (sweep > 0) state.counts[bearer] = weight;
    }
    for (let column = 0; column < columns; column++) {
      descend(state, column, base);
      for (const each of shared.values()) descend(state, column, each);
    }
  }

  const named = (values) => Object.fromEntries(classes.map((name, at) => [name, values[at]]));
  return {
    base: named(base.values),
    weights: new Map([...shared].map(([feature, { values }]) => [feature, named(values)])),
  };
}

/** Moves the weight that some parts share for one class, and with it their odds. */
function descend(state, column, { parts, values, scales, pull }) {
  const { columns, counts, wanted, odds, totals } = state;
  let slope = pull * values[column];
  let steepness = pull;
  for (const part of parts) {
    const at = part * columns + column;
    const chance = odds[at] / totals[part];
    const scale = scales[part];
    slope += counts[part] * (chance - wanted[at]) * scale;
    steepness += counts[part] * chance * (1 - chance) * scale * scale;
  }
  const move = Math.max(-Furthest, Math.min(Furthest, -slope / steepness));
  values[column] += move;
  for (const part of parts) {
    const at = part * columns + column;
    const before = odds[at];
    odds[at] *= Math.exp(move * scales[part]);
    totals[part] += odds[at] - before;
  }
}

/** The parts that have each of some features. */
function partsWith(parts, only) {
  const found = new Map([...only].map((feature) => [feature, []]));
  parts.forEach(({ features }, part) => {
    for (const feature of features) found.get(feature)?.push(part);
  });
  return new Map([...found].map(([feature, own]) => [feature, Int32Array.from(own)]));
}

/** From which part to which the examples go that bear a class in one of several. */
function severalParts(examples) {
  let last = 0;
  return examples.flatMap(({ parts, classes, weight }) => {
    const first = last;
    last += parts.length;
    return classes.length > 0 && parts.length > 1 ? { first, last, weight } : [];
  });
}
