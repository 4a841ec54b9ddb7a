import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { openEditor } from './open.mjs';
import { packagedVsix } from './packaged.mjs';

describe('the VSIX', () => {
  it('is smaller than 300 KB', async () => {
    const { size } = statSync(await packagedVsix());
    assert.ok(size < 300 * 1024, `${size} bytes`);
  });

  it('works once installed', async () => {
    const text = 'I hope to join Amazon because it is a great company.\n\nI take Ownership.\n';
    const editor = await openEditor({
      vsix: await packagedVsix(),
      files: { 'a.answer.md': text },
      file: 'a.answer.md',
    });
    await editor.untilSquiggles('warning', 'are there', (words) => words.length > 0);
    await editor.untilStatus('answer.time', /\d:\d\d/);
    await editor.select('Ownership');
    await editor.hover(/Leadership Principle/);
    await editor.press('Escape');
    await editor.select('great company');
    assert.ok((await editor.menus.openFixes()).length > 0);
  });
});
