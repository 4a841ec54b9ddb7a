/**
 * How much each piece of evidence counts: data/weights.json, made by `npm run fit`. Some ten thousand
 * pairs of words have to fit into a few kilobytes, hence the writing in single signs.
 */
export interface Weights extends Coded {
  /** What one step is worth, in natural log-odds. All else is counted in steps, so that sums are exact. */
  readonly step: number;
  /** From how many on a sentence is warned of. */
  readonly threshold: number;
}

/** The part of it that is written in signs. */
export interface Coded {
  /** The words, each as a capital letter for how much of the one before it begins with, and the rest. */
  readonly words: string;
  readonly traits: readonly string[];
  /** For each word those that count behind it, in the signs of `numberAt`, and a blank. */
  readonly behind: string;
  /** Whether a sentence breaks any rule: words, traits, and pairs in the order of `behind`. */
  readonly warning: Column;
  /** Which rule it is then: words and traits alone. */
  readonly rules: Readonly<Record<string, Column>>;
}

/** What the rows count for one question. */
export interface Column {
  /** What a sentence without evidence has. */
  readonly base: number;
  /** The rows, in the signs of `stepsAt`; nought for those behind its end. */
  readonly signs: string;
}

/** Steps by piece: a word, two words parted by a blank, or a trait, which begins with a colon. */
export interface Steps {
  readonly base: number;
  readonly pieces: ReadonlyMap<string, number>;
}

const CapitalA = 65;
const SmallA = 97;
const Letters = 26;
const NoStep = '.';
/** Numbers under this take one sign, the others two. */
const Short = 50;
const FirstSign = 35;
const Backslash = 92;
const Signs = 91;

/** The number of the word written at `at`, and where the next begins. */
export function numberAt(
  text: string,
  at: number,
): { readonly number: number; readonly end: number } {
  const high = signNumber(text, at);
  if (high < Short) return { number: high, end: at + 1 };
  return { number: Short + (high - Short) * Signs + signNumber(text, at + 1), end: at + 2 };
}

/** Those of one sign: small letters count up from 1, capital ones down from -1; 0 behind the end. */
export function stepsAt(text: string, at: number): number {
  const c = text.charCodeAt(at);
  if (c >= SmallA) return c - SmallA + 1;
  return c >= CapitalA ? CapitalA - 1 - c : 0;
}

/** The words of `Weights.words`, in their order. */
export function wordsIn(text: string): string[] {
  const words: string[] = [];
  let before = '';
  for (const [, shared = '', rest = ''] of text.matchAll(/([A-Z])([^A-Z]*)/g)) {
    before = before.slice(0, shared.charCodeAt(0) - CapitalA) + rest;
    words.push(before);
  }
  return words;
}

/** Writes the steps of pieces as `Weights` has them. */
export function encode(warning: Steps, rules: Readonly<Record<string, Steps>>): Coded {
  const pieces = [warning, ...Object.values(rules)].flatMap((steps) => [...steps.pieces.keys()]);
  const traits = [...new Set(pieces.filter((piece) => piece.startsWith(':')))].sort();
  const followers = new Map<string, string[]>();
  const uses = new Map<string, number>();
  for (const piece of new Set(pieces)) {
    if (piece.startsWith(':')) continue;
    const [word = '', next] = piece.split(' ');
    uses.set(word, uses.get(word) ?? 0);
    if (next === undefined) continue;
    uses.set(next, (uses.get(next) ?? 0) + 1);
    followers.set(word, [...(followers.get(word) ?? []), next]);
  }
  const words = inOrder(uses);
  const numbers = new Map(words.map((word, number) => [word, number]));
  const numberOf = (word: string) => numbers.get(word) as number;
  const behind = words.map((word) =>
    (followers.get(word) ?? []).sort((a, b) => numberOf(a) - numberOf(b)),
  );
  const pairs = words.flatMap((word, at) => (behind[at] ?? []).map((next) => `${word} ${next}`));
  const column = ({ base, pieces: steps }: Steps, rows: readonly string[]): Column => ({
    base,
    signs: rows.map((piece) => stepSign(steps.get(piece) ?? 0)).join(''),
  });
  const single = [...words, ...traits];
  return {
    words: shortened(words),
    traits,
    behind: behind.map((all) => `${all.map((word) => sign(numberOf(word))).join('')} `).join(''),
    warning: column(warning, [...single, ...pairs]),
    rules: Object.fromEntries(
      Object.entries(rules).map(([rule, steps]) => [rule, column(steps, single)]),
    ),
  };
}

/** Those that stand behind others most often, then the rest from A to Z. */
function inOrder(uses: ReadonlyMap<string, number>): string[] {
  const byUse = [...uses].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
  return [...byUse.slice(0, Short), ...byUse.slice(Short).sort()];
}

function shortened(words: readonly string[]): string {
  let before = '';
  return words
    .map((word) => {
      let shared = 0;
      while (shared < Letters - 1 && shared < word.length && word[shared] === before[shared])
        shared++;
      before = word;
      return String.fromCharCode(CapitalA + shared) + word.slice(shared);
    })
    .join('');
}

function stepSign(steps: number): string {
  if (Math.abs(steps) > Letters) throw new RangeError(`${steps} steps are more than ${Letters}.`);
  if (steps === 0) return NoStep;
  return String.fromCharCode(steps > 0 ? SmallA - 1 + steps : CapitalA - 1 - steps);
}

function sign(number: number): string {
  if (number < Short) return signOf(number);
  const high = Math.floor((number - Short) / Signs);
  if (Short + high >= Signs) throw new RangeError(`There is no sign for word ${number}.`);
  return signOf(Short + high) + signOf((number - Short) % Signs);
}

/** Printable signs that JSON writes as they are. */
function signOf(number: number): string {
  const c = FirstSign + number;
  return String.fromCharCode(c < Backslash ? c : c + 1);
}

function signNumber(text: string, at: number): number {
  const c = text.charCodeAt(at);
  return (c < Backslash ? c : c - 1) - FirstSign;
}
