import assert from 'node:assert/strict';
import { check, entries, read } from '../../src/core';
import { parse } from '../../src/core/parse';
import { findRuns, RunLength, runHash } from '../../src/core/runs';
import { formulas, sampleRuns, template } from '../../src/core/wording';
import { mended, of } from './mended';

describe('misnamed', () => {
  const right: [text: string, after: string][] = [
    ['I have a Bias to Action.', 'I have a Bias for Action.'],
    ['A bias to action is how I work.', 'A Bias for Action is how I work.'],
    ['I like Just Walkout.', 'I like Just Walk Out.'],
    [
      'At Amazon I would Insist on High Standards.',
      'At Amazon I would Insist on the Highest Standards.',
    ],
    ['For me that is customer obsession.', 'For me that is Customer Obsession.'],
    ['Customer obsession is how I work.', 'Customer Obsession is how I work.'],
    ['I live by the principle of Move Fast.', 'I live by the principle of Bias for Action.'],
    [
      "Amazon's Customer First principle is mine.",
      "Amazon's Customer Obsession principle is mine.",
    ],
    ['Your principle of Act Fast suits me.', 'Your principle of Bias for Action suits me.'],
    ['I live by a **bias to action**.', 'I live by a **Bias for Action**.'],
    ['The Climate Change Pledge drew me to Amazon.', 'The Climate Pledge drew me to Amazon.'],
    ['I signed the climate change pledge at Amazon.', 'I signed The Climate Pledge at Amazon.'],
    ["Amazon's climate change pledge drew me.", "Amazon's Climate Pledge drew me."],
    ['At Amazon you are always right a lot.', 'At Amazon you Are Right, A Lot.'],
    ["A bias to action's value is clear.", "A Bias for Action's value is clear."],
    ['At Amazon I used just walkout technology.', 'At Amazon I used Just Walk Out technology.'],
  ];
  for (const [text, after] of right) {
    it(`makes “${text}” “${after}”`, () => {
      assert.equal(mended(text, 'misnamed'), after);
      assert.deepEqual(of(after, 'misnamed'), []);
      assert.ok(of(text, 'misnamed')[0]?.fixes[0]?.preferred);
    });
  }

  const unsure: [text: string, after: string][] = [
    ['Amazon taught me to be an owner of my work.', 'Amazon taught me to Ownership of my work.'],
    ['At Amazon I am biased for action.', 'At Amazon I am Bias for Action.'],
    [
      'At Amazon we hire the best and develop them.',
      'At Amazon we Hire and Develop the Best them.',
    ],
    [
      'I have the customer centricity principle in mind.',
      'I have the Customer Obsession principle in mind.',
    ],
    ['Amazon wants an innovate and simplify mind.', 'Amazon wants an Invent and Simplify mind.'],
    ['Amazon wants a be right a lot mind.', 'Amazon wants an Are Right, A Lot mind.'],
  ];
  for (const [text, after] of unsure) {
    it(`leaves it to the writer to make “${text}” “${after}”`, () => {
      assert.equal(mended(text, 'misnamed'), after);
      assert.ok(!of(text, 'misnamed')[0]?.fixes.some(({ preferred }) => preferred));
    });
  }

  const marked = [
    'I live by *customer* obsession at Amazon.',
    'I like [customer](https://x.y) obsession.',
    'I like [customer obsession](https://x.y), and cust**omer** obsession.',
    'I keep customer <!-- say it slowly --> obsession in mind.',
    'I have a *bias* to action.',
  ];
  for (const text of marked) {
    it(`cuts no marks, links or comments in “${text}”`, () => {
      const last = of(text, 'misnamed').at(-1);
      assert.ok(last);
      assert.ok(last.fixes.every(({ ignores }) => ignores));
    });
  }

  it('offers the principles where none comes near', () => {
    const [finding] = of("Amazon's Paint Walls principle is mine.", 'misnamed');
    assert.equal(finding?.fixes[0]?.choices?.length, 16);
  });

  it('finds capitals that are missing a hint, and a wrong name more than that', () => {
    assert.equal(of('That is customer obsession.', 'misnamed')[0]?.severity, 'hint');
    assert.equal(of('That is a Bias to Action.', 'misnamed')[0]?.severity, 'information');
  });

  const fine = [
    'Customer Obsession and CUSTOMER OBSESSION.',
    'I want to be an owner of the process.',
    'I insist on high standards at home.',
    'I dive deep into logs and think big.',
    'We started working backwards from the customer.',
    'The Pareto Principle helped me at Amazon.',
    'Which principle? The Principle I like best is Ownership.',
    "Amazon's principles are clear.",
    'The principle of [specific Leadership Principle] is mine.',
    'Two principles, Ownership and Frugality, describe me.',
    '---\ncompany: Google\n---\nI have a Bias to Action and customer obsession.',
  ];
  for (const text of fine) it(`passes “${text}”`, () => assert.deepEqual(of(text, 'misnamed'), []));
});

describe('rows of formulas', () => {
  for (const row of formulas.rows) {
    describe(`${row.rule}: ${row.match[0]}`, () => {
      for (const text of row.flag) {
        // Another rule may have more to say of the same words; the row must find them all the same.
        it(`finds “${text}”`, () => {
          const { phrases } = read(text);
          assert.ok(phrases.some((hit) => hit.row === row));
          const isOurs = phrases.every((hit) => hit.row.rule === row.rule);
          assert.ok(!isOurs || of(text, row.rule).length > 0);
        });
      }
      for (const text of row.pass) {
        it(`passes “${text}”`, () => assert.deepEqual(of(text, row.rule), []));
      }
    });
  }
});

describe('rehearsed', () => {
  it('puts what shows it in its place', () => {
    assert.equal(
      mended('One. I work well under pressure. Two.', 'rehearsed'),
      `One. ${template.replacements.rehearsed?.text} Two.`,
    );
  });
  it('says it once a sentence', () => {
    assert.equal(of('I am a highly motivated person and a quick learner.', 'rehearsed').length, 1);
  });
});

describe('copied', () => {
  it('knows the runs of a sample by their hashes alone', () => {
    const sample = parse(
      'I walked to the bridge with a torch and the sergeant was right about it.',
    ).words;
    const runs = new Set(sample.slice(RunLength - 1).map((_, at) => runHash(sample, at)));
    const { words } = parse(
      'One day I walked to the bridge with a torch and the sergeant was wrong.',
    );
    assert.deepEqual(findRuns(words, runs), [2, 3, 4, 5, 6]);
    assert.deepEqual(
      findRuns(parse('I walked to the bridge with a lamp and left.').words, runs),
      [],
    );
  });

  it('says enough of its words: what the phrase rules find in them is not told as well', () => {
    const text = 'Amazon is a great company and its culture is the best there is. The pay is good.';
    const { words } = parse(text);
    const known = sampleRuns as Set<number>;
    const added = words.slice(0, 4).map((_, at) => runHash(words, at));
    const told = (more = '') => check(text + more).findings.map(({ rule }) => rule);
    assert.ok(told().includes('generic-praise'));
    for (const hash of added) known.add(hash);
    try {
      assert.ok(told().includes('copied'));
      assert.ok(!told().includes('generic-praise'));
      assert.ok(told().includes('compensation'));
      assert.ok(told(' <!-- answer-ignore copied -->').includes('generic-praise'));
    } finally {
      for (const hash of added) known.delete(hash);
    }
  });

  it('passes the template, empty and filled, and every sentence that this extension puts in', () => {
    assert.ok(sampleRuns.size > 500);
    const filled = template.template
      .replace('[specific Leadership Principle]', 'Customer Obsession')
      .replace('[brief example demonstrating that principle]', 'noticed that the queue was long')
      .replace('[specific Amazon project/initiative]', 'AWS')
      .replace('[personal connection or why it matters to you]', "I've built on it")
      .replace('[your core strength]', 'backend architecture')
      .replace('[specific team or goal]', 'the team');
    const own = [
      template.template,
      filled,
      template.addition,
      ...Object.values(template.replacements).map(({ text }) => text),
      ...entries.map(({ opener }) => opener),
    ];
    for (const text of own) assert.deepEqual(of(text, 'copied'), [], text);
  });
});
