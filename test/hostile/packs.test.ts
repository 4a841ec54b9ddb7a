import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { card, entries, readPack } from '../../src/core';

const team = readFileSync('test/fixtures/packs/team.yaml', 'utf8');

describe('hostile packs', () => {
  const entry = team.slice(team.indexOf('  - id'));
  const wording = (text: string) =>
    team.replace('        say: about', `        wordings: ['${text}']\n        say: about`);
  const hostile: Record<string, [text: string, reason: RegExp]> = {
    'fifty megabytes': [`a: ${'x'.repeat(50_000_000)}`, /too large/],
    'an alias bomb': [
      `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\ninitiatives: [*c,*c,*c]`,
      /Anchors, aliases and merge keys/,
    ],
    'brackets within brackets': [`initiatives: ${'['.repeat(100_000)}`, /nested/],
    'mappings within mappings': [
      Array.from({ length: 600 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
      /nested|no entries|unknown key|large/,
    ],
    'a prototype key': [
      team.replace('    kind:', '    __proto__: {x: 1}\n    kind:'),
      /unknown key "__proto__"/,
    ],
    'an id of every object': [
      team.replace('id: parcel-lights\n', 'id: constructor\n'),
      /meaning of its own/,
    ],
    'too many entries': [
      `initiatives:\n${entry.split('    figures:')[0]?.repeat(201)}`,
      /more than 200 items|too large/,
    ],
    'a pattern with countless ways': [wording(`${'(a?|b?)'.repeat(40)} c`), /too many ways/],
    'a pattern with countless gaps': [wording(`${'a? ...1 '.repeat(35)}`), /too many ways/],
    'a pattern of countless words': [wording('a '.repeat(140)), /cannot be used/],
    'brackets in a pattern': [wording('('.repeat(290)), /cannot be read/],
    'an alias of countless words': [
      team.replace('[parcel light,', `[${'a '.repeat(39)},`),
      /more than 12 words/,
    ],
    'a tag': [team.replace('kind: initiative', 'kind: !!js/function initiative'), /tag/i],
  };
  for (const [name, [text, reason]] of Object.entries(hostile)) {
    it(`cost a message: ${name}`, () => {
      const pack = readPack(text, entries);
      assert.deepEqual(pack.entries, []);
      assert.match(pack.problems[0]?.message ?? '', reason);
      assert.ok(pack.problems.length <= 100);
      assert.ok(pack.problems.every(({ message }) => message.length < 1_000));
      assert.equal(({} as { x?: number }).x, undefined);
    });
  }

  it('show their Markdown as text, and only web pages as links', () => {
    const text = team
      .replace('name: Parcel Lights', "name: '[a](command:evil) <b>'")
      .replace(
        'source: https://example.com/lights-2025',
        'source: https://example.com/)[x](command:evil)',
      );
    const pack = readPack(text, entries);
    assert.deepEqual(pack.problems, []);
    const shown = card(pack.entries[0] as never, { today: '2026-01-01' });
    assert.ok(shown.includes('\\[a\\](command\\:evil) \\<b\\>'), shown);
    assert.ok(!/\]\(command/.test(shown.replaceAll('\\]', '')), shown);
  });
});
