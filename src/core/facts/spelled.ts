import type { Word } from '../answer';

/** A number in words: words `first` up to, not including, `last`. */
export interface Spelled {
  readonly last: number;
  readonly value: number;
  /** Whether it is a rough share of a whole, as "half of" or "two thirds of", in per cent. */
  readonly isShare: boolean;
}

const Small = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
);
const Tens = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, 20 + index * 10]),
);
/** Words and letters that multiply what stands before them. */
export const Magnitudes: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
]);
const Parts: ReadonlyMap<string, number> = new Map([
  ['third', 100 / 3],
  ['thirds', 100 / 3],
  ['quarter', 25],
  ['quarters', 25],
]);
const MostWords = 14;

/** Whether a number in words may begin with this one. */
export function mayBeSpelled(norm: string): boolean {
  return /^(?:an?|half|hundred)$/.test(norm) || isSmall(norm);
}

/** The number in words that begins at `first`: "a hundred and five thousand", "two thirds of". */
export function spelledAt(words: readonly Word[], first: number): Spelled | undefined {
  const { norm } = words[first] as Word;
  if (norm === 'a' || norm === 'an' || norm === 'half') return afterArticle(words, first, norm);
  const small = Small.get(norm);
  if (small === undefined && !Tens.has(norm) && norm !== 'hundred') return undefined;
  if (small !== undefined && Parts.has(words[first + 1]?.norm ?? ''))
    return shareOf(words, first, small);
  return countFrom(words, first, first, 0);
}

/** What follows an article or "half": magnitudes, shares, and nouns that count as one. */
function afterArticle(words: readonly Word[], first: number, norm: string): Spelled | undefined {
  const next = words[first + 1]?.norm ?? '';
  const after = words[first + 2]?.norm ?? '';
  const one = (last: number, value: number): Spelled => ({ last, value, isShare: false });
  if (norm === 'half') {
    if (next === 'hour') return one(first + 1, 0.5);
    if (next === 'an' && after === 'hour') return one(first + 2, 0.5);
    const scale = next === 'a' ? bigMagnitude(after) : undefined;
    if (scale) return one(first + 3, scale / 2);
    const isWhole = /^(?:of|the|its|your|their|all)$/.test(next);
    return isWhole ? { last: first + 1, value: 50, isShare: true } : undefined;
  }
  if (next === (norm === 'an' ? 'hour' : 'decade')) return one(first + 1, 1);
  if (norm === 'an') return undefined;
  if (next === 'quarter' && after === 'of' && words[first + 3]?.norm === 'a') {
    const scale = bigMagnitude(words[first + 4]?.norm ?? '');
    if (scale) return one(first + 5, scale / 4);
  }
  if (Parts.has(next)) return shareOf(words, first, 1);
  return bigMagnitude(next) ? countFrom(words, first, first + 1, 1) : undefined;
}

function bigMagnitude(word: string): number | undefined {
  return word.length > 2 ? Magnitudes.get(word) : undefined;
}

/** "a third of", "two thirds of" as a share in per cent. */
function shareOf(words: readonly Word[], first: number, count: number): Spelled | undefined {
  const part = Parts.get(words[first + 1]?.norm ?? '');
  if (!part || count < 1 || count > 3 || words[first + 2]?.norm !== 'of') return undefined;
  return { last: first + 2, value: count * part, isShare: true };
}

/** Adds up number words from `from` on, where `current` has been counted already. */
function countFrom(words: readonly Word[], first: number, from: number, current: number): Spelled {
  let total = 0;
  let at = from;
  for (; at - first < MostWords; at++) {
    const { norm = '' } = words[at] ?? {};
    const isFirst = at === first;
    const small = Small.get(norm);
    const ten = Tens.get(norm);
    const scale = bigMagnitude(norm);
    if (
      small !== undefined &&
      (small < 10 ? current % 10 === 0 && current % 100 !== 10 : current % 100 === 0) &&
      (isFirst || current > 0 || total > 0)
    )
      current += small;
    else if (ten !== undefined && current % 100 === 0) current += ten;
    else if (scale === 100) current = (current || 1) * 100;
    else if (scale && current > 0) {
      total += current * scale;
      current = 0;
    } else if (norm === 'and' && isHalf(words, at + 1)) {
      const after = bigMagnitude(words[at + 3]?.norm ?? '');
      const value = (total + current + 0.5) * (after ?? 1);
      return { last: at + (after ? 4 : 3), value, isShare: false };
    } else if (norm === 'point' && Small.has(words[at + 1]?.norm ?? '')) {
      for (let place = 0.1; place > 1e-4; place /= 10) {
        const digit = Small.get(words[at + 1]?.norm ?? '');
        if (digit === undefined || digit > 9) break;
        current += digit * place;
        at++;
      }
    } else if (norm !== 'and' || current % 100 !== 0 || !isSmall(words[at + 1]?.norm ?? '')) break;
    if (words[at]?.pause && !words[at + 1]?.joined) {
      at++;
      break;
    }
  }
  return { last: at, value: round(total + current), isShare: false };
}

function isHalf(words: readonly Word[], at: number): boolean {
  return words[at]?.norm === 'a' && words[at + 1]?.norm === 'half';
}

function isSmall(word: string): boolean {
  return Small.has(word) || Tens.has(word);
}

/** Takes away what floating point adds in the last digits. */
export function round(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(12));
}
