import assert from 'node:assert/strict';
import { check } from '../../src/core';

const severities = (text: string, rule: string) =>
  check(text)
    .findings.filter((one) => one.rule === rule)
    .map(({ severity }) => severity);

describe('what is granted and then left', () => {
  for (const [text, rule] of [
    ["The salary is good, but that's not why I'm here.", 'compensation'],
    ["Perks don't interest me much.", 'compensation'],
    ["The pay isn't what brings me here.", 'compensation'],
    ['The bonus was never what attracted me.', 'compensation'],
    ['Money is not the most important thing for me.', 'compensation'],
    ['Money played no part in my decision.', 'compensation'],
  ] as const)
    it(`is no warning in ${text}`, () => assert.deepEqual(severities(text, rule), ['hint']));

  for (const [text, rule] of [
    ['The salary is good, but so are the hours.', 'compensation'],
    ["I'd be lying if I said the salary didn't matter.", 'compensation'],
    ['The salary is not the only reason.', 'compensation'],
  ] as const)
    it(`is a warning in ${text}`, () => assert.deepEqual(severities(text, rule), ['warning']));

  it('leaves a sentence alone that tells of work', () =>
    assert.deepEqual(severities('I sketched a new salary page for my boss.', 'compensation'), []));
});
