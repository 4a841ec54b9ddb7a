import type { SaidWord, Sentence } from '../answer';
import { ownedSentenceFacet, type SentenceForm } from '../forms/sentenceForm';
import { wordFacet } from '../forms/wordForm';
import { employerWords, lengthOfName } from '../match/plainText';
import { isNumber } from '../match/symbols';
import { hasProperName } from '../properName';
import { isQuestion } from '../question';
import type { Reading, Traits } from '../reading';
import { remembered } from '../remembered';
import { wordHash } from '../wordHash';
import type { Found } from './claims';

/** What speaks for or against a warning in one sentence. */
export interface Evidence {
  /** The sentence as it is written, which keeps what its words count. */
  readonly form: SentenceForm;
  /**
   * Its words as they count, between `^` and `$`: each alone, two in a row, and two around a third. A
   * number is `#` and a name `@`, so that what is learnt of one employer holds of others.
   */
  readonly pieces: readonly Piece[];
  /** What it says or does, each behind a colon: `:wish`, `:claims flattery`, `:says fan of`, `:length 6`. */
  readonly traits: readonly Piece[];
}

/** A word or trait as it counts, and the number it is weighed by. */
export interface Piece {
  readonly text: string;
  readonly hash: number;
}

const piece = (text: string): Piece => ({ text, hash: wordHash(text) });

const Begin = piece('^');
const End = piece('$');
const Digits = piece('#');
const Name = piece('@');

/** Gathers the evidence in one sentence and in what the phrases found there. */
export function evidenceIn(reading: Reading, sentence: number, found: Found): Evidence {
  const { sentences, frontMatter } = reading.answer;
  const { form } = sentences[sentence] as Sentence;
  return {
    form,
    pieces: piecesOf(form, employerWords(frontMatter.company)),
    traits: traitsIn(reading, sentence, found),
  };
}

const Amazon = /^(?:amazon(?:'s)?|aws)$/;

/** Whether a word is written as a name is; capitals alone, as in HR, make no name. */
const hasCapital = wordFacet(
  ({ text, norm }) => /^[A-Z].*[a-z]/.test(text) && !norm.startsWith("i'"),
);

const piecesOf = ownedSentenceFacet(({ words }, employer: readonly string[]): readonly Piece[] => {
  const pieces = new Array<Piece>(words.length + 2);
  pieces[0] = Begin;
  pieces[words.length + 1] = End;
  const capitals: number[] = [];
  let named = 0;
  for (let at = 0; at < words.length; at++) {
    const { form } = words[at] as SaidWord;
    if (hasCapital(form)) capitals.push(at);
    if (named === 0 && employer.length > 0) named = lengthOfName(words, at, employer);
    pieces[at + 1] = named > 0 ? Name : pieceOf(form);
    if (named > 0) named--;
  }
  // In a headline a capital tells nothing, and little at the beginning of a sentence.
  const isHeadline = capitals.length > words.length / 2 + 1;
  if (!isHeadline) for (const at of capitals) if (at > 0) pieces[at + 1] = Name;
  return pieces;
});

/**
 * A word as it counts: `@` for Amazon, `#` for a number. Its forms count apart: who wants to learn gives a
 * reason, who learned something tells of it.
 */
const pieceOf = wordFacet(({ norm }) => {
  if (Amazon.test(norm)) return Name;
  return isNumber(norm) ? Digits : piece(norm.replace(/'s$/, ''));
});

const trait = remembered((name) => piece(`:${name}`));
const speaksOf = remembered((rule) => piece(`:speaks of ${rule}`));
const claimsOf = remembered((rule) => piece(`:claims ${rule}`));

/** That a pattern of the data matches; there are only so many, each of them long. */
const saysOf = remembered((pattern) => piece(`:says ${pattern}`), Number.POSITIVE_INFINITY);

const Lengths = [3, 6, 12, 20, 30].map((most) => ({ most, trait: trait(`length ${most}`) }));
const Longer = trait('length more');
const Figure = trait('figure');
const ProperName = trait('proper name');
const Question = trait('question');
const OnEmployer = trait('on employer');
const Concrete = trait('concrete');
const Claims = trait('claims');

function traitsIn(reading: Reading, sentence: number, { hits, claims, around }: Found): Piece[] {
  const { answer } = reading;
  const place = answer.sentences[sentence] as Sentence;
  const { signals, figure, mentions } = reading.traits[sentence] as Traits;
  const words = place.last - place.first;
  const traits = [Lengths.find(({ most }) => words <= most)?.trait ?? Longer];
  for (const signal of signals) traits.push(trait(signal));
  if (figure) traits.push(Figure);
  if (hasProperName(answer, place)) traits.push(ProperName);
  if (isQuestion(answer, place)) traits.push(Question);
  for (const { entry, strength } of mentions) {
    traits.push(trait(`names ${entry.id === 'aws' ? 'aws' : entry.kind} ${strength}`));
  }
  if (around.isOnEmployer) traits.push(OnEmployer);
  for (const { row } of hits) traits.push(speaksOf(row.rule));
  if (hits.length > 0 && around.isConcrete) traits.push(Concrete);
  const claimed = claims.filter(({ isSetAside }) => !isSetAside);
  for (const { rule, hits } of claimed) {
    traits.push(claimsOf(rule));
    for (const { pattern } of hits) traits.push(saysOf(pattern));
  }
  if (claimed.length > 0) traits.push(Claims);
  return traits;
}
