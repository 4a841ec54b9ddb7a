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
