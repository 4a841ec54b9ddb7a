import { parse } from '../parse';

/** Longer texts are not looked at while somebody types in them. */
const Longest = 200_000;
const Probe = 'qq';

/**
 * Whether a word written at `offset` would be said aloud, and not be code, a heading, a comment, a
 * link's target or front matter: the parser is asked with such a word in place.
 */
export function isSpokenAt(text: string, offset: number): boolean {
  if (text.length > Longest) return false;
  const { words } = parse(text.slice(0, offset) + Probe + text.slice(offset));
  return words.some(({ start, end }) => start <= offset && offset < end);
}
