import assert from 'node:assert/strict';
import { join } from 'node:path';
import { root } from '../host/paths.mjs';
import { openEditor } from './open.mjs';

/** @type {readonly [import('../host/settings.mjs').Theme, RegExp][]} */
const themes = [
  ['light', /\bvs\b/],
  ['dark', /\bvs-dark\b/],
  ['high contrast', /\bhc-black\b/],
];

describe('the sample workspace', () => {
  for (const [theme, name] of themes) {
    it(`shows its findings in a ${theme} theme`, async () => {
      const editor = await openEditor({
        workspace: join(root, 'test/fixtures/workspace'),
        file: 'first-draft.answer.md',
        theme,
      });
      await editor.untilSquiggles('warning', 'are there', (words) => words.length > 0);
      await editor.untilSquiggles('error', 'mark the slots', (words) => words.length > 0);
      const look = await editor.page.locator('.monaco-workbench').getAttribute('class');
      assert.match(look ?? '', name);
      await editor.screenshot(`sample-${theme.replace(' ', '-')}`);
    });
  }
});
