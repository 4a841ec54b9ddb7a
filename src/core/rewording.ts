import type { Answer, Word } from './answer';
import { articleBefore, isArticle } from './article';
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
export function withArticle({ text, words }: Answer, first: number, edit: Edit): Edit {
  const article = words[first - 1];
  if (!article || !isArticle(words, first - 1) || text.slice(article.end, edit.start) !== ' ')
    return edit;
  const right = articleBefore(edit.text);
  if (right === article.norm) return edit;
  const { start } = article;
  return { ...edit, start, text: `${article.text.charAt(0)}${right.slice(1)} ${edit.text}` };
}
