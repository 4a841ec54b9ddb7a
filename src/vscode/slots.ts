import { SnippetString } from 'vscode';

const Slot = /\[([^[\]\n]{2,160})\]/g;

/** Whether a text has slots to fill, such as `[your team]`. */
export function hasSlots(text: string): boolean {
  return text.search(Slot) >= 0;
}

/**
 * A text as a snippet: each slot becomes a tab stop that keeps its brackets until it is filled, and
 * `choices`, where given, are offered in place of the whole text.
 */
export function asSnippet(text: string, choices?: readonly string[]): SnippetString {
  const snippet = new SnippetString();
  if (choices) return snippet.appendChoice([...choices]);
  let at = 0;
  for (const { 0: slot, index } of text.matchAll(Slot)) {
    snippet.appendText(text.slice(at, index));
    snippet.appendPlaceholder((inner) => inner.appendText(slot));
    at = index + slot.length;
  }
  return snippet.appendText(text.slice(at));
}
