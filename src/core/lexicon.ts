import type { Answer } from './answer';
import { type Entry, type EntryName, namesOf } from './data';
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

const ofNames = new WeakMap<readonly Entry[], Lexicon<Alias>>();

/** The names of these entries; made at the first call and kept with them. */
export function nameLexicon(entries: readonly Entry[]): Lexicon<Alias> {
  let lexicon = ofNames.get(entries);
  if (!lexicon) {
    const names = entries.flatMap((entry) => namesOf(entry).map((name) => ({ entry, name })));
    lexicon = new Lexicon(names.map((owner) => ({ owner, node: plainPattern(owner.name.text) })));
    ofNames.set(entries, lexicon);
  }
  return lexicon;
}
