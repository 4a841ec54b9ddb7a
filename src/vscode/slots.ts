import { SnippetString } from 'vscode';

const Slot = /\[([^[\]\n]{2,160})\]/g;

/** Whether a text has slots to fill, such as `[your team]`. */
export function hasSlots(text: string): boolean {
  return text.search(Slot) >= 0;
}

/**
 * A text as a snippet: each slot becomes a tab stop that keeps its brackets until it is filled, slots
 * of the same name become one, and `choices`, where given, are offered in place of the whole text.
 */
export function asSnippet(text: string, choices?: readonly string[]): SnippetString {
  const snippet = new SnippetString();
  if (choices) return snippet.appendChoice([...choices]);
  const numbers = new Map<string, number>();
  let at = 0;
  for (const { 0: slot, index } of text.matchAll(Slot)) {
    const number = numbers.get(slot) ?? numbers.size + 1;
    numbers.set(slot, number);
    snippet.appendText(text.slice(at, index));
    snippet.appendPlaceholder((inner) => inner.appendText(slot), number);
    at = index + slot.length;
  }
  return snippet.appendText(text.slice(at));
}
