import { nearest } from '../pack/nearest';
import type { Fix, Rule } from '../rule';
import { lineEnd, lineStart, nextLine, type Span } from '../text';

/**
 * Front matter that can't be read, an unknown key or rule, or a value of the wrong type.
 * @param rules every rule there is, asked for when an answer is checked
 */
export const frontMatterRule = (rules: () => readonly Rule[]): Rule => ({
  id: 'front-matter',
  summary: 'Front matter with an unknown key or a value of the wrong type.',
  severity: 'warning',
  *check({ answer: { text, frontMatter } }) {
    for (const { span, message, lines } of frontMatter.problems)
      yield { ...span, message, fixes: removals(text, lines) };
    const ids = rules().map(({ id }) => id);
    for (const { id, span, lines } of frontMatter.ruleKeys) {
      if (ids.includes(id)) continue;
      const message = `There is no rule called “${id.slice(0, 40)}”. The rules are listed in the README.`;
      const right = nearest(id, ids);
      const fixes = right ? [{ title: `Write “${right}”`, edits: [{ ...span, text: right }] }] : [];
      yield { ...span, message, fixes: [...fixes, ...removals(text, lines)] };
    }
  },
});

function removals(text: string, lines: Span | undefined): Fix[] {
  return lines && standsAlone(text, lines) ? [removal(text, lines)] : [];
}

/** Whether no other key shares its lines, as in `{role: [a], team: b}`. */
function standsAlone(text: string, { start, end }: Span): boolean {
  if (start === end) return true;
  const before = text.slice(lineStart(text, start), start);
  const behind = text.slice(end, lineEnd(text, end));
  return before.trim() === '' && /^\s*(?:#.*)?$/.test(behind);
}

function removal(text: string, { start, end }: Span) {
  const isOne = lineStart(text, start) === lineStart(text, end);
  const edit = { start: lineStart(text, start), end: Math.min(nextLine(text, end), text.length) };
  return {
    title: isOne ? 'Remove the line' : 'Remove the lines',
    edits: [{ ...edit, text: '' }],
  };
}
