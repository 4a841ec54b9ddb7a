import type { Answer, Paragraph, Sentence } from './answer';
import { halvesOf } from './halves';
import { type Edit, firstComment, lineEnd, lineStart, nextLine, type Span } from './text';

/**
 * Takes a sentence out and leaves no double blank, no orphan blank, no empty paragraph and no half of a
 * bold span behind. A comment beside it is the writer's, and stays; so does the cell of a table.
 */
export function deletion({ text, sentences, paragraphs }: Answer, index: number): Edit {
  const sentence = sentences[index] as Sentence;
  const { start, end } = sentence;
  if (isInCell(text, sentence)) return { start, end, text: '' };
  const paragraph = paragraphs[sentence.paragraph] as Paragraph;
  const before = index > paragraph.first ? sentences[index - 1]?.end : undefined;
  const next = index + 1 < paragraph.last ? sentences[index + 1]?.start : undefined;
  const { closing, opening } = halvesOf(text, sentence, paragraph);
  if (before !== undefined && (next === undefined || closing)) {
    return { start: lastComment(text, before, start), end, text: closing };
  }
  if (next !== undefined) return { start, end: firstComment(text, end, next), text: opening };
  const block = { start: Math.min(paragraph.start, start), end: Math.max(paragraph.end, end) };
  const line = { start: lineStart(text, block.start), end: lineEnd(text, block.end) };
  if (text.slice(line.start, line.end).includes('<!--')) {
    const stop = firstComment(text, end, line.end);
    const head = text.slice(line.start, start);
    const from = stop < line.end ? start : line.start + head.trimEnd().length;
    return { start: from, end: stop, text: '' };
  }
  return { ...wholeLines(text, block), text: '' };
}

/** Whether a sentence fills the cell of a table, or what is left of it. */
function isInCell(text: string, { start, end }: Span): boolean {
  let before = start - 1;
  while (isPadding(text.charAt(before))) before--;
  let behind = end;
  while (isPadding(text.charAt(behind))) behind++;
  return text.charAt(before) === '|' || text.charAt(behind) === '|';
}

const isPadding = (sign: string) => sign === ' ' || sign === '\t';

/** Where the last comment between two places ends, or the first of them. */
function lastComment(text: string, from: number, to: number): number {
  const close = text.slice(from, to).lastIndexOf('-->');
  return close < 0 ? from : from + close + 3;
}

/** Widens a block to its whole lines and one of the blank lines beside it. */
function wholeLines(text: string, block: Span): Span {
  let start = lineStart(text, block.start);
  let end = lineEnd(text, block.end);
  const blank = /^(?:\r?\n[ \t]*)+(?=\r?\n|$)/.exec(text.slice(end, end + 200));
  if (blank) end += blank[0].length;
  if (end < text.length) end = nextLine(text, end);
  else while (start > 0 && /\s/.test(text.charAt(start - 1))) start--;
  return { start, end };
}
