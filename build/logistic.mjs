// Multinomial logistic regression over sets of features, one class being the reference, by coordinate
// descent: each weight in turn goes to where the loss is least, the others standing still. As in
// liblinear (Fan et al., 2008), but for several classes and for texts of several parts.

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
 * @property {number} pull Draws the square of each weight towards nought, as strongly over all examples.
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
  const state = {
    columns,
    scales: Float64Array.from(parts, ({ scale }) => scale),
    weights: Float64Array.from(examples.flatMap((one) => one.parts.map(() => one.weight))),
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
  const everywhere = { parts: Int32Array.from(parts.keys()), values: new Float64Array(columns) };
  const features = [...only].map((feature) => ({ feature, values: new Float64Array(columns) }));
  const places = placesOf(parts, only);
  const shared = features.map(({ feature, values }) => ({ parts: places.get(feature), values }));
  const ofSeveral = severalParts(examples);

  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (const { first, last, weight } of ofSeveral) {
      let bearer = first;
      for (let part = first; part < last; part++)
        if (state.totals[part] > state.totals[bearer]) bearer = part;
      state.weights.fill(0, first, last)[bearer] = weight;
    }
    for (let column = 0; column < columns; column++) {
      descend(state, column, everywhere, 0, false);
      for (const each of shared) descend(state, column, each, pull, true);
    }
  }

  const weights = new Map(features.map(({ feature, values }) => [feature, values]));
  const named = (values) => Object.fromEntries(classes.map((name, at) => [name, values[at]]));
  const totalOf = ({ features, scale }) => {
    const sums = new Float64Array(columns);
    for (const feature of features)
      weights.get(feature)?.forEach((value, column) => {
        sums[column] += value;
      });
    const odds = sums.map((sum, column) => Math.exp(everywhere.values[column] + sum * scale));
    return odds.reduce((total, one) => total + one, 1);
  };
  return {
    base: named(everywhere.values),
    weights: new Map([...weights].map(([feature, values]) => [feature, named(values)])),
    /** Which of the parts most likely bears a class. */
    bearer: (parts) => {
      const totals = parts.map(totalOf);
      return totals.indexOf(Math.max(...totals));
    },
    /** The chance that some class applies to one part or another. */
    chance: (parts) => 1 - 1 / Math.max(...parts.map(totalOf)),
  };
}

/** Moves the weight that some parts share for one class, and with it what they say. */
function descend(state, column, { parts, values }, pull, isScaled) {
  const { columns, scales, weights, wanted, odds, totals } = state;
  let slope = pull * values[column];
  let steepness = pull;
  for (const part of parts) {
    const at = part * columns + column;
    const chance = odds[at] / totals[part];
    const scale = isScaled ? scales[part] : 1;
    slope += weights[part] * (chance - wanted[at]) * scale;
    steepness += weights[part] * chance * (1 - chance) * scale * scale;
  }
  const move = Math.max(-Furthest, Math.min(Furthest, -slope / steepness));
  values[column] += move;
  for (const part of parts) {
    const at = part * columns + column;
    const before = odds[at];
    odds[at] *= Math.exp(isScaled ? move * scales[part] : move);
    totals[part] += odds[at] - before;
  }
}

/** The parts that have each of some features. */
function placesOf(parts, only) {
  const places = new Map([...only].map((feature) => [feature, []]));
  parts.forEach(({ features }, part) => {
    for (const feature of features) places.get(feature)?.push(part);
  });
  return new Map([...places].map(([feature, own]) => [feature, Int32Array.from(own)]));
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
