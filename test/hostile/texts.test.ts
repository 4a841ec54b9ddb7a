import assert from 'node:assert/strict';
import { check, estimate, plainText, read } from '../../src/core';

const Kilobyte = 1024;
const upTo = (size: number, part: string) => part.repeat(Math.ceil(size / part.length));

// Texts that make a linter slow or overflow its stack. How long they take is for the bench to say.
const texts: Record<string, string> = {
  'one line without blanks': upTo(200 * Kilobyte, 'x'),
  'words of one letter': upTo(100 * Kilobyte, 'a '),
  'open brackets': upTo(200 * Kilobyte, '['),
  'one word again and again': upTo(50 * Kilobyte, 'very '),
  'nested emphasis': `${'*'.repeat(10_000)}x${'*'.repeat(10_000)}`,
  'short lines': 'short line\n'.repeat(10_000),
  'no full stop': upTo(100 * Kilobyte, 'we moved the jobs to the queue and then '),
  'nested quotes': `${'>'.repeat(10_000)}x`,
  'open comments': '<!--'.repeat(2000),
  'ignore comments': '<!-- answer-ignore -->'.repeat(20_000),
  'ignore comments for the next line': '<!-- answer-ignore-next-line -->'.repeat(20_000),
  'ignored praise': 'Your culture is great. <!-- answer-ignore -->\n'.repeat(4000),
  'open code': '`'.repeat(5000),
  'nested lists': '- '.repeat(5000),
  'half characters': '\uD800'.repeat(200),
  'control characters': '\0\u0001',
  'front matter after front matter': '---\n'.repeat(500),
  'table cells': '| '.repeat(2000),
  'praise in one sentence': 'your culture '.repeat(4000),
  'one long number': upTo(20 * Kilobyte, '9'),
  'digits alone': '1 '.repeat(5000),
  'number words': 'one hundred and one '.repeat(800),
  'names and numbers without a stop': 'Alexa 300 million devices '.repeat(400),
  'ranges without an end': '1-'.repeat(5000),
  'clauses of the writer': `${'I, '.repeat(3000)}${'Alexa 100 million devices '.repeat(200)}`,
  'quote signs behind a filler': `a um\n${'>'.repeat(100_000)} b`,
  'spaced quote signs behind a filler': `a, um,\n${'> '.repeat(50_000)} b`,
  'slots on one line': 'a [product]. '.repeat(8000),
  'praise on one line': 'I admire your great reputation. '.repeat(6000),
  'fillers in lines': 'um, a\n\n'.repeat(10_000),
  'open notes': `One ${'[^'.repeat(50_000)} two.`,
  'targets without links': '](`'.repeat(20_000),
  'ticks and comments': '`<!--'.repeat(10_000),
  'claims without a stop': 'AWS five nines '.repeat(500),
};

describe('hostile texts', () => {
  for (const [name, text] of Object.entries(texts)) {
    it(`are read to the end: ${name}`, () => {
      const { findings, speech } = check(text);
      for (const { start, end } of findings)
        assert.ok(start >= 0 && start <= end && end <= text.length);
      assert.ok(Number.isFinite(speech.seconds));
    });
  }

  for (const [name, text] of Object.entries(texts)) {
    it(`are copied as plain text: ${name}`, () => {
      assert.ok(plainText(read(text).answer).length <= 2 * text.length + 1);
    });
  }

  it('have one finding of praise in a sentence', () => {
    const { findings } = check(texts['praise in one sentence'] as string);
    assert.ok(findings.filter(({ rule }) => rule === 'generic-praise').length <= 1);
  });
});

describe('hostile words', () => {
  for (const part of ['a', 'aB', 'A', 'a1', 'ab.cd/', '1,', '1.1.', '1/', '$', '#', 'é', '中']) {
    it(`are timed: 50 KB of ${part}`, () => {
      assert.ok(Number.isFinite(estimate(upTo(50 * Kilobyte, part))));
    });
  }
});
