// Takes the README's pictures into out/screenshots: npm run package && node test/page/pictures.mjs
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
  await draft.screenshot('readme-fixes');
  await draft.close();

  const finished = await openEditor({ ...common, file: 'finished.answer.md', theme: 'dark' });
  await finished.untilStatus('answer.time', /\d:\d\d/);
  await finished.select('Dive Deep');
  await finished.press('ArrowLeft');
  await finished.hover(/Leadership Principle/);
  await finished.screenshot('readme-card');
} finally {
  await closeAll();
}
