// Shows what each piece of evidence in a text counts for a warning, in steps, and then for each rule; for
// a warning all but the base is multiplied by what the length of the sentence makes of it:
// npm run weigh -- "TEXT"
import { bundled } from '../test/quality/bundle.mjs';

const {
  claimsBySentence,
  evidenceIn,
  featuresOf,
  oddsOfRules,
  read,
  scaleOf,
  stepsFor,
  tableOf,
  weigh,
  weights,
} = await bundled(`
    export { default as weights } from './data/weights.json';
    export { read } from './src/core/reading';
    export { claimsBySentence } from './src/core/weighing/claims';
    export { evidenceIn } from './src/core/weighing/evidence';
    export { featuresOf, scaleOf } from './src/core/weighing/features';
    export { oddsOfRules, weigh } from './src/core/weighing/scales';
    export { stepsFor } from './src/core/weighing/verdicts';
    export { tableOf } from './src/core/weighing/weightTable';
  `);

const text = process.argv.slice(2).join(' ');
if (!text) {
  console.error('Give a sentence to weigh: npm run weigh -- "Your culture is great."');
  process.exit(2);
}

const { rowOf, warning, rules } = tableOf(weights);
const scales = [warning, ...rules.values()];
const reading = read(text);
let sentence = 0;
for (const found of claimsBySentence(reading)) {
  const evidence = evidenceIn(reading, sentence++, found);
  line('', ['warning', ...rules.keys()]);
  line(
    'none of them',
    scales.map(({ base }) => base),
  );
  for (const [name, place] of featuresOf(evidence)) {
    const cells = scales.map(({ values }) => values[rowOf(place)] ?? 0);
    if (cells.some((one) => one !== 0)) line(name, cells);
  }
  const [[likeliest]] = [...oddsOfRules(evidence)].sort(([, a], [, b]) => b - a);
  console.log(
    `For a warning, all but the base times ${scaleOf(evidence).toFixed(2)} for the length: ` +
      `${weigh(evidence).toFixed(2)} together. It would be ${likeliest}, which takes ` +
      `${stepsFor(likeliest, false)} steps alone and ${stepsFor(likeliest, true)} in a whole answer.\n`,
  );
}

function line(name, cells) {
  const shown = cells.map((cell) => (cell === 0 ? '·' : String(cell)).padStart(16));
  console.log(`${name.padEnd(28)}${shown.join('')}`);
}
