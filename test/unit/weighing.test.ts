import assert from 'node:assert/strict';
import { check } from '../../src/core';
import { encode, type Steps } from '../../src/core/weighing/weightCode';
import { tableOf } from '../../src/core/weighing/weightTable';

const rules = ['generic-praise', 'compensation', 'need-a-job', 'flattery'];
const warned = (text: string) =>
  check(text).findings.filter(
    ({ rule, severity }) => rules.includes(rule) && severity === 'warning',
  );

describe('the table of weights', () => {
  const steps: Steps = new Map([
    ['pay', [3, -1]],
    ['your pay', [3, 0]],
    [':story', [-2, 0]],
  ]);
  const table = tableOf({
    ...{ step: 0.5, threshold: 0.5, base: { one: -4, two: 2 } },
    ...encode(steps),
  });
  const rowOf = (row: number | undefined) =>
    row === undefined ? undefined : [...table.values.slice(row * 2, row * 2 + 2)];
  it('has a row for a word, with a column for each rule', () => {
    assert.deepEqual(rowOf(table.alone(table.idOf('pay'))), [1.5, -0.5]);
  });
  it('has one for two words in a row', () => {
    assert.deepEqual(rowOf(table.pair(table.idOf('your'), table.idOf('pay'))), [1.5, 0]);
    assert.equal(table.pair(table.idOf('pay'), table.idOf('your')), undefined);
  });
  it('has one for a trait', () => assert.deepEqual(rowOf(table.trait(':story')), [-1, 0]));
  it('has none for what carries no weight', () => {
    assert.equal(table.idOf('queue'), -1);
    assert.equal(table.alone(-1), undefined);
    assert.deepEqual(rowOf(table.alone(table.idOf('your'))), [0, 0]);
    assert.equal(table.pair(-1, table.idOf('pay')), undefined);
    assert.equal(table.trait(':wish'), undefined);
  });
  it('has one for each of many', () => {
    const words = Array.from({ length: 400 }, (_, at) => `w${(at * 7919).toString(36)}`);
    const many: Steps = new Map(
      words.flatMap((word, at) => [
        [word, [(at % 53) - 26]] as const,
        [`${words[(at * 31 + 1) % 400]} ${word}`, [26 - (at % 53)]] as const,
      ]),
    );
    const { idOf, alone, pair, values } = tableOf({
      ...{ step: 1, threshold: 0.5, base: { one: 0 } },
      ...encode(many),
    });
    for (const [piece, [count]] of many) {
      const [word = '', next] = piece.split(' ');
      const row = next === undefined ? alone(idOf(word)) : pair(idOf(word), idOf(next));
      assert.equal(values[row ?? -1], count, piece);
    }
  });
  it('begins each weighing from the base', () => assert.deepEqual([...table.base], [-2, 1]));
});

describe('the verdict on a sentence', () => {
  it('is given on the words that say most, where no phrase is known', () => {
    const before = 'I repaired looms for six years. ';
    const text = `${before}Everyone I know speaks highly of your firm.`;
    const [finding, ...others] = warned(text);
    assert.deepEqual(others, []);
    assert.equal(finding?.rule, 'generic-praise');
    const { start = 0, end = 0 } = finding ?? {};
    assert.ok(start >= before.length && end < text.length, text.slice(start, end));
  });
  it('is the same however often a word is said', () => {
    const rules = (text: string) => warned(text).map(({ rule }) => rule);
    const said = (times: number) => `I like the pay${', the pay'.repeat(times)}.`;
    assert.deepEqual(rules(said(9)), rules(said(1)));
  });
  it('waits until the slots are filled', () => {
    const text = 'I want to work here because [reason] and your great reputation and prestige.';
    assert.deepEqual(
      warned(text.replace('[reason] and ', '')).map(({ rule }) => rule),
      ['generic-praise'],
    );
  });
});
