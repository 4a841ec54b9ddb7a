import assert from 'node:assert/strict';
import { check } from '../../src/core';
import { isPace, parseRules, parseTarget, readFrontMatter } from '../../src/core/frontMatter';
import { edited } from '../../src/core/text';

const head = (yaml: string) => readFrontMatter(`---\n${yaml}\n---\nText`);

describe('front matter', () => {
  it('reads the keys there are', () => {
    const { question, role, team, target, pace, problems } = head(
      'question: Why?\nrole: SDE\nteam: S3\ntarget: 60-90\npace: 140',
    );
    assert.deepEqual(
      { question, role, team, target, pace },
      {
        question: 'Why?',
        role: 'SDE',
        team: 'S3',
        target: { low: 60, high: 90 },
        pace: 140,
      },
    );
    assert.deepEqual(problems, []);
  });

  const wrong: [yaml: string, place: string, message: RegExp][] = [
    ['colour: red', 'colour', /no key "colour"/],
    ['target: soon', 'soon', /number of seconds or a range/],
    ['pace: fast', 'fast', /between 60 and 300/],
    ['pace: 9', '9', /between 60 and 300/],
    ['question: [a, b]', '[a, b]', /line of text/],
    ['rules: off', 'off', /one a line/],
    ['rules:\n  filler: loud', 'loud', /error, warning, information, hint or off/],
    ['role: x\nrole: y', 'role: y', /unique/],
    ['role: "x', '"x', /valid YAML/],
    ['just text', 'just text', /list of keys and values/],
  ];
  for (const [yaml, place, message] of wrong) {
    it(`reports ${JSON.stringify(yaml)} at its place`, () => {
      const text = `---\n${yaml}\n---\nText`;
      const { problems } = readFrontMatter(text);
      const found = problems.find((problem) => message.test(problem.message));
      assert.ok(found, JSON.stringify(problems));
      assert.ok(
        text.indexOf(place) <= found.span.start &&
          found.span.start <= text.indexOf(place) + place.length,
      );
    });
  }

  const removed: [what: string, text: string, left: string | undefined][] = [
    ['a line', '---\ncolour: red\nrole: x\n---\n', '---\nrole: x\n---\n'],
    ['a list', '---\nrole:\n  - a\n  - b\ntarget: 90\n---\n', '---\ntarget: 90\n---\n'],
    ['a text of lines', '---\nfoo: |\n  a: 1\n  b\nrole: x\n---\n', '---\nrole: x\n---\n'],
    ['a line of two signs', '---\r\nfoo: x\r\nrole: y\r\n---\r\n', '---\r\nrole: y\r\n---\r\n'],
    [
      'one rule of some',
      '---\nrules:\n  x: a\n  filler: off\n---\n',
      '---\nrules:\n  filler: off\n---\n',
    ],
    ['a line with a note', '---\nfoo: x # why\nrole: y\n---\n', '---\nrole: y\n---\n'],
    ['no line that others share', '---\n{foo: x, role: y}\n---\n', undefined],
    ['no head nested too deeply', `---\nrole: ${'['.repeat(200)}\n---\n`, undefined],
    ['no fence', '---\nrole: x\ntarget: [60, 90\n---\n', '---\nrole: x\n---\n'],
  ];
  for (const [what, text, left] of removed) {
    it(`is rid of ${what} by the fix`, () => {
      const { fixes } = check(text).findings.findLast(({ rule }) => rule === 'front-matter') ?? {};
      const fix = fixes?.find(({ title }) => title.startsWith('Remove the line'));
      assert.equal(fix && edited(text, fix.edits), left);
    });
  }

  it('names the rules that there are not, and the nearest ones', () => {
    const text = '---\nrules:\n  fillers: off\n  filler: off\n  xyz: hint\n---\n';
    const found = check(text).findings.filter(({ rule }) => rule === 'front-matter');
    assert.deepEqual(
      found.map(({ start, end }) => text.slice(start, end)),
      ['fillers', 'xyz'],
    );
    const [first, second] = found;
    assert.match(first?.message ?? '', /^There is no rule called “fillers”/);
    assert.equal(edited(text, first?.fixes[0]?.edits ?? []), text.replace('fillers', 'filler'));
    assert.equal(edited(text, second?.fixes[0]?.edits ?? []), text.replace('  xyz: hint\n', ''));
    const flow = check('---\nrules: {fillers: off}\n---\n').findings.map(({ rule }) => rule);
    assert.ok(flow.includes('front-matter'));
  });

  const hostile: [name: string, yaml: string][] = [
    ['deep nesting', `a: ${'['.repeat(2000)}`],
    ['an alias bomb', 'a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nrole: *c'],
    ['a prototype key', '__proto__: x\nconstructor: y'],
    ['a custom tag', 'role: !!js/function x'],
    ['a huge value', `role: ${'x'.repeat(100_000)}`],
  ];
  for (const [name, yaml] of hostile) {
    it(`survives ${name}`, () => assert.doesNotThrow(() => head(yaml)));
  }

  const targets: [value: unknown, low?: number, high?: number][] = [
    ['60-90', 60, 90],
    ['60–90 s', 60, 90],
    [90, 60, 90],
    ['1:30', 60, 90],
    ['1:00-1:30', 60, 90],
    ['60 to 90 seconds', 60, 90],
    ['90-60'],
    ['soon'],
    ['1'],
    [null],
    [''],
    ['60-90-120'],
  ];
  for (const [value, low, high] of targets) {
    it(`reads ${JSON.stringify(value)} as ${low === undefined ? 'no target' : `${low}–${high}`}`, () => {
      assert.deepEqual(parseTarget(value), low === undefined ? undefined : { low, high });
    });
  }

  const severities: [value: unknown, severity?: string][] = [
    ['hint', 'hint'],
    ['off', 'off'],
    [false, 'off'],
    ['loud'],
    ['Error'],
    [true],
    [null],
    [2],
    [['off']],
  ];
  for (const [value, severity] of severities) {
    it(`takes ${JSON.stringify(value)} for ${severity ?? 'no severity'}, from a host as from a file`, () => {
      const expected = severity === undefined ? {} : { filler: severity };
      assert.deepEqual({ ...parseRules({ filler: value }) }, expected);
      const { rules, problems } = head(`rules:\n  filler: ${JSON.stringify(value)}`);
      assert.deepEqual({ ...rules }, expected);
      assert.equal(problems.length, severity === undefined ? 1 : 0);
    });
  }

  for (const value of [undefined, null, 'off', true, []]) {
    it(`takes no rules from ${JSON.stringify(value)}`, () =>
      assert.deepEqual({ ...parseRules(value) }, {}));
  }

  const paces: [value: unknown, is: boolean][] = [
    [60, true],
    [140.5, true],
    [300, true],
    [59, false],
    [301, false],
    [Number.NaN, false],
    ['140', false],
    [null, false],
  ];
  for (const [value, is] of paces) {
    it(`takes ${typeof value} ${value} for ${is ? 'a' : 'no'} pace`, () =>
      assert.equal(isPace(value), is));
  }
});
