import type { SentenceForm } from './forms/sentenceForm';
import type { Form } from './forms/wordForm';
import type { FrontMatter } from './frontMatter';
import type { Span } from './text';

/** The pause a speaker makes after a word. */
export enum Pause {
  None = 0,
  /** At a comma, dash, colon or semicolon. */
  Minor = 1,
  /** At the end of a sentence. */
  Sentence = 2,
  /** At the end of a paragraph, list item or table cell. */
  Paragraph = 3,
}

/** One word that is said aloud, wherever it stands; a number with its signs (`$1.2`, `40%`, `10:30`) is one word. */
export interface SaidWord {
  /** As written, without Markdown marks: `cust**omer**` is `customer`. */
  readonly text: string;
  /** Lower case with straight apostrophes. */
  readonly norm: string;
  readonly form: Form;
  /** Joined to the word before by a hyphen or dash without a blank: `class` in `world-class`. */
  readonly joined: boolean;
  /** Stands inside an unfilled slot. */
  readonly inSlot: boolean;
  readonly pause: Pause;
}

/** A word at its place. */
export interface Word extends SaidWord, Span {}

/** A sentence that is said aloud; its words are `words.slice(first, last)`. */
export interface Sentence extends Span {
  readonly first: number;
  readonly last: number;
  /** Index of its paragraph. */
  readonly paragraph: number;
  readonly form: SentenceForm;
}

/** A paragraph, list item or table row; its sentences are `sentences.slice(first, last)`. */
export interface Paragraph extends Span {
  readonly first: number;
  readonly last: number;
}

/** A heading, which is not said aloud; it stands before sentence number `sentence`. */
export interface Heading extends Span {
  readonly level: number;
  readonly text: string;
  readonly sentence: number;
}

/** A part of the template left to fill, such as `[your core strength]`. */
export interface Slot extends Span {
  /** What stands between the brackets. */
  readonly name: string;
}

/** An HTML comment, whatever it says; `text` is what stands between `<!--` and `-->`. */
export interface Comment extends Span {
  readonly text: string;
}

/** A document read once: what is said aloud, and what stands around it. */
export interface Answer {
  readonly text: string;
  readonly frontMatter: FrontMatter;
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
  readonly paragraphs: readonly Paragraph[];
  readonly headings: readonly Heading[];
  readonly slots: readonly Slot[];
  readonly comments: readonly Comment[];
}
