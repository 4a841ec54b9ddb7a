import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, entries, initiatives, principles, read, rules } from '../../src/core';
import { mended, of } from './mended';

const Story =
  'Our sorter stood still every night. I rebuilt the label printer with two colleagues, and the jams fell from nine a night to one.';
const Name = 'That is what Dive Deep means to me.';
const Link = 'I would like to start on the yard team in Leipzig.';
const Amazon = 'Prime Air draws me, because I flew survey drones for a quarry.';
const full = `${Story} ${Name} ${Amazon} ${Link}`;

const wholeRules = [
  'no-principle',
  'many-principles',
  'principle-without-story',
  'story-without-result',
  'no-initiative',
  'many-initiatives',
  'initiative-without-why',
  'no-link',
  'works-anywhere',
];

describe('rules on the whole answer', () => {
  const none = (text: string) =>
    assert.deepEqual(
      check(text).findings.filter(({ rule }) => wholeRules.includes(rule)),
      [],
      text,
    );

  it('say nothing of an answer that has every part', () => none(full));
  it('say nothing of an empty answer', () => none(''));
  it('wait for enough text', () => none('I like the work here. I need it. Why not?'));
  it('count slots as the parts they stand for', () => {
    none(
      'I want to work at Amazon because [specific Leadership Principle] aligns with how I work. In my previous role, I [brief example demonstrating that principle]. I am also excited about [specific Amazon project/initiative] because [personal connection or why it matters to you]. I believe my skills in [your core strength] would contribute to [specific team or goal].',
    );
  });
  it('say nothing of principles and initiatives where the answer is for somebody else', () => {
    const other = `---\ncompany: St Brannock's Hospital\n---\n${Story} ${Link} The ward is known to me.`;
    none(other);
    none(`---\nquestion: Why do you want to work at Google?\n---\n${Story} ${Link}`);
    none(`I want to work at Google on the maps team. ${Story} ${Link}`);
  });
  it('speak again where entries of that employer are loaded', () => {
    const [principle] = principles;
    assert.ok(principle);
    const own = {
      ...principle,
      id: 'kindness',
      name: 'Kindness First',
      aliases: [],
      misnomers: [],
    };
    const text = `---\ncompany: St Brannock's Hospital\n---\n${Story} ${Link} The ward is known to me.`;
    const { findings } = check(text, { entries: [...entries, own] });
    const [missing] = findings.filter(({ rule }) => rule === 'no-principle');
    assert.match(missing?.message ?? '', /St Brannock's Hospital/);
    assert.deepEqual(missing?.fixes[0]?.choices, ['Kindness First']);
  });

  it('put in what they have of that employer', () => {
    const [initiative] = initiatives;
    assert.ok(initiative);
    const own = { ...initiative, id: 'moonshots', name: 'Moonshots', company: 'Google' };
    const text =
      '---\ncompany: Google\n---\nGood teamwork is important to me. I am open to new things and enjoy a challenge. I always try to give my best. I believe that I would fit in.';
    const { findings } = check(text, { entries: [...entries, own] });
    const [anywhere] = findings.filter(({ rule }) => rule === 'works-anywhere');
    assert.equal(anywhere?.fixes[0]?.title, 'Replace with a sentence on Moonshots');
  });

  const cases: [rule: string, flagged: string, clean: string][] = [
    ['no-principle', `${Story} ${Amazon} ${Link}`, full],
    [
      'no-principle',
      `${Story} ${Amazon} ${Link} I am curious and like innovation.`,
      `${Story} For me that is Ownership. ${Link}`,
    ],
    [
      'many-principles',
      `${full} I also like Ownership, Frugality and Think Big.`,
      `${full} I also like Ownership and Frugality.`,
    ],
    [
      'many-principles',
      `${full} I like Ownership, Frugality, Think Big and Earn Trust.`,
      `${full} Dive Deep, Dive Deep, Dive Deep, and Dive Deep again.`,
    ],
    [
      'principle-without-story',
      `${Amazon} Frugality is a good value to have. It is good for the long run. It helps everyone. It is about money. It is about care. It is about time. It is about people. It is good.`.replace(
        'I flew survey drones',
        'it is new',
      ),
      full,
    ],
    [
      'story-without-result',
      `Our sorter stood still every night. I rebuilt the label printer with two colleagues. ${Name} ${Link}`,
      full,
    ],
    [
      'story-without-result',
      `I talked to the nurses about the trolley and wrote a list. It was a good talk. ${Name} ${Link}`,
      `I talked to the nurses and wrote a list. They still use it today, on every ward. ${Name} ${Link}`,
    ],
    [
      'no-initiative',
      `${Story} ${Name} I would like to start soon.`,
      `${Story} ${Name} I would like to work on Subscribe & Save.`,
    ],
    [
      'no-initiative',
      `${Story} ${Name} I am ready to begin in May.`.replace(' in May', ''),
      `${Story} ${Name} I read how Amazon's robotic sites bring the shelf to people.`,
    ],
    [
      'many-initiatives',
      `${full} I also like Alexa, Kindle and Zoox.`,
      `${full} I also like Alexa.`,
    ],
    [
      'initiative-without-why',
      `${Story} ${Name} I would talk for an hour. There was rain. There was wind. There was snow. Prime Air is a drone programme. It has drones. They fly far.`,
      full,
    ],
    ['no-link', `${Story} ${Name} ${Amazon}`, full],
    [
      'no-link',
      `${Story} ${Name} ${Amazon}`,
      `${Story} ${Name} ${Amazon} Why now? The printer runs without me.`,
    ],
    [
      'works-anywhere',
      'Good teamwork is important to me. I am open to new things and enjoy a challenge. I always try to give my best. I believe that I would fit in.',
      full,
    ],
  ];
  for (const [rule, flagged, clean] of cases) {
    it(`${rule}: finds “${flagged.slice(-60)}”`, () => {
      assert.equal(of(flagged, rule).length, 1, flagged);
    });
    it(`${rule}: passes “${clean.slice(-60)}”`, () => assert.deepEqual(of(clean, rule), [], clean));
  }

  it('sit on a short stretch and have a fix that adds or takes away', () => {
    for (const [rule, flagged] of cases) {
      for (const { start, end, fixes } of of(flagged, rule)) {
        assert.ok(end > start && end - start <= 80, `${rule}: ${flagged.slice(start, end)}`);
        assert.notEqual(mended(flagged, rule), flagged);
        assert.ok(fixes.length >= 3, `${rule}: no fix before those that ignore`);
      }
    }
  });

  const fixes: [rule: string, text: string, after: string][] = [
    [
      'no-principle',
      `${Story} ${Link}`,
      `${Story} For me that is what [specific Leadership Principle] means. ${Link}`,
    ],
    [
      'no-link',
      `${Story} ${Name} ${Amazon}`,
      `${Story} ${Name} ${Amazon} I would bring [your core strength] to [specific team or goal], and now is the time because [reason for this move].`,
    ],
    ['many-principles', `${full} I like Ownership, Frugality and Think Big.`, full],
    [
      'story-without-result',
      `I talked to the nurses about the trolley and wrote a list. ${Name} ${Link} There is more to tell, too.`,
      `I talked to the nurses about the trolley and wrote a list. As a result, [figure or outcome]. ${Name} ${Link} There is more to tell, too.`,
    ],
  ];
  for (const [rule, text, after] of fixes) {
    it(`${rule}: mends to “${after.slice(-70)}”`, () => {
      assert.equal(mended(text, rule), after);
      assert.deepEqual(of(after, rule), []);
    });
  }

  it('suggest an initiative that fits the role', () => {
    const text = `---\nrole: Sustainability Lead\n---\n${Story} ${Name} I would like to start soon.`;
    const names = initiatives
      .filter(({ roles }) => roles.includes('sustainability'))
      .map((one) => one.name);
    const title = of(text, 'no-initiative')[0]?.fixes[0]?.title ?? '';
    assert.ok(
      names.some((name) => title === `Add a sentence on ${name}`),
      title,
    );
  });

  it('tell the share that is the employer’s alone', () => {
    const hollow = cases.find(([rule]) => rule === 'works-anywhere')?.[1] ?? '';
    assert.match(
      of(hollow, 'works-anywhere')[0]?.message ?? '',
      /; 0 % of the answer is Amazon's alone/,
    );
  });

  it('find little in strong answers and much in bad ones', () => {
    const folder = 'test/corpus/answers';
    const counts = { strong: [] as number[], mixed: [] as number[], bad: [] as number[] };
    for (const name of readdirSync(folder)) {
      const { findings } = check(readFileSync(join(folder, name), 'utf8'));
      const kind = name.split('-')[0] as keyof typeof counts;
      counts[kind].push(findings.filter(({ rule }) => wholeRules.includes(rule)).length);
    }
    const mean = (list: number[]) => list.reduce((a, b) => a + b, 0) / list.length;
    assert.equal(counts.strong.length, 12);
    assert.ok(mean(counts.strong) <= 1, `strong: ${counts.strong}`);
    assert.ok(mean(counts.bad) >= 2, `bad: ${counts.bad}`);
  });

  it('read a text without an end', function () {
    this.timeout(20_000);
    for (const text of [
      'I did it.\n',
      'Prime Air and Dive Deep. ',
      'the Move Fast principle of ',
    ]) {
      const reading = read(text.repeat(400));
      for (const rule of rules.filter(({ id }) => wholeRules.includes(id))) {
        assert.ok([...rule.check(reading)].every(({ end }) => end <= reading.answer.text.length));
      }
    }
  });
});
