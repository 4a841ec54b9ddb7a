import { Range, type TextDocument } from 'vscode';
import { Lines, type Span } from '../core';

/** The editor's range for a span of the document's text. */
export function rangeOf(document: TextDocument, { start, end }: Span): Range {
  return new Range(document.positionAt(start), document.positionAt(end));
}

/** The same for the text of a file: opened as a document, every extension would check it. */
export function rangesIn(text: string): (span: Span) => Range {
  const lines = new Lines(text);
  return ({ start, end }) => {
    const [from, to] = [lines.at(start), lines.at(end)];
    return new Range(from.line, from.column, to.line, to.column);
  };
}

/** The span of a range, in offsets. */
export function spanOf(document: TextDocument, range: Range): Span {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}
