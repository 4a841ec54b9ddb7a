import type { Answer, Word } from './answer';
import type { Entry, NameStrength } from './data';
import type { Alias } from './lexicon';
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

/** The names in a text. */
export interface Named {
  /** What the text names, for every rule: one mention a place, in order. */
  readonly mentions: readonly Mention[];
  /** Ordinary words that only call an entry to mind; they open its card and count for nothing. */
  readonly allusions: readonly Mention[];
}

/**
 * The names found: the longest where several overlap; names that are ordinary words only
 * with their capitals, and weak or loose aliases only where the sentence or one beside it has an
 * Amazon term.
 */
export function namesIn(answer: Answer, aliases: readonly Hit<Alias>[]): Named {
  const found: Mention[] = [];
  for (const { owner, first, last, sentence } of aliases) {
    const { entry } = owner;
    const { strength, text, cased } = owner.name;
    const { start } = answer.words[first] as Word;
    const { end } = answer.words[last - 1] as Word;
    if (cased && !answer.text.startsWith(text, start)) continue;
    found.push({ entry, strength, start, end, first, last, sentence });
  }
  const amazonian = new Set<number>();
  for (const mention of found) if (!isOrdinary(mention)) amazonian.add(mention.sentence);
  const withTerm = new Map<number, boolean>();
  const hasTerm = (at: number) => {
    const known = withTerm.get(at) ?? hasAmazonTerm(answer, at);
    withTerm.set(at, known);
    return known;
  };
  const isNear = ({ sentence: at }: Mention) =>
    [at - 1, at, at + 1].some((near) => amazonian.has(near) || hasTerm(near));
  const mentions = dropCovered(found.filter((one) => !isOrdinary(one) || isNear(one)));
  const loose = found.filter((one) => one.strength === 'loose' && !isNear(one));
  return { mentions, allusions: dropCovered(loose) };
}

function isOrdinary({ strength }: Mention): boolean {
  return strength === 'weak' || strength === 'loose';
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
