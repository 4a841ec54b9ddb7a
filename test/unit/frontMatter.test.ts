import assert from 'node:assert/strict';
import { parseTarget, readFrontMatter } from '../../src/core/frontMatter';

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
});
