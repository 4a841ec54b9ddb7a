import type { Node } from './pattern';

/** One place in a pattern: reading a word of `atom` leads to `next`. */
interface Thread {
  /** The set of words read here; `Any` for a gap. */
  readonly atom: number;
  readonly next: readonly number[];
  readonly pattern: number;
}

const Any = -1;
const NumberAtom = 0;

/** Patterns as a machine of many threads; the automaton makes it deterministic. */
export interface Program {
  /** Threads that may begin at the first word of a sentence only. */
  readonly anchored: readonly number[];
  /** The longest match of each pattern, in words. */
  readonly longest: readonly number[];
  symbolOf(word: string, isNumber: boolean): number;
  /** Threads alive after `symbol` as the first word of a match. */
  startsOn(symbol: number): readonly number[];
  startOf(pattern: number, atSentenceStart: boolean): readonly number[];
  move(threads: readonly number[], symbol: number): readonly number[];
  /** The pattern that is complete at this thread, or -1. */
  acceptOf(thread: number, atSentenceEnd: boolean): number;
}

/** Compiles patterns; a symbol is a class of words that no pattern tells apart. */
export function compile(patterns: readonly Node[]): Program {
  const threads: Thread[] = [];
  const accept: number[] = [];
  const acceptAtEnd: number[] = [];
  const atoms = new Map<string, number>([['#', NumberAtom]]);
  const atomsOfWord = new Map<string, number[]>();
  const starts: number[][] = [];
  const anchoredStarts: number[][] = [];
  const longest: number[] = [];

  const atomOf = (forms: readonly string[]): number => {
    const key = forms.join('|');
    let atom = atoms.get(key);
    if (atom === undefined) {
      atom = atoms.size;
      atoms.set(key, atom);
      for (const form of new Set(forms)) {
        const list = atomsOfWord.get(form);
        if (list) list.push(atom);
        else atomsOfWord.set(form, [atom]);
      }
    }
    return atom;
  };
  const thread = (atom: number, next: readonly number[], pattern: number): number => {
    accept.push(-1);
    acceptAtEnd.push(-1);
    return threads.push({ atom, next, pattern }) - 1;
  };

  /** Threads from which `node` can be read and then any of `after`; built from the end backwards. */
  const build = (node: Node, after: readonly number[], pattern: number): readonly number[] => {
    switch (node.kind) {
      case 'word':
        return [thread(atomOf(node.forms), after, pattern)];
      case 'number':
        return [thread(NumberAtom, after, pattern)];
      case 'sequence':
        return node.nodes.reduceRight((rest, child) => build(child, rest, pattern), after);
      case 'choice': {
        const words = node.nodes.filter((child) => child.kind === 'word');
        const others = node.nodes.filter((child) => child.kind !== 'word');
        const merged = words.length
          ? [thread(atomOf([...new Set(words.flatMap((child) => child.forms))].sort()), after, pattern)]
          : [];
        return [...merged, ...others.flatMap((child) => build(child, after, pattern))];
      }
      case 'optional':
        return [...build(node.node, after, pattern), ...after];
      case 'gap': {
        let rest = after;
        for (let left = node.most; left > 0; left--) rest = [thread(Any, rest, pattern), ...after];
        return rest;
      }
      case 'start':
      case 'end':
        return after;
    }
  };

  patterns.forEach((node, pattern) => {
    const done = thread(-2, [], pattern);
    const atEnd = endsWith(node, 'end');
    (atEnd ? acceptAtEnd : accept)[done] = pattern;
    const first = build(node, [done], pattern);
    const isAnchored = startsWith(node, 'start');
    (isAnchored ? anchoredStarts : starts)[pattern] = [...new Set(first)];
    longest.push(width(node));
  });

  const symbols = new Map<string, number>();
  const symbolAtoms: ReadonlySet<number>[] = [];
  const symbolFor = (list: readonly number[]): number => {
    const key = list.join(',');
    let symbol = symbols.get(key);
    if (symbol === undefined) {
      symbol = symbolAtoms.push(new Set(list)) - 1;
      symbols.set(key, symbol);
    }
    return symbol;
  };

  const allStarts = starts.flat();
  const startCache = new Map<number, readonly number[]>();
  const move = (from: readonly number[], symbol: number): readonly number[] => {
    const has = symbolAtoms[symbol] as ReadonlySet<number>;
    const to = new Set<number>();
    for (const index of from) {
      const { atom, next } = threads[index] as Thread;
      if (atom === Any || has.has(atom)) for (const one of next) to.add(one);
    }
    return [...to];
  };

  return {
    anchored: anchoredStarts.flat(),
    longest,
    symbolOf(word, isNumber) {
      const list = atomsOfWord.get(word) ?? [];
      return symbolFor(isNumber ? [NumberAtom, ...list] : list);
    },
    startsOn(symbol) {
      let known = startCache.get(symbol);
      if (!known) {
        known = move(allStarts, symbol);
        startCache.set(symbol, known);
      }
      return known;
    },
    startOf(pattern, atSentenceStart) {
      return starts[pattern] ?? (atSentenceStart ? (anchoredStarts[pattern] ?? []) : []);
    },
    move,
    acceptOf: (index, atSentenceEnd) => {
      const plain = accept[index] as number;
      return plain >= 0 || !atSentenceEnd ? plain : (acceptAtEnd[index] as number);
    },
  };
}

/** The most words a match may have; a contraction counts for two, so this is never too small. */
function width(node: Node): number {
  switch (node.kind) {
    case 'word':
    case 'number':
      return 1;
    case 'gap':
      return node.most;
    case 'sequence':
      return node.nodes.reduce((sum, child) => sum + width(child), 0);
    case 'choice':
      return Math.max(...node.nodes.map(width));
    case 'optional':
      return width(node.node);
    default:
      return 0;
  }
}

function startsWith(node: Node, kind: 'start' | 'end'): boolean {
  return node.kind === kind || (node.kind === 'sequence' && node.nodes[0]?.kind === kind);
}

function endsWith(node: Node, kind: 'start' | 'end'): boolean {
  return node.kind === kind || (node.kind === 'sequence' && node.nodes.at(-1)?.kind === kind);
}
