/**
 * Writes data/weights.json: how much each word, pair of words and trait of a sentence counts for each
 * phrase rule. It learns from the sentences of test/corpus that are for tuning and from the examples of
 * data/phrases.yaml, and never looks at those held aside.
 *
 *   npm run fit
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse as parseYaml } from 'yaml';
import { bundled } from '../test/quality/bundle.mjs';
import { regress } from './logistic.mjs';

const rules = ['generic-praise', 'compensation', 'need-a-job', 'flattery'];
const options = { rounds: 40, decay: 3e-3 };
const Most = 6000;
const Step = 0.2;
/** So many of the warnings shall be right: a point above the bar, so that strong answers stay quiet. */
const Precision = 0.96;
const Folds = 5;
/** The phrases have been tuned on these rows, and so claim more there than they do elsewhere. */
const TunedOn = 0.5;
const FewestPlaces = 2;
/** Written after kinds of errors, and so harder than what people say. */
const Lookalikes = 'lookalikes.yaml';

const corpus = new URL('../test/corpus/', import.meta.url);
const read = (name) => parseYaml(readFileSync(new URL(name, corpus), 'utf8'));
const core = await bundled(`
  export { read } from './src/core/reading';
  export { claimsBySentence } from './src/core/weighing/claims';
  export { evidenceIn, featuresOf } from './src/core/weighing/evidence';
  export { phrases } from './src/core/wording';
`);

const examples = withoutRare([...tuned(), ...broad(), ...ofPhrases(), ...strongAnswers()]);
const threshold = chooseThreshold(examples);
const full = regress(examples, rules, options);
const only = new Set(heaviest(full.weights, Most));
const { base, weights } = regress(examples, rules, { ...options, only });
write(base, weights);
console.log(
  `${examples.length} examples, ${only.size} weights, threshold ${threshold.toFixed(2)}.`,
);

function example(text, classes, weight = 1) {
  const reading = core.read(text);
  const parts = [...core.claimsBySentence(reading)].map((found, sentence) =>
    core.featuresOf(core.evidenceIn(reading, sentence, found)),
  );
  return { parts: parts.length > 0 ? parts : [new Set()], classes, weight };
}

function tuned() {
  const files = ['flagged', 'flaggedMore', 'flaggedThird', 'clean', 'cleanMore', 'cleanThird'];
  return files
    .flatMap((name) => read(`${name}.yaml`))
    .filter(({ set }) => set === 'tune')
    .map(({ text, rule }) => example(text, [rule ?? []].flat(), TunedOn));
}

/** Lists of sentences under the rules they break, or under `clean` and `hard`. */
function broad() {
  const files = readdirSync(new URL('broad/', corpus)).sort();
  return files.flatMap((name) =>
    Object.entries(read(`broad/${name}`)).flatMap(([key, texts]) => {
      const classes = key.split(', ').filter((each) => rules.includes(each));
      return texts.map((text) => ({
        ...example(text, classes),
        isTypical: name !== Lookalikes,
      }));
    }),
  );
}

function ofPhrases() {
  return core.phrases.rows
    .filter(({ rule }) => rules.includes(rule))
    .flatMap(({ rule, flag, pass }) => [
      ...flag.map((text) => example(text, [rule], TunedOn)),
      ...pass.map((text) => example(text, [], TunedOn)),
    ]);
}

function strongAnswers() {
  return read('answers.yaml')
    .filter(({ kind, set }) => kind === 'strong' && set === 'tune')
    .map(({ file }) => example(readFileSync(new URL(`answers/${file}`, corpus), 'utf8'), []));
}

/** What stands in one example alone says nothing of others. */
function withoutRare(all) {
  const places = new Map();
  for (const { parts } of all)
    for (const piece of new Set(parts.flatMap((part) => [...part])))
      places.set(piece, (places.get(piece) ?? 0) + 1);
  const isKept = (piece) => places.get(piece) >= FewestPlaces;
  return all.map((one) => ({
    ...one,
    parts: one.parts.map((part) => new Set([...part].filter(isKept))),
  }));
}

/** The lowest chance at which enough warnings are right, on examples the weights have not seen. */
function chooseThreshold(all) {
  const judged = [];
  for (let fold = 0; fold < Folds; fold++) {
    const isOut = (_, at) => at % Folds === fold;
    const seen = all.filter((one, at) => !isOut(one, at));
    const only = new Set(heaviest(regress(seen, rules, options).weights, Most));
    const { chance } = regress(seen, rules, { ...options, only });
    for (const { parts, classes, isTypical } of all.filter(isOut))
      if (isTypical) judged.push({ chance: chance(parts), isFlagged: classes.length > 0 });
  }
  judged.sort((a, b) => b.chance - a.chance);
  const flagged = judged.filter(({ isFlagged }) => isFlagged).length;
  let right = 0;
  let best = { chance: 1, right: 0 };
  judged.forEach(({ chance, isFlagged }, at) => {
    if (isFlagged) right++;
    if (right / (at + 1) >= Precision) best = { chance, right };
  });
  console.log(
    `Unseen examples: recall ${((100 * best.right) / flagged).toFixed(1)} % at ${Precision}.`,
  );
  return Math.round(best.chance * 100) / 100;
}

/** The weights that change most, counted over the examples, as `class piece`. */
function heaviest(all, most) {
  const places = new Map();
  for (const { parts } of examples)
    for (const part of parts)
      for (const piece of part) places.set(piece, (places.get(piece) ?? 0) + 1);
  return [...all]
    .flatMap(([piece, own]) =>
      rules.map((rule) => [
        `${rule} ${piece}`,
        Math.abs(own[rule]) * Math.sqrt(places.get(piece) ?? 0),
      ]),
    )
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([name]) => name);
}

function write(base, weights) {
  const inSteps = (weight) => Math.round(weight / Step);
  const steps = {};
  for (const rule of rules) {
    const byStep = new Map();
    for (const [piece, own] of weights) {
      const step = inSteps(own[rule]);
      if (step !== 0) byStep.set(step, [...(byStep.get(step) ?? []), piece]);
    }
    steps[rule] = Object.fromEntries(
      [...byStep]
        .sort(([a], [b]) => b - a)
        .map(([step, pieces]) => [`${step}`, pieces.sort().join(',')]),
    );
  }
  const bases = Object.fromEntries(rules.map((rule) => [rule, inSteps(base[rule])]));
  const content = { step: Step, threshold, base: bases, steps };
  writeFileSync(
    new URL('../data/weights.json', import.meta.url),
    `${JSON.stringify(content, undefined, 2)}\n`,
  );
}
