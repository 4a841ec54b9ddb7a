import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { openEditor } from './open.mjs';
import { packagedVsix } from './packaged.mjs';
import { RehearsalView } from './rehearsalView.mjs';
import { until, untilShown } from './until.mjs';

const size = { width: 1280, height: 800 };

/** A hollow sentence for each of the phrase rules, the words to put the caret on, and a fix. */
const hollow = /** @type {const} */ ([
  {
    rule: 'generic-praise',
    sentence: 'Amazon is an innovative company with a great culture.',
    at: 'innovative',
    fix: /names something/,
    fills: ['Lambda event sources', 'moved four nightly jobs to events'],
    left: 'Lambda event sources, because in my own work I moved four nightly jobs to events.',
  },
  {
    rule: 'compensation',
    sentence: 'The salary and the benefits are very good too.',
    at: 'salary',
    fix: /a reason in the work/,
    fills: ['the retry problem', 'the event sources team'],
    left: 'The work I want to do next is the retry problem, and the event sources team is where it',
  },
  {
    rule: 'flattery',
    sentence: 'I have been a huge fan of Amazon since I was a child.',
    at: 'huge fan',
    fix: /^Delete/,
    fills: [],
    left: undefined,
  },
  {
    rule: 'need-a-job',
    sentence: 'I need a job near my home.',
    at: 'need a job',
    fix: /^Delete/,
    fills: [],
    left: undefined,
  },
]);

const parts = ['Principle', 'Story', 'Initiative', 'Why it matters', 'Strength', 'Team or goal'];

const slots = [
  'traced a billing run that failed every week to two services, and it has not failed since March',
  'I moved four of our jobs onto it and know what happens when an event arrives twice',
  'tracing and queues',
  'the Lambda event sources team',
];

describe('the first answer of a first-time user', () => {
  it('goes from the VSIX to a rehearsed answer by keyboard alone', async function () {
    this.timeout(240_000);
    const editor = await openEditor({ vsix: await packagedVsix(), size });
    const { menus, page } = editor;
    let shots = 0;
    const shoot = (/** @type {string} */ name) =>
      editor.screenshot(`first-answer-${String(++shots).padStart(2, '0')}-${name}`);

    // ── New Answer, from the palette
    const title = page.locator('.quick-input-widget:visible .quick-input-title');
    const atStep = (/** @type {number} */ at) => title.filter({ hasText: `(${at}/4)` }).waitFor();
    await menus.commandOnceThere('Answer: New Answer…');
    await atStep(1);
    await shoot('role');
    await menus.pick('Software engineering');
    await atStep(2);
    await shoot('value');
    await menus.pick('Technical challenge');
    await atStep(3);
    await menus.openPicks();
    await editor.press('ArrowDown', 'Space');
    await page.locator('.quick-input-count:visible', { hasText: '1' }).waitFor();
    await shoot('initiative');
    await editor.press('Enter');
    await atStep(4);
    await shoot('principle');
    await menus.pick('Dive Deep');
    await editor.untilOpen('Untitled-1');
    await editor.untilText(/because Dive Deep aligns/);
    await editor.untilSquiggles('error', 'mark the slots', (words) => words.length >= 4);
    await shoot('template');

    // ── The slots, by Tab
    for (const [at, words] of slots.entries()) {
      if (at < slots.length - 1) await editor.fillSlot(words);
      else await editor.type(words);
    }
    await editor.untilSquiggles('error', 'are gone', (words) => words.length === 0);
    await shoot('filled');

    // ── A finding of each phrase rule, provoked and mended
    await editor.press('ControlOrMeta+End');
    for (const { rule, sentence, at, fix, fills, left } of hollow) {
      await editor.press('ControlOrMeta+End');
      await editor.type(`\n\n${sentence}`);
      await editor.select(at);
      await editor.hover(RegExp(rule));
      await shoot(`${rule}-finding`);
      await editor.press('Escape');
      await menus.openFixes();
      await shoot(`${rule}-fixes`);
      await menus.applyFix(fix);
      for (const [index, words] of fills.entries()) {
        if (index < fills.length - 1) await editor.fillSlot(words);
        else await editor.type(words);
      }
      // A line that wraps is drawn as several.
      if (left) await editor.untilText(RegExp(left.replaceAll(' ', '\\s+')));
      await editor.untilSquiggles('warning', 'are gone', (words) => words.length === 0);
      await editor.untilSquiggles('error', 'are gone', (words) => words.length === 0);
      assert.ok(!(await editor.text()).includes(sentence));
    }
    await shoot('mended');

    // ── A card
    await editor.select('Dive Deep');
    await editor.hover(/Leadership Principle/);
    await shoot('card');
    await editor.press('Escape');

    // ── The parts, ticked
    const rows = page.locator('.pane:has(.pane-header[aria-label^="Answer"]) .monaco-list-row');
    const focused = rows.and(page.locator('.focused'));
    // The first time, the editor opens the collapsed view and leaves the keyboard nowhere.
    await menus.command('Explorer: Focus on Answer View');
    await rows.first().waitFor();
    await menus.command('Explorer: Focus on Answer View');
    await untilShown(focused, () => editor.press('Home'));
    for (const [at, part] of parts.entries()) {
      if (at > 0) await editor.press('ArrowDown');
      await until(`${part}, ticked`, async () =>
        (await focused.getAttribute('aria-label'))?.startsWith(`${part}, there, `),
      );
    }
    await shoot('parts');

    // ── Saved under the name that is offered
    await editor.focus();
    await editor.press('ControlOrMeta+s');
    await until('a name for the file', async () =>
      (await menus.pickField.inputValue().catch(() => '')).endsWith('.answer.md'),
    );
    await shoot('save');
    await editor.press('Enter');
    await page.locator('.tab.active', { hasText: /\.answer\.md/ }).waitFor();
    await editor.untilStatus('answer.time', /\d:\d\d/);
    await shoot('saved');

    // ── Rehearsed, step by step to its end
    const view = await RehearsalView.open(editor);
    await shoot('rehearsal-ready');
    await editor.press('Space');
    await view.pass(3);
    await view.untilPhase('running');
    await view.pass(6);
    await view.untilShown('elapsed', '0:06');
    await shoot('rehearsal-text');
    for (const [key, name] of [
      ['2', 'words'],
      ['3', 'parts'],
      ['4', 'clock'],
    ]) {
      await editor.press(String(key));
      await page.locator('iframe.webview.ready').waitFor();
      await view.inside.locator(`body[data-step="${key}"]`).waitFor();
      await view.pass(10);
      await shoot(`rehearsal-${name}`);
    }
    await editor.press('Enter');
    await view.untilPhase('finished');
    await view.inside.locator('.outcome').waitFor();
    await shoot('rehearsal-result');
  });
});
