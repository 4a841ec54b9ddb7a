import type { Answer } from '../answer';
import type { Ignore } from '../ignores';
import type { Problem, Rule } from '../rule';

/** An ignore comment that ignores nothing; the runner asks it after all other rules. */
export const unusedIgnore: Rule = {
  id: 'unused-ignore',
  summary: 'An ignore comment that matches no finding, or names no rule there is.',
  severity: 'information',
  check: () => [],
};

/** One problem for each comment that ignored nothing. */
export function* unusedIgnores(
  answer: Answer,
  unused: readonly Ignore[],
  rules: readonly Rule[],
): Iterable<Problem> {
  for (const { comment, rules: named } of unused) {
    const known = named.map(({ id }) => rules.find((rule) => rule.id === id));
    // What two answers have in common is not known here.
    if (known.some((rule) => rule?.comparesAnswers)) continue;
    const unknown = named.find((_, at) => !known[at]);
    const { start, end } = unknown?.span ?? comment;
    const message = unknown
      ? `There is no rule called “${unknown.id}”, so this comment ignores nothing. The rules are listed in the README.`
      : 'This comment ignores nothing: no finding of its rule stands where it looks. It can go.';
    yield {
      start,
      end,
      message,
      fixes: [
        { title: 'Remove the comment', edits: [removal(answer.text, comment)], preferred: true },
      ],
    };
  }
}

function removal(text: string, { start, end }: Ignore['comment']) {
  const alone =
    /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, start - 80), start)) &&
    /^[ \t]*\r?(?:\n|$)/.test(text.slice(end, end + 80));
  if (alone) {
    const newline = text.indexOf('\n', end);
    return {
      start: text.lastIndexOf('\n', start - 1) + 1,
      end: newline < 0 ? text.length : newline + 1,
      text: '',
    };
  }
  const from = text.charAt(start - 1) === ' ' ? start - 1 : start;
  return { start: from, end, text: '' };
}
