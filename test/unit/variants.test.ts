import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import {
  check,
  compareAnswers,
  type Options,
  read,
  variantFindings,
  variantText,
} from '../../src/core';

const Story = 'I rebuilt the address form with two colleagues, and errors fell by 40% in a month.';
const Why = 'AWS Lambda interests me because I moved four of our jobs onto it last year.';

const variantOf = (text: string) => read(variantText(read(text).answer, 'first.answer.md'));

describe('a variant', () => {
  it('says in front matter what it is made from', () => {
    for (const text of [
      Story,
      `---\nrole: SDE\n---\n\n${Story}`,
      `---\r\nrole: SDE\r\n---\r\n${Story}`,
    ]) {
      const { answer } = variantOf(text);
      assert.equal(answer.frontMatter.variantOf, 'first.answer.md', text);
      assert.deepEqual(answer.frontMatter.problems, []);
      assert.ok(answer.text.endsWith(Story));
    }
  });

  it('of a variant names the one it was made from, once', () => {
    for (const head of [
      'variantOf: other.answer.md\nrole: SDE',
      'variantOf:\nrole: SDE',
      'role: SDE\nvariantOf:',
      'role: SDE\r\nvariantOf: ',
      'variantOf:\n  other.answer.md\nrole: SDE',
      'variantOf: >\n  other\n  answer.md\nrole: SDE',
      '"variantOf": other.answer.md\nrole: SDE',
    ]) {
      const { answer } = variantOf(`---\n${head}\n---\n\n${Story}`);
      assert.equal(answer.frontMatter.variantOf, 'first.answer.md', head);
      assert.equal(answer.text.match(/variantOf/g)?.length, 1, head);
      assert.equal(answer.frontMatter.role, 'SDE');
      assert.deepEqual(answer.frontMatter.problems, []);
    }
  });
});

describe('two answers', () => {
  const compare = (own: string, other: string) => compareAnswers(read(own), read(other));

  it('share sentences that are the same in all but a few words, in any order', () => {
    const { share, shared } = compare(
      `${Story} ${Why}`,
      `${Why}\n\n${Story.replace('in a month', 'within a month')}`,
    );
    assert.equal(share, 1);
    assert.equal(shared.length, 2);
  });

  it('share nothing where they say different things', () => {
    assert.equal(compare(Story, Why).share, 0);
    assert.equal(compare('Thank you.', 'Thank you.').share, 0);
    assert.equal(compare('', Story).share, 0);
  });

  it('differ in figures where a sentence is the same but for its numbers', () => {
    const { figures, shared } = compare(Story, Story.replace('40%', '25%'));
    assert.deepEqual(
      figures.map((each) => each.figures),
      [{ own: '40%', other: '25%' }],
    );
    assert.equal(shared.length, 0);
  });

  it('are compared by the sentences that are most alike', () => {
    const errors = (of: string, by: string, year: number) =>
      `At Acme I cut the errors of our ${of} by ${by} in ${year}.`;
    const both = `${errors('checkout', '40%', 2021)} ${errors('search', '30%', 2022)}`;
    assert.equal(compare(both, both).shared.length, 2);
    assert.deepEqual(compare(both, both).figures, []);
    assert.deepEqual(compare(both, errors('checkout', '40%', 2021)).figures, []);
    const { figures, shared } = compare(both, both.replace('30%', '25%'));
    assert.deepEqual(
      figures.map((each) => each.figures),
      [{ own: '30%', other: '25%' }],
    );
    assert.equal(shared.length, 1);
  });

  const pairs: [own: string, other: string, differ?: { own: string; other: string }][] = [
    ['40%', '40 percent'],
    ['$1.2 million', '$1,200,000'],
    ['$1.2M', '$1.2 million'],
    ['1.2 million dollars', '$1.2m'],
    ['12k users', '12,000 users'],
    ['5 teams', 'five teams'],
    ['one of them', 'each of them'],
    ['40% in 2021', '40% for $5'],
    ['£1.2 million', '£1.2 million'],
    ['$1.2 million', '$1,300,000', { own: '$1.2 million', other: '$1,300,000' }],
    ['£1.2 million', '£1.4 million', { own: '£1.2 million', other: '£1.4 million' }],
    ['40 percent', '25%', { own: '40 percent', other: '25%' }],
    ['five teams in 3 months', '5 teams in 4 months', { own: '3', other: '4' }],
    ['10x', '5x', { own: '10x', other: '5x' }],
  ];
  for (const [own, other, differ] of pairs) {
    it(`${differ ? 'differ' : 'do not differ'} in ${own} and ${other}`, () => {
      const say = (amount: string) => `Last spring my rewrite of the address form saved ${amount}.`;
      const { figures, shared } = compare(say(own), say(other));
      assert.deepEqual(
        figures.map((each) => each.figures),
        differ ? [differ] : [],
      );
      assert.equal(shared.length, differ ? 0 : 1);
    });
  }
});

describe('the rules on two answers', () => {
  const other = read(`${Story} ${Why} I would like to help the team that keeps retries safe.`);
  const findings = (text: string, options?: Options) =>
    variantFindings(read(text, options), other, 'other.answer.md').map(
      ({ rule, severity }) => `${rule}: ${severity}`,
    );
  const Different = Story.replace('40%', '25%');

  it('follow the settings, and front matter before them', () => {
    assert.deepEqual(findings(Different), ['variant-figures: information']);
    const rules = { 'variant-figures': 'error' } as const;
    assert.deepEqual(findings(Different, { rules }), ['variant-figures: error']);
    assert.deepEqual(
      findings(`---\nrules: {variant-figures: off}\n---\n${Different}`, { rules }),
      [],
    );
    assert.deepEqual(findings(other.answer.text), ['variant-overlap: hint']);
    assert.deepEqual(findings(other.answer.text, { rules: { 'variant-overlap': 'off' } }), []);
  });

  it('are ignored by a comment, which does not count as unused', () => {
    for (const text of [
      `${Different} <!-- answer-ignore variant-figures -->`,
      `<!-- answer-ignore-next-line variant-figures -->\n${Different}`,
      `<!-- answer-ignore-file variant-figures -->\n\n${Different}`,
    ]) {
      assert.deepEqual(findings(text), [], text);
      assert.ok(!check(text).findings.some(({ rule }) => rule === 'unused-ignore'), text);
    }
    assert.deepEqual(findings(`${Different} <!-- answer-ignore filler -->`), [
      'variant-figures: information',
    ]);
  });

  it('offer comments that ignore what they found', () => {
    const [{ fixes } = { fixes: [] }] = variantFindings(read(Different), other, 'other.answer.md');
    assert.equal(fixes.length, 2);
    for (const { title, edits } of fixes) {
      const [edit = { start: 0, end: 0, text: '' }] = edits;
      const text = Different.slice(0, edit.start) + edit.text + Different.slice(edit.end);
      assert.deepEqual(findings(text), [], title);
    }
  });
});
