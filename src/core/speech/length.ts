import type { Token } from './neighbours';
import { looksAround, spokenForm } from './spokenForm';
import { countSyllables } from './syllables';

/** How much there is to say for one written word. */
export interface Length {
  readonly syllables: number;
  /** Letters of the spoken form, which tell a heavy syllable from a light one. */
  readonly letters: number;
}

const REMEMBERED = 20_000;
const LONGEST_REMEMBERED = 40;

/** Keeps what was found for short texts, and starts afresh once it is full. */
class Memory<Found> {
  private readonly found = new Map<string, Found>();

  get(text: string): Found | undefined {
    return this.found.get(text);
  }

  keep(text: string, found: Found): Found {
    if (text.length > LONGEST_REMEMBERED) return found;
    if (this.found.size >= REMEMBERED) this.found.clear();
    this.found.set(text, found);
    return found;
  }
}

const NOTHING: Length = { syllables: 0, letters: 0 };
const NEIGHBOURS_DECIDE = 'neighbours decide';
const writtenWords = new Memory<Length | typeof NEIGHBOURS_DECIDE>();
const spokenWords = new Memory<Length>();

function lengthOfWord(word: string): Length {
  const seen = spokenWords.get(word);
  if (seen !== undefined) return seen;
  const apostrophe = word.includes("'") || word.includes('’');
  const letters = apostrophe ? word.length - 1 : word.length;
  return spokenWords.keep(word, { syllables: countSyllables(word), letters });
}

/** Syllables and letters of words that are said as they stand, parted by blanks. */
export function lengthOf(said: string): Length {
  if (!said.includes(' ')) return said === '' ? NOTHING : lengthOfWord(said);
  let syllables = 0;
  let letters = 0;
  for (let start = 0; start < said.length; ) {
    const blank = said.indexOf(' ', start);
    const end = blank < 0 ? said.length : blank;
    if (end > start) {
      const word = lengthOfWord(said.slice(start, end));
      syllables += word.syllables;
      letters += word.letters;
    }
    start = end + 1;
  }
  return { syllables, letters };
}

/** How much there is to say for one word among its neighbours; words seen before cost a look-up. */
export function lengthAt(words: readonly Token[], index: number): Length {
  const { text } = words[index] as Token;
  const seen = writtenWords.get(text);
  if (seen !== undefined && seen !== NEIGHBOURS_DECIDE) return seen;
  const length = lengthOf(spokenForm(words, index));
  if (seen === undefined) writtenWords.keep(text, looksAround(text) ? NEIGHBOURS_DECIDE : length);
  return length;
}
