import type { Answer } from './answer';
import { type Entry, type EntryName, namesOf } from './data';
import { Automaton, type Hit } from './match/automaton';
import { type Node, parsePattern, plainPattern } from './match/pattern';
import { type PhraseRow, phrases, signals } from './wording';

/** What a pattern stands for. */
export type Owner =
  | { readonly kind: 'phrase'; readonly row: PhraseRow }
  | { readonly kind: 'unless' | 'except'; readonly row: PhraseRow }
  | { readonly kind: 'signal'; readonly name: string }
  | { readonly kind: 'alias'; readonly entry: Entry; readonly name: EntryName };

/** Everything that is looked for in the words of an answer, as one machine. */
export interface Lexicon {
  readonly entries: readonly Entry[];
  readonly owners: readonly Owner[];
  readonly automaton: Automaton;
  /** All hits in the order of their last words. */
  scan(answer: Answer): readonly Hit[];
}

const lexicons = new WeakMap<readonly Entry[], Lexicon>();

/** The lexicon for these entries, made at the first call and kept with them. */
export function lexiconFor(entries: readonly Entry[]): Lexicon {
  let lexicon = lexicons.get(entries);
  if (!lexicon) {
    lexicon = build(entries);
    lexicons.set(entries, lexicon);
  }
  return lexicon;
}

function build(entries: readonly Entry[]): Lexicon {
  const owners: Owner[] = [];
  const patterns: Node[] = [];
  const add = (owner: Owner, pattern: Node) => {
    owners.push(owner);
    patterns.push(pattern);
  };
  for (const row of phrases.rows) {
    const addAll = (kind: 'phrase' | 'unless' | 'except', list: readonly string[] = []) => {
      for (const text of list) add({ kind, row }, parsePattern(text, phrases.sets));
    };
    addAll('phrase', row.match);
    addAll('unless', row.unless);
    addAll('except', row.except);
  }
  for (const [name, list] of Object.entries(signals.signals)) {
    for (const text of list) add({ kind: 'signal', name }, parsePattern(text, signals.sets));
  }
  for (const entry of entries) {
    for (const name of namesOf(entry)) add({ kind: 'alias', entry, name }, plainPattern(name.text));
  }
  const automaton = new Automaton(patterns);
  return {
    entries,
    owners,
    automaton,
    scan: ({ words, sentences, frontMatter }) =>
      automaton.scan(words, sentences, frontMatter.company),
  };
}
