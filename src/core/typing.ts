import type { Finding } from './rule';
import type { Edit, Span } from './text';
import { late } from './unicode';

/** A finding that is shown, as far as it takes to know it again. */
export interface Shown {
  readonly rule: string;
  readonly start: number;
}

const WordPart = late(String.raw`[\p{L}\p{N}'’-]`, 'u');

/** The word that `offset` touches; undefined between words. */
export function wordAround(text: string, offset: number): Span | undefined {
  let start = offset;
  let end = offset;
  while (start > 0 && WordPart().test(text.charAt(start - 1))) start--;
  while (end < text.length && WordPart().test(text.charAt(end))) end++;
  return start === end ? undefined : { start, end };
}

/** Without what newly touches a word that is being typed; what was shown there before stays. */
export function settledFindings(
  findings: readonly Finding[],
  word: Span,
  shown: readonly Shown[],
): Finding[] {
  return findings.filter(
    ({ rule, start, end }) =>
      end < word.start ||
      start > word.end ||
      shown.some((before) => before.rule === rule && before.start === start),
  );
}

/** Where shown findings are after an edit of the text. */
export function shownAfter(shown: readonly Shown[], edit: Edit): Shown[] {
  const by = edit.text.length - (edit.end - edit.start);
  return shown.map(({ rule, start }) => ({ rule, start: start >= edit.end ? start + by : start }));
}
