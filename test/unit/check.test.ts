import assert from 'node:assert/strict';
import { check, entries, initiatives, principles } from '../../src/core';
import { mended, of } from './mended';

const rules = (text: string): string[] => check(text).findings.map(({ rule }) => rule);

const pay = 'For the salary.';

describe('check', () => {
  it('finds nothing in nothing', () => assert.deepEqual(check('').findings, []));

  it('gives every finding one to four fixes that edit, ignoring last', () => {
    const text = `---\nfoo: 1\n---\n${pay} This is my dream company. I need a job. I love your culture. [a slot] here.\n${'And so on and on. '.repeat(120)}`;
    const { findings } = check(text);
    assert.ok(new Set(findings.map(({ rule }) => rule)).size >= 6, rules(text).join());
    for (const { rule, fixes } of findings) {
      assert.ok(fixes.length >= 1 && fixes.length <= 4, `${rule}: ${fixes.length} fixes`);
      for (const { edits } of fixes) assert.ok(edits.length > 0);
      const firstIgnore = fixes.findIndex(({ title }) => title.startsWith('Ignore'));
      if (firstIgnore < 0) continue;
      assert.ok(
        fixes.slice(firstIgnore).every(({ title }) => title.startsWith('Ignore')),
        rule,
      );
    }
  });

  describe('deleting a sentence', () => {
    const table: [text: string, after: string][] = [
      [`One. ${pay} Two.`, 'One. Two.'],
      [`${pay} Two.`, 'Two.'],
      [`One. ${pay}`, 'One.'],
      [`One.\n${pay}\nTwo.`, 'One.\nTwo.'],
      [`One.\n\n${pay}\n\nTwo.`, 'One.\n\nTwo.'],
      [`${pay}\n\nTwo.`, 'Two.'],
      [`One.\n\n${pay}`, 'One.'],
      [`One.\r\n\r\n${pay}\r\n\r\nTwo.`, 'One.\r\n\r\nTwo.'],
      [`- One.\n- ${pay}\n- Two.`, '- One.\n- Two.'],
      [`One. **${pay}** Two.`, 'One. Two.'],
      [`One. “${pay}” Two.`, 'One. Two.'],
      [pay, ''],
    ];
    for (const [text, after] of table) {
      it(`makes ${JSON.stringify(text)} ${JSON.stringify(after)}`, () => {
        assert.equal(mended(text, 'compensation', 'Delete'), after);
      });
    }
  });

  describe('ignore comments', () => {
    const none: string[] = [
      `${pay} <!-- answer-ignore compensation -->`,
      `${pay} <!-- answer-ignore -->`,
      `<!-- answer-ignore-next-line compensation -->\n${pay}`,
      `<!-- answer-ignore-file compensation -->\n\n${pay}\n\n${pay}`,
      `${pay}\n\n<!-- answer-ignore-file -->`,
      `${pay} <!-- answer-ignore flattery, compensation -->`,
      `<!-- answer-ignore-next-line -->\r\n${pay}`,
    ];
    for (const text of none) {
      it(`ignores in ${JSON.stringify(text)}`, () =>
        assert.deepEqual(of(text, 'compensation'), []));
    }
    const kept: string[] = [
      `${pay}\n\n<!-- answer-ignore compensation -->`,
      `${pay} <!-- answer-ignore flattery -->`,
      `<!-- answer-ignore-next-line compensation -->\n\n${pay}`,
      `${pay} <!-- answer-ignored -->`,
    ];
    for (const text of kept) {
      it(`does not ignore in ${JSON.stringify(text)}`, () =>
        assert.equal(of(text, 'compensation').length, 1));
    }
    it('is what the fixes write', () => {
      for (const title of [
        'Ignore compensation on this line',
        'Ignore compensation in this file',
      ]) {
        for (const text of [pay, `---\nrole: x\n---\n${pay}\n`, `One.\r\n${pay}\r\n`]) {
          const after = mended(text, 'compensation', title);
          assert.deepEqual(of(after, 'compensation'), [], after);
          assert.deepEqual(of(after, 'unused-ignore'), [], after);
        }
      }
    });
    it('is reported where it ignores nothing', () => {
      assert.equal(of('One. <!-- answer-ignore compensation -->', 'unused-ignore').length, 1);
      assert.match(
        of('One. <!-- answer-ignore salary -->', 'unused-ignore')[0]?.message ?? '',
        /no rule called “salary”/,
      );
      assert.equal(
        mended('One. <!-- answer-ignore flattery -->\n', 'unused-ignore', 'Remove'),
        'One.\n',
      );
      assert.equal(
        mended('One.\n<!-- answer-ignore flattery -->\nTwo.', 'unused-ignore', 'Remove'),
        'One.\nTwo.',
      );
    });
    const removed: [text: string, after: string][] = [
      ['<!-- answer-ignore filler --> I ran.', 'I ran.'],
      ['One.\n  <!-- answer-ignore filler --> I ran.', 'One.\n  I ran.'],
      ['- <!-- answer-ignore filler --> I ran.', '- I ran.'],
      ['I ran<!-- answer-ignore filler -->fast.', 'I ran fast.'],
      ['I ran <!-- answer-ignore filler -->fast.', 'I ran fast.'],
      ['I ran <!-- answer-ignore filler --> fast.', 'I ran fast.'],
      ['I ran.<!-- answer-ignore filler -->Then I sat.', 'I ran. Then I sat.'],
      ['I ran <!-- answer-ignore filler -->.', 'I ran.'],
      ['I ran. <!-- answer-ignore filler, fillr -->', 'I ran.'],
    ];
    for (const [text, after] of removed) {
      it(`leaves ${JSON.stringify(after)} of ${JSON.stringify(text)}`, () =>
        assert.equal(mended(text, 'unused-ignore', 'Remove the comment'), after));
    }
    it('is told of a rule there is not, also beside one that compares answers', () => {
      for (const list of ['variant-overlap, fillr', 'fillr, variant-overlap']) {
        const text = `One. <!-- answer-ignore ${list} -->`;
        assert.equal(
          of(text, 'unused-ignore')[0]?.message,
          'There is no rule called “fillr”. The rules are listed in the README.',
        );
        assert.equal(
          mended(text, 'unused-ignore', 'Remove “fillr”'),
          'One. <!-- answer-ignore variant-overlap -->',
        );
      }
    });
    it('is used by each of its rules, and beside others on the line', () => {
      const both = '<!-- answer-ignore compensation, need-a-job -->';
      const unused = (text: string) => of(text, 'unused-ignore').map(({ start }) => start);
      const one = '<!-- answer-ignore need-a-job -->';
      const text = `${pay} I need a job. ${both} ${one} <!-- answer-ignore flattery -->`;
      assert.deepEqual(unused(text).length, 1);
      assert.ok((unused(text)[0] as number) > text.indexOf('flattery') - 20);
    });
    it('is compared with what is near it alone, also where a comment spans lines', () => {
      const line = `${pay} <!-- answer-ignore compensation -->\n`;
      const text = `<!-- answer-ignore-file need-a-job -->\n${line.repeat(50)}${pay} <!--\nanswer-ignore\n--> ${pay}\n${pay}\n`;
      assert.equal(of(text, 'compensation').length, 1);
      assert.ok((of(text, 'compensation')[0]?.start ?? 0) >= text.lastIndexOf(pay));
    });
  });

  it('takes severities from options and, before them, from front matter', () => {
    const severities = (text: string, own = {}) =>
      check(text, { rules: own })
        .findings.filter((f) => f.rule === 'compensation')
        .map((f) => f.severity);
    assert.deepEqual(severities(pay), ['warning']);
    assert.deepEqual(severities(pay, { compensation: 'hint' }), ['hint']);
    assert.deepEqual(severities(pay, { compensation: 'off' }), []);
    assert.deepEqual(
      severities(`---\nrules:\n  compensation: error\n---\n${pay}`, { compensation: 'off' }),
      ['error'],
    );
  });

  it('reports slots as errors, with the principles to choose from', () => {
    const [slot] = of('I value [specific Leadership Principle].', 'placeholder');
    assert.equal(slot?.severity, 'error');
    assert.equal(slot?.fixes[0]?.choices?.length, 16);
    assert.equal(
      mended('At [Seattle office], I', 'placeholder', 'Keep the words'),
      'At Seattle office, I',
    );
  });

  it('fills slots into the sentence', () => {
    const table: [text: string, title: string, after: string][] = [
      ['I built a [product].', 'Fill in', 'I built an AWS.'],
      ['I like [product].', 'Fill in', 'I like AWS.'],
      ['A [initiative] drew me.', 'Keep the words', 'An initiative drew me.'],
      ['[decision or product] drew me.', 'Keep the words', 'Decision or product drew me.'],
      ['One. **[decision]** drew me.', 'Keep the words', 'One. **Decision** drew me.'],
    ];
    for (const [text, title, after] of table)
      assert.equal(mended(text, 'placeholder', title), after);
  });

  it('offers nothing of Amazon where the answer is for somebody else', () => {
    const text = 'I value [a principle] and [product]. I like its innovative culture.';
    for (const other of [
      `---\ncompany: Google\n---\n${text}`,
      `I want to work at Microsoft. ${text}`,
    ]) {
      const titles = check(other).findings.flatMap(({ fixes }) => fixes.map(({ title }) => title));
      assert.deepEqual(
        titles.filter((title) => /AWS|Leadership/.test(title)),
        [],
      );
      assert.ok(titles.includes('Keep the words without the brackets'));
      assert.ok(titles.includes('Replace with a sentence that names something'));
    }
  });

  it('offers what a pack has on that employer', () => {
    const [principle] = principles;
    const [initiative] = initiatives;
    assert.ok(principle && initiative);
    const company = 'Google';
    const own = [
      { ...principle, id: 'focus', name: 'Focus on the User', company },
      { ...initiative, id: 'moonshots', name: 'Moonshots', opener: 'Moonshots drew me.', company },
    ];
    const text = `---\ncompany: Google\n---\nI value [a principle] and [product]. I like its innovative culture.`;
    const { findings } = check(text, { entries: [...entries, ...own] });
    const fixes = findings.flatMap((finding) => finding.fixes);
    const titled = (title: string) => fixes.find((fix) => fix.title === title);
    assert.deepEqual(titled('Choose a Leadership Principle')?.choices, ['Focus on the User']);
    assert.equal(titled('Fill in “Moonshots”')?.edits[0]?.text, 'Moonshots');
    const opener = titled('Replace with a sentence on Moonshots')?.edits[0]?.text;
    assert.equal(opener, 'Moonshots drew me.');
  });

  describe('time', () => {
    const long = 'I moved the nightly jobs to another queue and measured what it cost. '.repeat(30);
    it('is over its target with the words to cut and the longest sentence', () => {
      const [over] = of(long, 'over-time');
      assert.equal(over?.severity, 'warning');
      assert.match(over?.message ?? '', /cut about \d+ words.*longest sentence/);
    });
    it('is short of its target with the words that are missing', () => {
      const [under] = of('I moved the nightly jobs.', 'under-time');
      assert.equal(under?.severity, 'information');
      assert.match(under?.message ?? '', /about \d+ more words/);
    });
    it('follows front matter', () => {
      assert.deepEqual(of(`---\ntarget: 200-400\n---\n${long}`, 'over-time'), []);
    });
    it('counts nothing that is not said', () => {
      const seconds = (text: string) => check(text).speech.seconds;
      const plain = seconds('I moved the jobs.');
      assert.equal(
        seconds(
          '---\nrole: x\n---\n# A heading\n\nI **moved** the [jobs](https://x.y/z).\n\n<!-- a comment -->\n\n```\ncode\n```\n',
        ),
        plain,
      );
      assert.ok(plain > 0.5 && plain < 3);
    });
  });
});
