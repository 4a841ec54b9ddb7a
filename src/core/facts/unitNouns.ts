import { units as unitWords } from '../data';
import { tokenise } from '../parse/tokens';

/** A word or words for a unit. */
export interface Noun {
  readonly words: readonly string[];
  readonly units: ReadonlySet<string>;
  readonly certain: ReadonlySet<string>;
  readonly scale: number;
}

/** Larger and smaller measures of the units in data/units.yaml. */
const Scaled: readonly [word: string, unit: string, scale: number][] = [
  ['hour', 'minutes', 60],
  ['hours', 'minutes', 60],
  ['mw', 'gigawatts', 1e-3],
  ['megawatt', 'gigawatts', 1e-3],
  ['megawatts', 'gigawatts', 1e-3],
  ['decade', 'years', 10],
  ['decades', 'years', 10],
];
/** What a number may have to be multiplied by to be in the unit of a known one. */
export const UnitScales: readonly number[] = [
  ...new Set([1, ...Scaled.map(([, , scale]) => scale)]),
];
/** Signs beside the number, which the number itself reads, and a date without a noun. */
const NotNouns = new Set(['usd', 'percent', 'year']);

let table: ReadonlyMap<string, readonly Noun[]> | undefined;

/** The nouns that begin with a word, those of most words first; the table is made at the first call. */
export function nounsFrom(word: string): readonly Noun[] {
  table ??= makeTable();
  return table.get(word) ?? [];
}

function makeTable(): Map<string, Noun[]> {
  const nouns = new Map<string, Noun[]>();
  const add = (noun: Noun) => {
    const first = noun.words[0] as string;
    const known = nouns.get(first);
    if (known) known.push(noun);
    else nouns.set(first, [noun]);
  };
  for (const [text, owners] of unitsByWord()) {
    const words = tokenise(text).map(({ start, end }) => text.slice(start, end));
    const certain = owners.filter((unit) => owners.length === 1 || isOwnName(unit, text));
    add({ words, units: new Set(owners), certain: new Set(certain), scale: 1 });
  }
  for (const [word, unit, scale] of Scaled) {
    const own = new Set([unit]);
    add({ words: [word], units: own, certain: own, scale });
  }
  for (const known of nouns.values()) known.sort((a, b) => b.words.length - a.words.length);
  return nouns;
}

function unitsByWord(): Map<string, string[]> {
  const owners = new Map<string, string[]>();
  const scaled = new Set(Scaled.map(([word]) => word));
  for (const [unit, texts] of Object.entries(unitWords)) {
    if (NotNouns.has(unit)) continue;
    for (const text of texts) {
      if (!scaled.has(text)) owners.set(text, [...(owners.get(text) ?? []), unit]);
    }
  }
  return owners;
}

/** Whether a noun is the unit's own name, in the singular or the plural. */
function isOwnName(unit: string, noun: string): boolean {
  const name = unit.replaceAll('-', ' ');
  return name === noun || name === `${noun}s`;
}
