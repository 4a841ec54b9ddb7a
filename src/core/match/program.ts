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

/** Threads alive after the first word of a run: the same object for all symbols that begin the same. */
export interface Starts {
  readonly id: number;
  /** Those at which a run is complete, in order. */
  readonly accepting: readonly number[];
  /** Where reading an atom leads from here. */
  readonly next: ReadonlyMap<number, readonly number[]>;
}

/** Runs as a machine of many threads; a thread is a place and the count of words read so far. */
export interface Program {
  symbolOf(word: string, isNumber: boolean, isName: boolean): number;
  /** Whether some run asks for this word by its letters. */
  knows(word: string): boolean;
  /** What begins with no word. */
  readonly nothing: Starts;
  /** What begins with `symbol` as the first word of a run. */
  startsOn(symbol: number): Starts;
  /** What goes on with `symbol`, in order: from `starts`, and from the threads that went on before. */
  move(starts: Starts, ongoing: readonly number[], symbol: number): readonly number[];
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

  const acceptOf = (one: number): readonly number[] => {
    const { accepts } = places[one >> 5] as Place;
    return accepts < 0 ? [] : [accepts, one & MostWords];
  };
  /** The threads that reading a word of its atom leads a thread to. */
  const behind = (one: number): readonly number[] =>
    (places[one >> 5] as Place).next.map((place) => thread(place, (one & MostWords) + 1));
  const symbols = new Map<string, number>();
  const symbolAtoms: (readonly number[])[] = [];
  const begun = new Map<string, Starts>();
  const beginningWith = (threads: readonly number[]): Starts => {
    const key = threads.join(',');
    const known = begun.get(key);
    if (known) return known;
    const next = new Map<number, number[]>();
    for (const one of threads) {
      const { atom } = places[one >> 5] as Place;
      const list = next.get(atom);
      if (list) list.push(...behind(one));
      else next.set(atom, [...behind(one)]);
    }
    const accepting = threads.filter((one) => acceptOf(one).length > 0);
    const starts = { id: begun.size, accepting, next };
    begun.set(key, starts);
    return starts;
  };
  const startsOfSymbol: Starts[] = [];
  return {
    nothing: beginningWith([]),
    symbolOf(word, isNumber, isName) {
      const list = [
        ...(isNumber ? [NumberAtom] : []),
        ...(isName ? [NameAtom] : []),
        ...(atomsOfWord.get(word) ?? []),
      ];
      const key = list.join(',');
      let symbol = symbols.get(key);
      if (symbol === undefined) {
        symbol = symbolAtoms.push(list) - 1;
        symbols.set(key, symbol);
      }
      return symbol;
    },
    knows: (word) => atomsOfWord.has(word),
    startsOn(symbol) {
      let starts = startsOfSymbol[symbol];
      if (!starts) {
        const atoms = symbolAtoms[symbol] as readonly number[];
        starts = beginningWith(inOrder(atoms.flatMap((atom) => startsByAtom[atom] ?? [])));
        startsOfSymbol[symbol] = starts;
      }
      return starts;
    },
    move({ next: ofStarts }, ongoing, symbol) {
      const atoms = symbolAtoms[symbol] as readonly number[];
      const to: number[] = [];
      for (const atom of atoms) {
        const next = ofStarts.get(atom);
        if (next) to.push(...next);
      }
      for (const one of ongoing) {
        if (atoms.includes((places[one >> 5] as Place).atom)) to.push(...behind(one));
      }
      return inOrder(to);
    },
    acceptOf,
  };
}

/** Each number once. */
function inOrder(numbers: readonly number[]): readonly number[] {
  return numbers.length < 2 ? numbers : [...new Set(numbers)].sort((a, b) => a - b);
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
