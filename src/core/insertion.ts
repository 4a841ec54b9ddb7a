import type { Answer } from './answer';
import { type Edit, lineEnd, lineStart, newlineOf, type Span } from './text';

/**
 * Writes a sentence of its own for a cursor at `offset`: behind the sentence the cursor is in, with
 * one blank on either side where words stand there, and never into what is not said aloud.
 */
export function insertionOf(answer: Answer, offset: number, sentence: string): Edit {
  const { text } = answer;
  const unsaid = placeAfterUnsaid(answer, offset);
  if (unsaid !== undefined) {
    const newline = newlineOf(text);
    const opening = unsaid === lineStart(text, unsaid) ? newline : newline + newline;
    return { start: unsaid, end: unsaid, text: opening + sentence };
  }
  const isInside = ({ start, end }: Span) => start < offset && offset < end;
  const around = answer.comments.find(isInside) ?? answer.sentences.find(isInside);
  const at = around ? around.end : offset;
  const isAfterWord = /\S$/.test(text.slice(lineStart(text, at), at));
  const isBeforeWord = /^\S/.test(text.slice(at, lineEnd(text, at)));
  return {
    start: at,
    end: at,
    text: `${isAfterWord ? ' ' : ''}${sentence}${isBeforeWord ? ' ' : ''}`,
  };
}

/** Where to go on for a cursor in front matter, a heading or a comment. */
function placeAfterUnsaid(answer: Answer, offset: number): number | undefined {
  const { text, frontMatter, headings, comments, paragraphs } = answer;
  if (frontMatter.span.end > 0 && offset <= frontMatter.span.end) {
    return Math.max(frontMatter.span.end, paragraphs.at(-1)?.end ?? 0);
  }
  const block = [...headings, ...comments].find(
    ({ start, end }) => lineStart(text, start) <= offset && offset <= lineEnd(text, end),
  );
  const isBeside =
    block && paragraphs.some(({ start, end }) => start <= block.end && end >= block.start);
  return block && !isBeside ? lineEnd(text, block.end) : undefined;
}
