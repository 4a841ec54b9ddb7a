import assert from 'node:assert/strict';
import { openEditor } from './open.mjs';

const file = 'draft.answer.md';

describe('an answer in the page', () => {
  it('is written, flagged, fixed, explained and timed by keyboard alone', async () => {
    const editor = await openEditor({ files: { [file]: '' }, file, theme: 'light' });

    await editor.type('I hope to join Amazon because it is a great company.\n\n');
    await editor.type('That is my first reason. The second one is Customer Obsession.');
    const has = (/** @type {string[]} */ words) => words.some((each) => /great/.test(each));
    await editor.untilSquiggles('warning', 'include "great"', has);
    const time = await editor.untilStatus('answer.time', /0:0\d \/ 1:30/);
    assert.match(await editor.statusLabel('answer.time'), /spoken time \d+ seconds/i);
    await editor.screenshot('squiggle');

    await editor.select('great');
    assert.notEqual(await editor.untilStatus('answer.time', /selected/), time);
    assert.match(await editor.hover(/generic-praise/), /great/);
    await editor.screenshot('finding');
    await editor.press('Escape');

    const fixes = await editor.menus.openFixes();
    assert.ok(fixes.length >= 1 && fixes.length <= 4, `entries: ${fixes.join(', ')}`);
    assert.match(fixes.at(-1) ?? '', /ignore/i);
    await editor.screenshot('quick-fix');
    await editor.menus.applyFix(/names something/);
    const slots = await editor.untilText(/What draws me here is/);
    assert.doesNotMatch(slots, /great company/);
    await editor.fillSlot('Lambda event sources');
    await editor.type('moved our nightly jobs to it');
    await editor.untilText(
      /Lambda event sources[^[]*in my own work I\s+moved our nightly jobs to it\./,
    );
    const none = (/** @type {string[]} */ words) => words.length === 0;
    await editor.untilSquiggles('error', 'are gone', none);
    await editor.untilSquiggles('warning', 'are gone', none);

    await editor.select('Customer Obsession');
    const card = await editor.hover(/Customer Obsession/);
    assert.match(card, /customer/i);
    await editor.screenshot('card');
    await editor.press('Escape');
  });

  it('loses a flagged sentence without a gap', async () => {
    const text = 'I ran the desk for a year. The pay is great. My team kept every promise.\n';
    const editor = await openEditor({ files: { [file]: text }, file });
    await editor.untilSquiggles('warning', 'are there', (words) => words.length > 0);
    await editor.select('pay');
    await editor.menus.openFixes();
    await editor.menus.applyFix(/^delete/i);
    await editor.untilText(/for a year\. My team kept/);
    await editor.untilSquiggles('warning', 'are gone', (words) => words.length === 0);
  });

  it('offers the template as a snippet with slots to fill', async () => {
    const editor = await openEditor({ files: { [file]: '' }, file });
    await editor.type('answer');
    const labels = await editor.menus.openSuggestions();
    assert.ok(labels.length >= 5, `suggestions: ${labels.join(', ')}`);
    await editor.screenshot('snippets');
  });

  it('offers the next steps from the palette', async () => {
    const text = 'A short one. A sentence that takes rather longer to say than the first one.\n';
    const editor = await openEditor({ files: { [file]: text }, file });
    await editor.untilStatus('answer.time', /\d:\d\d/);
    await editor.menus.command('Answer: What Next?');
    await editor.menus.pick('Go to the longest sentence');
    await editor.untilStatus('answer.time', /selected/);
  });

  it('has no time in a file that is not an answer', async () => {
    const editor = await openEditor({
      files: { 'notes.md': 'A great company.' },
      file: 'notes.md',
    });
    await editor.press('ControlOrMeta+Shift+m');
    await editor.page.getByText('No problems have been detected').waitFor();
    assert.equal(await editor.status('answer.time').count(), 0);
  });
});
