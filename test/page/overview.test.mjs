import assert from 'node:assert/strict';
import { join } from 'node:path';
import { root } from '../host/paths.mjs';
import { openEditor } from './open.mjs';
import { until } from './until.mjs';

const workspace = join(root, 'test/fixtures/workspace');
const size = { width: 1280, height: 900 };

/** @param {import('./editor.mjs').Editor} editor */
const view = ({ page }) =>
  page.locator('.pane', { has: page.locator('.pane-header[aria-label^="Answer"]') });

/** @param {import('./editor.mjs').Editor} editor */
const rows = (editor) => view(editor).locator('.monaco-list-row');

/**
 * The items of the side view as a screen reader says them, once one of them matches.
 * @param {import('./editor.mjs').Editor} editor
 * @param {RegExp} pattern
 */
function untilItem(editor, pattern) {
  /** @type {string[]} */
  let said = [];
  return until(`an item that matches ${pattern}`, async () => {
    said = await rows(editor).evaluateAll((found) =>
      found.map((row) => row.getAttribute('aria-label') ?? ''),
    );
    return said.some((label) => pattern.test(label)) && said;
  }).catch((error) => {
    throw new Error(`${error.message} They were: ${JSON.stringify(said)}`);
  });
}

/**
 * Opens the view from the line above the answer; in the Explorer it begins collapsed.
 * @param {import('./open.mjs').OpenOptions} [options]
 */
async function openWithView(options) {
  const editor = await openEditor({ workspace, file: 'first-draft.answer.md', size, ...options });
  await editor.page.getByRole('button', { name: /of at most 1:30/ }).click();
  // Rows out of sight are not in the page, so the view gets the files' room.
  await editor.page.getByRole('button', { name: 'Explorer Section: answers' }).click();
  return editor;
}

describe('the side view of an answer', () => {
  for (const theme of /** @type {const} */ (['dark', 'light', 'high contrast'])) {
    it(`shows the parts, the time, the share and the findings in a ${theme} theme`, async () => {
      const editor = await openWithView({ theme });
      const said = await untilItem(editor, /^Principle, there, Customer Obsession/);
      for (const pattern of [
        /^Spoken time: \d:\d\d of 1:00–1:30/,
        /^Likely follow-ups: \d+/,
        /^Story, there, /,
        /^Initiative, a slot to fill, 1 finding/,
        /^Error: The slot /,
      ]) {
        assert.ok(
          said.some((label) => pattern.test(label)),
          `${pattern} in ${JSON.stringify(said)}`,
        );
      }
      // What share is Amazon's alone can't be told before the slots are filled.
      assert.ok(!said.some((label) => /alone/.test(label)), JSON.stringify(said));
      await editor.screenshot(`overview-${theme.replace(' ', '-')}`);
    });
  }

  it('shows the share that is the company’s alone once every slot is filled', async () => {
    const editor = await openWithView({ file: 'finished.answer.md' });
    await untilItem(editor, /^About Amazon alone: \d+ %/);
  });

  it('is explained in the status bar: which parts of the template are found', async () => {
    const editor = await openEditor({ workspace, file: 'first-draft.answer.md', size });
    await editor.untilStatus('answer.time', /\d:\d\d/);
    await editor.status('answer.time').hover();
    const tip = editor.page.locator('.monaco-hover', { hasText: 'Spoken time' });
    await tip
      .getByText(/Parts\sof\sthe\stemplate\sfound:\s3\sof\s6\.\sOpen:\sInitiative/)
      .waitFor();
    await editor.screenshot('overview-status');
  });

  it('goes to the place of an item by keyboard, and follows the text', async () => {
    const editor = await openWithView();
    await untilItem(editor, /^Initiative, a slot/);
    await editor.menus.command('Explorer: Focus on Answer View');
    await editor.press('Home');
    const focused = rows(editor).and(editor.page.locator('.focused'));
    const labels = await rows(editor).count();
    for (let step = 0; step < labels; step++) {
      if (/^Initiative/.test((await focused.getAttribute('aria-label')) ?? '')) break;
      await editor.press('ArrowDown');
    }
    await editor.press('Enter');
    await editor.untilStatus('status.editor.selection', /selected/);
    await editor.focus();
    await editor.type('Prime Air');
    await untilItem(editor, /^Initiative, there, Prime Air/);
  });

  it('welcomes where no answer is open, once one has been', async () => {
    const editor = await openWithView();
    await untilItem(editor, /^Principle/);
    await editor.menus.command('View: Close All Editors');
    await view(editor).getByText('No answer is open.').waitFor();
    await view(editor).getByRole('button', { name: 'New Answer' }).waitFor();
    await editor.screenshot('overview-welcome');
  });

  it('is not there in a window without answers', async () => {
    const editor = await openEditor({ files: { 'notes.md': 'A note.' }, file: 'notes.md', size });
    await editor.menus.command('Answer: Browse Principles and Initiatives');
    await editor.press('Escape');
    assert.equal(await view(editor).count(), 0);
  });
});
