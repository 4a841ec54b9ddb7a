import type { Entry, Figure, Statement } from '../data';
import { parse } from '../parse';
import { tokenise } from '../parse/tokens';
import { rememberedOf } from '../remembered';
import { isWordFor } from './units';

/** A number that is known: the figure itself, or what replaced it. */
export interface Known {
  readonly entry: Entry;
  readonly figure: Figure;
  readonly value: number;
  readonly unit: string;
  readonly per: string | undefined;
  /** Whether it holds: confirmed, or newer than the figure it belongs to. */
  readonly holds: boolean;
  readonly statement: Statement;
}

/** The figures of a set of entries, ordered for looking up. */
export interface FactIndex {
  readonly ofEntry: ReadonlyMap<Entry, readonly Known[]>;
  /** Known numbers by value, each value under its first three digits as well. */
  readonly doubtful: ReadonlyMap<number, readonly Known[]>;
  /** Words that tell what a figure is about. */
  topicOf(figure: Figure): ReadonlySet<string>;
  /** The words of the phrase that stays true of a figure; none where it has none. */
  saidOf(figure: Figure): readonly string[];
  /** Words of the names of an entry that few others share. */
  namesOf(entry: Entry): ReadonlySet<string>;
}

/** The index for these entries, made at the first call and kept with them. */
export const factIndexFor: (entries: readonly Entry[]) => FactIndex = rememberedOf(build);

function build(entries: readonly Entry[]): FactIndex {
  const ofEntry = new Map<Entry, Known[]>();
  const doubtful = new Map<number, Known[]>();
  for (const entry of entries) {
    const all = entry.figures.flatMap((figure) => knownOf(entry, figure));
    if (all.length) ofEntry.set(entry, all);
    for (const known of all) {
      if (known.holds) continue;
      const same = doubtful.get(known.value);
      if (same) same.push(known);
      else doubtful.set(known.value, [known]);
    }
  }
  const topics = new Map<Figure, ReadonlySet<string>>();
  const said = new Map<Figure, readonly string[]>();
  const names = new Map<Entry, ReadonlySet<string>>();
  const owners = new Map<string, number>();
  const allNames = (entry: Entry) => stems([entry.name, ...entry.aliases, ...entry.weakAliases]);
  const namesOf = (entry: Entry) =>
    remembered(names, entry, () => {
      if (!owners.size) {
        for (const other of entries)
          for (const word of allNames(other)) owners.set(word, (owners.get(word) ?? 0) + 1);
      }
      return new Set([...allNames(entry)].filter((word) => (owners.get(word) ?? 0) <= MostSharing));
    });
  return {
    ofEntry,
    doubtful,
    namesOf,
    saidOf: (figure) =>
      remembered(said, figure, () => parse(figure.say ?? '').words.map(({ norm }) => norm)),
    topicOf: (figure) =>
      remembered(topics, figure, () => {
        const told = [figure.text, figure.newer?.text ?? '', figure.warn ?? '', figure.say ?? ''];
        return stems(told, figure.unit);
      }),
  };
}

function knownOf(entry: Entry, figure: Figure): Known[] {
  const known = (statement: Statement, holds: boolean): Known[] => {
    const { value, unit, per } = statement;
    if (typeof value !== 'number' || unit === undefined) return [];
    return [{ entry, figure, value, unit, per, holds, statement }];
  };
  return [
    ...known(figure, figure.status === 'confirmed'),
    ...(figure.newer ? known(figure.newer, true) : []),
  ];
}

function remembered<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const old = map.get(key);
  if (old !== undefined) return old;
  const value = make();
  map.set(key, value);
  return value;
}

/** A word in the names of more entries than this tells none of them. */
const MostSharing = 3;

const Common = new Set(
  'about above after again against also amazon amazons among anything because been before being below between both brings calls candidate cannot claim claims company could count counts date dates does each earlier early even ever every figure first found from general goes hardly have itself known later least long made make makes many mean means more most much must name newer nobody none number numbers only other others over page public real recent report reports said same says seems several since single some source sourced still such take taken term than that their them then there these they thing this those through time told total turned under until upwards very were what when where which while whole wide wider will with within without words world worth would year years your today something somebody half whose million billion thousand dollars according dozens hundreds tens roughly around january february march april june july august september october november december amount large small'.split(
    ' ',
  ),
);

function stems(texts: readonly string[], unit?: string): Set<string> {
  const found = new Set<string>();
  for (const text of texts) {
    for (const { start, end } of tokenise(text)) {
      const word = text
        .slice(start, end)
        .toLowerCase()
        .replace(/['’]s?$/, '');
      if (word.length > 3 && !/\d/.test(word) && !Common.has(word) && !isWordFor(unit, word))
        found.add(stem(word));
    }
  }
  return found;
}

const known = new Map<string, string>();
const MostKnown = 20_000;

/** What a word has in common with its inflections, crudely: its first six letters without an ending. */
export function stem(word: string): string {
  let cut = known.get(word);
  if (cut === undefined) {
    cut = word.replace(/(?:'s|ing|ed|es|s)$/, '').slice(0, 6);
    if (known.size > MostKnown) known.clear();
    if (word.length < 40) known.set(word, cut);
  }
  return cut;
}
