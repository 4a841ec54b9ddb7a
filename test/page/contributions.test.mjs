import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { root } from '../host/paths.mjs';
import { openEditor } from './open.mjs';
import { until } from './until.mjs';

const workspace = join(root, 'test/fixtures/workspace');
const file = 'finished.answer.md';

const everywhere = [
  'Browse Principles and Initiatives',
  'Forget My Pace',
  'New Answer…',
  'Open Sample Answers…',
  'Show My Pace',
];
const onAnswers = [
  'Choose Your Focus',
  'Copy What Is Spoken',
  'Go to the Longest Sentence',
  'Likely Follow-ups',
  'New Variant from This Answer',
  'Open Preview to the Side',
  'Open the Cue Card',
  'Rehearse',
  'Save the Cue Card to Print',
  'Swap Test',
  'Time a Reading',
  'What Next?',
];

/**
 * The commands of the extension that the palette has now.
 * @param {import('./editor.mjs').Editor} editor
 */
async function inPalette({ page, menus }) {
  await page.keyboard.press('F1');
  await menus.pickField.fill('>Answer: ');
  await menus.picks.first().waitFor();
  /** @type {Set<string>} */
  const found = new Set();
  const focused = page.locator('.quick-input-list .monaco-list-row.focused .label-name');
  for (let last = ''; ; ) {
    const label = (await focused.first().textContent()) ?? '';
    if (!label.startsWith('Answer: ') || found.has(label.slice(8))) break;
    found.add(label.slice(8));
    last = label;
    await page.keyboard.press('ArrowDown');
    await until('the next entry', async () => (await focused.first().textContent()) !== last);
  }
  await page.keyboard.press('Escape');
  return [...found].sort();
}

describe('the palette', () => {
  it('has the commands on answers where one is open, and only there', async () => {
    const editor = await openEditor({ workspace, file });
    await editor.untilStatus('answer.time', /\d:\d\d/);
    assert.deepEqual(await inPalette(editor), [...everywhere, ...onAnswers].sort());
    await editor.menus.command('Answer: Time a Reading');
    await editor.untilStatus('answer.timing', /Stop/);
    assert.ok((await inPalette(editor)).includes('Cancel the Timed Reading'));
    await editor.menus.command('Answer: Cancel the Timed Reading');
    await editor.status('answer.timing').waitFor({ state: 'hidden' });
    await editor.menus.command('View: Close All Editors');
    await editor.status('answer.time').waitFor({ state: 'hidden' });
    await until('the palette without them', async () => {
      const found = await inPalette(editor);
      return found.join() === everywhere.join();
    });
  });

  it('copies what is spoken, and goes to the longest sentence', async () => {
    const text = '# Why\n\nI led a team. I moved four of our jobs onto it last year. <!-- no -->\n';
    const editor = await openEditor({ files: { 'a.answer.md': text }, file: 'a.answer.md' });
    await editor.untilStatus('answer.time', /\d:\d\d/);
    await editor.menus.command('Answer: Go to the Longest Sentence');
    await editor.untilStatus('status.editor.selection', /\(\d\d selected\)/);
    await editor.menus.command('Answer: Copy What Is Spoken');
    const copied = await until('the words in the clipboard', async () => {
      const held = await editor.page.evaluate(() => navigator.clipboard.readText());
      return held.includes('team') && held;
    });
    assert.equal(copied.trim(), 'I led a team. I moved four of our jobs onto it last year.');
  });

  it('shows the pace, opens a sample and begins a variant', async () => {
    const editor = await openEditor({ workspace, file });
    await editor.untilStatus('answer.time', /\d:\d\d/);
    await editor.menus.command('Answer: Show My Pace');
    await editor.menus.openPicks();
    await editor.press('Escape');
    await editor.menus.command('Answer: New Variant from This Answer');
    await editor.untilOpen('finished-2.answer.md');
    await editor.untilText(/variantOf: "finished\.answer\.md"/);
    await editor.menus.command('Answer: Open Sample Answers…');
    await editor.menus.pick('The template');
    await editor.untilText(/\[specific Leadership Principle\]/);
  });
});

describe('menus and keys', () => {
  it('begin an answer from New File, rehearse from the title, and preview by a key', async () => {
    const editor = await openEditor({ workspace, file });
    const { menus, page } = editor;
    await editor.untilStatus('answer.time', /\d:\d\d/);
    // The newest editor refuses the command while it is still starting.
    await until('Interview Answer among the new files', async () => {
      await menus.command('Create: New File...');
      const entry = menus.picks.filter({ hasText: 'Interview Answer' });
      const dialog = page.locator('.monaco-dialog-box');
      await entry.or(dialog).first().waitFor();
      if (await dialog.isVisible()) await editor.press('Enter');
      return entry.isVisible();
    });
    await menus.pick('Interview Answer');
    const title = page.locator('.quick-input-widget:visible .quick-input-title');
    await title.filter({ hasText: '(1/4)' }).waitFor();
    await editor.press('Escape');

    const button = page.locator('.editor-actions .action-label[aria-label^="Rehearse"]');
    await button.first().click();
    await page.locator('.tab.active', { hasText: /^Rehearsal: finished/ }).waitFor();
    // A key would go astray while the view is still taking the focus.
    await page.locator('.tab', { hasText: /^finished/ }).click();
    await editor.untilOpen(file);
    await editor.press('ControlOrMeta+k', 'v');
    await page.locator('.tab', { hasText: /^Preview finished\.answer\.md/ }).waitFor();
  });
});

describe('answers that the settings map to Markdown', () => {
  it('are read as soon as they are opened, and rehearsed from the title', async () => {
    const settings = { 'files.associations': { '*.answer.md': 'markdown' } };
    const editor = await openEditor({ workspace, file, settings });
    await editor.untilStatus('answer.time', /\d:\d\d/);
    const button = editor.page.locator('.editor-actions .action-label[aria-label^="Rehearse"]');
    await button.first().waitFor();
  });
});

describe('colours', () => {
  const text =
    'I work by Dive Deep. Prime Air flies 5 pounds. I cut our costs by 25% for [the team].\n';
  const words = { principle: 'Dive', initiative: 'Prime', figure: '5', own: '25%', slot: 'team' };

  /**
   * The colour in which each kind of word is drawn.
   * @param {import('./editor.mjs').Editor} editor
   */
  const coloursIn = ({ page }) =>
    page.evaluate((wanted) => {
      const spans = [...document.querySelectorAll('.view-line span span')];
      return Object.fromEntries(
        Object.entries(wanted).map(([kind, word]) => {
          const span = spans.find(
            (each) =>
              each.textContent?.replaceAll('\u00a0', ' ').trim().startsWith(word) ||
              (kind === 'slot' && each.textContent?.includes(word)),
          );
          return [kind, span ? getComputedStyle(span).color : ''];
        }),
      );
    }, words);

  it('of each kind of word can be set by its token, and by its scope', async () => {
    const wanted = {
      principle: 'rgb(1, 2, 3)',
      initiative: 'rgb(4, 5, 6)',
      figure: 'rgb(7, 8, 9)',
      own: 'rgb(10, 11, 12)',
      slot: 'rgb(13, 14, 15)',
    };
    const byToken = {
      principle: '#010203',
      initiative: '#040506',
      figure: '#070809',
      'figure.own': '#0a0b0c',
      slot: '#0d0e0f',
    };
    const scopes = {
      'entity.name.type.principle.answer': '#010203',
      'entity.name.function.initiative.answer': '#040506',
      'constant.numeric.answer': '#070809',
      'constant.numeric.own.answer': '#0a0b0c',
      'variable.parameter.placeholder.answer': '#0d0e0f',
    };
    const textMateRules = Object.entries(scopes).map(([scope, foreground]) => ({
      scope,
      settings: { foreground },
    }));
    for (const settings of [
      { 'editor.semanticTokenColorCustomizations': { rules: byToken } },
      { 'editor.tokenColorCustomizations': { textMateRules } },
    ]) {
      const editor = await openEditor({
        files: { 'a.answer.md': text },
        file: 'a.answer.md',
        settings,
      });
      let seen = {};
      await until('the colours', async () => {
        seen = await coloursIn(editor);
        return JSON.stringify(seen) === JSON.stringify(wanted);
      }).catch((error) => {
        throw new Error(`${error.message} They are ${JSON.stringify(seen)}`);
      });
      await editor.close();
    }
  });

  it('of slots and front matter come from the grammar alone', async () => {
    const editor = await openEditor({
      files: { 'a.answer.md': `---\nrole: SDE\n---\n${text}` },
      file: 'a.answer.md',
      settings: {
        'editor.semanticHighlighting.enabled': false,
        'editor.tokenColorCustomizations': {
          textMateRules: [
            { scope: 'variable.parameter.placeholder.answer', settings: { foreground: '#0d0e0f' } },
            { scope: 'entity.name.tag.yaml', settings: { foreground: '#010203' } },
          ],
        },
      },
    });
    await until(
      'the slot in its colour',
      async () => (await coloursIn(editor)).slot === 'rgb(13, 14, 15)',
    );
    const key = editor.page.locator('.view-line span span', { hasText: /^role$/ });
    assert.equal(await key.evaluate((span) => getComputedStyle(span).color), 'rgb(1, 2, 3)');
  });
});
