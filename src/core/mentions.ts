import type { Answer, Word } from './answer';
import type { Entry, NameStrength } from './data';
import type { Owner } from './lexicon';
import type { Hit } from './match/automaton';
import type { Span } from './text';

/** A principle or initiative named in the text. */
export interface Mention extends Span {
  readonly entry: Entry;
  readonly strength: NameStrength;
  /** Words `first` up to, not including, `last`. */
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
}

const AmazonTerms = new Set([
  'amazon',
  "amazon's",
  'aws',
  'amazonian',
  'amazonians',
  'bezos',
  'jassy',
  'alexa',
  'prime',
]);

/**
 * The names among the hits: the longest where several overlap; abbreviations only as written, weak
 * aliases only where the sentence or the one before or after it has an Amazon term.
 */
export function mentionsIn(
  answer: Answer,
  hits: readonly Hit[],
  owners: readonly Owner[],
): Mention[] {
  const found: Mention[] = [];
  let sentence = 0;
  for (const { pattern, first, last } of hits) {
    const owner = owners[pattern] as Owner;
    if (owner.kind !== 'alias') continue;
    const { entry } = owner;
    const { strength, text, cased } = owner.name;
    const { start } = answer.words[first] as Word;
    const { end } = answer.words[last - 1] as Word;
    if (cased && !answer.text.startsWith(text, start)) continue;
    while ((answer.sentences[sentence]?.last ?? Infinity) < last) sentence++;
    found.push({ entry, strength, start, end, first, last, sentence });
  }
  const longest = dropCovered(found);
  const amazonian = new Set<number>();
  for (const { strength, sentence } of longest) if (strength !== 'weak') amazonian.add(sentence);
  const isNear = (at: number) =>
    [at - 1, at, at + 1].some((near) => amazonian.has(near) || hasAmazonTerm(answer, near));
  return longest.filter((mention) => mention.strength !== 'weak' || isNear(mention.sentence));
}

function hasAmazonTerm(answer: Answer, index: number): boolean {
  const sentence = answer.sentences[index];
  if (!sentence) return false;
  for (let at = sentence.first; at < sentence.last; at++) {
    if (AmazonTerms.has((answer.words[at] as Word).norm)) return true;
  }
  return false;
}

function dropCovered(found: readonly Mention[]): Mention[] {
  const byPlace = [...found].sort((a, b) => a.first - b.first || b.last - a.last);
  const kept: Mention[] = [];
  for (const mention of byPlace) {
    const previous = kept.at(-1);
    if (previous && mention.first < previous.last) continue;
    kept.push(mention);
  }
  return kept;
}
