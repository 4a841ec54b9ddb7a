import type { Word } from '../answer';
import { wordFacet } from '../forms/wordForm';

/** How a number is hedged: `over` a bound below, `under` a bound above, `about` either way. */
export type Hedge = 'exact' | 'over' | 'under' | 'about';

const Before: Readonly<Record<string, Hedge>> = {
  over: 'over',
  above: 'over',
  exceeding: 'over',
  beyond: 'over',
  'more than': 'over',
  'at least': 'over',
  'greater than': 'over',
  'upwards of': 'over',
  'north of': 'over',
  'in excess of': 'over',
  'no fewer than': 'over',
  'not less than': 'over',
  nearly: 'under',
  almost: 'under',
  under: 'under',
  below: 'under',
  'less than': 'under',
  'fewer than': 'under',
  'up to': 'under',
  'close to': 'under',
  'at most': 'under',
  'as many as': 'under',
  'as much as': 'under',
  'shy of': 'under',
  within: 'under',
  about: 'about',
  around: 'about',
  roughly: 'about',
  approximately: 'about',
  circa: 'about',
  some: 'about',
  approx: 'about',
  'an estimated': 'about',
  estimated: 'about',
  'or so': 'about',
  'something like': 'about',
  maybe: 'about',
  perhaps: 'about',
};

const lastWords = new Set(Object.keys(Before).map((phrase) => phrase.split(' ').at(-1) as string));
const mayEndHedge = wordFacet(({ norm }) => lastWords.has(norm));

/** A hedge before a number, and the word it begins with: "just over", "up to". */
export function hedgeBefore(
  words: readonly Word[],
  first: number,
): { first: number; hedge?: Hedge } {
  const before = words[first - 1];
  if (!before || !mayEndHedge(before.form)) return { first };
  // A pause after a word parts it from the number.
  const norm = (index: number) => (words[index]?.pause ? '' : (words[index]?.norm ?? ''));
  for (const length of [3, 2, 1]) {
    const parts: string[] = [];
    for (let at = first - length; at < first; at++) parts.push(norm(at));
    if (parts.includes('')) continue;
    const phrase = parts.join(' ');
    if (!Object.hasOwn(Before, phrase)) continue;
    if (phrase === 'up to' && /^add/.test(norm(first - 3))) continue;
    let start = first - length;
    while (
      start > 0 &&
      first - start < 6 &&
      /^(?:well|just|slightly|far|way)$/.test(norm(start - 1))
    )
      start--;
    return { first: start, hedge: Before[phrase] as Hedge };
  }
  return { first };
}

/** A hedge behind a number or its noun: "or less", "or so". */
export function hedgeAfter(
  words: readonly Word[],
  last: number,
  plus = false,
): { last: number; hedge?: Hedge } {
  const norm = (index: number) => words[index]?.norm ?? '';
  const second = norm(last + 1);
  if (norm(last) === 'or') {
    if (second === 'more') return { last: last + 2, hedge: 'over' };
    if (second === 'less' || second === 'fewer') return { last: last + 2, hedge: 'under' };
    if (second === 'so') return { last: last + 2, hedge: 'about' };
  }
  if (norm(last) === 'plus' && words[last]?.joined) return { last: last + 1, hedge: 'over' };
  return plus ? { last, hedge: 'over' } : { last };
}
