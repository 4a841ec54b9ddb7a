import type { Rule } from '../rule';
import { lineEnd, lineStart } from '../text';

/** Front matter that can't be read, an unknown key or a value of the wrong type. */
export const frontMatter: Rule = {
  id: 'front-matter',
  summary: 'Front matter with an unknown key or a value of the wrong type.',
  severity: 'warning',
  *check({ answer: { text, frontMatter } }) {
    for (const { span, message } of frontMatter.problems) {
      const start = lineStart(text, span.start);
      const end = Math.min(lineEnd(text, span.end) + 1, text.length);
      yield {
        ...span,
        message,
        fixes: [{ title: 'Remove the line', edits: [{ start, end, text: '' }] }],
      };
    }
  },
};
