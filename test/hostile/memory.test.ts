import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { check, estimate } from '../../src/core';

setFlagsFromString('--expose_gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes in use once everything that nobody holds is gone; what a weak map held goes in a second go. */
function used(): number {
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

describe('a long text that is edited', () => {
  const text = 'We met at noon and spoke about the plan.\n\n'.repeat(2500);

  it('is not kept in memory by the words that are remembered of it', () => {
    estimate(text);
    const before = used();
    const versions = 50;
    for (let n = 0; n < versions; n++)
      estimate(`${text}It went extraordinarily${n} well in week ${n}.`);
    const kept = used() - before;
    assert.ok(kept < (versions / 4) * text.length, `${Math.round(kept / 1e6)} MB are kept`);
  });

  it('is not kept by the employer that its front matter names', () => {
    const checkFor = (n: number) => check(`---\ncompany: Employer number ${n}\n---\n${text}`);
    const versions = 100;
    // By then the engine has compiled what it runs often.
    for (let n = 0; n < 10; n++) checkFor(n);
    const before = used();
    for (let n = 0; n < versions; n++) checkFor(n + 10);
    const kept = used() - before;
    assert.ok(kept < (versions / 4) * text.length, `${Math.round(kept / 1e6)} MB are kept`);
  });

  it('is not kept by words too long to be remembered', () => {
    const word = 'x'.repeat(20_000);
    check(word);
    const before = used();
    for (let n = 0; n < 200; n++) check(`${word}${n}`);
    const kept = used() - before;
    assert.ok(kept < 50 * word.length, `${Math.round(kept / 1e6)} MB are kept`);
  });
});
