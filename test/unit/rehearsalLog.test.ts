import assert from 'node:assert/strict';
import { logged, paceOf, type Rehearsal, voiceFrom, withReading } from '../../src/core';
import { isRehearsal, MostRehearsals, outcome } from '../../src/core/rehearsal/log';
import { isKeptReading, MostReadings } from '../../src/core/rehearsal/pace';
import { trendOf } from '../../src/core/rehearsal/trend';
import { scaleFrom } from '../../src/core/speech';

const rehearsal = (actual: number): Rehearsal => ({
  when: '2026-01-02T03:04:05.000Z',
  answer: 'file:///why.answer.md',
  step: 1,
  estimate: 72,
  actual,
});
const target = { low: 60, high: 90 };

describe('rehearsal: the log', () => {
  it('keeps the latest fifty', () => {
    let log: readonly Rehearsal[] = [];
    for (let second = 0; second < 60; second++) log = logged(log, rehearsal(second));
    assert.equal(log.length, MostRehearsals);
    assert.deepEqual([log[0]?.actual, log.at(-1)?.actual], [10, 59]);
  });

  it('knows its own entries', () => {
    assert.ok(isRehearsal(rehearsal(60)));
    for (const other of [undefined, null, 'x', {}, { ...rehearsal(60), actual: '60' }])
      assert.equal(isRehearsal(other), false);
  });
});

describe('rehearsal: the outcome in words', () => {
  const rows: readonly (readonly [actual: number, text: string])[] = [
    [72, 'As estimated, and inside the target of 1:00–1:30.'],
    [80.4, '8 s longer than the estimate of 1:12, and inside the target of 1:00–1:30.'],
    [95, '23 s longer than the estimate of 1:12, and 5 s over the target of 1:30.'],
    [50, '22 s shorter than the estimate of 1:12, and 10 s under the target of 1:00.'],
  ];
  for (const [actual, text] of rows) {
    it(text, () => assert.equal(outcome({ actual, estimate: 72 }, target), text));
  }
});

describe('rehearsal: the trend', () => {
  it('puts a longer time higher, and the target’s times inside the picture', () => {
    const { points, band, ends, height } = trendOf([50, 75, 100].map(rehearsal), target);
    const [short, right, long] = points;
    assert.ok(short && right && long && short.y > right.y && right.y > long.y);
    assert.ok(short.y > band.bottom && right.y < band.bottom && right.y > band.top);
    assert.ok(long.y < band.top && long.y >= 0 && short.y <= height);
    assert.deepEqual(
      ends.map(({ label }) => label),
      ['1:30', '1:00'],
    );
  });

  it('says in words what it shows', () => {
    assert.equal(
      trendOf([95, 88].map(rehearsal), target).description,
      '2 rehearsals, the oldest first: 1:35, 1:28. 1 of 2 inside the target of 1:00–1:30.',
    );
    assert.equal(trendOf([], target).description, 'No rehearsals yet.');
  });

  it('shows the latest twelve', () => {
    const { points } = trendOf(
      Array.from({ length: 20 }, (_, second) => rehearsal(second)),
      target,
    );
    assert.equal(points.length, 12);
    assert.equal(points.at(-1)?.label, '0:19');
  });

  it('has one time beside a band without height', () => {
    assert.equal(trendOf([rehearsal(70)], { low: 90, high: 90 }).ends.length, 1);
  });
});

describe('pace: what the readings tell', () => {
  const reading = (actual: number) => ({ predicted: 60, actual, when: '2026-01-02' });

  it('is nothing without readings', () => {
    assert.deepEqual(voiceFrom([]), {});
    assert.deepEqual(paceOf({}), { wordsPerMinute: 167, from: 'others', readings: 0 });
  });

  it('is the scale of the kept readings', () => {
    const kept = [reading(66), reading(72)];
    assert.deepEqual(voiceFrom(kept), { scale: scaleFrom(kept), readings: 2 });
    const pace = paceOf(voiceFrom([reading(72)]));
    assert.equal(pace.from, 'readings');
    assert.ok(pace.wordsPerMinute < 167 && pace.wordsPerMinute > 139, `${pace.wordsPerMinute}`);
  });

  it('keeps the latest eight', () => {
    let kept: ReturnType<typeof withReading> = [];
    for (let second = 60; second < 72; second++) kept = withReading(kept, reading(second));
    assert.equal(kept.length, MostReadings);
    assert.equal(kept[0]?.actual, 64);
  });

  it('gives way to a typed pace, and that to the file’s', () => {
    assert.deepEqual(paceOf({ scale: 1.2, readings: 2, pace: 140 }).from, 'setting');
    const { wordsPerMinute, from } = paceOf({ pace: 140 }, 120);
    assert.deepEqual([wordsPerMinute, from], [120, 'file']);
  });

  it('knows its own readings', () => {
    assert.ok(isKeptReading(reading(60)));
    assert.equal(isKeptReading({ predicted: 60 }), false);
    assert.equal(isKeptReading(null), false);
  });
});
