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

interface Pattern {
  readonly owner: Owner;
  readonly node: Node;
}

let wordings: readonly Pattern[] | undefined;

/** The patterns of phrases and signals, which are the same for every list of entries. */
function ofWordings(): readonly Pattern[] {
  if (wordings) return wordings;
  const patterns: Pattern[] = [];
  for (const row of phrases.rows) {
    for (const kind of ['match', 'unless', 'except'] as const) {
      const owner: Owner = { kind: kind === 'match' ? 'phrase' : kind, row };
      for (const text of row[kind] ?? [])
        patterns.push({ owner, node: parsePattern(text, phrases.sets) });
    }
  }
  const signalSets = { ...phrases.sets, ...signals.sets };
  for (const [name, list] of Object.entries(signals.signals)) {
    for (const text of list)
      patterns.push({ owner: { kind: 'signal', name }, node: parsePattern(text, signalSets) });
  }
  wordings = patterns;
  return patterns;
}

function build(entries: readonly Entry[]): Lexicon {
  const names = entries.flatMap((entry) =>
    namesOf(entry).map((name): Pattern => {
      return { owner: { kind: 'alias', entry, name }, node: plainPattern(name.text) };
    }),
  );
  const patterns = [...ofWordings(), ...names];
  const automaton = new Automaton(patterns.map(({ node }) => node));
  return {
    entries,
    owners: patterns.map(({ owner }) => owner),
    automaton,
    scan: ({ words, sentences, frontMatter }) =>
      automaton.scan(words, sentences, frontMatter.company),
  };
}
