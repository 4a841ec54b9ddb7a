/**
 * How much each piece of evidence counts for each rule: data/weights.json, made by `npm run fit`. Some
 * ten thousand pairs of words have to fit into a few kilobytes, hence the writing in single signs.
 */
export interface Weights {
  /** What one step is worth, in natural log-odds against there being nothing to warn of. */
  readonly step: number;
  /** The chance that some rule applies from which on a sentence is warned of. */
  readonly threshold: number;
  /** Steps of a sentence without evidence, by rule; the order of the rules holds for all the rest. */
  readonly base: Readonly<Record<string, number>>;
  /** Steps of each trait, in the signs of `stepsAt`, one for each rule. */
  readonly traits: Readonly<Record<string, string>>;
  /** The words, each as a capital letter for how much of the one before it begins with, and the rest. */
  readonly words: string;
  /** For each rule such a sign for each word: its steps where it stands alone. */
  readonly alone: readonly string[];
  /** For each word those that count behind it, in the signs of `numberAt`, and a blank. */
  readonly behind: string;
  /** For each rule such a sign for each of those: the steps of the two in a row. */
  readonly pairs: readonly string[];
}

/** Steps by piece: a word, two words parted by a blank, or a trait, which begins with a colon. */
export type Steps = ReadonlyMap<string, readonly number[]>;

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

/** The steps that one sign stands for: small letters count up from 1, capital ones down from -1. */
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
export function encode(
  steps: Steps,
): Pick<Weights, 'traits' | 'words' | 'alone' | 'behind' | 'pairs'> {
  const traits = [...steps.keys()].filter((piece) => piece.startsWith(':')).sort();
  const followers = new Map<string, string[]>();
  const uses = new Map<string, number>();
  for (const piece of steps.keys()) {
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
  const pairs = words.map((word) =>
    (followers.get(word) ?? []).sort((a, b) => numberOf(a) - numberOf(b)),
  );
  const columns = [...steps.values()][0]?.map((_, column) => column) ?? [];
  const signsOf = (pieces: readonly string[]) =>
    columns.map((column) =>
      pieces.map((piece) => stepSign(steps.get(piece)?.[column] ?? 0)).join(''),
    );
  return {
    traits: Object.fromEntries(
      traits.map((trait) => [trait, (steps.get(trait) ?? []).map(stepSign).join('')]),
    ),
    words: shortened(words),
    alone: signsOf(words),
    behind: pairs.map((all) => `${all.map((word) => sign(numberOf(word))).join('')} `).join(''),
    pairs: signsOf(words.flatMap((word, at) => (pairs[at] ?? []).map((next) => `${word} ${next}`))),
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
