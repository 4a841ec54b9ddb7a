import { firstWhere } from './firstWhere';

/** A half-open range of UTF-16 offsets into the document's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One replacement: what stands in the span becomes `text`. */
export interface Edit extends Span {
  readonly text: string;
}

/** Whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Offset where the line that holds `offset` begins. */
export function lineStart(text: string, offset: number): number {
  return offset > 0 ? text.lastIndexOf('\n', offset - 1) + 1 : 0;
}

/** Offset where the line that holds `offset` ends, its line break not included. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  if (end < 0) return text.length;
  return text.charCodeAt(end - 1) === 13 && end > offset ? end - 1 : end;
}

/** The line that holds an offset, for many of them: one in the line asked for last is not searched again. */
export function linesOf(text: string): (offset: number) => Span {
  let line: Span = { start: 0, end: -1 };
  return (offset) => {
    if (offset < line.start || offset > line.end)
      line = { start: lineStart(text, offset), end: lineEnd(text, offset) };
    return line;
  };
}

/** Offset where the line after the one that holds `offset` begins; one past the text at its end. */
export function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length + 1 : end + 1;
}

/** Where offsets stand in a text, in lines as editors break them. */
export class Lines {
  readonly #starts = [0];

  constructor(text: string) {
    for (const { index, 0: newline } of text.matchAll(/\r\n?|\n/g))
      this.#starts.push(index + newline.length);
  }

  /** The line and column of an offset, both counted from 0. */
  at(offset: number): { readonly line: number; readonly column: number } {
    const line = firstWhere(this.#starts, (start) => start > offset) - 1;
    return { line, column: offset - (this.#starts[line] ?? 0) };
  }
}

/** Whether a sign is white space, or none at all. */
export const isBlank = (sign: string): boolean => sign.trim() === '';

/** Where the signs and blanks that quote a line begin before `at`, from its break on; `at` where none do. */
export function quoteStart(text: string, from: number, at: number): number {
  let start = at;
  while (start > from && '> \t'.includes(text.charAt(start - 1))) start--;
  return text.charAt(start - 1) === '\n' ? start : at;
}

/** Where the first comment between two places begins, or the second of them. */
export function firstComment(text: string, from: number, to: number): number {
  const open = text.slice(from, to).indexOf('<!--');
  return open < 0 ? to : from + open;
}

/** How the text breaks its lines, by the first that it breaks. */
export function newlineOf(text: string): '\n' | '\r\n' {
  return text.charCodeAt(text.indexOf('\n') - 1) === 13 ? '\r\n' : '\n';
}

/** The same letters in a string of their own: a slice keeps all of the text that it was cut from. */
export function copyOf(slice: string): string {
  return ` ${slice}`.slice(1);
}

/** The text with edits made; they must not overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, text: by } of [...edits].sort((a, b) => a.start - b.start)) {
    result += text.slice(at, start) + by;
    at = end;
  }
  return result + text.slice(at);
}
