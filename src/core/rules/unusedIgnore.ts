import type { Answer } from '../answer';
import type { Ignore } from '../ignores';
import type { Problem, Rule } from '../rule';
import type { Edit, Span } from '../text';
import { late } from '../unicode';

/** An ignore comment that ignores nothing; the runner asks it after all other rules. */
export const unusedIgnore: Rule = {
  id: 'unused-ignore',
  summary: 'An ignore comment that matches no finding, or names no rule there is.',
  severity: 'information',
  check: () => [],
};

/** One problem for each comment that ignored nothing, or names a rule there is not. */
export function* unusedIgnores(
  answer: Answer,
  unused: readonly Ignore[],
  rules: readonly Rule[],
): Iterable<Problem> {
  for (const { comment, rules: named } of unused) {
    const known = named.map(({ id }) => rules.find((rule) => rule.id === id));
    const at = known.indexOf(undefined);
    const unknown = named[at];
    // What two answers have in common is not known here.
    const mayIgnore = known.some((rule) => rule?.comparesAnswers);
    if (mayIgnore && !unknown) continue;
    const { start, end } = unknown?.span ?? comment;
    const message = unknown
      ? `There is no rule called “${unknown.id}”${mayIgnore ? '' : ', so this comment ignores nothing'}. The rules are listed in the README.`
      : 'This comment ignores nothing: no finding of its rule stands where it looks. It can go.';
    const fix =
      unknown && mayIgnore
        ? { title: `Remove “${unknown.id}”`, edits: [removalFromList(named, at)] }
        : { title: 'Remove the comment', edits: [removal(answer.text, comment)] };
    yield { start, end, message, fixes: [{ ...fix, preferred: true }] };
  }
}

/** Takes one of several rules out with the comma behind it, or before it where it is the last. */
function removalFromList(named: Ignore['rules'], at: number): Edit {
  const spans = named.map(({ span }) => span);
  const { start, end } = spans[at] as Span;
  const [before, behind] = [spans[at - 1], spans[at + 1]];
  return behind
    ? { start, end: behind.start, text: '' }
    : { start: before?.end ?? start, end, text: '' };
}

/** What runs together once nothing stands between. */
const Touching = late(String.raw`^[\p{L}\p{N}.,;:!?][\p{L}\p{N}]$`, 'u');

function removal(text: string, { start, end }: Ignore['comment']): Edit {
  const isOpening = /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, start - 80), start));
  const rest = /^[ \t]*(\r?(?:\n|$))?/.exec(text.slice(end, end + 80));
  if (isOpening && rest?.[1] !== undefined) {
    const newline = text.indexOf('\n', end);
    return {
      start: text.lastIndexOf('\n', start - 1) + 1,
      end: newline < 0 ? text.length : newline + 1,
      text: '',
    };
  }
  if (isOpening) return { start, end: end + (rest?.[0].length ?? 0), text: '' };
  const before = text.charAt(start - 1);
  const behind = text.charAt(end);
  if (before === ' ' && /^[\s.,;:!?)]?$/.test(behind)) return { start: start - 1, end, text: '' };
  return { start, end, text: Touching().test(before + behind) ? ' ' : '' };
}
