import type { Word } from '../answer';
import { firstWhere } from '../firstWhere';
import type { Mention } from '../mentions';
import { isCapital } from '../unicode';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const Known = words("i i'm i've i'd i'll amazon amazonians aws bezos jassy jeff andy");
const Relatives = words('which who whose');
const Adverbs = words('now already still also currently alone only');
const Deeds = words(
  'has had holds held owns owned claims claimed runs ran delivers delivered offers offered serves served reaches reached sells sold ships shipped',
);
/** What begins a sentence as a name does, and is none. */
const NoName =
  /^(?:it|he|she|this|that|each|what|which|where|who|how|let|here|there|today|.*(?:ion|ity|ment|ship|ing|ery|body|thing|one))(?:'s)?$/;

/** Companies and products in a sentence that are neither the employer's nor in the data. */
export class Strangers {
  constructor(
    readonly words: readonly Word[],
    /** The first word of the sentence, which has its capital anyway. */
    readonly first: number,
    readonly mentions: readonly Mention[],
    readonly company: ReadonlySet<string>,
  ) {}

  /** Whether the words from `at` up to `last` say something of one: "Azure has", "Azure, which". */
  isSubject(at: number, last: number): boolean {
    const { words, first } = this;
    if (Relatives.has(words[at - 1]?.norm ?? '')) return at - 1 > first && this.#isNamed(at - 2);
    if (!this.#isNamed(at)) return false;
    // A row of names says nothing, unless the sentence is about them.
    return at === first || words.slice(at, last).some(({ text }) => !isCapital(text));
  }

  /** Whether a number at `at` is said to be of one: "Azure's 21%", "Microsoft with 21%". */
  owns(at: number): boolean {
    const before = /^(?:with|at|on)$/.test(this.words[at - 1]?.norm ?? '') ? at - 2 : at - 1;
    return before > this.first && this.#isNamed(before);
  }

  #isNamed(at: number): boolean {
    if (at < this.first || !this.#isName(at)) return false;
    if (at > this.first) return true;
    const next = Adverbs.has(this.words[at + 1]?.norm ?? '') ? at + 2 : at + 1;
    const { norm } = this.words[at] as Word;
    if (NoName.test(norm)) return false;
    return norm.endsWith("'s") || this.#isName(at + 1) || Deeds.has(this.words[next]?.norm ?? '');
  }

  #isName(at: number): boolean {
    const word = this.words[at];
    if (!word || !isCapital(word.text)) return false;
    const norm = word.norm.replace(/'s$/, '');
    if (Known.has(norm) || this.company.has(norm)) return false;
    const mention = this.mentions[firstWhere(this.mentions, ({ last }) => last > at)];
    return !mention || mention.first > at;
  }
}
