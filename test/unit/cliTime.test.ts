import assert from 'node:assert/strict';
import { run } from '../../src/cli/run';

const text = `---
target: 10-20
---

# Why Amazon

I want to work at Amazon because **Dive Deep** describes how I work.

## The story

Last year I traced [a fault](https://example.org) for three evenings.
`;

const call = (...args: string[]) => run(args, () => text);
const json = (...args: string[]) => JSON.parse(call('time', '--format', 'json', ...args).output)[0];

describe('command line: time', () => {
  it('prints the whole, the headings and the sentences as they are said', () => {
    const { output, code } = call('time', 'why.answer.md');
    assert.equal(code, 0);
    const [sum, ...rows] = output.trimEnd().split('\n');
    assert.match(
      sum ?? '',
      /^why\.answer\.md: 0:\d\d spoken \(0:\d\d–0:\d\d\), 22 words, \S+ .*the target of 0:10–0:20$/,
    );
    assert.equal(rows.length, 4);
    assert.match(rows[0] ?? '', /^ +0:\d\d under “Why Amazon”$/);
    assert.match(rows[1] ?? '', /^ +0:00 +\d\.\d s {2}I want to work .* Dive Deep describes/);
    assert.match(rows[2] ?? '', /under “The story”$/);
    assert.match(rows[3] ?? '', /Last year I traced a fault for three evenings\.$/);
  });

  it('prints JSON with the same sentences, one after the other', () => {
    const { file, seconds, target, sentences, headings } = json('why.answer.md');
    assert.equal(file, 'why.answer.md');
    assert.deepEqual(target, { low: 10, high: 20 });
    const [first, second] = sentences;
    assert.equal(first.at, 0);
    assert.ok(Math.abs(first.seconds - second.at) < 1e-9);
    assert.ok(Math.abs(second.at + second.seconds - seconds) < 1e-9);
    assert.equal(second.text, 'Last year I traced a fault for three evenings.');
    assert.match(text.slice(second.start, second.end), /^Last year I traced \[a fault\]/);
    assert.equal(headings.length, 2);
  });

  it('says how far it is from the target', () => {
    const said = (seconds: string) =>
      run(['time', '--target', seconds, '-'], () => text.replace('target: 10-20\n', '')).output;
    assert.match(said('60-90'), /\d+ s under the target of 1:00–1:30/);
    assert.match(said('5-6'), /\d+ s over the target of 0:05–0:06/);
  });

  it('takes a pace, which front matter wins over', () => {
    const slow = json('--pace', '100', '-').seconds;
    const fast = json('--pace', '200', '-').seconds;
    assert.ok(Math.abs(slow / fast - 2) < 1e-9);
    const own = run(['time', '--format', 'json', '--pace', '100', '-'], () =>
      text.replace('---\n', '---\npace: 200\n'),
    );
    assert.equal(JSON.parse(own.output)[0].seconds, fast);
  });

  for (const pace of ['soon', '20', '900']) {
    it(`refuses a pace of ${pace}`, () => {
      const { code, errors } = call('time', '--pace', pace, '-');
      assert.equal(code, 2);
      assert.match(errors, /60 to 300/);
    });
  }
});
