/**
 * Times how long the extension takes to start in a real editor: loading its code and its `activate`.
 *
 *   npm run bench
 *
 * The editor that starts beside it takes its share of the machine, so processor time is what the
 * extension itself needs; the clock is what "Developer: Show Running Extensions" goes by.
 */
import { mkdtempSync, readFileSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deleteOnExit } from '../host/children.mjs';
import { root } from '../host/paths.mjs';
import { closeAll, openEditor, version } from '../page/open.mjs';

const starts = 9;
const bar = 20;

const extension = mkdtempSync(join(tmpdir(), 'answer-md-timed-'));
deleteOnExit(extension);
const log = join(extension, 'times.json');
try {
  wrap();
  const times = [];
  for (let start = 0; start < starts; start++) times.push(await activation());
  console.log(
    `\nActivation in VS Code ${version}, with an answer open: median of ${starts} starts`,
  );
  report('processor time', 'cpu', times, ` of ${bar}`);
  report('by the clock', 'clock', times);
} finally {
  await closeAll();
}

/** An extension like that of this checkout, whose main file times the loading and the start of ours. */
function wrap() {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const files = ['package.nls.json', 'language-configuration.json'];
  for (const name of [...files, 'dist', 'snippets', 'syntaxes', 'media', 'walkthrough', 'l10n'])
    symlinkSync(join(root, name), join(extension, name));
  writeFileSync(
    join(extension, 'package.json'),
    JSON.stringify({ ...manifest, main: './timed.js' }),
  );
  writeFileSync(
    join(extension, 'timed.js'),
    `const sum = { cpu: 0, clock: 0 };
     function timed(run) {
       const [before, start] = [process.cpuUsage(), performance.now()];
       const result = run();
       const { user, system } = process.cpuUsage(before);
       sum.cpu += (user + system) / 1000;
       sum.clock += performance.now() - start;
       return result;
     }
     const { activate } = timed(() => require(${JSON.stringify(join(root, 'dist/extension.js'))}));
     exports.activate = (context) => {
       timed(() => activate(context));
       require('node:fs').writeFileSync(${JSON.stringify(log)}, JSON.stringify(sum));
     };`,
  );
}

/** Milliseconds of one start in a fresh window. */
async function activation() {
  const editor = await openEditor({
    extension,
    files: { 'a.answer.md': 'I want to work at Amazon because Dive Deep is how I work.\n' },
    file: 'a.answer.md',
  });
  await editor.untilStatus('answer.time', /\d:\d\d/);
  const times = JSON.parse(readFileSync(log, 'utf8'));
  unlinkSync(log);
  await editor.close();
  return times;
}

function report(name, key, times, more = '') {
  const sorted = times.map((each) => each[key]).sort((a, b) => a - b);
  const all = sorted.map((each) => each.toFixed(1)).join(', ');
  console.log(`  ${name.padEnd(18)}${sorted[sorted.length >> 1].toFixed(1)} ms${more}   (${all})`);
}
