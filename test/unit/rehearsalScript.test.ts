import assert from 'node:assert/strict';
import { cueCard, estimate, predictedSeconds, read, scriptOf, timeMarks } from '../../src/core';

const text = `---
question: Why do you want to work at Amazon?
target: 10-20
---

# Why

## What drives me

I want to work at Amazon because **Dive Deep** describes how I work. Last year I traced [a fault](https://example.org) for three evenings.

## Why here

That is why AWS Lambda interests me.
`;

describe('rehearsal: the script', () => {
  const script = scriptOf(read(text));

  it('has the sentences as they are said, without marks', () => {
    assert.deepEqual(
      script.lines.map((line) => line.text),
      [
        'I want to work at Amazon because Dive Deep describes how I work.',
        'Last year I traced a fault for three evenings.',
        'That is why AWS Lambda interests me.',
      ],
    );
    assert.deepEqual(
      script.lines.map(({ paragraph }) => paragraph),
      [0, 0, 1],
    );
  });

  it('gives each sentence the time from the end of the one before', () => {
    for (const [index, { at, seconds }] of script.lines.entries()) {
      const next = script.lines[index + 1]?.at ?? script.seconds;
      assert.ok(Math.abs(at + seconds - next) < 1e-9);
    }
    assert.equal(script.lines[0]?.at, 0);
  });

  it('names the parts in their order, over the whole time', () => {
    const labels = script.slots.map(({ label }) => label);
    assert.deepEqual(labels, ['Principle', 'Story', 'Initiative · Why it matters']);
    const last = script.slots.at(-1);
    assert.ok(last && Math.abs(last.at + last.seconds - script.seconds) < 1e-9);
  });

  it('is paced by the speaker, and remembers the estimate for a stranger', () => {
    const slow = scriptOf(read(text, { voice: { scale: 1.2, readings: 1 } }));
    assert.ok(Math.abs(slow.seconds / script.seconds - 1.2) < 1e-9);
    assert.equal(slow.predicted, script.predicted);
    assert.ok(Math.abs(predictedSeconds(read(text)) - estimate(text)) < 1e-9);
  });

  it('survives JSON', () => assert.deepEqual(JSON.parse(JSON.stringify(script)), script));

  it('is empty for an empty answer', () => {
    const empty = scriptOf(read(''));
    assert.deepEqual([empty.lines, empty.slots, empty.seconds], [[], [], 0]);
  });

  it('begins with an opening where no part is named at first', () => {
    const [first] = scriptOf(read('Thank you for asking me. Dive Deep is how I work.')).slots;
    assert.deepEqual([first?.label, first?.at], ['Opening', 0]);
  });
});

describe('cue card', () => {
  it('has a row a sentence, with its time, key words and the part that begins there', () => {
    const card = cueCard(read(text));
    assert.equal(card.question, 'Why do you want to work at Amazon?');
    assert.deepEqual(card.target, { low: 10, high: 20 });
    assert.deepEqual(
      card.rows.map(({ part }) => part),
      ['Principle', 'Story', 'Initiative · Why it matters'],
    );
    assert.ok(card.rows[0]?.keyWords.includes('Dive Deep'));
  });
});

describe('time marks', () => {
  const late = text.replace('target: 10-20\n', '');
  const over = read(late, { target: { low: 2, high: 6 } });

  it('stand before every sentence but the first', () => {
    const marks = timeMarks(read(text), 'on');
    assert.deepEqual(
      marks.map(({ offset }) => text.slice(offset, offset + 8)),
      ['Last yea', 'That is '],
    );
    assert.match(marks[0]?.label ?? '', /^0:0\d$/);
  });

  it('show themselves only over the target, unless asked otherwise', () => {
    assert.deepEqual(timeMarks(read(text), 'overTarget'), []);
    assert.equal(timeMarks(over, 'overTarget').length, 2);
    assert.deepEqual(timeMarks(over, 'off'), []);
  });

  it('tell the sentences that begin after the target', () => {
    assert.deepEqual(
      timeMarks(over, 'on').map(({ isOver }) => isOver),
      [false, true],
    );
  });

  it('keep to the lines asked for', () => {
    const start = late.indexOf('That is');
    assert.equal(timeMarks(over, 'on', { start, end: start + 3 }).length, 1);
    assert.equal(timeMarks(over, 'on', { start: 0, end: 10 }).length, 0);
  });
});
