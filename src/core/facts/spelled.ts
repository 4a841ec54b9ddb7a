import type { Word } from '../answer';

/** A number in words or digits: words `first` up to, not including, `last`. */
export interface NumberRead {
  readonly first: number;
  readonly last: number;
  readonly value: number;
  /** Whether it is a rough share of a whole, as `half` or `two thirds`, in per cent. */
  readonly isShare?: boolean;
}

const Ones = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
);
const Tens = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, 20 + index * 10]),
);
/** Words that multiply what stands before them. */
export const Magnitudes: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['millions', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
]);
const Shares: Readonly<Record<string, number>> = {
  half: 50,
  third: 100 / 3,
  thirds: 100 / 3,
  quarter: 25,
  quarters: 25,
};
const MostWords = 14;
const Starts = new Set([...Ones.keys(), ...Tens.keys(), 'hundred']);
const AfterArticle = new Set(
  'hundred thousand million billion trillion hour decade third quarter a an of the its your their all'.split(
    ' ',
  ),
);

/** Whether words from `first` on may be a number in words, which costs less than reading it. */
export function startsSpelled(words: readonly Word[], first: number): boolean {
  const { norm } = words[first] as Word;
  if (norm === 'a' || norm === 'an' || norm === 'half')
    return AfterArticle.has(words[first + 1]?.norm ?? '');
  return Starts.has(norm);
}

/** The number in words that begins at `first`: "a hundred and five thousand", "two thirds of". */
export function spelledAt(words: readonly Word[], first: number): NumberRead | undefined {
  const norm = (at: number) => words[at]?.norm ?? '';
  const share = shareAt(norm, first);
  if (share) return { first, ...share, isShare: true };
  let at = first;
  let total = 0;
  let current = 0;
  let isBegun = false;
  if (norm(at) === 'half' && norm(at + 1) === 'a' && Magnitudes.has(norm(at + 2))) {
    return { first, last: at + 3, value: (Magnitudes.get(norm(at + 2)) as number) / 2 };
  }
  const single = singleAt(norm, at);
  if (single) return { first, ...single };
  if (norm(at) === 'a') {
    if (!Magnitudes.has(norm(at + 1)) || norm(at + 1).length < 4) return undefined;
    current = 1;
    isBegun = true;
    at++;
  }
  for (; at - first < MostWords; at++) {
    const word = norm(at);
    const one = Ones.get(word);
    const ten = Tens.get(word);
    const magnitude = word.length > 2 ? Magnitudes.get(word) : undefined;
    if (
      one !== undefined &&
      (one < 10 ? current % 10 === 0 && current % 100 !== 10 : current % 100 === 0)
    ) {
      if (isBegun && current === 0 && total === 0) break;
      current += one;
    } else if (
      ten !== undefined &&
      (current % 100 === 0 || (current > 9 && current < 20 && !isBegun))
    )
      current += ten;
    else if (magnitude !== undefined && (isBegun || word === 'hundred')) {
      current ||= 1;
      if (magnitude === 100) current *= 100;
      else {
        total += current * magnitude;
        current = 0;
      }
    } else if (word === 'and' && isBegun && norm(at + 1) === 'a' && norm(at + 2) === 'half') {
      const scale = Magnitudes.get(norm(at + 3));
      return { first, last: at + (scale ? 4 : 3), value: (total + current + 0.5) * (scale ?? 1) };
    } else if (word === 'point' && isBegun && Ones.has(norm(at + 1))) {
      let scale = 0.1;
      while (Ones.has(norm(at + 1)) && scale > 1e-6) {
        current += (Ones.get(norm(++at)) as number) * scale;
        scale /= 10;
      }
    } else if (!(word === 'and' && isBegun && current % 100 === 0 && isSmall(norm(at + 1)))) break;
    if (words[at]?.pause && !isJoinedOn(words, at)) {
      at++;
      break;
    }
    isBegun = true;
  }
  return at > first && isBegun ? { first, last: at, value: round(total + current) } : undefined;
}

function isSmall(word: string): boolean {
  return Ones.has(word) || Tens.has(word);
}

function isJoinedOn(words: readonly Word[], at: number): boolean {
  return words[at + 1]?.joined === true;
}

/** "an hour", "half an hour", "a decade", whose noun counts as one. */
function singleAt(
  norm: (at: number) => string,
  first: number,
): { last: number; value: number } | undefined {
  const isHour = (at: number) => norm(at) === 'hour';
  if (norm(first) === 'an' && isHour(first + 1)) return { last: first + 1, value: 1 };
  if (norm(first) === 'a' && norm(first + 1) === 'decade') return { last: first + 1, value: 1 };
  if (norm(first) !== 'half') return undefined;
  if (isHour(first + 1)) return { last: first + 1, value: 0.5 };
  return norm(first + 1) === 'an' && isHour(first + 2)
    ? { last: first + 2, value: 0.5 }
    : undefined;
}

/** "half of", "a third of", "two thirds of" as a share in per cent. */
function shareAt(
  norm: (at: number) => string,
  first: number,
): { last: number; value: number } | undefined {
  const isOf = (at: number) => /^(?:of|the|its|your|their|all)$/.test(norm(at));
  if (norm(first) === 'half' && isOf(first + 1)) return { last: first + 1, value: 50 };
  const count = norm(first) === 'a' ? 1 : Ones.get(norm(first));
  const part = Shares[norm(first + 1)];
  if (!count || !part || count > 3 || norm(first + 2) !== 'of') return undefined;
  return { last: first + 2, value: count * part };
}

/** Takes away what floating point adds in the last digits. */
export function round(value: number): number {
  if (Number.isInteger(value)) return value;
  return Number(value.toPrecision(12));
}
