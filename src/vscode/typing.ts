import { type TextDocument, type TextDocumentChangeEvent, window } from 'vscode';
import { type Span, wordAround } from '../core';

/** Which word is being typed in each document, if one is. */
export class Typing {
  readonly #carets = new WeakMap<TextDocument, number>();

  /** Takes note of a change: one stroke of typing has a caret, anything larger has none. */
  note({ document, contentChanges, reason }: TextDocumentChangeEvent): void {
    const [change] = contentChanges;
    if (!change) return;
    const isStroke =
      contentChanges.length === 1 &&
      reason === undefined &&
      !/\s./.test(change.text) &&
      window.activeTextEditor?.document === document;
    if (isStroke) this.#carets.set(document, change.rangeOffset + change.text.length);
    else this.#carets.delete(document);
  }

  wordIn(document: TextDocument): Span | undefined {
    const caret = this.#carets.get(document);
    return caret === undefined ? undefined : wordAround(document.getText(), caret);
  }
}
