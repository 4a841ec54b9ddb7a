import { describe, it } from 'mocha';
import { openEditor } from './open.mjs';
import { untilShown } from './until.mjs';

const file = 'why.answer.md';
const text = '# Why\n\nI want to work at Amazon because it is a great company.\n';

describe('the page of a rule', () => {
  for (const kind of /** @type {const} */ (['desktop', 'web'])) {
    it(`opens from the hover of a finding by keyboard, and again with the window (${kind})`, async () => {
      const editor = await openEditor({ files: { [file]: text }, file, kind });
      await editor.untilStatus('answer.time', /\d:\d\d/);
      await editor.select('great company');
      const { page } = editor;
      await editor.hover(/generic-praise/);
      await untilShown(page.locator('.monaco-hover:focus'), () =>
        // Once more moves the keyboard into the hover.
        editor.press('ControlOrMeta+k', 'ControlOrMeta+i'),
      );
      await untilShown(page.locator('.monaco-hover a.code-link:focus'), () => editor.press('Tab'));
      await editor.press('Enter');
      await page.locator('.tab.active', { hasText: 'generic-praise.md' }).waitFor();
      const heading = editor.webview.getByRole('heading', { name: 'Why a listener minds' });
      await heading.waitFor();
      await editor.screenshot(`rule-page-${kind}`);
      await editor.reload();
      await heading.waitFor({ timeout: 60_000 });
    });
  }
});
