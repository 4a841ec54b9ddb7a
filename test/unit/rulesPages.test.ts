import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, read, rules, variantFindings } from '../../src/core';

const folder = 'docs/rules';
const pages = new Map(
  readdirSync(folder).map((name) => [
    name.replace(/\.md$/, ''),
    readFileSync(join(folder, name), 'utf8').replace(/\r\n/g, '\n'),
  ]),
);

/** The examples of a page with this mark: fenced blocks, which are whole answers. */
function examples(page: string, mark: 'flagged' | 'better' | 'other'): string[] {
  const fence = new RegExp(`^\`\`\`answer ${mark}\\n([\\s\\S]*?)\\n\`\`\`$`, 'gm');
  return [...page.matchAll(fence)].map(([, text = '']) => text);
}

/** What the rule of a page finds in an example; a rule on two answers beside the page's other one. */
function found(text: string, id: string) {
  const [other] = examples(pages.get(id) ?? '', 'other');
  const findings = other
    ? variantFindings(read(text), read(other), 'other.answer.md')
    : check(text).findings;
  return findings.filter(({ rule }) => rule === id);
}

describe('rule pages', () => {
  it('exist for every rule, and for no other', () => {
    assert.deepEqual([...pages.keys()].sort(), rules.map(({ id }) => id).sort());
  });

  for (const { id, summary, severity, comparesAnswers } of rules) {
    describe(id, () => {
      const page = pages.get(id) ?? '';

      it('says what the rule says of itself', () => {
        const [title, second, third] = page.split('\n\n');
        assert.equal(title, `# ${id}`);
        assert.equal(second, summary);
        assert.equal(third, `Default severity: ${severity}.`);
      });

      it('tells why, and how to switch the rule off', () => {
        assert.match(page, /^## Why a listener minds\n\n\S/m);
        assert.match(page, new RegExp(`^- In one file: .*rules: \\{${id}: off\\}`, 'm'));
        assert.ok(page.includes(`"answer.rules": {"${id}": "off"}`));
      });

      it('has an answer beside them where the rule compares two', () => {
        assert.equal(examples(page, 'other').length, comparesAnswers ? 1 : 0);
      });

      it('has examples that are found, and better ones that are not', () => {
        const flagged = examples(page, 'flagged');
        const better = examples(page, 'better');
        // A borrowed sentence would have to be printed to be shown.
        if (id !== 'copied') assert.ok(flagged.length >= 2, `${flagged.length} flagged examples`);
        assert.ok(better.length >= 1);
        for (const text of flagged) assert.ok(found(text, id).length > 0, `not found: ${text}`);
        for (const text of better) assert.deepEqual(found(text, id), [], text);
      });
    });
  }
});
