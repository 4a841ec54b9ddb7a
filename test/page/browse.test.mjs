import assert from 'node:assert/strict';
import { join } from 'node:path';
import { root } from '../host/paths.mjs';
import { openEditor } from './open.mjs';
import { until } from './until.mjs';

const workspace = join(root, 'test/fixtures/workspace');
const size = { width: 1280, height: 900 };
const file = 'first-draft.answer.md';

describe('browsing', () => {
  it('finds an entry by what people call it, and opens its card, again with the window', async () => {
    const editor = await openEditor({ files: { 'notes.txt': 'A note.' }, file: 'notes.txt', size });
    await editor.menus.command('Answer: Browse Principles and Initiatives');
    await editor.menus.openPicks();
    await editor.screenshot('browse');
    await editor.menus.pickField.fill('drone delivery');
    await editor.menus.pick('Prime Air');
    await editor.page.locator('.tab.active', { hasText: 'Prime Air' }).waitFor();
    const frame = editor.page.frameLocator('iframe.webview').frameLocator('iframe');
    await frame.getByText('Prime Air').first().waitFor();
    await editor.screenshot('browse-card');
    await editor.reload();
    await frame.getByRole('heading', { name: 'Prime Air' }).waitFor({ timeout: 60_000 });
  });

  it('goes from a name to its document and back to where it is used', async () => {
    const editor = await openEditor({ workspace, file, size });
    await editor.untilStatus('answer.time', /\d/);
    await editor.select('Customer Obsession');
    await editor.menus.command('Peek Definition');
    await editor.page.locator('.peekview-widget').waitFor();
    await until('the card in the peek', async () =>
      /Customer.Obsession/.test(
        (await editor.page.locator('.peekview-widget .view-lines').first().textContent()) ?? '',
      ),
    );
    await editor.screenshot('browse-peek');
  });

  it('chooses a focus by keyboard and writes its first sentence', async () => {
    const editor = await openEditor({ workspace, file, size });
    await editor.untilStatus('answer.time', /\d/);
    await editor.press('ControlOrMeta+End');
    await editor.menus.command('Answer: Choose Your Focus');
    const values = await editor.menus.openPicks();
    assert.ok(values.length >= 7, values.join(', '));
    await editor.screenshot('focus-values');
    await editor.menus.pick(/^Environmental sustainability/);
    await until('the second question', async () => {
      const labels = await editor.menus.openPicks();
      return labels.some((label) => /Climate Pledge/.test(label)) && labels;
    });
    await editor.screenshot('focus-topics');
    await editor.menus.pick('The Climate Pledge');
    await editor.untilText(/Climate Pledge/);
    await editor.screenshot('focus-written');
  });
});

describe('likely follow-ups in the page', () => {
  for (const theme of /** @type {const} */ (['dark', 'light', 'high contrast'])) {
    it(`open beside the answer from its lens in a ${theme} theme`, async () => {
      const editor = await openEditor({ workspace, file, theme, size });
      const lens = editor.page.getByRole('button', { name: /^\d+ likely follow-ups$/ });
      await lens.click();
      await editor.page.locator('.tab.active', { hasText: 'Follow-ups to first-draft' }).waitFor();
      await until('the questions', async () => /25|What/.test(await editor.text()));
      await editor.screenshot(`follow-ups-${theme.replace(' ', '-')}`);
    });
  }

  it('lead back to the words by a link', async () => {
    const editor = await openEditor({ workspace, file, size });
    await editor.untilStatus('answer.time', /\d/);
    await editor.menus.command('Answer: Likely Follow-ups');
    await editor.page.locator('.tab.active', { hasText: 'Follow-ups' }).waitFor();
    await editor.page.locator('.editor-instance .detected-link').first().waitFor();
    await editor.press('F1');
    await editor.menus.pickField.fill(':7');
    await editor.menus.pick(/line 7/i);
    await editor.menus.pickField.waitFor({ state: 'hidden' });
    await editor.untilStatus('status.editor.selection', /Ln 7,/);
    await editor.menus.command('Open Link');
    await editor.untilStatus('status.editor.selection', /\(\d+ selected\)/);
  });
});

describe('the swap test in the page', () => {
  for (const theme of /** @type {const} */ (['dark', 'light', 'high contrast'])) {
    it(`marks what survives beside the answer in a ${theme} theme`, async () => {
      const editor = await openEditor({ workspace, file, theme, size });
      await editor.untilStatus('answer.time', /\d/);
      await editor.menus.command('Answer: Swap Test');
      await editor.menus.openPicks();
      await editor.menus.pickField.fill('Contoso');
      await editor.menus.pick('Use “Contoso”');
      await editor.page.locator('.tab.active', { hasText: 'Contoso' }).waitFor();
      const links = editor.page.locator('.editor-instance .detected-link');
      await links.filter({ hasText: 'great culture' }).first().waitFor();
      assert.equal(await links.filter({ hasText: 'rebuilt' }).count(), 0);
      await editor.screenshot(`swap-${theme.replace(' ', '-')}`);
    });
  }
});
