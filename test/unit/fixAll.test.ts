import assert from 'node:assert/strict';
import { editForAll, findingsOf, read, safeEdits, titleForAll } from '../../src/core';
import { edited } from '../../src/core/text';

const mended = (text: string): string => edited(text, safeEdits(read(text)));

/** The text once every finding of a rule is mended. */
function mendedOf(text: string, rule: string): string {
  const edit = editForAll(read(text), rule);
  return edit ? edited(text, [edit]) : text;
}

describe('fixing all that is safe', () => {
  it('writes names as they are, and takes unused comments out', () => {
    const text = 'At Amazon, customer obsession is how I work. <!-- answer-ignore flattery -->\n';
    assert.equal(mended(text), 'At Amazon, Customer Obsession is how I work.\n');
  });

  const untouched = [
    'For the salary. This is my dream company. I need a job. I love your culture.',
    'I value [specific Leadership Principle].',
    '---\nfoo: 1\n---\nI moved jobs.',
    'I moved the nightly jobs to another queue and measured what it cost. '.repeat(30),
    'For the salary. <!-- answer-ignore compensation -->',
    '',
  ];
  for (const text of untouched) {
    it(`leaves ${JSON.stringify(text.slice(0, 60))} as it is`, () =>
      assert.equal(mended(text), text));
  }

  it('is done after one go', () => {
    const text =
      'At Amazon, customer obsession and dive deep are how I work. <!-- answer-ignore flattery -->';
    assert.equal(mended(mended(text)), mended(text));
    assert.notEqual(mended(text), text);
  });
});

describe('fixing all of one rule', () => {
  const pay = 'For the salary.';
  const table: [text: string, rule: string, after: string][] = [
    [`One. ${pay} Two. ${pay}`, 'compensation', 'One. Two.'],
    [`${pay} ${pay} Two.`, 'compensation', 'Two.'],
    [`One.\n\n${pay} ${pay}\n\nTwo.`, 'compensation', 'One.\n\nTwo.'],
    [`- One.\n- ${pay}\n- ${pay}\n- Two.`, 'compensation', '- One.\n- Two.'],
    [
      'One. <!-- answer-ignore flattery -->\nTwo. <!-- answer-ignore filler -->\n',
      'unused-ignore',
      'One.\nTwo.\n',
    ],
  ];
  for (const [text, rule, after] of table) {
    it(`makes ${JSON.stringify(text)} ${JSON.stringify(after)}`, () => {
      const reading = read(text);
      const count = findingsOf(reading).filter((finding) => finding.rule === rule).length;
      assert.match(titleForAll(reading, rule) ?? '', new RegExp(`all ${count} ${rule} findings$`));
      assert.equal(mendedOf(text, rule), after);
    });
  }

  it('is not offered for one finding, for slots, or where there is nothing to fix', () => {
    assert.equal(titleForAll(read(pay), 'compensation'), undefined);
    const slots = 'I value [specific Leadership Principle] and [your core strength].';
    assert.equal(titleForAll(read(slots), 'placeholder'), undefined);
    assert.equal(titleForAll(read('One.'), 'compensation'), undefined);
  });
});
