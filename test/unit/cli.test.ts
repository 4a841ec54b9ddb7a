import assert from 'node:assert/strict';
import { run } from '../../src/cli/run';
import type { Finding } from '../../src/core';
import facts from '../fixtures/facts.json';

const files: Record<string, string> = {
  'good.answer.md': 'I moved the jobs to a queue, and failures fell by 40%.\n',
  'bad.answer.md': 'I moved jobs.\n\nFor the salary.\n',
  '-': 'For the salary.\n',
};
const call = (...args: string[]) =>
  run(args, (file) => {
    const text = files[file];
    if (text === undefined) throw Object.assign(new Error('missing'), { code: 'ENOENT' });
    return text;
  });

describe('command line', () => {
  it('prints findings with line and column, and the time', () => {
    const { output, code } = call('check', 'bad.answer.md');
    assert.match(output, /^bad\.answer\.md:3:\d+ warning compensation “.*salary”.*$/m);
    assert.match(output, /^bad\.answer\.md: 0:0\d spoken \(0:0\d–0:0\d\), 6 words$/m);
    assert.equal(code, 1);
  });

  it('exits 0 without warnings', () => assert.equal(call('check', 'good.answer.md').code, 0));

  it('prints JSON: one object a file, in the shape of check', () => {
    const { output, code } = call('check', '--format', 'json', 'good.answer.md', 'bad.answer.md');
    const [good, bad] = JSON.parse(output);
    assert.equal(good.file, 'good.answer.md');
    assert.equal(good.speech.words, 12);
    const finding = bad.findings.find((f: { rule: string }) => f.rule === 'compensation');
    assert.deepEqual(Object.keys(finding).sort(), [
      'end',
      'fixes',
      'message',
      'rule',
      'severity',
      'start',
    ]);
    assert.ok(finding.fixes[0].edits[0].text.length > 0);
    assert.equal(code, 1);
  });

  it('reports on figures what the editor reports', () => {
    for (const { text, findings } of facts) {
      const { output } = run(['check', '--format', 'json', '-'], () => text);
      const [file] = JSON.parse(output) as [{ findings: Finding[] }];
      const found = file.findings.filter(({ rule }) => /^figure-|^lifecycle$/.test(rule));
      assert.deepEqual(
        found.map(({ rule, severity, start, end }) => [rule, severity, text.slice(start, end)]),
        findings,
      );
    }
  });

  it('reads standard input', () =>
    assert.match(call('check', '-').output, /^-:1:\d+ warning compensation/m));

  const places: [text: string, place: string][] = [
    ['For the salary.', '1:1'],
    ['\uFEFFFor the salary.', '1:1'],
    ['I moved jobs.\n\nFor the salary.', '3:1'],
    ['I moved jobs.\r\n\r\nFor the salary.\r\n', '3:1'],
    ['\uFEFF---\r\nrole: SDE\r\n---\r\nFor the salary.', '4:1'],
  ];
  for (const [text, place] of places) {
    it(`counts lines and columns as editors do in ${JSON.stringify(text)}`, () => {
      const { output } = run(['check', '-'], () => text);
      assert.ok(output.includes(`-:${place} warning compensation`), output);
      const [{ findings }] = JSON.parse(run(['check', '--format', 'json', '-'], () => text).output);
      const { start } = findings.find((f: { rule: string }) => f.rule === 'compensation');
      assert.equal(start, text.replace('\uFEFF', '').indexOf('For the'));
    });
  }

  it('prints the time of each sentence', () => {
    assert.match(call('time', 'bad.answer.md').output, /0:00 +\d\.\d s {2}I moved jobs\.\n +0:0\d/);
    const [row] = JSON.parse(call('time', '--format', 'json', 'bad.answer.md').output);
    assert.equal(row.sentences.length, 2);
  });

  it('aims at the target it is given', () => {
    assert.match(call('check', '--target', '1-5', '-').output, /^(?!.*under-time)/);
    assert.match(call('check', '--target', '20-30', '-').output, /under-time/);
  });

  const misuse: [args: string[], message: RegExp][] = [
    [[], /check or time/],
    [['chek', 'x'], /no command “chek”/],
    [['check'], /needs a file/],
    [['check', '--format', 'xml', '-'], /no format “xml”/],
    [['check', '--colour', '-'], /--colour/],
    [['check', '--target', 'soon', '-'], /not “soon”/],
    [['check', 'nowhere.answer.md'], /nowhere\.answer\.md can't be read: there is no such file/],
  ];
  for (const [args, message] of misuse) {
    it(`explains ${JSON.stringify(args.join(' '))} and exits 2`, () => {
      const { errors, code } = call(...args);
      assert.match(errors, message);
      assert.equal(code, 2);
    });
  }

  it('helps', () => assert.match(call('--help').output, /^Usage: answer-md check/));
});
