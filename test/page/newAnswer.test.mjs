import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { openEditor } from './open.mjs';
import { until } from './until.mjs';

const back = '.quick-input-widget:visible .quick-input-titlebar .action-label[class*="back"]';

describe('New Answer', () => {
  // First, as an editor that opens without a folder brings back what the one before left unsaved.
  it('leaves nothing behind after Escape', async () => {
    const editor = await openEditor({ folder: false });
    await editor.menus.commandOnceThere('Answer: New Answer…');
    await editor.menus.pick('Product management');
    await editor.menus.pick('Customer impact');
    const title = editor.page.locator('.quick-input-widget:visible .quick-input-title');
    await title.filter({ hasText: '(3/4)' }).waitFor();
    await editor.press('Escape');
    await editor.menus.picks.first().waitFor({ state: 'hidden' });
    assert.equal(await editor.page.locator('.tab').count(), 0);
  });

  it('is four choices away from an untitled answer, with no folder open', async () => {
    const editor = await openEditor({ folder: false });
    const { menus, page } = editor;
    await editor.menus.commandOnceThere('Answer: New Answer…');
    const title = page.locator('.quick-input-widget:visible .quick-input-title');
    await title.filter({ hasText: '(1/4)' }).waitFor();
    await menus.pick('Software engineering');
    await title.filter({ hasText: '(2/4)' }).waitFor();
    await editor.screenshot('new-answer-value');
    await menus.pick('Technical challenge');
    await title.filter({ hasText: '(3/4)' }).waitFor();
    await menus.openPicks();
    await editor.press('ArrowDown', 'Space', 'ArrowDown', 'Space');
    await page
      .locator('.quick-input-widget .quick-input-count:visible', { hasText: '2' })
      .waitFor();
    await editor.press('ArrowDown', 'Space');
    await until('the third choice to take the place of the first', async () => {
      const ticked = page.locator('.quick-input-list .monaco-list-row[aria-checked="true"]');
      const labels = await ticked.evaluateAll((rows) =>
        rows.map((row) => row.getAttribute('aria-label')?.split(/[ ,]/)[0]),
      );
      return labels.join() === 'Prime,Just';
    });
    await editor.screenshot('new-answer-initiatives');
    await editor.press('Enter');
    await title.filter({ hasText: '(4/4)' }).waitFor();
    await page.locator(back).click();
    await title.filter({ hasText: '(3/4)' }).waitFor();
    await page
      .locator('.quick-input-widget .quick-input-count:visible', { hasText: '2' })
      .waitFor();
    await editor.press('Enter');
    await title.filter({ hasText: '(4/4)' }).waitFor();
    await editor.screenshot('new-answer-principle');
    await menus.pick('Customer Obsession');
    await editor.focus();
    const text = await editor.untilText(/because Customer Obsession aligns/);
    assert.match(text, /role: Software engineering/);
    assert.match(text, /excited about Prime Air and Just/);
    await editor.type('rebuilt the address form with two colleagues, and errors fell by 40%');
    await editor.screenshot('new-answer');
  });
});
