import type { Sentence } from './answer';
import { hasOwnDeed } from './deeds';
import { sentenceFacet } from './forms/sentenceForm';
import { hasMeasure } from './measure';
import type { Mention } from './mentions';
import { hasProperName } from './properName';
import { announces, asks } from './question';
import type { PhraseHit, Reading, Traits } from './reading';
import { tellsOfPast } from './story';
import { countTelling } from './telling';

/** A sentence of so few words is an answer in itself: "For the salary." */
const Fragment = 4;
/** A sentence of so few words needs no subject: "Great culture and nice people." */
const NeedsNoSubject = 6;

/** So many words that are not in every answer make what happened a tale of its own. */
const AnecdoteWords = 4;
/** And so many make an example of what is said to be one. */
const ExampleWords = 3;

const Introduces = /^(?:specifically|particularly|particular|example|instance|namely)$/;
/** Whether a sentence begins as an example of the one before: "In particular, …". */
const givesExample = sentenceFacet(({ words }) =>
  words.slice(0, 3).some(({ norm }) => Introduces.test(norm)),
);

/** What a sentence and the next say beside the phrases found in it; each worked out at most once. */
export class Surroundings {
  #tellsOfWork: boolean | undefined;
  #isConcrete: boolean | undefined;
  #isOnEmployer: boolean | undefined;
  #aws: readonly Mention[] | undefined;

  constructor(
    private readonly reading: Reading,
    readonly sentence: number,
  ) {}

  /** Tells a story of other people or things, and gives no reason to apply. */
  get isOfOthers(): boolean {
    return this.#has('story') && !this.#has('applying');
  }

  /**
   * Can be praise of an employer: it speaks of one or gives a wish or reason, and does not merely ask
   * something or tell what the speaker can do.
   */
  get isOnEmployer(): boolean {
    this.#isOnEmployer ??= this.#mayPraise();
    return this.#isOnEmployer;
  }

  #mayPraise(): boolean {
    if (asks(this.reading.answer, this.#place(this.sentence))) return false;
    if (this.#has('own-merit')) return false;
    if (this.#has('addressed') || this.#has('wish')) return true;
    if (this.#has('own-person')) return false;
    return this.#has('workplace') || !this.#has('first-person') || this.#length <= NeedsNoSubject;
  }

  /** How many of its words are not in every answer; those that `rule` looks for are common. */
  tellingWords(rule: string): number {
    return countTelling(this.#place(this.sentence).form, rule);
  }

  /** This sentence or the next tells of work the writer did; what follows takes no fragment back. */
  get tellsOfWork(): boolean {
    this.#tellsOfWork ??= (this.#length > Fragment ? this.#nearby() : [this.sentence]).some(
      (index) => this.#isWork(index),
    );
    return this.#tellsOfWork;
  }

  /**
   * This sentence or the next says something beside the hit that no other employer could be told: an
   * initiative or product, a figure, a named team, a proper name, or work of the writer's own.
   */
  backs(hit: PhraseHit): boolean {
    return this.isConcrete || this.#namesMoreThan(hit);
  }

  /** The same of the whole sentence and the next, but for the bare name of AWS. */
  get isConcrete(): boolean {
    this.#isConcrete ??=
      this.#nearby().some((index) => this.#isConcreteAt(index)) || this.#leadsToExample;
    return this.#isConcrete;
  }

  /** Names a Leadership Principle, or all of them, as it is written: other rules ask for the story. */
  get namesPrinciple(): boolean {
    return this.#traits(this.sentence).mentions.some(
      (name) => isPrinciple(name) || (isListOfPrinciples(name) && name.strength === 'name'),
    );
  }

  /** The next sentence gives an example or tells what happened, in words not in every answer. */
  get #leadsToExample(): boolean {
    const next = this.sentence + 1;
    if (!this.#isNear(next)) return false;
    const { form } = this.#place(next);
    const telling = countTelling(form, 'generic-praise');
    return (
      (tellsOfPast(form) && telling >= AnecdoteWords) ||
      (givesExample(form) && telling >= ExampleWords)
    );
  }

  /** Goes on, in the same paragraph, about what the sentence before has named or counted. */
  get followsSpecific(): boolean {
    const before = this.sentence - 1;
    return this.#isNear(before) && this.#isSpecificAt(before);
  }

  /** Whether what is said takes the hit back. */
  takesBack(hit: PhraseHit): boolean {
    const { unbacked, notOfWork } = hit.row;
    if (unbacked && (!this.isOnEmployer || this.backs(hit) || this.#readsPrinciple(hit)))
      return true;
    return notOfWork === true && (this.tellsOfWork || this.#cutsName(hit));
  }

  /** Reads the words of a principle's name as praise: the "big" of Think Big. */
  #readsPrinciple(hit: PhraseHit): boolean {
    return this.#namesIn(hit).some(isPrinciple);
  }

  /** Takes words out of a name: the "earn" of Earn Trust is no pay. */
  #cutsName(hit: PhraseHit): boolean {
    return this.#namesIn(hit).some((name) => name.first < hit.first || hit.last < name.last);
  }

  /** The names that have words of the hit. */
  #namesIn({ first, last }: PhraseHit): readonly Mention[] {
    return this.#traits(this.sentence).mentions.filter(
      (name) => name.first < last && first < name.last,
    );
  }

  #isConcreteAt(index: number): boolean {
    return this.#isWork(index) || this.#isSpecificAt(index);
  }

  #isSpecificAt(index: number): boolean {
    const { answer } = this.reading;
    const place = this.#place(index);
    const { signals, figure, mentions } = this.#traits(index);
    if (signals.has('specific')) return true;
    if (figure && hasMeasure(place.form)) return true;
    return mentions.some(isSpecific) || hasProperName(answer, place);
  }

  #isWork(index: number): boolean {
    const { signals } = this.#traits(index);
    if (signals.has('experience') || signals.has('named-team')) return true;
    return hasOwnDeed(this.#place(index).form);
  }

  /** AWS is a name of its own, unless the hit praises just that. */
  #namesMoreThan({ first, last }: PhraseHit): boolean {
    this.#aws ??= this.#nearby().flatMap((index) =>
      this.#traits(index).mentions.filter((mention) => mention.entry.id === 'aws'),
    );
    const [one, other] = this.#aws;
    return other !== undefined || (one !== undefined && (one.first >= last || first >= one.last));
  }

  /** This sentence and the next one of its paragraph, or the first of what it announces. */
  #nearby(): number[] {
    const next = this.sentence + 1;
    return this.#isNear(next) || this.#announces(next) ? [this.sentence, next] : [this.sentence];
  }

  /** Whether there is such a sentence in the same paragraph. */
  #isNear(index: number): boolean {
    const { sentences } = this.reading.answer;
    const { paragraph } = this.#place(this.sentence);
    return sentences[index]?.paragraph === paragraph;
  }

  #announces(next: number): boolean {
    const { answer } = this.reading;
    return next < answer.sentences.length && announces(answer, this.#place(this.sentence));
  }

  #has(signal: string): boolean {
    return this.#traits(this.sentence).signals.has(signal);
  }

  get #length(): number {
    const { first, last } = this.#place(this.sentence);
    return last - first;
  }

  #place(index: number): Sentence {
    return this.reading.answer.sentences[index] as Sentence;
  }

  #traits(index: number): Traits {
    return this.reading.traits[index] as Traits;
  }
}

/** A Leadership Principle by its name as it is written. */
function isPrinciple({ entry, strength }: Mention): boolean {
  return entry.kind === 'principle' && strength === 'name';
}

/** A product or initiative by a name that is not just another word for the employer. */
function isSpecific(name: Mention): boolean {
  const { entry, strength } = name;
  if (entry.kind === 'principle' || strength === 'weak') return false;
  return entry.id !== 'aws' && !isListOfPrinciples(name);
}

/** The sixteen as a whole. */
function isListOfPrinciples({ entry }: Mention): boolean {
  return entry.id === 'leadership-principles';
}
