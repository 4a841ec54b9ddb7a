import type { Answer } from './answer';
import { type Entry, type EntryName, type Figure, namesOf } from './data';
import { Automaton } from './match/automaton';
import { type Node, parsePattern, plainPattern } from './match/pattern';
import { type PhraseRow, phrases, signals } from './wording';

/** What a pattern of the wording files stands for. */
export type Wording =
  | { readonly kind: 'match' | 'unless' | 'except'; readonly row: PhraseRow }
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

/** What was found: words `first` up to, not including, `last` of the answer. */
export interface Found<Owner> {
  readonly owner: Owner;
  readonly first: number;
  readonly last: number;
}

/** Patterns, each standing for something, as one machine. */
export class Lexicon<Owner> {
  readonly automaton: Automaton;
  readonly #owners: readonly Owner[];

  constructor(patterns: readonly { readonly owner: Owner; readonly node: Node }[]) {
    this.automaton = new Automaton(patterns.map(({ node }) => node));
    this.#owners = patterns.map(({ owner }) => owner);
  }

  /** All that is found in an answer, in the order of the last words. */
  scan({ words, sentences, frontMatter }: Answer): readonly Found<Owner>[] {
    return this.automaton
      .scan(words, sentences, frontMatter.company)
      .map(({ pattern, first, last }) => ({ owner: this.#owners[pattern] as Owner, first, last }));
  }
}

let ofWordings: Lexicon<Wording> | undefined;

/** The phrases and signals, which no pack changes; made at the first call. */
export function wordingLexicon(): Lexicon<Wording> {
  ofWordings ??= new Lexicon(wordings());
  return ofWordings;
}

function wordings(): { readonly owner: Wording; readonly node: Node }[] {
  const ofRows = phrases.rows.flatMap((row) =>
    (['match', 'unless', 'except'] as const).flatMap((kind) =>
      (row[kind] ?? []).map((text) => ({
        owner: { kind, row },
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

const ofEntries = new WeakMap<readonly Entry[], Lexicon<Alias | Worded>>();

/** The names of these entries and the wordings of their figures; made at the first call and kept. */
export function entryLexicon(entries: readonly Entry[]): Lexicon<Alias | Worded> {
  let lexicon = ofEntries.get(entries);
  if (!lexicon) {
    lexicon = new Lexicon<Alias | Worded>(
      entries.flatMap((entry) => [...named(entry), ...worded(entry)]),
    );
    ofEntries.set(entries, lexicon);
  }
  return lexicon;
}

function named(entry: Entry): { readonly owner: Alias; readonly node: Node }[] {
  return namesOf(entry).map((name) => ({
    owner: { entry, name },
    node: plainPattern(name.text),
  }));
}

function worded(entry: Entry): { readonly owner: Worded; readonly node: Node }[] {
  const unsure = entry.figures.filter(({ status }) => status !== 'confirmed');
  return unsure.flatMap((figure) =>
    figure.wordings.map((text) => ({ owner: { entry, figure }, node: parsePattern(text) })),
  );
}
