import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { openEditor } from './open.mjs';
import { until } from './until.mjs';

const file = 'mine.answer.md';
const Slotted =
  'I want to work at Amazon because [specific Leadership Principle] aligns with me.\n';

describe('the walkthrough', () => {
  it('has six steps with pictures, and ticks what is done', async () => {
    const editor = await openEditor({ files: { [file]: Slotted }, file });
    const { page, menus } = editor;
    await editor.untilStatus('answer.time', /\d:\d\d/);
    await menus.command('Welcome: Open Walkthrough...');
    await menus.pick('Your First Interview Answer');
    const steps = page.locator('.getting-started-step');
    await until('six steps', async () => (await steps.count()) === 6);
    const picture = page.locator('.getting-started-media img');
    await until('a picture that is drawn', () =>
      picture
        .first()
        .evaluate((/** @type {HTMLImageElement} */ image) => image.naturalWidth > 300)
        .catch(() => false),
    );
    await editor.screenshot('walkthrough');

    const ticked = () => page.locator('.getting-started-step .codicon.complete:visible').count();
    assert.equal(await ticked(), 0);
    await page
      .locator('.getting-started-step a, .getting-started-step .monaco-button', {
        hasText: 'New Answer',
      })
      .first()
      .click();
    await page.locator('.quick-input-widget:visible .quick-input-title').waitFor();
    await editor.press('Escape');
    await until('a ticked step', async () => (await ticked()) >= 1);
    await editor.screenshot('walkthrough-ticked');
  });
});
