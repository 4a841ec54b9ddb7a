import { type Entry, type EntryName, type Figure, namesOf } from './data';
import { Automaton, type Owned } from './match/automaton';
import { parsePattern, plainPattern } from './match/pattern';
import { rememberedOf } from './remembered';
import { type PhraseRow, phrases, signals } from './wording';

/** What a pattern of the wording files stands for. */
export type Wording =
  | {
      readonly kind: 'match' | 'unless' | 'except';
      readonly row: PhraseRow;
      readonly pattern: string;
    }
  | { readonly kind: 'signal'; readonly name: string };

/** A name of an entry. */
export interface Alias {
  readonly entry: Entry;
  readonly name: EntryName;
}

/** Words that give a figure of an entry which is not confirmed. */
export interface Worded {
  readonly entry: Entry;
  readonly figure: Figure;
}

let ofWordings: Automaton<Wording> | undefined;

/** The phrases and signals, which no pack changes; made at the first call. */
export function wordingLexicon(): Automaton<Wording> {
  ofWordings ??= new Automaton(wordings());
  return ofWordings;
}

function wordings(): Owned<Wording>[] {
  const ofRows = phrases.rows.flatMap((row) =>
    (['match', 'unless', 'except'] as const).flatMap((kind) =>
      (row[kind] ?? []).map((text) => ({
        owner: { kind, row, pattern: text },
        node: parsePattern(text, phrases.sets),
      })),
    ),
  );
  const sets = { ...phrases.sets, ...signals.sets };
  const ofSignals = Object.entries(signals.signals).flatMap(([name, list]) =>
    list.map((text) => ({
      owner: { kind: 'signal' as const, name },
      node: parsePattern(text, sets),
    })),
  );
  return [...ofRows, ...ofSignals];
}

/** The names of these entries and the wordings of their figures; made at the first call and kept. */
export const entryLexicon = rememberedOf(
  (entries: readonly Entry[]) =>
    new Automaton<Alias | Worded>(entries.flatMap((entry) => [...named(entry), ...worded(entry)])),
);

function named(entry: Entry): Owned<Alias>[] {
  return namesOf(entry).map((name) => ({
    owner: { entry, name },
    node: plainPattern(name.text),
  }));
}

function worded(entry: Entry): Owned<Worded>[] {
  const unsure = entry.figures.filter(({ status }) => status !== 'confirmed');
  return unsure.flatMap((figure) =>
    figure.wordings.map((text) => ({ owner: { entry, figure }, node: parsePattern(text) })),
  );
}
