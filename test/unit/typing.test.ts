import assert from 'node:assert/strict';
import { findingsOf, read, settledFindings, shownAfter, wordAround } from '../../src/core';

/** The rules shown while the word at the bar is being typed; `shown` is what was shown before. */
function shownAt(marked: string, shown: { rule: string; start: number }[] = []): string[] {
  const text = marked.replace('|', '');
  const findings = findingsOf(read(text)).filter(({ rule }) => rule !== 'under-time');
  const word = wordAround(text, marked.indexOf('|'));
  return (word ? settledFindings(findings, word, shown) : findings).map(({ rule }) => rule);
}

describe('findings while a word is typed', () => {
  const table: [marked: string, rules: string[]][] = [
    ['I want a good salary|', []],
    ['I want a good salary |', ['compensation']],
    ['I want a good salary.|', ['compensation']],
    ['I want a good sal|ary', []],
    ['I want a good salary. I mo|', ['compensation']],
    ['|I moved jobs. I want a good salary.', ['compensation']],
  ];
  for (const [marked, rules] of table) {
    it(`are ${rules.join(', ') || 'none'} in ${marked}`, () => {
      assert.deepEqual(shownAt(marked), rules);
    });
  }

  it('stay where they were shown before', () => {
    const text = 'I want a good salary';
    const [finding] = findingsOf(read(text)).filter(({ rule }) => rule === 'compensation');
    assert.ok(finding);
    assert.deepEqual(shownAt(`${text}|`, [finding]), ['compensation']);
    const moved = shownAfter([finding], { start: 0, end: 0, text: 'So, ' });
    assert.deepEqual(shownAt(`So, ${text}|`, moved), ['compensation']);
    assert.deepEqual(shownAt(`So, ${text}|`, [finding]), []);
  });

  it('know the word a place touches', () => {
    const word = (marked: string) => {
      const text = marked.replace('|', '');
      const { start, end } = wordAround(text, marked.indexOf('|')) ?? { start: 0, end: 0 };
      return text.slice(start, end);
    };
    assert.equal(word('the cli|ent’s well-being'), 'client’s');
    assert.equal(word('|Größe'), 'Größe');
    assert.equal(word('one  | two'), '');
    assert.equal(word('|'), '');
  });
});
