import { Range, type TextDocument } from 'vscode';
import type { Span } from '../core';

/** The editor's range for a span of the document's text. */
export function rangeOf(document: TextDocument, { start, end }: Span): Range {
  return new Range(document.positionAt(start), document.positionAt(end));
}

/** The span of a range, in offsets. */
export function spanOf(document: TextDocument, range: Range): Span {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}
