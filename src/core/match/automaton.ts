import type { Sentence, Word } from '../answer';
import { compile, type Program } from './program';
import type { Node } from './pattern';
import { isNumber, plainWords } from './symbols';

/** A pattern found: words `first` up to, not including, `last` of the answer. */
export interface Hit {
  /** Index of the pattern in the list the automaton was made from. */
  readonly pattern: number;
  readonly first: number;
  readonly last: number;
}

interface State {
  readonly threads: readonly number[];
  /** Patterns that end on the word just read. */
  readonly accepts: readonly number[];
  /** Patterns that end here when the sentence does. */
  readonly endAccepts: readonly number[];
  readonly next: Map<number, State>;
}

const MaxStates = 4000;
const MaxWords = 50_000;

/**
 * All patterns as one machine over words. It becomes deterministic as texts are read: each state is
 * worked out once and kept, so a word costs two look-ups however many patterns there are.
 */
export class Automaton {
  readonly #program: Program;
  readonly #symbols = new Map<string, number | readonly number[]>();
  #states = new Map<string, State>();
  #dead: State;
  #begin: State;

  constructor(patterns: readonly Node[]) {
    this.#program = compile(patterns);
    this.#dead = this.#state([]);
    this.#begin = this.#state(this.#program.anchored);
  }

  /** Every place where a pattern matches, the longest for each pattern and end; in order of their ends. */
  scan(words: readonly Word[], sentences: readonly Sentence[]): Hit[] {
    const hits: Hit[] = [];
    for (const { first, last } of sentences) {
      let state = this.#begin;
      for (let index = first; index < last; index++) {
        const symbol = this.#symbol((words[index] as Word).norm);
        if (typeof symbol === 'number') state = state.next.get(symbol) ?? this.#step(state, symbol);
        else for (const one of symbol) state = state.next.get(one) ?? this.#step(state, one);
        for (const pattern of state.accepts) this.#report(hits, pattern, words, first, index + 1);
      }
      for (const pattern of state.endAccepts) this.#report(hits, pattern, words, first, last, true);
    }
    return hits;
  }

  /** Adds the hit that ends before word `last`, its start being the earliest possible. */
  #report(hits: Hit[], pattern: number, words: readonly Word[], from: number, last: number, atEnd = false) {
    const earliest = Math.max(from, last - (this.#program.longest[pattern] as number));
    for (let first = earliest; first < last; first++) {
      if (!this.#matches(pattern, words, first, last, first === from, atEnd)) continue;
      const previous = hits.at(-1);
      if (previous?.pattern === pattern && previous.first === first) hits.pop();
      hits.push({ pattern, first, last });
      return;
    }
  }

  /** Whether the pattern reads words `first` to `last`; it may begin inside a contraction. */
  #matches(pattern: number, words: readonly Word[], first: number, last: number, atStart: boolean, atEnd: boolean) {
    const program = this.#program;
    const opening = this.#symbol((words[first] as Word).norm);
    const tails = typeof opening === 'number' ? 1 : opening.length;
    for (let tail = 0; tail < tails; tail++) {
      let threads = program.startOf(pattern, atStart && tail === 0);
      for (let index = first; index < last && threads.length > 0; index++) {
        const symbol = this.#symbol((words[index] as Word).norm);
        const symbols = typeof symbol === 'number' ? [symbol] : symbol;
        for (const one of index === first ? symbols.slice(tail) : symbols) {
          threads = program.move(threads, one);
        }
      }
      if (threads.some((thread) => program.acceptOf(thread, atEnd) === pattern)) return true;
    }
    return false;
  }

  #symbol(norm: string): number | readonly number[] {
    const known = this.#symbols.get(norm);
    if (known !== undefined) return known;
    if (this.#symbols.size > MaxWords) this.#symbols.clear();
    const symbols = plainWords(norm).map((word) => this.#program.symbolOf(word, isNumber(word)));
    const symbol = symbols.length === 1 ? (symbols[0] as number) : symbols;
    if (norm.length < 100) this.#symbols.set(norm, symbol);
    return symbol;
  }

  #step(from: State, symbol: number): State {
    const threads = new Set(this.#program.move(from.threads, symbol));
    for (const thread of this.#program.startsOn(symbol)) threads.add(thread);
    const sorted = [...threads].sort((a, b) => a - b);
    if (this.#states.size > MaxStates) {
      this.#states = new Map();
      this.#begin = this.#state(this.#program.anchored);
      this.#dead = this.#state([]);
      return this.#state(sorted);
    }
    const state = sorted.length === 0 ? this.#dead : this.#state(sorted);
    from.next.set(symbol, state);
    return state;
  }

  #state(threads: readonly number[]): State {
    const key = threads.join(',');
    const known = this.#states.get(key);
    if (known) return known;
    const collect = (atEnd: boolean) => [
      ...new Set(threads.map((thread) => this.#program.acceptOf(thread, atEnd)).filter((p) => p >= 0)),
    ];
    const accepts = collect(false);
    const endAccepts = collect(true).filter((pattern) => !accepts.includes(pattern));
    const state = { threads, accepts, endAccepts, next: new Map<number, State>() };
    this.#states.set(key, state);
    return state;
  }
}
