import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { npmScript } from '../host/npm.mjs';
import { root } from '../host/paths.mjs';
import { openEditor } from './open.mjs';

describe('the VSIX', () => {
  const vsix = join(root, 'answer-md.vsix');

  before(() => npmScript('package'));

  it('is smaller than 300 KB', () => {
    const { size } = statSync(vsix);
    assert.ok(size < 300 * 1024, `${size} bytes`);
  });

  it('works once installed', async () => {
    const text = 'I hope to join Amazon because it is a great company.\n\nI take Ownership.\n';
    const editor = await openEditor({ vsix, files: { 'a.answer.md': text }, file: 'a.answer.md' });
    await editor.untilSquiggles('warning', 'are there', (words) => words.length > 0);
    await editor.untilStatus('answer.time', /\d:\d\d/);
    await editor.select('Ownership');
    await editor.hover(/Leadership Principle/);
    await editor.press('Escape');
    await editor.select('great company');
    assert.ok((await editor.menus.openFixes()).length > 0);
  });
});
