import { describe, it } from 'mocha';
import { openEditor } from './open.mjs';
import { untilShown } from './until.mjs';

const file = 'why.answer.md';
const text = '# Why\n\nI want to work at Amazon because it is a great company.\n';

describe('the page of a rule', () => {
  for (const kind of /** @type {const} */ (['desktop', 'web'])) {
    it(`opens from the hover of a finding by keyboard, to be read (${kind})`, async () => {
      const editor = await openEditor({ files: { [file]: text }, file, kind });
      await editor.untilStatus('answer.time', /\d:\d\d/);
      await editor.select('great company');
      const link = editor.page.locator('.monaco-hover a.code-link', { hasText: 'generic-praise' });
      await untilShown(link, () => editor.press('ControlOrMeta+k', 'ControlOrMeta+i'));
      await untilShown(editor.page.locator('.monaco-hover a.code-link:focus'), async () => {
        // Once more moves the keyboard into the hover.
        await editor.press('ControlOrMeta+k', 'ControlOrMeta+i');
        await editor.press('Tab', 'Tab');
      });
      await editor.press('Enter');
      await editor.page.locator('.tab.active', { hasText: 'generic-praise.md' }).waitFor();
      await editor.page
        .frameLocator('iframe.webview.ready')
        .frameLocator('iframe#active-frame')
        .getByRole('heading', { name: 'Why a listener minds' })
        .waitFor();
      await editor.screenshot(`rule-page-${kind}`);
    });
  }
});
