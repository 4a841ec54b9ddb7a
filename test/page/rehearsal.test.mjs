import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { openEditor } from './open.mjs';
import { RehearsalView } from './rehearsalView.mjs';
import { until } from './until.mjs';

const file = 'why.answer.md';
const text = `---
question: Why do you want to work at Amazon?
target: 30-45
---

# Why Amazon

I want to work at Amazon because Dive Deep describes how I already work. At my last company our nightly billing run failed about once a week, and nobody could say why. I spent three evenings reading the traces, and found that two services retried the same message.

That week is also why AWS Lambda interests me. I moved four of our jobs onto it, and I know what happens when an event arrives twice. I believe my experience with tracing would help the Lambda event sources team.
`;

/** @param {import('./open.mjs').OpenOptions} [options] */
async function openView(options = {}) {
  const editor = await openEditor({ files: { [file]: text }, file, ...options });
  await editor.untilStatus('answer.time', /\d:\d\d/);
  return { editor, view: await RehearsalView.open(editor) };
}

/** @param {string} time */
const secondsOf = (time) => {
  const [minutes = 0, seconds = 0] = time.split(':').map(Number);
  return minutes * 60 + seconds;
};

describe('rehearsing by keyboard', () => {
  for (const theme of /** @type {const} */ (['dark', 'light', 'high contrast'])) {
    it(`goes through the four steps to a time and a pace (${theme})`, async () => {
      const { editor, view } = await openView({ theme });
      const shoot = (/** @type {string} */ name) =>
        editor.screenshot(`rehearsal-${name}-${theme.replace(' ', '-')}`);
      const estimate = secondsOf(await view.untilShown('left', /^0:\d\d$/));
      assert.equal((await view.stretches()).length, 6);

      await editor.press('Space');
      await view.untilShown('count', '3');
      await view.pass(1);
      await view.untilShown('count', '2');
      await shoot('countdown');
      await view.pass(2);
      await view.untilPhase('running');
      await view.untilShown('elapsed', '0:00');
      await view.current.filter({ hasText: 'I want to work at Amazon' }).waitFor();

      await view.pass(8);
      await view.untilShown('elapsed', '0:08');
      await view.untilShown('left', `0:${estimate - 8}`);
      await view.current.filter({ hasText: 'nightly billing run' }).waitFor();
      await shoot('text');

      await editor.press('2');
      await view.current.filter({ hasText: 'nightly billing' }).waitFor();
      assert.deepEqual((await view.stretches())[0], 'Dive Deep · describes');
      await shoot('words');

      await editor.press('ArrowRight');
      await view.current.filter({ hasText: /^Principle$/ }).waitFor();
      assert.deepEqual((await view.stretches()).slice(0, 2), ['Principle', 'Story']);
      await shoot('parts');

      await editor.press('4');
      await until('an empty stage', async () => (await view.stretches()).length === 0);
      await view.pass(10);
      await view.untilShown('elapsed', '0:18');
      await shoot('clock');

      await editor.press('Escape');
      await view.untilPhase('paused');
      await view.pass(600);
      await view.untilShown('announcer', 'Paused at 0:18.');
      await view.untilShown('elapsed', '0:18');
      await editor.press('Space');
      await view.untilPhase('running');
      await view.pass(20);
      await editor.press('Enter');
      await view.untilPhase('finished');
      const said = await view.inside.locator('.outcome').textContent();
      assert.match(said ?? '', /^\d+ s (?:longer|shorter) than the estimate of 0:\d\d, and inside/);
      const picture = view.inside.getByRole('img');
      assert.match(
        (await picture.getAttribute('aria-label')) ?? '',
        /^1 rehearsal.*: 0:38\. 1 of 1/,
      );

      await editor.press('c');
      await view.inside.locator('.note', { hasText: 'Times now follow this pace.' }).waitFor();
      await shoot('result');

      await editor.press('r');
      await view.untilPhase('countdown');
      const now = secondsOf(await view.untilShown('left', /^0:\d\d$/));
      assert.ok(now > estimate && now <= 38, `${estimate} s became ${now} s after 38 s`);
      await editor.press('Escape');
      await view.untilPhase('ready');
      assert.deepEqual(
        editor.console.filter((line) => /Content Security Policy|Refused to/.test(line)),
        [],
      );
    });
  }

  it('does all that in the web worker host', async () => {
    const { editor, view } = await openView({ kind: 'web' });
    await editor.press('Space');
    await view.pass(3);
    await view.untilPhase('running');
    await view.pass(10);
    await editor.press('Enter');
    await view.untilPhase('finished');
    // Ten seconds are too short to tell a pace, and the view says so.
    await view.inside.locator('.note', { hasText: 'less than 20 seconds' }).waitFor();
    assert.equal(await view.inside.locator('#calibrate').count(), 0);
  });
});

describe('a rehearsal that is left and found again', () => {
  it('is paused where it was when its tab was hidden', async () => {
    const { editor, view } = await openView();
    await editor.press('Space');
    await view.pass(3);
    await view.untilPhase('running');
    await view.pass(12);
    await editor.press('2');
    await view.untilShown('elapsed', '0:12');
    await editor.press('Alt+1');
    await editor.untilOpen(file);
    await editor.press('Alt+2');
    await view.untilPhase('paused');
    await view.untilShown('elapsed', '0:12');
    await view.current.filter({ hasText: 'spent three evenings' }).waitFor();
  });

  it('comes back at its step after the window is loaded again', async () => {
    const { editor, view } = await openView();
    await editor.press('3');
    await view.inside.locator('.names').waitFor();
    await editor.reload();
    const story = view.inside.locator('.names .stretch', { hasText: 'Story' });
    await story.first().waitFor({ timeout: 60_000 });
  });

  it('follows the text when that changes', async () => {
    const { editor, view } = await openView();
    await editor.press('Alt+1');
    await editor.untilOpen(file);
    await editor.press('ControlOrMeta+End');
    // Typed: for a moment after the view was left, VS Code still sends a paste to it.
    await editor.type('I am ready to start in May.');
    await editor.untilText(/ready to start in May\./);
    await editor.press('Alt+2');
    await view.inside.locator('.stretch', { hasText: 'ready to start in May' }).waitFor();
  });
});

describe('the cue card', () => {
  it('shows key words and times on one page, and saves it once the answer is closed', async () => {
    const editor = await openEditor({ files: { [file]: text }, file, theme: 'light' });
    await editor.untilStatus('answer.time', /\d:\d\d/);
    await editor.menus.command('Answer: Open the Cue Card');
    const { inside } = new RehearsalView(editor);
    const rows = inside.locator('tr');
    await rows.first().waitFor({ timeout: 30_000 });
    assert.equal(await rows.count(), 6);
    const cells = await rows.first().locator('td, th').allTextContents();
    assert.deepEqual(cells, ['0:00', 'Principle', 'Dive Deep · describes']);
    await editor.screenshot('cue-card');

    await editor.menus.command('View: Close Other Editors in Group');
    await editor.page.locator('.tab', { hasText: file }).waitFor({ state: 'detached' });
    const link = inside.getByRole('link', { name: 'Save a page to print' });
    await link.focus();
    await editor.press('Enter');
    const field = editor.menus.pickField;
    await until('a name for the page', async () =>
      (await field.inputValue().catch(() => '')).endsWith('why.cue-card.html'),
    );
    await editor.press('Enter');
    await editor.page
      .locator('.explorer-folders-view .monaco-list-row', { hasText: 'why.cue-card.html' })
      .waitFor();
  });
});

describe('timing a reading by keyboard', () => {
  it('counts in the status bar, and says why a hasty one is refused', async () => {
    // Long enough that no machine is slow enough to seem to have read it.
    const long = `${text.split('# Why Amazon')[1]}\n`.repeat(10);
    const editor = await openEditor({ files: { [file]: long }, file });
    await editor.untilStatus('answer.time', /\d:\d\d/);
    await editor.menus.command('Answer: Time a Reading');
    await editor.untilStatus('answer.timing', /\d:\d\d Stop/);
    await editor.screenshot('timing');
    await editor.menus.command('Answer: Time a Reading');
    await editor.status('answer.timing').waitFor({ state: 'hidden' });
    // A toast may go before it is seen; the list keeps it.
    await editor.menus.command('Notifications: Show Notifications');
    const refusal = editor.page.locator('.notifications-center .notification-list-item', {
      hasText: /The reading took (?:less than 20 seconds|.*part of it was left out)/,
    });
    await refusal.waitFor();
  });
});
