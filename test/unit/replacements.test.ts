import assert from 'node:assert/strict';
import { parse } from '../../src/core/parse';
import { addAfter, replaceBy } from '../../src/core/rules/replacements';
import { edited } from '../../src/core/text';
import { template } from '../../src/core/wording';

describe('a sentence put in', () => {
  const behind: [text: string, result: string][] = [
    ['One two.', 'One two. New.'],
    ['One [two](x).', 'One [two](x). New.'],
    ['- One two', '- One two. New.'],
    ['One **two**', 'One **two**. New.'],
    ['One two:', 'One two: New.'],
    ['“One two?”', '“One two?” New.'],
  ];
  for (const [text, result] of behind) {
    it(`stands behind ${JSON.stringify(text)}`, () => {
      const [edit] = addAfter(parse(text), 0, 'Add', 'New.').edits;
      assert.equal(edited(text, edit ? [edit] : []), result);
    });
  }

  const instead: [text: string, before: string, behind: string][] = [
    ['Out here. Two.', '', ' Two.'],
    ['**Out here. Two.**', '**', ' Two.**'],
    ['**Out here.** Two.', '', ' Two.'],
    ['Out **here. Two.**', '**', ' Two.**'],
  ];
  for (const [text, before, behind] of instead) {
    it(`takes the place of the first in ${JSON.stringify(text)}`, () => {
      const [fix] = replaceBy(parse(text), 0, 'flattery');
      assert.equal(
        edited(text, fix?.edits ?? []),
        before + template.replacements.flattery?.text + behind,
      );
    });
  }
});
