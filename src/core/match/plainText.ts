import type { SaidWord } from '../answer';
import { type Form, normOf, wordFacet } from '../forms/wordForm';
import { tokenise } from '../parse/tokens';
import { remembered } from '../remembered';
import type { Program } from './program';
import { isNumber, plainWords } from './symbols';

/** The words of a name as a text has them, in small letters. */
export function nameWords(name: string): readonly string[] {
  return tokenise(name).map(({ start, end }) => normOf(name.slice(start, end)));
}

const LongestEmployer = 80;
const Nobody: readonly string[] = [];
const known = remembered(nameWords);

/** The words of an employer's name, to be read as one word: the same list for the same name. */
export function employerWords(name = ''): readonly string[] {
  return name.length > LongestEmployer ? Nobody : known(name);
}

/** A sentence as plain words: contractions written out, the employer's name as `amazon`. */
export interface PlainText {
  readonly length: number;
  readonly symbols: readonly number[];
  /** The word of the answer each plain word stands in. */
  readonly wordAt: readonly number[];
}

const Employer = 'amazon';
/** Words written with a capital for reasons of spelling. */
const Capitalised =
  /^(?:i|mr|mrs|ms|dr|ok|english|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas)$/;

/** Turns words into symbols of a program. */
export class PlainReader {
  readonly #program: Program;
  readonly #employer: number;
  readonly #symbolsOf: (form: Form) => readonly number[];
  readonly #text = { symbols: [] as number[], wordAt: [] as number[], length: 0 };

  constructor(program: Program) {
    this.#program = program;
    this.#employer = program.symbolOf(Employer, false, false);
    this.#symbolsOf = wordFacet((form) => this.#read(form));
  }

  /** The sentence's text is valid until the next call. */
  read(words: readonly SaidWord[], employer: readonly string[]): PlainText {
    const { symbols, wordAt } = this.#text;
    let length = 0;
    for (let index = 0; index < words.length; index++) {
      const { form } = words[index] as SaidWord;
      const skipped = employer.length > 0 ? lengthOfName(words, index, employer) : 0;
      if (skipped > 0) {
        symbols[length] = this.#employer;
        wordAt[length++] = index;
        index += skipped - 1;
        continue;
      }
      const known = this.#symbolsOf(form);
      for (let at = 0; at < known.length; at++) {
        symbols[length] = known[at] as number;
        wordAt[length++] = index;
      }
    }
    this.#text.length = length;
    return this.#text;
  }

  /** What a word is taken for, its contractions written out. */
  #read({ norm, text }: Form): readonly number[] {
    const program = this.#program;
    const c = text.charCodeAt(0);
    const isCapital =
      c < 128 ? c >= 65 && c <= 90 : text.charAt(0) !== text.charAt(0).toLowerCase();
    const plain = plainWords(norm);
    const isName =
      isCapital && !plain.some((word) => program.knows(word)) && !Capitalised.test(norm);
    return plain.map((word) => program.symbolOf(word, isNumber(word), isName));
  }
}

/** How many words from `index` on are the employer's name: all of it, the last with `'s` or not; or 0. */
export function lengthOfName(
  words: readonly SaidWord[],
  index: number,
  employer: readonly string[],
): number {
  const last = employer.length - 1;
  const isName = employer.every((part, at) => {
    const norm = words[index + at]?.norm;
    return norm === part || (at === last && norm === `${part}'s`);
  });
  return isName ? employer.length : 0;
}
