import assert from 'node:assert/strict';
import { acceptReading, scaleFrom, type Voice } from '../../src/core/speech';
import { scaleOf, spreadOf } from '../../src/core/speech/calibration';

const near = (actual: number, expected: number): void =>
  assert.ok(Math.abs(actual - expected) < 1e-9, `${actual} is not ${expected}`);

describe('speech: scale from timed readings', () => {
  it('is 1 without readings', () => near(scaleFrom([]), 1));

  it('is drawn towards 1 by 0.35 of a reading', () => {
    near(scaleFrom([{ predicted: 60, actual: 72 }]), Math.exp(Math.log(1.2) / 1.35));
    const thrice = Array(3).fill({ predicted: 60, actual: 72 });
    near(scaleFrom(thrice), Math.exp((3 * Math.log(1.2)) / 3.35));
  });

  it('takes slow and quick readings alike', () => {
    const readings = [
      { predicted: 60, actual: 75 },
      { predicted: 75, actual: 60 },
    ];
    near(scaleFrom(readings), 1);
  });

  it('stays between 0.7 and 1.5', () => {
    near(scaleFrom([{ predicted: 10, actual: 1000 }]), 1.5);
    near(scaleFrom([{ predicted: 1000, actual: 10 }]), 0.7);
  });

  it('passes over readings without a time', () => {
    near(scaleFrom([{ predicted: 0, actual: 60 }]), 1);
    near(scaleFrom([{ predicted: 60, actual: Number.NaN }]), 1);
  });
});

describe('speech: readings that are refused', () => {
  it('takes a plausible reading', () => {
    assert.equal(acceptReading(60, 66), undefined);
    assert.equal(acceptReading(60, 42), undefined);
    assert.equal(acceptReading(60, 90), undefined);
    assert.equal(acceptReading(20, 20), undefined);
  });

  const refused: readonly (readonly [predicted: number, actual: number, reason: RegExp])[] = [
    [20, 19.9, /less than 20 seconds: time a whole answer/],
    [60, 41, /took 41 seconds.*estimated at 60 seconds: .*left out\.$/],
    [60, 91, /took 91 seconds.*estimated at 60 seconds: .*clock ran on/],
    [0, 60, /nothing to read aloud/],
    [Number.NaN, 60, /nothing to read aloud/],
    [60, Number.NaN, /less than 20 seconds/],
  ];
  for (const [predicted, actual, reason] of refused) {
    it(`refuses ${actual} s for ${predicted} s`, () => {
      assert.match(acceptReading(predicted, actual) ?? '', reason);
    });
  }
});

describe('speech: voice', () => {
  const cases: readonly (readonly [voice: Voice, scale: number, spread: number])[] = [
    [{}, 1, 0.09],
    [{ scale: 1.2, readings: 1 }, 1.2, 0.055],
    [{ scale: 1.2, readings: 2 }, 1.2, 0.05],
    [{ scale: 1.2, readings: 3 }, 1.2, 0.045],
    [{ scale: 1.2, readings: 40 }, 1.2, 0.045],
    [{ scale: 0 }, 1, 0.09],
    [{ scale: Number.NaN, readings: -3 }, 1, 0.09],
    [{ pace: 0, scale: 1.1 }, 1.1, 0.09],
  ];
  for (const [voice, scale, spread] of cases) {
    it(JSON.stringify(voice), () => {
      near(scaleOf(voice), scale);
      near(spreadOf(voice), spread);
    });
  }

  it('lets a typed pace win over the scale', () => {
    const slow = scaleOf({ pace: 100, scale: 0.8, readings: 5 });
    near(slow, scaleOf({ pace: 100 }));
    near(scaleOf({ pace: 200 }), slow / 2);
  });
});
