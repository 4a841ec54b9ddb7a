import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { root } from '../host/paths.mjs';
import { openEditor } from './open.mjs';
import { RehearsalView } from './rehearsalView.mjs';
import { until } from './until.mjs';

const workspace = join(root, 'test/fixtures/workspace');
const file = 'mine.answer.md';
const pictures = ['start', 'fill', 'mend', 'know', 'say', 'good'];
const strings = JSON.parse(readFileSync(join(root, 'package.nls.json'), 'utf8'));
const Slotted =
  'I want to work at Amazon because [specific Leadership Principle] aligns with me.\n';

/** An editor on the template, and a look at the walkthrough that waits for so many ticked steps. */
async function beside() {
  const editor = await openEditor({ workspace, file: 'template.answer.md' });
  const { page, menus } = editor;
  await editor.untilStatus('answer.time', /\d:\d\d/);
  const ticked = page.locator('.getting-started-step .codicon.complete:visible');
  const opened = async (/** @type {number} */ count) => {
    await menus.command('Welcome: Open Walkthrough...');
    await menus.pick('Your First Interview Answer');
    await until(`${count} ticked steps`, async () => (await ticked.count()) === count);
    await editor.press('Alt+1');
    await editor.untilOpen('template.answer.md');
  };
  return { editor, opened };
}

describe('the walkthrough', () => {
  it('has six steps with pictures, and ticks what is done', async () => {
    // A narrow page of the newest editor shows the steps alone.
    const size = { width: 1500, height: 800 };
    const editor = await openEditor({ files: { [file]: Slotted }, file, size });
    const { page, menus } = editor;
    await editor.untilStatus('answer.time', /\d:\d\d/);
    await menus.command('Welcome: Open Walkthrough...');
    await menus.pick('Your First Interview Answer');
    const steps = page.locator('.getting-started-step');
    await until('six steps', async () => (await steps.count()) === 6);
    const picture = editor.webview.locator('svg');
    for (const [index, name] of pictures.entries()) {
      await steps.nth(index).locator('.step-title').click();
      const label = strings[`walkthrough.${name}.alt`];
      await until(`the picture of ${name}`, async () =>
        picture
          .evaluate((svg) => [svg.getAttribute('aria-label'), svg.getBoundingClientRect().width])
          .then(([said, width]) => said === label && Number(width) > 300)
          .catch(() => false),
      );
      const paper = await picture
        .locator('g')
        .first()
        .evaluate((group) => getComputedStyle(group).fill);
      assert.equal(paper, 'rgb(31, 31, 31)', `${name} is not drawn in the dark theme's colours`);
    }
    await steps.first().locator('.step-title').click();
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

  it('ticks every step on the way from a draft to a good answer', async () => {
    const { editor, opened } = await beside();
    const { menus } = editor;
    await opened(0);
    // onContext:answer.isFilled
    const finished = readFileSync(join(workspace, 'finished.answer.md'), 'utf8');
    await editor.press('ControlOrMeta+a');
    await editor.paste(`${finished}I also like the salary.`);
    await editor.untilSquiggles('warning', 'are there', (words) => words.length > 0);
    await opened(1);
    // onContext:answer.isMended, onContext:answer.isGood
    await editor.press('ControlOrMeta+a');
    await editor.paste(finished);
    await opened(3);
    // onCommand:answer.browse
    await menus.command('Answer: Browse Principles and Initiatives');
    await menus.openPicks();
    await editor.press('Escape');
    await opened(4);
    // onCommand:answer.rehearse
    // Drawn first: a page that is still loading takes the keyboard from what is opened over it.
    await RehearsalView.open(editor);
    await editor.press('Alt+1');
    await editor.untilOpen('template.answer.md');
    await opened(5);
    // onCommand:answer.new
    await menus.command('Answer: New Answer…');
    await menus.openPicks();
    await editor.press('Escape');
    await opened(6);
  });

  it('ticks two of them by other commands as well', async () => {
    const { editor, opened } = await beside();
    const { menus } = editor;
    await opened(0);
    await editor.select('Leadership');
    // onCommand:editor.action.showHover
    await editor.hover(/slot/);
    await editor.press('Escape');
    await opened(1);
    // onCommand:answer.timeReading
    await menus.command('Answer: Time a Reading');
    await editor.untilStatus('answer.timing', /Stop/);
    await opened(2);
  });

  it('ticks the card that is opened from a hover', async () => {
    const { editor, opened } = await beside();
    const { page } = editor;
    await opened(0);
    await editor.press('ControlOrMeta+End');
    await editor.type('I live by Ownership.');
    // onCommand:answer.openCard
    await editor.untilSquiggles('error', 'mark the slots', (words) => words.length > 5);
    await page.locator('.view-line span', { hasText: /^Ownership$/ }).hover();
    await page.locator('.monaco-hover a', { hasText: /^more$/ }).click();
    await page.locator('.tab.active', { hasText: 'Ownership' }).waitFor();
    await editor.press('Alt+1');
    await opened(1);
  });
});
