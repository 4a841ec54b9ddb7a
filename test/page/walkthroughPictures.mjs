// Takes the walkthrough's pictures anew: npm run package && node test/page/walkthroughPictures.mjs,
// then, to keep the VSIX small, for each of them: pngquant 8 --nofs --speed 1 --ext .png --force
// NAME.png && cwebp -lossless -z 9 NAME.png -o NAME.webp
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../host/paths.mjs';
import { closeAll, openEditor } from './open.mjs';
import { RehearsalView } from './rehearsalView.mjs';

const size = { width: 520, height: 310 };
const settings = {
  'breadcrumbs.enabled': false,
  'editor.fontSize': 12,
  'editor.glyphMargin': false,
  'editor.lineNumbers': 'off',
  'editor.folding': false,
  'editor.minimap.enabled': false,
  'editor.overviewRulerBorder': false,
  'editor.scrollbar.vertical': 'hidden',
  'workbench.activityBar.location': 'hidden',
  'workbench.layoutControl.enabled': false,
  'window.commandCenter': false,
};
const common = {
  vsix: join(root, 'answer-md.vsix'),
  size,
  settings,
  theme: /** @type {const} */ ('dark'),
};
const workspace = join(root, 'test/fixtures/workspace');
const folder = join(root, 'walkthrough');

try {
  const start = await openEditor({ ...common, workspace, file: 'template.answer.md' });
  await start.untilStatus('answer.time', /\d:\d\d/);
  await start.press('ControlOrMeta+b');
  await start.menus.command('Answer: New Answer…');
  await start.menus.pick('Software engineering');
  await step(start, '(2/4)');
  await keep(start, 'start');
  await start.menus.pick('Technical challenge');
  await step(start, '(3/4)');
  await start.press('ArrowDown', 'Space', 'Enter');
  await step(start, '(4/4)');
  await start.press('Enter');
  await start.untilOpen('Untitled-1');
  await start.untilText(/aligns with/);
  await start.press('Tab');
  await start.menus.openSuggestions();
  await keep(start, 'fill');
  await start.close();

  const draft = await openEditor({ ...common, workspace, file: 'first-draft.answer.md' });
  await draft.press('ControlOrMeta+b');
  await draft.untilSquiggles('warning', 'are there', (words) => words.length > 0);
  await draft.select('innovative');
  await draft.press('ArrowLeft');
  await draft.menus.openFixes();
  await keep(draft, 'mend');
  await draft.close();

  const finished = await openEditor({ ...common, workspace, file: 'finished.answer.md' });
  await finished.press('ControlOrMeta+b');
  await finished.untilStatus('answer.time', /\d:\d\d/);
  await finished.select('Dive Deep');
  await finished.press('ArrowLeft');
  await finished.hover(/Leadership Principle/);
  await keep(finished, 'know');
  await finished.press('Escape');
  await RehearsalView.open(finished);
  await keep(finished, 'say');
  await finished.close();

  const good = await openEditor({ ...common, workspace, file: 'finished.answer.md' });
  await good.press('ControlOrMeta+b');
  await good.untilStatus('answer.time', /\d:\d\d/);
  await good.press('ControlOrMeta+End');
  await keep(good, 'good');
} finally {
  await closeAll();
}

/**
 * @param {import('./editor.mjs').Editor} editor
 * @param {string} title
 */
function step({ page }, title) {
  const shown = page.locator('.quick-input-widget:visible .quick-input-title');
  return shown.filter({ hasText: title }).waitFor();
}

/**
 * @param {import('./editor.mjs').Editor} editor
 * @param {string} name
 */
async function keep({ page }, name) {
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
}
