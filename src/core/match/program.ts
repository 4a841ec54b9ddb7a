import { type Node, PatternError, type WordNode } from './pattern';

/** One place in a run: reading a word of `atom` leads to `next`. */
interface Place {
  readonly atom: number;
  readonly next: readonly number[];
  /** The run that is complete here, or -1. */
  readonly accepts: number;
}

const NumberAtom = 0;
const NameAtom = 1;
const MostWords = 31;

/** Runs as a machine of many threads; a thread is a place and the count of words read so far. */
export interface Program {
  symbolOf(word: string, isNumber: boolean, isName: boolean): number;
  /** Whether some run asks for this word by its letters. */
  knows(word: string): boolean;
  /** Threads alive after `symbol` as the first word of a run. */
  startsOn(symbol: number): readonly number[];
  move(threads: readonly number[], symbol: number): readonly number[];
  /** The run that is complete at this thread and its width in words, or nothing. */
  acceptOf(thread: number): readonly number[];
}

/** Compiles runs, which have no gaps; a symbol is a class of words that no run tells apart. */
export function compile(runs: readonly Node[]): Program {
  const places: Place[] = [];
  const atoms = new Map<WordNode, number>();
  const atomsOfWord = new Map<string, number[]>();

  const atomOf = (node: WordNode): number => {
    let atom = atoms.get(node);
    if (atom === undefined) {
      atom = atoms.size + 2;
      atoms.set(node, atom);
      for (const form of new Set(node.forms)) {
        const list = atomsOfWord.get(form);
        if (list) list.push(atom);
        else atomsOfWord.set(form, [atom]);
      }
    }
    return atom;
  };
  const place = (atom: number, next: readonly number[], accepts = -1): number =>
    places.push({ atom, next, accepts }) - 1;
  /** Places from which `node` can be read and then any of `after`; built from the end backwards. */
  const build = (node: Node, after: readonly number[]): readonly number[] => {
    switch (node.kind) {
      case 'word':
        return [place(atomOf(node), after)];
      case 'number':
        return [place(NumberAtom, after)];
      case 'name':
        return [place(NameAtom, after)];
      case 'sequence':
        return node.nodes.reduceRight((rest, child) => build(child, rest), after);
      case 'choice':
        return node.nodes.flatMap((child) => build(child, after));
      case 'optional':
        return [...build(node.node, after), ...after];
      default:
        throw new PatternError('A gap stands where only words can.', 0);
    }
  };

  const startsByAtom: number[][] = [];
  runs.forEach((node, run) => {
    if (width(node) > MostWords) throw new PatternError(`A run has at most ${MostWords} words.`, 0);
    const done = place(-1, [], run);
    for (const start of new Set(build(node, [done]))) {
      const { atom, next } = places[start] as Place;
      if (atom < 0) continue;
      startsByAtom[atom] ??= [];
      for (const one of next) (startsByAtom[atom] as number[]).push(thread(one, 1));
    }
  });

  const symbols = new Map<string, number>();
  const symbolAtoms: ReadonlySet<number>[] = [];
  const startCache: (readonly number[])[] = [];
  return {
    symbolOf(word, isNumber, isName) {
      const list = [
        ...(isNumber ? [NumberAtom] : []),
        ...(isName ? [NameAtom] : []),
        ...(atomsOfWord.get(word) ?? []),
      ];
      const key = list.join(',');
      let symbol = symbols.get(key);
      if (symbol === undefined) {
        symbol = symbolAtoms.push(new Set(list)) - 1;
        symbols.set(key, symbol);
      }
      return symbol;
    },
    knows: (word) => atomsOfWord.has(word),
    startsOn(symbol) {
      let starts = startCache[symbol];
      if (!starts) {
        starts = [...(symbolAtoms[symbol] as ReadonlySet<number>)].flatMap(
          (atom) => startsByAtom[atom] ?? [],
        );
        startCache[symbol] = starts;
      }
      return starts;
    },
    move(threads, symbol) {
      const has = symbolAtoms[symbol] as ReadonlySet<number>;
      const to: number[] = [];
      if (has.size === 0) return to;
      for (const one of threads) {
        const { atom, next } = places[one >> 5] as Place;
        if (has.has(atom)) for (const place of next) to.push(thread(place, (one & MostWords) + 1));
      }
      return to;
    },
    acceptOf(one) {
      const { accepts } = places[one >> 5] as Place;
      return accepts < 0 ? [] : [accepts, one & MostWords];
    },
  };
}

function thread(place: number, words: number): number {
  return (place << 5) | words;
}

/** The most words a run may have. */
function width(node: Node): number {
  switch (node.kind) {
    case 'sequence':
      return node.nodes.reduce((sum, child) => sum + width(child), 0);
    case 'choice':
      return Math.max(...node.nodes.map(width));
    case 'optional':
      return width(node.node);
    default:
      return 1;
  }
}
