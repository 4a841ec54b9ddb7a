import assert from 'node:assert/strict';
import { card, type Entry, entries, hoverAt, moreCard, read } from '../../src/core';
import { escapeMarkdown, linkTo } from '../../src/core/markdown';

const today = '2026-06-01';
const named = (id: string): Entry => {
  const entry = entries.find((one) => one.id === id);
  assert.ok(entry, id);
  return entry;
};

/** Lines of a card as a hover of 80 columns shows it, without the addresses of links. */
function shownLines(markdown: string): number {
  const shown = markdown.replace(/\]\([^)]*\)/g, ']').replaceAll('**', '');
  const lines = shown.split('\n').filter((line) => line.trim());
  return lines.reduce((sum, line) => sum + Math.ceil(line.length / 80), 0);
}

describe('cards', () => {
  it('are found under every name of every entry', () => {
    const missing: string[] = [];
    for (const entry of entries) {
      const { name, aliases, weakAliases, misnomers, abbreviations } = entry;
      for (const alias of [name, ...aliases, ...weakAliases, ...misnomers, ...abbreviations]) {
        const text = `I would like to work on ${alias} at Amazon.`;
        const at = text.indexOf(alias);
        const isOurs = [at, at + Math.floor(alias.length / 2), at + alias.length].some(
          (offset) => hoverAt(read(text), offset)?.entry === entry,
        );
        if (!isOurs) missing.push(`${entry.id}: ${alias}`);
      }
    }
    assert.deepEqual(missing, []);
  });

  it('begin with the verdict: the doubt, the newer figure, words that stay true, a source', () => {
    const shown = card(named('alexa'), today);
    assert.match(
      shown,
      /\*\*Out of date:\*\* There are more than 100 million Alexa devices \(2019\)\. Now: 600 million devices \(June 2025, \[[^\]]+\]\(https:[^)]+\)\)\. Say “roughly 600 million devices”\./,
    );
    assert.ok(shown.indexOf('Out of date') < shown.indexOf(escapeMarkdown(named('alexa').summary)));
    assert.match(
      card(named('career-choice'), today),
      /\*\*Out of date:\*\* Career Choice pays 95%/,
    );
    assert.match(card(named('prime-air'), today), /\*\*Disputed:\*\*/);
    assert.match(moreCard(named('locker-hub'), today), /\*\*No source found:\*\*/);
  });

  it('compare review dates with the day they are opened', () => {
    const robots = named('robotics');
    assert.doesNotMatch(card(robots, '2026-09-23'), /Look it up again/);
    assert.match(card(robots, '2026-09-24'), /Look it up again:\*\* .*Due since 23 September 2026/);
    assert.doesNotMatch(card(robots), /Look it up again/);
    assert.match(card(named('alexa'), '2026-09-02'), /When last checked: 600 million devices/);
  });

  it('say what it is, why it may matter and two questions, in few lines', () => {
    const lengths = entries.map((entry) => {
      const shown = card(entry, '2027-06-01');
      assert.ok(shown.includes(escapeMarkdown(entry.summary)), entry.id);
      assert.ok(shown.includes(escapeMarkdown(entry.matters)), entry.id);
      for (const question of entry.questions.slice(0, 2))
        assert.ok(shown.includes(escapeMarkdown(question)), entry.id);
      return shownLines(shown);
    });
    lengths.sort((a, b) => a - b);
    assert.ok((lengths[lengths.length >> 1] ?? 99) <= 12, `median ${lengths[lengths.length >> 1]}`);
    assert.ok((lengths.at(-1) ?? 99) <= 16, `longest ${lengths.at(-1)}`);
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
    for (const markdown of [card(entry, today), moreCard(entry, today)]) {
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
