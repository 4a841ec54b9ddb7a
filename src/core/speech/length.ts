import { type Form, wordFacet } from '../forms/wordForm';
import { remembered } from '../remembered';
import type { Token } from './neighbours';
import { looksAround, spokenForm } from './spokenForm';
import { countSyllables } from './syllables';

/** How much there is to say for one written word. */
export interface Length {
  readonly syllables: number;
  /** Letters of the spoken form, which tell a heavy syllable from a light one. */
  readonly letters: number;
}

const NOTHING: Length = { syllables: 0, letters: 0 };
const NEIGHBOURS_DECIDE = 'neighbours decide';

const lengthOfWord = remembered((word): Length => {
  const apostrophe = word.includes("'") || word.includes('’');
  const letters = apostrophe ? word.length - 1 : word.length;
  return { syllables: countSyllables(word), letters };
});

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

const lengthAlone = wordFacet((form) =>
  looksAround(form.text) ? NEIGHBOURS_DECIDE : lengthOf(spokenForm([{ form, joined: false }], 0)),
);

/** Whether the words around a word may change what is said for it. */
export function dependsOnNeighbours(form: Form): boolean {
  return lengthAlone(form) === NEIGHBOURS_DECIDE;
}

/** How much there is to say for one word among its neighbours. */
export function lengthAt(words: readonly Token[], index: number): Length {
  const length = lengthAlone((words[index] as Token).form);
  return length === NEIGHBOURS_DECIDE ? lengthOf(spokenForm(words, index)) : length;
}
