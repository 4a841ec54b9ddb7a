import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { openEditor } from './open.mjs';
import { until } from './until.mjs';

const file = 'mine.answer.md';

describe('writing an answer', () => {
  it('puts up no list on ordinary words, and one behind the words that ask for it', async () => {
    const editor = await openEditor({ files: { [file]: '' }, file });
    const { page, menus } = editor;
    await editor.untilStatus('answer.time', /0:00/);
    /** Counts every time a list is shown, however short. */
    await page.evaluate(() => {
      const seen = { lists: 0 };
      Object.assign(globalThis, { seen });
      new MutationObserver(() => {
        if (document.querySelector('.suggest-widget.visible')) seen.lists++;
      }).observe(document.body, { subtree: true, attributes: true, attributeFilter: ['class'] });
    });
    await editor.type('I want a new place because we built one at my own desk and it held. ');
    const seen = () => page.evaluate(() => /** @type {any} */ (globalThis).seen.lists);
    assert.equal(await seen(), 0);

    await editor.type("I'm drawn to ");
    // While the editor is still starting it asks anew, and then shows every kind of entry.
    await until('AWS and Prime Air in the list', async () => {
      await menus.suggestions.first().waitFor();
      const labels = await menus.suggestions.locator('.label-name').allInnerTexts();
      if (labels.includes('AWS') && labels.includes('Prime Air')) return true;
      await editor.press('Escape');
      await editor.press('Backspace');
      await editor.type(' ');
      return false;
    });
    await editor.screenshot('writing-lead');
    await menus.acceptSuggestion('Prime Air');
    await editor.untilText(/drawn to Prime Air$/);
  });

  it('fills a slot from the keyboard, and twins of it with the same words', async () => {
    const text = 'At [previous company] I led. At [previous company] I left.\n';
    const editor = await openEditor({ files: { [file]: text }, file });
    await editor.untilSquiggles('error', 'mark the slots', (words) => words.length > 1);
    await editor.select('[previous company]');
    await editor.page.locator('.linked-editing-decoration').first().waitFor();
    await editor.type('Acme Ltd');
    await editor.untilText(/At Acme Ltd I led\. At Acme Ltd I left\./);
  });

  it('shows the parts in the breadcrumbs', async () => {
    const text =
      'I want to work at Amazon because Dive Deep is how I work. I traced a failing run.\n';
    const editor = await openEditor({ files: { [file]: text }, file });
    await editor.select('Dive Deep');
    const crumbs = editor.page.locator('.breadcrumbs-control .monaco-breadcrumb-item');
    await crumbs.filter({ hasText: 'Principle' }).waitFor();
    await editor.press('ControlOrMeta+End', 'ArrowLeft', 'ArrowLeft');
    await crumbs.filter({ hasText: 'Story' }).waitFor();
    await editor.screenshot('writing-breadcrumbs');
  });

  it('opens a preview by the button in the title', async () => {
    const editor = await openEditor({ files: { [file]: '# Why Amazon\n\nWords.\n' }, file });
    const button = editor.page.locator('.editor-actions .action-label[aria-label*="Open Preview"]');
    await button.click();
    await until('the heading in the preview', async () => {
      const heading = await editor.webview
        .locator('h1')
        .allInnerTexts()
        .catch(() => []);
      return heading[0] === 'Why Amazon';
    });
    await editor.screenshot('writing-preview');
  });
});
