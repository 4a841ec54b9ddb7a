// Writes data/samples.json: the hashes of the word runs in a guide's sample answers, so that the
// rule `copied` knows them and the repository holds none of their words.
//
//   node build/hashSamples.mjs GUIDE.txt
//
// A sample is a quotation of twenty words or more that fills its paragraph, or the rest of it
// behind a colon. What the answer template says itself does not count as copied.
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { parse as parseYaml } from 'yaml';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const ShortestSample = 20;
const MostSlots = 2;
/** Fewest words of a run that the template does not have. */
const FewestOwn = 5;

const [path] = process.argv.slice(2);
if (!path) {
  console.error(
    'Name the text file that holds the sample answers: node build/hashSamples.mjs GUIDE.txt',
  );
  process.exit(2);
}
const { gapsOf, parse, runHash, RunLength } = await loadCore();
const { template } = parseYaml(await readFile(join(root, 'data/template.yaml'), 'utf8'));
const fixed = templateRuns(template);

const hashes = new Set();
let samples = 0;
for (const [, sample] of (await readFile(path, 'utf8')).matchAll(
  /(?:^|: )["“]([^"“”\n]+)["”]\s*$/gm,
)) {
  const { words, slots } = parse(sample);
  if (words.length < ShortestSample || slots.length > MostSlots) continue;
  samples++;
  const norms = words.map(({ norm }) => norm);
  const isFixed = words.map(() => false);
  for (let at = 0; at + 3 <= norms.length; at++) {
    if (fixed.has(norms.slice(at, at + 3).join(' '))) isFixed.fill(true, at, at + 3);
  }
  for (let at = 0; at + RunLength <= words.length; at++) {
    const isOwn = (_, index) => !isFixed[at + index];
    const run = words.slice(at, at + RunLength);
    const isCounted = run.filter(isOwn).length >= FewestOwn && !run.some(({ inSlot }) => inSlot);
    if (isCounted) hashes.add(runHash(words, at));
  }
}
const content = JSON.stringify({ gaps: gapsOf(hashes) }, undefined, 2);
await writeFile(join(root, 'data/samples.json'), `${content}\n`);
console.log(`${samples} sample answers, ${hashes.size} runs of ${RunLength} words.`);

/** Every three words in a row that the template has between its slots. */
function templateRuns(text) {
  const runs = new Set();
  for (const piece of text.split(/\[[^\]]*\]/)) {
    const norms = parse(piece).words.map(({ norm }) => norm);
    for (let at = 0; at + 3 <= norms.length; at++) runs.add(norms.slice(at, at + 3).join(' '));
  }
  return runs;
}

async function loadCore() {
  const { outputFiles } = await build({
    stdin: {
      contents: "export { parse } from './src/core/parse'; export * from './src/core/runs';",
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}
