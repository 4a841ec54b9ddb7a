import type { Evidence } from './evidence';

/** Places in a table of weights are numbers of so many bits. */
export const PlaceBits = 20;

const Pair = 0x01000193;
const Apart = 0x9e3779b1;

/** The place of a word alone, or of a trait. */
export const single = (hash: number): number => place(hash);
/** The place of two words in a row. */
export const pair = (before: number, hash: number): number =>
  place((Math.imul(before, Pair) + hash) | 0);
/** The place of two words with a third between them. */
export const apart = (before: number, hash: number): number =>
  place((Math.imul(before, Apart) + hash) | 0);

/** Words in a sentence of the usual length, whose weights count as they are. */
const UsualWords = 14;
/** In fewer words than these each says no more than it does here. */
const FewestWords = 4;

/**
 * What the weights of a sentence are multiplied by, all but the base. Of many words some always speak for
 * a warning and some against, so that their sum strays as the root of their number; the longer, the less
 * each counts.
 */
export function scaleOf({ pieces }: Evidence): number {
  return Math.sqrt(UsualWords / Math.max(FewestWords, pieces.length - 2));
}

/** The finishing mix of MurmurHash3, of which the upper bits are taken. */
function place(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> (32 - PlaceBits);
}

/**
 * Everything in the evidence once, by name and with its place: `word`, `two words`, `two … words`,
 * `:trait`. What `weigh` counts, for those who learn or explain the weights.
 */
export function featuresOf({ pieces, traits }: Evidence): Map<string, number> {
  const found = new Map(traits.map(({ text, hash }) => [text, single(hash)]));
  pieces.forEach((piece, at) => {
    const before = pieces[at - 1];
    const second = pieces[at - 2];
    if (!before) return;
    // The end of the sentence counts with others alone.
    if (at < pieces.length - 1) found.set(piece.text, single(piece.hash));
    found.set(`${before.text} ${piece.text}`, pair(before.hash, piece.hash));
    if (second) found.set(`${second.text} … ${piece.text}`, apart(second.hash, piece.hash));
  });
  return found;
}
