import { looksAround, spokenForm, type Token } from './spokenForm';
import { countSyllables } from './syllables';

const REMEMBERED = 20_000;
const LONGEST_REMEMBERED = 40;
const LOOKS_AROUND = -1;
const known = new Map<string, number>();

/** Syllables of words that are said as they stand, parted by blanks. */
export function spokenSyllables(said: string): number {
  let total = 0;
  for (let start = 0; start < said.length; ) {
    const blank = said.indexOf(' ', start);
    const end = blank < 0 ? said.length : blank;
    if (end > start) total += countSyllables(said.slice(start, end));
    start = end + 1;
  }
  return total;
}

/** Spoken syllables of one written word among its neighbours; words seen before cost a look-up. */
export function syllablesAt(words: readonly Token[], index: number): number {
  const { text } = words[index] as Token;
  const count = known.get(text);
  if (count !== undefined && count !== LOOKS_AROUND) return count;
  if (count === undefined && looksAround(text)) remember(text, LOOKS_AROUND);
  const syllables = spokenSyllables(spokenForm(words, index));
  if (!known.has(text)) remember(text, syllables);
  return syllables;
}

function remember(text: string, syllables: number): void {
  if (text.length > LONGEST_REMEMBERED) return;
  if (known.size >= REMEMBERED) known.clear();
  known.set(text, syllables);
}
