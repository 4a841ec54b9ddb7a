import assert from 'node:assert/strict';
import { check, entries, type Finding, read } from '../../src/core';
import { parse } from '../../src/core/parse';
import { findRuns, RunLength, runHash } from '../../src/core/runs';
import { formulas, sampleRuns, template } from '../../src/core/wording';

const of = (text: string, rule: string): Finding[] =>
  check(text).findings.filter((finding) => finding.rule === rule);

/** The text after the fix whose title begins so, or after the first one. */
function mended(text: string, rule: string, title = ''): string {
  const fix = of(text, rule)[0]?.fixes.find((one) => one.title.startsWith(title));
  assert.ok(fix, `no fix “${title}” for ${rule} in ${text}`);
  return [...fix.edits]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end),
      text,
    );
}

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

describe('hard-to-say', () => {
  const long =
    'I was part of a team that wanted to reduce the number of failed deliveries in the north of the country and we managed to bring that number down within a single quarter.';
  it('finds what one breath does not carry', () => assert.equal(of(long, 'hard-to-say').length, 1));
  it('splits at the best joint', () => {
    const after = mended(long, 'hard-to-say');
    assert.equal(after, long.replace(' and we', '. We'));
    assert.deepEqual(of(after, 'hard-to-say'), []);
  });
  it('or rests there', () => {
    const after = mended(long, 'hard-to-say', 'Pause');
    assert.equal(after, long.replace(' and we', ', and we'));
    assert.deepEqual(of(after, 'hard-to-say'), []);
  });
  it('splits before a reason and a relative clause', () => {
    const words =
      'the printer in the hall of the second floor of the old house by the river stood still';
    assert.match(
      mended(
        `On most of the days in May ${words} because the driver that it needed was not in the image of that week.`,
        'hard-to-say',
      ),
      /still\. That is because the driver/,
    );
    assert.match(
      mended(
        `On most of the days in May ${words} which meant that the drivers of the last wave had to wait for it.`,
        'hard-to-say',
      ),
      /still\. That meant/,
    );
  });
  const whole = {
    before: 'I spent a long year with the drivers of the early shift in the northern depot',
    after: 'moved every pallet from the old hall to the new hall before the winter came around',
  };
  const split: [joint: string, after: string][] = [
    [' and we', '. We'],
    [' and that meant we', '. That meant we'],
    [' but the managers', '. But the managers'],
    [' so the managers', '. So the managers'],
    [' because it was they who', '. That is because it was they who'],
  ];
  for (const [joint, after] of split) {
    it(`splits before “${joint}”`, () => {
      const text = `${whole.before}${joint} ${whole.after}.`;
      assert.equal(mended(text, 'hard-to-say'), text.replace(joint, after));
    });
  }
  const bound = [
    ' looking at the way in which we',
    ' with the reason for which the managers',
    ' so that the managers',
    ' since the launch of the hall that',
    ' since we',
    ' and the managers of the head office who',
    ' and that old team',
    ' and **we** then',
    ' and so we',
    ' where my old manager and I',
    ' that both my old manager and I',
    ' in the hall which we',
    ' in the hall which was open and',
  ];
  for (const joint of bound) {
    it(`does not split before “${joint}”`, () => {
      const fixes = of(`${whole.before}${joint} ${whole.after}.`, 'hard-to-say')[0]?.fixes ?? [];
      const titles = fixes.map(({ title }) => title);
      assert.ok(titles.length > 0);
      assert.deepEqual(
        titles.filter((title) => /^Split|“(?:which|since)”/.test(title)),
        joint.includes('hall which') ? ['Pause before “which”'] : [],
      );
    });
  }
  it('does not split off what a denial denies', () => {
    const text = `I did not ${whole.before.slice(2)} because we ${whole.after}.`;
    assert.ok(of(text, 'hard-to-say')[0]?.fixes.every(({ title }) => !title.startsWith('Split')));
  });
  it('has a fix where no joint is', () => {
    const text = `${'very '.repeat(40)}late.`;
    assert.ok((of(text, 'hard-to-say')[0]?.fixes.length ?? 0) >= 3);
    assert.notEqual(mended(text, 'hard-to-say'), text);
  });
  it('finds a sentence that has only commas for fifty words', () => {
    const text = `${Array.from({ length: 12 }, (_, n) => `the gate number ${n} was open`).join(', ')}.`;
    assert.equal(of(text, 'hard-to-say').length, 1);
  });
  const fine = [
    long.replace(' and we', ', and we'),
    long.replace(' and we', ' – we'),
    long.replace(' and we', '. We'),
    'A short sentence.',
    `- ${'one '.repeat(20)}\n- ${'two '.repeat(20)}`,
  ];
  for (const text of fine)
    it(`passes “${text.slice(0, 60)}”`, () => assert.deepEqual(of(text, 'hard-to-say'), []));
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

describe('filler', () => {
  const cut: [text: string, after: string][] = [
    ["It's, like, the biggest name.", "It's the biggest name."],
    ['Um, I like the work.', 'I like the work.'],
    ['I want um to start.', 'I want to start.'],
    ['I want to, you know, get started.', 'I want to get started.'],
    ['And, um, the team is good.', 'And the team is good.'],
    ['I sold phones, so yeah, I know people.', 'I sold phones, I know people.'],
    ['I sold phones and stuff.', 'I sold phones.'],
    ["It's the size, I guess.", "It's the size."],
    ['I think maybe I could help.', 'I think I could help.'],
    ["I'm kind of excited about robots.", "I'm excited about robots."],
    ['At the end of the day, it is about people.', 'It is about people.'],
    ['One. So yeah. Two.', 'One. Two.'],
    ['And um, the team is good.', 'And the team is good.'],
    ['I ran; um, I left.', 'I ran; I left.'],
    ['I ran, um – I left.', 'I ran – I left.'],
    ['It is – um – big.', 'It is big.'],
    ['I sold um... phones.', 'I sold phones.'],
    ['Um, eBay taught me this.', 'eBay taught me this.'],
    ['Thank you very very much.', 'Thank you very much.'],
    ['I really, really want this.', 'I really want this.'],
    ['It was really very hard.', 'It was very hard.'],
    ['The fact of the matter is that the robots matter.', 'The robots matter.'],
    ['It goes without saying that we ran.', 'We ran.'],
    ['Needless to say that the robots matter.', 'The robots matter.'],
    ['I just want to say that I ran.', 'I ran.'],
    ['I guess that the robots matter.', 'The robots matter.'],
    ['I guess that Bosch grew.', 'Bosch grew.'],
    ['I just want to say that was hard.', 'That was hard.'],
    ['Needless to say, that robot was slow.', 'That robot was slow.'],
    ["Needless to say that's why I ran.", "That's why I ran."],
  ];
  for (const [text, after] of cut) {
    it(`makes “${text}” “${after}”`, () => assert.equal(mended(text, 'filler'), after));
  }
  const articles: [text: string, after: string][] = [
    ['It is a kinda amazing place.', 'It is an amazing place.'],
    ['It was a very very old scanner.', 'It was a very old scanner.'],
    ['I am a, like, engineer.', 'I am an engineer.'],
    ['A, like, engineer came.', 'An engineer came.'],
    ['An, um, blue box fell.', 'A blue box fell.'],
    ['I had a, um, honest talk.', 'I had an honest talk.'],
    ['I have a, um, MBA.', 'I have an MBA.'],
    ['I led a, um, UK team.', 'I led a UK team.'],
    ['I led an, um, one-off sale.', 'I led a one-off sale.'],
    ['I made a, um, 8-week plan.', 'I made an 8-week plan.'],
    ['I made a, um, useful plan.', 'I made a useful plan.'],
    ['I made a, um, unintended error.', 'I made an unintended error.'],
    ['I made a, um, UNESCO film.', 'I made a UNESCO film.'],
    ['I have a, um, Élan.', 'I have an Élan.'],
    ['I take vitamin A, um, every day.', 'I take vitamin A every day.'],
    ['I am a **um, engineer**.', 'I am an **engineer**.'],
    ['I am building a, like, a form.', 'I am building a form.'],
    ['I wrote the, er, the tender.', 'I wrote the tender.'],
    ['I, um, I ran for, uh, for years.', 'I ran for, uh, for years.'],
  ];
  for (const [text, after] of articles) {
    it(`fits the article of “${text}”`, () => assert.equal(mended(text, 'filler'), after));
  }
  const marked: [text: string, after: string][] = [
    ['**Um**, I ran.', 'I ran.'],
    ['**Um,** I ran.', 'I ran.'],
    ['Um, **we** ran.', '**We** ran.'],
    ['I sold *um* phones.', 'I sold phones.'],
    ['I sold (um) phones.', 'I sold phones.'],
    ['I sold **um phones** today.', 'I sold **phones** today.'],
    ['I sold **phones, um**, and tea.', 'I sold **phones**, and tea.'],
    ['I sold [phones, um](https://a.test) today.', 'I sold [phones](https://a.test) today.'],
    ['I ran, um, <!-- far --> we left.', 'I ran, <!-- far --> we left.'],
    ['> Um,\n> I ran.', '> I ran.'],
    ['> I sold, um,\n> phones.', '> I sold phones.'],
  ];
  for (const [text, after] of marked) {
    it(`keeps the marks of “${text}”`, () => assert.equal(mended(text, 'filler'), after));
  }
  it('has no fix that would leave empty marks or half of them', () => {
    const texts = [
      'I sold [um](https://a.test) phones.',
      'I said “um” twice.',
      'I sold, you **know, phones**.',
    ];
    for (const text of texts) {
      const fixes = of(text, 'filler')[0]?.fixes;
      assert.ok(
        fixes?.every(({ title }) => !title.startsWith('Delete')),
        text,
      );
    }
  });
  it('cuts neighbours as one', () => {
    const cuts: [text: string, after: string][] = [
      ['Um, a, like, engineer came.', 'An engineer came.'],
      ['I saw a kinda, um, amazing place.', 'I saw an amazing place.'],
      ['I made a, um, a, like, a form.', 'I made a form.'],
      ['I, um, I guess, ran.', 'I ran.'],
    ];
    for (const [text, after] of cuts) assert.equal(mended(text, 'filler', 'Delete all'), after);
  });
  it('tells a sentence with several once, and cuts them all', () => {
    const text = "It's, um, the size, you know, I guess.";
    assert.equal(of(text, 'filler').length, 1);
    assert.match(of(text, 'filler')[0]?.message ?? '', /“um” and 2 more like it/);
    assert.equal(mended(text, 'filler', 'Delete all'), "It's the size.");
  });
  const loaded = [
    'I know what it is like to wait.',
    'It was a sort of bell, and I really liked it.',
    'You know the yard better than I do.',
    'I actually counted them.',
    'Well, sometimes she did.',
    'We drove vans like these, and bigger ones.',
    'It was a so-so result.',
    'I guess that helps.',
    'Needless to say that changes everything.',
  ];
  for (const text of loaded) it(`passes “${text}”`, () => assert.deepEqual(of(text, 'filler'), []));
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
