import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { check, estimate } from '../../src/core';

setFlagsFromString('--expose_gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes in use once everything that nobody holds is gone; what weak maps held goes in later goes. */
function used(): number {
  let least = Number.POSITIVE_INFINITY;
  for (;;) {
    collect();
    const { heapUsed } = process.memoryUsage();
    if (heapUsed >= least) return least;
    least = heapUsed;
  }
}

/**
 * Bytes that each of several rounds leaves behind: what the engine keeps of code it compiles it keeps in
 * one of them, what leaks stays in all.
 */
function keptBy(versions: number, read: (version: number) => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round++) {
    const before = used();
    for (let n = 0; n < versions; n++) read(round * versions + n);
    least = Math.min(least, used() - before);
  }
  return least;
}

describe('a long text that is edited', () => {
  const text = 'We met at noon and spoke about the plan.\n\n'.repeat(2500);

  it('is not kept in memory by the words that are remembered of it', () => {
    const versions = 50;
    const kept = keptBy(versions, (n) => {
      estimate(`${text}It went extraordinarily${n} well in week ${n}.`);
    });
    assert.ok(kept < (versions / 4) * text.length, `${Math.round(kept / 1e6)} MB are kept`);
  });

  it('is not kept by the employer that its front matter names', () => {
    const versions = 100;
    const kept = keptBy(versions, (n) => {
      check(`---\ncompany: Employer number ${n}\n---\n${text}`);
    });
    assert.ok(kept < (versions / 4) * text.length, `${Math.round(kept / 1e6)} MB are kept`);
  });

  it('is not kept by words too long to be remembered', () => {
    const word = 'x'.repeat(20_000);
    const kept = keptBy(200, (n) => {
      check(`${word}${n}`);
    });
    assert.ok(kept < 50 * word.length, `${Math.round(kept / 1e6)} MB are kept`);
  });
});
