/**
 * Asks a real editor how long the installed extension takes to start: the time the extension host
 * spends on loading its code and on its `activate`, as "Developer: Show Running Extensions" has it.
 *
 *   npm run bench
 */
import { closeAll, openEditor, version } from '../page/open.mjs';
import { packagedVsix } from '../page/packaged.mjs';

const starts = 7;
const bar = 20;

try {
  const times = [];
  for (let start = 0; start < starts; start++) times.push(await activation());
  times.sort((a, b) => a - b);
  const median = times[times.length >> 1] ?? Number.NaN;
  console.log(`\nActivation in VS Code ${version}, code loading and activate together`);
  console.log(`  median of ${starts} starts  ${median} ms of ${bar}   (${times.join(', ')})`);
} finally {
  await closeAll();
}

/** Milliseconds of one start in a fresh window, with an answer open. */
async function activation() {
  const editor = await openEditor({
    vsix: await packagedVsix(),
    files: { 'a.answer.md': 'I want to work at Amazon because Dive Deep is how I work.\n' },
    file: 'a.answer.md',
  });
  await editor.untilStatus('answer.time', /\d:\d\d/);
  await editor.menus.command('Developer: Show Running Extensions');
  const row = editor.page.locator('.runtime-extensions-editor .monaco-list-row', {
    hasText: 'Answer.md',
  });
  const shown = row.locator('.activation-time');
  await shown.filter({ hasText: /\d+ ?ms/ }).waitFor();
  const text = (await shown.textContent()) ?? '';
  if (process.env.BENCH_SHOW) console.log(text, await editor.screenshot('activation'));
  await editor.close();
  return Number(/(\d+) ?ms/.exec(text)?.[1]);
}
