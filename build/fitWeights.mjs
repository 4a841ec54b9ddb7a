/**
 * Writes data/weights.json: how much each word, pair of words and trait of a sentence counts for a
 * warning, and how much words and traits count for each phrase rule then. It learns from the sentences
 * of test/corpus that are for tuning and from the examples of data/phrases.yaml, and never looks at
 * those held aside.
 *
 *   npm run fit
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse as parseYaml } from 'yaml';
import { bundled } from '../test/quality/bundle.mjs';
import { regress } from './logistic.mjs';

const rules = ['generic-praise', 'compensation', 'need-a-job', 'flattery'];
const Step = 0.2;
const options = { sweeps: 20, pull: 5 };
/** More places judge public answers no better, and the VSIX, of 300 KB at most, has room for few more. */
const Most = 28_000;
/** So many tell one rule from another as well as more do, on the rows held aside. */
const MostOfRules = 1000;
/** So many of the warnings shall be right, in texts most sentences of which give no such reason. */
const Precision = 0.95;
/** The files are dealt into so many parts, and each part is judged by what the others teach. */
const Folds = 10;
/** The phrases have been tuned on these rows, and so claim more there than they do elsewhere. */
const TunedOn = 0.5;
/** Innocent uses of a warning's words are more frequent among the examples than in what people say. */
const OfHard = 0.8;
/** The rarest reasons among the examples would be learnt last. */
const OfRare = { flattery: 3, 'need-a-job': 2.5 };
/** Written after sentences of public answers, one by one, or as most people say it: so people answer. */
const IsAsSaid = /^(?:near|bare)/;
const OfSaid = 3;
/** The examples of a phrase say what its row is for, and have to be warned of, */
const OfPhrases = 40;
/** but tell one rule from another no better than other examples do. */
const MostForRules = 5;
const FewestPlaces = 4;
/** Written after kinds of errors, and so harder than what people say. */
const Lookalikes = 'lookalikes.yaml';

const isFlagged = ({ classes }) => classes.length > 0;
const isSingle = (name) => name.startsWith(':') || !name.includes(' ');

const corpus = new URL('../test/corpus/', import.meta.url);
const read = (name) => parseYaml(readFileSync(new URL(name, corpus), 'utf8'));
const core = await bundled(`
  export { read } from './src/core/reading';
  export { claimsBySentence } from './src/core/weighing/claims';
  export { evidenceIn } from './src/core/weighing/evidence';
  export { featuresOf, scaleOf } from './src/core/weighing/features';
  export { encode } from './src/core/weighing/weightCode';
  export { phrases } from './src/core/wording';
`);

/** A text without a sentence, such as a heading alone, has nothing to learn from. */
const examples = [...tuned(), ...broad(), ...ofPhrases(), ...strongAnswers()].filter(
  ({ parts }) => parts.length > 0,
);
const known = severalTimes(examples);
const threshold = chooseThreshold(examples);
const warning = learn(examples);
write(warning, learnRules(examples, warning));
console.log(`${examples.length} examples, threshold ${threshold} steps.`);

function example(text, classes, weight = 1) {
  const reading = core.read(text);
  const evidence = [...core.claimsBySentence(reading)].map((found, sentence) =>
    core.evidenceIn(reading, sentence, found),
  );
  const named = evidence.map(core.featuresOf);
  const parts = named.map((features, at) => ({
    features: new Set(features.values()),
    scale: core.scaleOf(evidence[at]),
  }));
  return { named, parts, classes, weight };
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
      const weight = key === 'hard' ? OfHard : (OfRare[classes[0]] ?? 1);
      return texts.map((text) => ({
        ...example(text, classes, weight * (IsAsSaid.test(name) ? OfSaid : 1)),
        file: name === Lookalikes ? undefined : name,
      }));
    }),
  );
}

function ofPhrases() {
  return core.phrases.rows
    .filter(({ rule }) => rules.includes(rule))
    .flatMap(({ rule, flag, pass }) => [
      ...flag.map((text) => example(text, [rule], OfPhrases)),
      ...pass.map((text) => example(text, [], OfPhrases)),
    ]);
}

function strongAnswers() {
  return read('answers.yaml')
    .filter(({ kind, set }) => kind === 'strong' && set === 'tune')
    .map(({ file }) => example(readFileSync(new URL(`answers/${file}`, corpus), 'utf8'), []));
}

/** The places of what stands in several examples: what stands in one alone says nothing of others. */
function severalTimes(all) {
  const byName = new Map();
  const counts = placesIn(all.map(({ named }) => new Set(named.flatMap((one) => [...one.keys()]))));
  for (const { named } of all)
    for (const features of named) for (const [name, place] of features) byName.set(name, place);
  return new Set(
    [...byName].filter(([name]) => counts.get(name) >= FewestPlaces).map(([, place]) => place),
  );
}

/** What speaks for a warning of any rule, in whole steps. */
function learn(seen) {
  const either = seen.map((one) => ({ ...one, classes: isFlagged(one) ? ['warning'] : [] }));
  return inSteps(regressTwice(either, ['warning'], Most), 'warning');
}

/** Which rule a sentence breaks that breaks one: of a text, the sentence that is likeliest to. */
function learnRules(seen, warning) {
  const flagged = seen.filter(isFlagged).map((one) => {
    const steps = one.parts.map((part) => stepsOf(warning, part));
    const likeliest = one.named[steps.indexOf(Math.max(...steps))];
    const alone = [...likeliest].filter(([name]) => isSingle(name)).map(([, place]) => place);
    const weight = Math.min(one.weight, MostForRules);
    // The odds of the rules are added up whatever the length.
    return { ...one, weight, parts: [{ features: new Set(alone), scale: 1 }] };
  });
  const learnt = regressTwice(flagged, rules, MostOfRules);
  return Object.fromEntries(rules.map((rule) => [rule, inSteps(learnt, rule)]));
}

/** Learns once to see which pieces matter, and once more with these alone. */
function regressTwice(seen, classes, most) {
  const first = regress(seen, classes, { ...options, only: known });
  const only = new Set(heaviest(first.weights, seen, most));
  return regress(seen, classes, { ...options, only });
}

/** The fewest steps at which enough warnings are right, on files that no weight was learnt from. */
function chooseThreshold(all) {
  const judged = [];
  const files = [...new Set(all.flatMap(({ file }) => file ?? []))];
  for (let fold = 0; fold < Folds; fold++) {
    const out = new Set(files.filter((_, at) => at % Folds === fold));
    const learnt = learn(all.filter(({ file }) => !out.has(file)));
    const most = ({ parts }) => Math.max(...parts.map((part) => stepsOf(learnt, part)));
    for (const one of all)
      if (out.has(one.file))
        judged.push({ isFlagged: isFlagged(one), steps: Math.floor(most(one)) });
  }
  const sorted = judged.sort((a, b) => b.steps - a.steps);
  const flagged = sorted.filter((one) => one.isFlagged).length;
  let right = 0;
  let best = { steps: 0, right: 0 };
  sorted.forEach((one, at) => {
    if (one.isFlagged) right++;
    // No threshold parts those of as many steps.
    const isLast = sorted[at + 1]?.steps !== one.steps;
    if (isLast && right / (at + 1) >= Precision) best = { steps: one.steps, right };
  });
  console.log(
    `Unseen examples: recall ${((100 * best.right) / flagged).toFixed(1)} % at ${Precision}.`,
  );
  return best.steps;
}

/** The places that change most, counted over the examples. */
function heaviest(all, seen, most) {
  const places = placesIn(seen.flatMap(({ parts }) => parts.map(({ features }) => features)));
  const force = (own, piece) =>
    Math.hypot(...Object.values(own)) * Math.sqrt(places.get(piece) ?? 0);
  return [...all]
    .map(([piece, own]) => [piece, force(own, piece)])
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([piece]) => piece);
}

/** In how many of the sets each piece stands. */
function placesIn(sets) {
  const places = new Map();
  for (const pieces of sets)
    for (const piece of pieces) places.set(piece, (places.get(piece) ?? 0) + 1);
  return places;
}

/** Weights in whole steps, as they are written. */
function inSteps({ base, weights }, name) {
  const steps = [...weights].map(([place, own]) => [place, Math.round(own[name] / Step)]);
  return {
    base: Math.round(base[name] / Step),
    places: new Map(steps.filter(([, count]) => count !== 0)),
  };
}

/** How many steps a part reaches, as `weigh` counts them. */
function stepsOf({ base, places }, { features, scale }) {
  let sum = 0;
  for (const place of features) sum += places.get(place) ?? 0;
  return base + sum * scale;
}

function write(warning, ofRules) {
  const content = { step: Step, threshold, ...core.encode(warning, ofRules) };
  writeFileSync(
    new URL('../data/weights.json', import.meta.url),
    `${JSON.stringify(content, undefined, 2)}\n`,
  );
  console.log(`${warning.places.size} places have a weight.`);
}
