import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { openEditor } from './open.mjs';
import { until } from './until.mjs';

const sentence = 'I hope to join Amazon because it is a great company.';
const warned = (/** @type {string[]} */ words) => words.some((each) => /great/.test(each));

describe('an answer saved under another name', () => {
  it('is still checked, says what its name lacks, and is renamed on demand', async () => {
    const editor = await openEditor({
      files: { 'a.answer.md': `${sentence}\n` },
      file: 'a.answer.md',
    });
    const { menus, page } = editor;
    await editor.untilSquiggles('warning', 'are there', warned);
    await menus.command('Answer: New Answer…');
    for (let step = 1; step <= 4; step++) {
      const title = page.locator('.quick-input-widget:visible .quick-input-title');
      await title.filter({ hasText: `(${step}/4)` }).waitFor();
      await editor.press('Enter');
    }
    await editor.untilOpen('Untitled-1');
    await editor.press('ControlOrMeta+a');
    await editor.paste(sentence);
    await editor.press('ControlOrMeta+s');
    const name = await until('the name that is offered', async () => {
      const offered = await menus.pickField.inputValue().catch(() => '');
      return offered.endsWith('.answer.md') && offered;
    });
    await menus.pickField.fill(name.replace(/[^/]*$/, 'amazon.md'));
    await editor.press('Enter');
    await editor.untilOpen('amazon.md');
    await editor.untilStatus('status.editor.mode', /Interview Answer/);
    await editor.untilSquiggles('warning', 'are there', warned);
    await editor.untilStatus('answer.time', /\d:\d\d/);

    await page.locator('.statusbar-item[id="status.languageStatus"]').hover();
    const notice = page.locator('.hover-language-status', {
      hasText: 'its name lacks .answer.md',
    });
    await notice.waitFor();
    await editor.screenshot('saved-as');
    await notice.getByText('Rename').click();
    await editor.untilOpen('amazon.answer.md');
    await editor.untilSquiggles('warning', 'are there', warned);
    assert.equal(await page.locator('.tab', { hasText: /^amazon\.md$/ }).count(), 0);
  });

  it('is left alone once its language has been chosen by hand', async () => {
    const editor = await openEditor({
      files: { 'a.answer.md': `${sentence}\n` },
      file: 'a.answer.md',
    });
    await editor.untilSquiggles('warning', 'are there', warned);
    await editor.menus.command('File: Save As...');
    const { pickField } = editor.menus;
    await until('the name', async () =>
      (await pickField.inputValue().catch(() => '')).endsWith('a.answer.md'),
    );
    await pickField.fill((await pickField.inputValue()).replace('a.answer.md', 'notes.md'));
    await editor.press('Enter');
    await editor.untilOpen('notes.md');
    await editor.untilStatus('status.editor.mode', /Interview Answer/);
    await editor.menus.command('Change Language Mode');
    await pickField.fill('Markdown');
    await editor.menus.pick('Markdown');
    await editor.untilStatus('status.editor.mode', /Markdown/);
    await editor.status('answer.time').waitFor({ state: 'hidden' });
    await editor.untilSquiggles('warning', 'are gone', (words) => words.length === 0);
    await editor.untilStatus('status.editor.mode', /Markdown/);
  });
});
