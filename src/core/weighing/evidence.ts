import type { Sentence, Word } from '../answer';
import { isNumber } from '../match/symbols';
import { hasProperName } from '../properName';
import { isQuestion } from '../question';
import type { Reading, Traits } from '../reading';
import { remembered } from '../remembered';
import { stemOf } from '../stem';
import { wordHash } from '../wordHash';
import type { Found } from './claims';

/** What speaks for or against a warning in one sentence. */
export interface Evidence {
  /** Its words as they count, between `^` and `$`: each alone, two in a row, and two around a third. */
  readonly pieces: readonly Piece[];
  /** What it says or does, each behind a colon: `:wish`, `:claims flattery`, `:length 6`. */
  readonly traits: readonly string[];
}

/** A word as it counts, and the number it is weighed by. */
export interface Piece {
  readonly text: string;
  readonly hash: number;
}

const piece = (text: string): Piece => ({ text, hash: wordHash(text) });

const Begin = piece('^');
const End = piece('$');
const Digits = piece('#');
const Employer = piece('amazon');

const Lengths = [3, 6, 12, 20, 30].map((most) => ({ most, trait: `:length ${most}` }));

/** Gathers the evidence in one sentence and in what the phrases found there. */
export function evidenceIn(reading: Reading, sentence: number, found: Found): Evidence {
  const { words, sentences, frontMatter } = reading.answer;
  const { first, last } = sentences[sentence] as Sentence;
  const company = frontMatter.company?.toLowerCase().split(/[\s-]+/) ?? [];
  const pieces = [Begin];
  for (let index = first; index < last; index++) {
    const { norm } = words[index] as Word;
    const isCompany = company.length > 0 && company.includes(norm.replace(/'s$/, ''));
    pieces.push(isCompany ? Employer : pieceOf(norm));
  }
  pieces.push(End);
  return { pieces, traits: traitsIn(reading, sentence, found) };
}

/** A word as it counts: `#` for a number, else its stem. */
const pieceOf = remembered((norm) => (isNumber(norm) ? Digits : piece(stemOf(norm) || norm)));

function traitsIn(reading: Reading, sentence: number, { hits, claims, around }: Found): string[] {
  const { answer } = reading;
  const place = answer.sentences[sentence] as Sentence;
  const { signals, figure, mentions } = reading.traits[sentence] as Traits;
  const words = place.last - place.first;
  const traits = [Lengths.find(({ most }) => words <= most)?.trait ?? ':length more'];
  for (const signal of signals) traits.push(`:${signal}`);
  if (figure) traits.push(':figure');
  if (hasProperName(answer, place)) traits.push(':proper name');
  if (isQuestion(answer, place)) traits.push(':question');
  for (const { entry, strength } of mentions) {
    traits.push(`:names ${entry.id === 'aws' ? 'aws' : entry.kind} ${strength}`);
  }
  for (const { row } of hits) traits.push(`:speaks of ${row.rule}`);
  if (hits.length > 0 && around.isConcrete) traits.push(':concrete');
  const claimed = claims.filter(({ isSetAside }) => !isSetAside);
  for (const { rule } of claimed) traits.push(`:claims ${rule}`);
  if (claimed.length > 0) traits.push(':claims');
  return traits;
}
