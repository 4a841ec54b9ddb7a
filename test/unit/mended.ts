import assert from 'node:assert/strict';
import { check, type Finding } from '../../src/core';
import { edited } from '../../src/core/text';

/** What a rule finds in a text. */
export const of = (text: string, rule: string): Finding[] =>
  check(text).findings.filter((finding) => finding.rule === rule);

/** The text after the fix whose title begins so, or after the first one. */
export function mended(text: string, rule: string, title = ''): string {
  const fix = of(text, rule)[0]?.fixes.find((one) => one.title.startsWith(title));
  assert.ok(fix, `no fix “${title}” for ${rule} in ${text}`);
  return edited(text, fix.edits);
}
