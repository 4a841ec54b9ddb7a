// Shows what each piece of evidence in a text adds to the odds of each rule: npm run weigh -- "TEXT"
import { bundled } from '../test/quality/bundle.mjs';

const { claimsBySentence, evidenceIn, featuresOf, read, tableOf, weighedRules, weights } =
  await bundled(`
    export { default as weights } from './data/weights.json';
    export { read } from './src/core/reading';
    export { claimsBySentence } from './src/core/weighing/claims';
    export { evidenceIn, featuresOf } from './src/core/weighing/evidence';
    export { weighedRules } from './src/core/weighing/scales';
    export { tableOf } from './src/core/weighing/weightTable';
  `);

const text = process.argv.slice(2).join(' ');
if (!text) {
  console.error('Give a sentence to weigh: npm run weigh -- "Your culture is great."');
  process.exit(2);
}

const { alone, base, idOf, pair, trait, values } = tableOf(weights);
const columns = weighedRules.length;
const reading = read(text);
let sentence = 0;
for (const found of claimsBySentence(reading)) {
  const rows = [...featuresOf(evidenceIn(reading, sentence++, found))]
    .map((piece) => [piece, weightsOf(piece)])
    .filter(([, own]) => own.some((one) => one !== 0));
  const sums = [...base].map((one, column) =>
    rows.reduce((sum, [, own]) => sum + own[column], one),
  );
  line('', weighedRules);
  line('none of them', [...base].map(inFigures));
  for (const [piece, own] of rows) line(piece, own.map(inFigures));
  line('together', sums.map(inFigures));
  const odds = sums.reduce((sum, one) => sum + Math.exp(one), 0);
  console.log(`chance ${(odds / (1 + odds)).toFixed(2)}; a warning needs ${weights.threshold}.\n`);
}

function weightsOf(piece) {
  const [first, next] = piece.split(' ');
  const row = piece.startsWith(':')
    ? trait(piece)
    : next === undefined
      ? alone(idOf(first))
      : pair(idOf(first), idOf(next));
  const from = (row ?? 0) * columns;
  return row === undefined ? [] : [...values.slice(from, from + columns)];
}

function inFigures(weight) {
  return weight === 0 ? '·' : weight.toFixed(1);
}

function line(name, cells) {
  console.log(`${name.padEnd(28)}${cells.map((cell) => cell.padStart(16)).join('')}`);
}
