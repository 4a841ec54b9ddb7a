import type { SaidWord } from '../answer';
import { type Faceted, facetsOf } from './facets';

/**
 * A sentence as its words are written, known once wherever it stands: while a person types, all
 * sentences but one are those of the reading before. Its words are numbered from 0.
 */
export interface SentenceForm extends Faceted {
  readonly words: readonly SaidWord[];
}

/** What a feature makes of a sentence by its words and pauses alone, or for an owner too. */
const { facet, ownedFacet, none } = facetsOf<SentenceForm>();

export { facet as sentenceFacet, ownedFacet as ownedSentenceFacet };

const MostKept = 16_000;
const MostWordsKept = 200_000;
/** Letters of a sentence: of one without end that is edited, each version would be kept. */
const LongestKept = 1200;
const Prime = 0x01000193;

const kept = new Map<number, SentenceForm>();
let wordsKept = 0;

/** The form of the words `first` up to, not including, `last`; the same one each time while it is kept. */
export function sentenceFormOf(
  words: readonly SaidWord[],
  first: number,
  last: number,
): SentenceForm {
  let hash = last - first;
  let letters = 0;
  for (let at = first; at < last; at++) {
    const { form } = words[at] as SaidWord;
    hash = Math.imul(hash, Prime) ^ form.hash;
    letters += form.text.length;
  }
  const known = kept.get(hash);
  if (known && isSame(known.words, words, first, last)) return known;
  const form = { words: words.slice(first, last), facets: none() };
  if (letters > LongestKept) return form;
  if (kept.size >= MostKept || wordsKept >= MostWordsKept) {
    kept.clear();
    wordsKept = 0;
  }
  kept.set(hash, form);
  wordsKept += last - first;
  return form;
}

function isSame(
  known: readonly SaidWord[],
  words: readonly SaidWord[],
  first: number,
  last: number,
): boolean {
  if (known.length !== last - first) return false;
  for (let at = 0; at < known.length; at++) {
    const one = known[at] as SaidWord;
    const other = words[first + at] as SaidWord;
    if (one.form !== other.form || one.pause !== other.pause) return false;
    if (one.joined !== other.joined || one.inSlot !== other.inSlot) return false;
  }
  return true;
}

/** Places of the words of a sentence for which `is` holds. */
export function placesFacet(
  is: (word: SaidWord, at: number) => boolean,
): (form: SentenceForm) => readonly number[] {
  return facet(({ words }) => {
    let places = Nowhere;
    for (let at = 0; at < words.length; at++) {
      if (!is(words[at] as SaidWord, at)) continue;
      if (places === Nowhere) places = [];
      places.push(at);
    }
    return places;
  });
}

const Nowhere: number[] = [];
