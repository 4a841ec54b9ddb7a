import assert from 'node:assert/strict';
import { currentAt, progressAt } from '../../src/core/rehearsal/pacing';
import {
  atStep,
  besides,
  countdown,
  elapsed,
  finish,
  NewSession,
  pause,
  restart,
  restored,
  type Session,
  tick,
  toggle,
} from '../../src/core/rehearsal/session';

/** A session that has run for `seconds` at the time `1000 * (3 + seconds)`. */
const running = (): Session => tick(toggle(NewSession, 0), 3000);

describe('rehearsal: the clock', () => {
  it('counts 3, 2, 1 and begins', () => {
    const session = toggle(NewSession, 0);
    assert.deepEqual(
      [0, 999, 1000, 2999].map((now) => countdown(session, now)),
      [3, 3, 2, 1],
    );
    assert.equal(tick(session, 2999).phase, 'countdown');
    assert.equal(tick(session, 3000).phase, 'running');
  });

  it('counts from the end of the countdown, however late that is noticed', () => {
    const late = tick(toggle(NewSession, 0), 5000);
    assert.equal(elapsed(late, 5000), 2);
  });

  it('stands still while it is paused, and goes on from there', () => {
    const paused = pause(running(), 13_000);
    assert.equal(paused.phase, 'paused');
    assert.equal(elapsed(paused, 99_000), 10);
    const again = toggle(paused, 100_000);
    assert.equal(again.phase, 'running');
    assert.equal(elapsed(again, 102_000), 12);
  });

  it('goes back to the beginning when the countdown is stopped', () => {
    assert.deepEqual(pause(toggle(NewSession, 0), 1500), { ...NewSession, since: 1500 });
  });

  it('starts anew from any phase', () => {
    for (const session of [running(), pause(running(), 9000), finish(running(), 9000)]) {
      const again = restart(session, 20_000);
      assert.deepEqual([again.phase, elapsed(again, 20_000)], ['countdown', 0]);
    }
  });

  it('finishes with the time spoken, running or paused', () => {
    assert.equal(elapsed(finish(running(), 63_000), 99_000), 60);
    assert.equal(elapsed(finish(pause(running(), 33_000), 99_000), 99_000), 30);
  });

  it('does not finish what has not begun', () => {
    const session = toggle(NewSession, 0);
    assert.equal(finish(session, 1000), session);
    assert.equal(finish(NewSession, 1000), NewSession);
  });

  it('is paused at the moment it was last seen when its view comes back', () => {
    const back = restored(running(), 24_000);
    assert.deepEqual([back.phase, elapsed(back, 999_000)], ['paused', 21]);
    assert.equal(restored(finish(running(), 63_000), 99_000).phase, 'finished');
  });

  it('is not thrown back by a clock that is set back', () => {
    assert.equal(elapsed(running(), 1000), 0);
  });
});

describe('rehearsal: the steps', () => {
  it('go from 1 to 4 and no further', () => {
    assert.deepEqual([besides(1, -1), besides(1, 1), besides(4, 1)], [1, 2, 4]);
  });

  it('change while the clock runs', () => {
    const faded = atStep(running(), 2);
    assert.deepEqual([faded.phase, faded.step, elapsed(faded, 8000)], ['running', 2, 5]);
  });

  it('leave a finished rehearsal for a new one', () => {
    assert.deepEqual(atStep(finish(running(), 63_000), 2), { ...NewSession, step: 2 });
  });
});

describe('rehearsal: the place in the script', () => {
  const lines = [
    { at: 0, seconds: 4 },
    { at: 4, seconds: 6 },
    { at: 10, seconds: 5 },
  ];

  it('is the sentence whose time it is', () => {
    assert.deepEqual(
      [0, 3.9, 4, 9.9, 10, 60].map((seconds) => currentAt(lines, seconds)),
      [0, 0, 1, 1, 2, 2],
    );
    assert.equal(currentAt([], 3), -1);
  });

  it('is a share of the planned time, never over the whole', () => {
    assert.deepEqual(
      [progressAt(60, 15), progressAt(60, 90), progressAt(60, -1), progressAt(0, 5)],
      [0.25, 1, 0, 0],
    );
  });
});
