import assert from 'node:assert/strict';
import { check, type Finding } from '../../src/core';
import { phrases } from '../../src/core/wording';

const ids = new Set(phrases.rules.map(({ id }) => id));

/** Warnings of the phrase rules. */
function warnings(text: string): Finding[] {
  return check(text).findings.filter(
    ({ rule, severity }) => ids.has(rule) && severity === 'warning',
  );
}

function hints(text: string): Finding[] {
  return check(text).findings.filter(({ rule, severity }) => ids.has(rule) && severity === 'hint');
}

function assertWarns(text: string, rule: string) {
  const found = warnings(text).map((finding) => finding.rule);
  assert.ok(found.includes(rule), `${JSON.stringify(text)} → ${found.join() || 'nothing'}`);
}

function assertQuiet(text: string) {
  const found = warnings(text).map((one) => `${one.rule} “${text.slice(one.start, one.end)}”`);
  assert.deepEqual(found, [], text);
}

describe('phrases.yaml', () => {
  for (const row of phrases.rows) {
    if (!ids.has(row.rule)) continue;
    describe(`${row.rule}: ${row.why}`, () => {
      for (const text of row.flag) it(`flags “${text}”`, () => assertWarns(text, row.rule));
      for (const text of row.pass) it(`lets “${text}” pass`, () => assertQuiet(text));
    });
  }
});

describe('a phrase however it is written', () => {
  const table: readonly [string, string][] = [
    ['I NEED A JOB.', 'need-a-job'],
    ['I *need* a **job**.', 'need-a-job'],
    ['I need\na job.', 'need-a-job'],
    ['I **nee**d a job.', 'need-a-job'],
    ['- I need a job', 'need-a-job'],
    ['> I need a\n> job.', 'need-a-job'],
    ['She says: I’m a huge fan of yours.', 'flattery'],
    ["I've always wanted to work here.", 'flattery'],
    ['I’ve always wanted to work here.', 'flattery'],
    ['I have always wanted to work here.', 'flattery'],
    ['I admired your founder.', 'flattery'],
    ['They’re paying well.', 'compensation'],
    ['You pay good wages.', 'compensation'],
    ['I look for a world-class company.', 'generic-praise'],
    ['I look for a world class company.', 'generic-praise'],
    ['I look for a _world_-class [company](https://example.com).', 'generic-praise'],
    ['It would be a step-\u2060ping stone. It is a stepping–stone.', 'need-a-job'],
  ];
  for (const [text, rule] of table) it(JSON.stringify(text), () => assertWarns(text, rule));

  it('is not found inside other words', () => {
    assertQuiet('The payload needed a jobber, and the fandom benefited.');
  });

  it('is not found in what is not spoken', () => {
    assertQuiet('# I need a job\n\n<!-- I need a job -->\n\n`I need a job`');
  });
});

describe('backing', () => {
  const hollow = 'I admire your culture';
  const backed = [
    `${hollow}, as I rebuilt the returns desk of a shop.`,
    `${hollow}. I rebuilt the returns desk of a shop.`,
    `${hollow} since Prime Air asked what a drone is for.`,
    `${hollow}, which brought 40,000 parcels to one depot.`,
    `${hollow} in the payments team.`,
    `${hollow} behind your Blue Whale project.`,
  ];
  for (const text of backed) it(`is found in “${text}”`, () => assertQuiet(text));

  const bare = [
    `${hollow}.`,
    `${hollow}. It is also Monday.`,
    `${hollow} and your great team.`,
    `${hollow}, as I heard.`,
    `${hollow}, and so I applied in 2024.`,
    `${hollow}, and I have wanted this for 3 years.`,
    `${hollow}.\n\nI rebuilt the returns desk of a shop.`,
  ];
  for (const text of bare) {
    it(`is not found in ${JSON.stringify(text)}`, () => assertWarns(text, 'generic-praise'));
  }
});

describe('the company of the front matter', () => {
  it('is read as the employer', () => {
    assertWarns('---\ncompany: Kranich\n---\nKranich has a great reputation.', 'generic-praise');
    assertWarns(
      '---\ncompany: Blue Heron\n---\nI have always wanted to work for Blue Heron.',
      'flattery',
    );
  });
});

describe('the words of a name', () => {
  it('are no phrase by themselves', () => {
    for (const text of [
      'I like what Earn Trust means to people.',
      'I want to see Package Volume grow.',
    ])
      assert.ok(!check(text).findings.some(({ rule }) => rule === 'compensation'), text);
  });
});

describe('a finding of a phrase', () => {
  it('marks the telling words and quotes them', () => {
    const text =
      'To be honest, the whole truth is that it would look good on my CV, and that is all.';
    const [finding] = warnings(text);
    assert.ok(finding);
    const marked = text.slice(finding.start, finding.end);
    assert.ok(marked.split(' ').length <= 8, marked);
    assert.ok(finding.message.includes(`“${marked}”`), finding.message);
  });

  it('is told once for the same words', () => {
    const { findings } = check('You have great benefits.');
    assert.deepEqual(
      findings.map(({ rule }) => rule).filter((rule) => ids.has(rule)),
      ['compensation'],
    );
  });

  it('is a hint where the phrase is set aside', () => {
    for (const text of ['It is not about the salary.', 'I am not here for the perks.']) {
      assertQuiet(text);
      assert.equal(hints(text).length, 1, text);
    }
  });
});
