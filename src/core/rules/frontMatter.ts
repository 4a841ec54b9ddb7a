import type { Rule } from '../rule';
import { lineEnd, lineStart, nextLine, type Span } from '../text';

/** Front matter that can't be read, an unknown key or a value of the wrong type. */
export const frontMatter: Rule = {
  id: 'front-matter',
  summary: 'Front matter with an unknown key or a value of the wrong type.',
  severity: 'warning',
  *check({ answer: { text, frontMatter } }) {
    for (const { span, message, lines } of frontMatter.problems) {
      const fixes = lines && standsAlone(text, lines) ? [removal(text, lines)] : [];
      yield { ...span, message, fixes };
    }
  },
};

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
