import assert from 'node:assert/strict';
import { insertionOf, read } from '../../src/core';

/** The text after "NEW." is written at the bar. */
function after(marked: string): string {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const { start, end, text: written } = insertionOf(read(text).answer, offset, 'NEW.');
  return text.slice(0, start) + written + text.slice(end);
}

describe('a sentence written at the cursor', () => {
  const table: [marked: string, result: string][] = [
    ['|', 'NEW.'],
    ['One.|', 'One. NEW.'],
    ['One. |', 'One. NEW.'],
    ['|One.', 'NEW. One.'],
    ['One. |Two.', 'One. NEW. Two.'],
    ['One.| Two.', 'One. NEW. Two.'],
    ['I mo|ved it. Two.', 'I moved it. NEW. Two.'],
    ['One.\n\n|\n\nTwo.', 'One.\n\nNEW.\n\nTwo.'],
    ['# Wh|y\n\nOne.', '# Why\n\nNEW.\n\nOne.'],
    ['# Why|', '# Why\n\nNEW.'],
    ['---\nrole: |x\n---\n', '---\nrole: x\n---\n\nNEW.\n'],
    ['---\nrole: |x\n---\n\nOne.\n', '---\nrole: x\n---\n\nOne.\n\nNEW.\n'],
    ['<!-- a no|te -->\n\nOne.', '<!-- a note -->\n\nNEW.\n\nOne.'],
    ['One. <!-- answer-ig|nore -->', 'One. <!-- answer-ignore --> NEW.'],
    ['# Why|\r\n\r\nOne.', '# Why\r\n\r\nNEW.\r\n\r\nOne.'],
  ];
  for (const [marked, result] of table) {
    it(`makes ${JSON.stringify(marked)} ${JSON.stringify(result)}`, () => {
      assert.equal(after(marked), result);
    });
  }
});
