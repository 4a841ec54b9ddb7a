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
  const warning: Steps = {
    base: -4,
    pieces: new Map([
      ['pay', 3],
      ['your pay', 2],
      [':story', -2],
    ]),
  };
  const one: Steps = {
    base: 1,
    pieces: new Map([
      ['stars', 5],
      [':story', 4],
    ]),
  };
  const table = tableOf(encode(warning, { one }));
  const { idOf, pair, trait } = table;
  const weightOf = (row: number | undefined) => table.warning.values[row ?? -1];
  const ofOne = (row: number | undefined) => table.rules.get('one')?.values[row ?? -1];
  it('has the weight of a word', () => {
    assert.equal(weightOf(idOf('pay')), 3);
    assert.equal(ofOne(idOf('pay')), 0);
    assert.equal(ofOne(idOf('stars')), 5);
  });
  it('has that of two words in a row, for a warning alone', () => {
    const both = pair(idOf('your'), idOf('pay'));
    assert.equal(weightOf(both), 2);
    assert.equal(ofOne(both), undefined);
    assert.equal(pair(idOf('pay'), idOf('your')), undefined);
  });
  it('has that of a trait', () => {
    assert.equal(weightOf(trait(':story')), -2);
    assert.equal(ofOne(trait(':story')), 4);
  });
  it('has none for what carries no weight', () => {
    assert.equal(idOf('queue'), -1);
    assert.equal(weightOf(-1), undefined);
    assert.equal(weightOf(idOf('your')), 0);
    assert.equal(pair(-1, idOf('pay')), undefined);
    assert.equal(trait(':wish'), undefined);
  });
  it('has one for each of many', () => {
    const words = Array.from({ length: 400 }, (_, at) => `w${(at * 7919).toString(36)}`);
    const pieces = new Map(
      words.flatMap((word, at) => [
        [word, (at % 53) - 26] as const,
        [`${words[(at * 31 + 1) % 400]} ${word}`, 26 - (at % 53)] as const,
      ]),
    );
    const many = tableOf(encode({ base: 0, pieces }, {}));
    for (const [piece, count] of pieces) {
      const [word = '', next] = piece.split(' ');
      const id = many.idOf(word);
      const row = next === undefined ? id : many.pair(id, many.idOf(next));
      assert.equal(many.warning.values[row ?? -1], count, piece);
    }
    assert.equal(many.rows, pieces.size);
  });
  it('begins each weighing from the base', () => {
    assert.equal(table.warning.base, -4);
    assert.equal(table.rules.get('one')?.base, 1);
  });
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
