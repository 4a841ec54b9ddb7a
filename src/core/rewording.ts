import type { Answer, Word } from './answer';
import { spokenStart, withFitting } from './article';
import type { Edit } from './text';

/** Puts a text in the place of words; undefined where that would cut Markdown in two or lose a comment. */
export function reworded(
  answer: Answer,
  first: number,
  last: number,
  text: string,
): Edit | undefined {
  const { start } = answer.words[first] as Word;
  const { end } = answer.words[last - 1] as Word;
  const cut = answer.text.slice(start, end);
  const marks = (sign: RegExp, string: string) => string.match(sign)?.length ?? 0;
  for (const sign of [/\*/g, /_/g, /~/g, /`/g, /\[/g, /\]/g, /</g])
    if (marks(sign, cut) !== marks(sign, text)) return undefined;
  return withArticle(answer, first, { start, end, text });
}

/** An edit of what begins with word `first`, and of "a" or "an" before it where the new text needs the other. */
export function withArticle(answer: Answer, first: number, edit: Edit): Edit {
  const { end = edit.start } = answer.words[first - 1] ?? {};
  if (answer.text.slice(end, edit.start) !== ' ') return edit;
  return withFitting(answer, first - 1, edit, spokenStart(edit.text));
}
