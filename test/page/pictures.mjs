// Takes the README's pictures anew: npm run package && node test/page/pictures.mjs
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../host/paths.mjs';
import { closeAll, openEditor } from './open.mjs';

const common = {
  vsix: join(root, 'answer-md.vsix'),
  workspace: join(root, 'test/fixtures/workspace'),
  size: { width: 1040, height: 600 },
  scale: 2,
  settings: {
    'breadcrumbs.enabled': false,
    'editor.hover.above': false,
    'editor.minimap.enabled': false,
  },
};

try {
  const draft = await openEditor({ ...common, file: 'first-draft.answer.md', theme: 'light' });
  await draft.untilSquiggles('warning', 'are there', (words) => words.length > 0);
  await draft.select('innovative');
  await draft.press('ArrowLeft');
  await draft.untilStatus('answer.time', /\d:\d\d \/ \d:\d\d$/);
  await draft.menus.openFixes();
  keep(await draft.screenshot('readme-findings'), 'findings.png');
  await draft.close();

  const finished = await openEditor({ ...common, file: 'finished.answer.md', theme: 'dark' });
  await finished.untilStatus('answer.time', /\d:\d\d/);
  await finished.select('Dive Deep');
  await finished.press('ArrowLeft');
  await finished.hover(/Leadership Principle/);
  keep(await finished.screenshot('readme-card'), 'card.png');
} finally {
  await closeAll();
}

/**
 * @param {string} picture
 * @param {string} name
 */
function keep(picture, name) {
  const folder = join(root, 'docs/images');
  mkdirSync(folder, { recursive: true });
  copyFileSync(picture, join(folder, name));
}
