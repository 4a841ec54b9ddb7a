import assert from 'node:assert/strict';
import {
  card,
  type Entry,
  entries,
  findingsOf,
  hoverAt,
  moreCard,
  namedAt,
  read,
} from '../../src/core';
import { escapeMarkdown, linkTo } from '../../src/core/markdown';

const today = '2026-06-01';
const named = (id: string): Entry => {
  const entry = entries.find((one) => one.id === id);
  assert.ok(entry, id);
  return entry;
};

/** What a hover of 480 × 250 pixels, the smallest there is, showed of the default font on Linux. */
const Height = 250;
const Line = 19;
const Gap = 8;
const Letters = 60;
const FindingLetters = 54;

/** Lines that words take when none is broken. */
function wrapped(text: string, letters: number): number {
  let lines = 1;
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line ? `${line} ${word}` : word;
    if (longer.length <= letters) line = longer;
    else {
      lines++;
      line = word;
    }
  }
  return lines;
}

/** Pixels of a card in that hover. */
function heightOf(markdown: string): number {
  const shown = markdown
    .replace(/\]\([^)]*\)/g, '')
    .replace(/\*\*|\[/g, '')
    .replace(/\\(?=\W)/g, '');
  const paragraphs = shown.split('\n\n');
  const lines = paragraphs.flatMap((paragraph) => paragraph.split('\n'));
  const sum = lines.reduce((all, line) => all + wrapped(line.trimEnd(), Letters), 0);
  return sum * Line + paragraphs.length * Gap;
}

describe('cards', () => {
  it('are found under every name of every entry', () => {
    const missing: string[] = [];
    for (const entry of entries) {
      const { name, aliases, weakAliases, misnomers, abbreviations } = entry;
      for (const alias of [name, ...aliases, ...weakAliases, ...misnomers, ...abbreviations]) {
        const text = `I would like to work on ${alias} at Amazon.`;
        const reading = read(text);
        const at = text.indexOf(alias);
        const isOurs = [at, at + Math.floor(alias.length / 2), at + alias.length].some(
          (offset) => namedAt(reading, offset)?.entry === entry,
        );
        if (!isOurs) missing.push(`${entry.id}: ${alias}`);
      }
    }
    assert.deepEqual(missing, []);
  });

  it('begin with the verdict: the doubt, the newer figure, words that stay true, a source', () => {
    const alexa = named('alexa');
    const shown = card(alexa, { today, stated: alexa.figures.slice(0, 1) });
    assert.match(
      shown,
      /\*\*Out of date:\*\* There are more than 100 million Alexa devices \(2019\)\. Now: 600 million devices \(June 2025, \[[^\]]+\]\(https:[^)]+\)\)\. Say “roughly 600 million devices”\./,
    );
    assert.ok(shown.indexOf('Out of date') < shown.indexOf(escapeMarkdown(named('alexa').summary)));
    assert.match(card(named('career-choice'), { today }), /\*\*Out of date:\*\* 95%\. /);
    assert.match(card(named('prime-air'), { today }), /\*\*Disputed:\*\* 30 minutes\. /);
    assert.match(moreCard(named('locker-hub'), today), /\*\*No source found:\*\*/);
  });

  it('compare review dates with the day they are opened', () => {
    const robots = named('robotics');
    assert.doesNotMatch(card(robots, { today: '2026-09-23' }), /due for a look/);
    assert.match(card(robots, { today: '2026-09-24' }), /due for a look/);
    assert.match(
      moreCard(robots, '2026-09-24'),
      /Look it up again:\*\* .*Due since 23 September 2026/,
    );
    assert.doesNotMatch(card(robots), /due for a look/);
    const alexa = named('alexa');
    const stated = alexa.figures.slice(0, 1);
    assert.match(
      card(alexa, { today: '2026-09-02', stated }),
      /When last checked: 600 million devices/,
    );
  });

  it('tell at length only of the figure that the text states', () => {
    const on = (text: string) => hoverAt(read(text, { today }), text.indexOf('Alexa'))?.markdown;
    assert.match(on('Alexa runs on more than 100 million devices.') ?? '', /\(2019\)\. Now: /);
    assert.match(
      on('Alexa answers billions of requests every week.') ?? '',
      /No source found.*Say “a very large number of requests”/,
    );
    const bare = on('Alexa is what I would like to work on.') ?? '';
    assert.doesNotMatch(bare, /2019|billions/);
    assert.equal(bare.match(/⚠.*figure|⚠ \*\*/g)?.length, 1);
  });

  it('say what it is, why it may matter and two questions without scrolling', () => {
    for (const entry of entries) {
      for (const day of [today, '2027-06-01']) {
        const text = `I like what ${entry.name} means to people.`;
        const reading = read(text, { today: day });
        const alone = card(entry, { today: day, more: '[more](command:x)' });
        const under = hoverAt(reading, text.indexOf(entry.name) + 1)?.markdown ?? '';
        const place = text.indexOf(entry.name) + 1;
        const above = findingsOf(reading).filter((one) => one.start <= place && place <= one.end);
        const taken = above.map(
          ({ message, rule }) =>
            wrapped(`${message} answer-md(${rule})`, FindingLetters) * Line + Gap + 1,
        );
        const left = Height - taken.reduce((all, one) => all + one, above.length ? 23 : 0);
        assert.ok(heightOf(alone) <= Height, `${entry.id}: ${heightOf(alone)} of ${Height}`);
        assert.ok(heightOf(under) <= left, `${entry.id}: ${heightOf(under)} of ${left}`);
        const least = above.length > 1 ? [alone] : [alone, under];
        for (const shown of least) {
          assert.ok(shown.includes(escapeMarkdown(entry.summary)), entry.id);
          assert.ok(shown.includes(escapeMarkdown(entry.matters)), entry.id);
          assert.equal(shown.match(/^• .*\?|^• .*\./gm)?.length, 2, `${entry.id}: ${shown}`);
        }
      }
    }
  });

  it('has room for the verdict on each figure that a text may state', () => {
    for (const entry of entries) {
      for (const figure of entry.figures.filter(({ status }) => status !== 'confirmed')) {
        const shown = card(entry, { today, stated: [figure], more: '[more](command:x)' });
        assert.ok(heightOf(shown) <= Height, `${figure.id}: ${heightOf(shown)}`);
        assert.ok(shown.includes(escapeMarkdown(entry.summary)), figure.id);
        assert.ok(shown.includes(escapeMarkdown((figure.say ?? '').replace(/,$/, ''))), figure.id);
      }
    }
  });

  it('keep the rest in the longer document', () => {
    for (const entry of entries) {
      const more = moreCard(entry, today);
      for (const { warn } of entry.figures)
        if (warn) assert.ok(more.includes(escapeMarkdown(warn)), entry.id);
      for (const text of [...entry.stories, ...entry.questions])
        assert.ok(more.includes(escapeMarkdown(text)), entry.id);
    }
  });

  it('show hostile data as it is written', () => {
    const hostile =
      '<img src=x onerror=alert(1)> [a](command:evil) ![b](http://c) `d` **e** https://f.g www.h.i j@k.l\n# m\n- n';
    const entry: Entry = {
      ...named('alexa'),
      name: hostile,
      summary: hostile,
      matters: hostile,
      stories: [hostile],
      questions: [hostile, hostile],
      opener: hostile,
      aliases: [hostile],
      lifecycle: { state: 'changed', note: hostile, formerNames: [] },
      source: 'javascript:alert(1)',
      figures: [
        {
          id: 'x',
          text: hostile,
          status: 'disputed',
          volatility: 'fast',
          claimed: true,
          wordings: [],
          warn: hostile,
          say: hostile,
          source: 'https://a.b/) [evil](command:evil',
          sourceTitle: hostile,
        },
      ],
    };
    for (const markdown of [
      card(entry, { today, stated: entry.figures }),
      moreCard(entry, today),
    ]) {
      const bare = markdown.replace(/\\[\\`*_[\]<>~|&$.:@]/g, '');
      assert.doesNotMatch(bare, /<|`|!\[|\]\((?!https:\/\/a\.b\/%29)|https?:\/\/f|www\.h|j@k/);
      assert.doesNotMatch(bare, /^# m|^- n/m);
    }
  });
});

describe('links', () => {
  it('lead to web pages only', () => {
    assert.equal(linkTo('a', 'command:x'), 'a');
    assert.equal(linkTo('a', 'javascript:x'), 'a');
    assert.equal(linkTo('a', undefined), 'a');
    assert.equal(linkTo('[a', 'https://b.c/d_(e)'), '[\\[a](https://b.c/d_%28e%29)');
    assert.equal(linkTo('a', 'https://b.c/ "x"'), '[a](https://b.c/%20%22x%22)');
  });
});
