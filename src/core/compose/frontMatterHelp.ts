import { roles } from '../data';
import { frontMatterKeys, severities } from '../frontMatter';
import type { Reading } from '../reading';
import { rules } from '../rules';
import { lineEnd, lineStart, type Span } from '../text';
import { usualValues } from './leads';
import type { Suggestion } from './suggestion';

const Key = /^([\w-]+)[ \t]*:/;

/** Whether the cursor is between the `---` lines at the head, closed or not yet. */
export function isInFrontMatter({ answer }: Reading, offset: number): boolean {
  const { text, frontMatter } = answer;
  if (!/^\uFEFF?---[ \t]*\r?\n/.test(text) || lineStart(text, offset) === 0) return false;
  if (frontMatter.span.end > 0) return offset < lineStart(text, frontMatter.span.end);
  return !/\n[ \t]*\r?\n/.test(text.slice(0, offset));
}

/** The keys and values that may stand at a place in front matter. */
export function frontMatterSuggestions({ answer }: Reading, offset: number): Suggestion[] {
  const { text } = answer;
  const start = lineStart(text, offset);
  const end = lineEnd(text, offset);
  const before = text.slice(start, offset);
  const key = Key.exec(before);
  const indent = /^[ \t]+/.exec(before);
  if (indent) return keyAbove(text, start) === 'rules' ? ruleSuggestions(text, offset) : [];
  if (key) {
    const from = start + key[0].length;
    const blanks = (/^[ \t]*/.exec(text.slice(from, offset)) as RegExpExecArray)[0];
    return valuesOf(key[1] as string, { start: from + blanks.length, end }, blanks ? '' : ' ');
  }
  if (!/^[\w-]*$/.test(before)) return [];
  const present = new Set(
    text.slice(0, answer.frontMatter.span.end || end).match(/^[\w-]+(?=:)/gm),
  );
  return Object.entries(frontMatterKeys)
    .filter(([name]) => !present.has(name))
    .map(([name, documentation]) => ({
      kind: 'key',
      label: name,
      span: { start, end: offset },
      text: name === 'rules' ? 'rules:\n  ' : `${name}: `,
      filter: name,
      documentation,
    }));
}

function valuesOf(key: string, span: Span, blank: string): Suggestion[] {
  const values =
    key === 'role'
      ? roles.map(({ label, words }) => ({ value: label, detail: words.slice(0, 4).join(', ') }))
      : (usualValues[key] ?? []).map((value) => ({ value, detail: unitOf(key) }));
  return values.map(({ value, detail }) => ({
    kind: 'value',
    label: value,
    span,
    text: blank + value,
    filter: value,
    ...(detail && { detail }),
  }));
}

function unitOf(key: string): string | undefined {
  return key === 'target' ? 'seconds' : key === 'pace' ? 'words a minute' : undefined;
}

function ruleSuggestions(text: string, offset: number): Suggestion[] {
  const start = lineStart(text, offset);
  const before = text.slice(start, offset);
  const [, head = '', id, blanks = ''] = /^([ \t]+)(?:([\w-]+):([ \t]*))?/.exec(before) ?? [];
  if (id) {
    const span = { start: start + head.length + id.length + 1 + blanks.length, end: offset };
    return [...severities, 'off'].map((value) => ({
      kind: 'value',
      label: value,
      span,
      text: (blanks ? '' : ' ') + value,
      filter: value,
    }));
  }
  const span = { start: start + head.length, end: offset };
  return rules.map(({ id: rule, summary }) => ({
    kind: 'rule',
    label: rule,
    span,
    text: `${rule}: `,
    filter: rule,
    documentation: summary,
  }));
}

function keyAbove(text: string, offset: number): string | undefined {
  for (let at = offset; at > 0; ) {
    at = lineStart(text, at - 1);
    const key = Key.exec(text.slice(at, at + 80));
    if (key) return key[1];
  }
  return undefined;
}

/** What the key under the pointer is for, and what its value is taken to mean. */
export function frontMatterHover(
  reading: Reading,
  offset: number,
): (Span & { readonly markdown: string }) | undefined {
  if (!isInFrontMatter(reading, offset)) return undefined;
  const { text, frontMatter } = reading.answer;
  const start = lineStart(text, offset);
  const key = Key.exec(text.slice(start, lineEnd(text, offset)))?.[1];
  const purpose = key && Object.hasOwn(frontMatterKeys, key) ? frontMatterKeys[key] : undefined;
  if (!key || !purpose) return undefined;
  const role = roles.find(({ id }) => id === reading.role)?.label;
  const meaning =
    key === 'role' && frontMatter.role
      ? role
        ? `\n\nTaken as: ${role}.`
        : `\n\nNot one of the kinds known here: ${roles.map(({ label }) => label).join(', ')}.`
      : key === 'target' && frontMatter.target
        ? `\n\nFrom ${frontMatter.target.low} to ${frontMatter.target.high} seconds.`
        : '';
  return { start, end: start + key.length, markdown: `**${key}**: ${purpose}${meaning}` };
}
