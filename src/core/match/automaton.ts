import type { SaidWord, Sentence } from '../answer';
import { ownedSentenceFacet } from '../forms/sentenceForm';
import { remembered } from '../remembered';
import { Bridges } from './bridges';
import { type Chain, chainsOf } from './chains';
import { Moves } from './moves';
import type { Node } from './pattern';
import { employerWords, PlainReader, type PlainText } from './plainText';
import { compile, type Program, type Starts } from './program';

/** A pattern, and what it stands for. */
export interface Owned<Owner> {
  readonly owner: Owner;
  readonly node: Node;
}

/** What was found: words `first` up to, not including, `last` of the answer. */
export interface Hit<Owner> {
  readonly owner: Owner;
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
}

const MaxStates = 20_000;
const MaxMoves = 500_000;
/** The state in which no run has begun. */
const Dead = 0;

/** A machine that reads one employer's name as such. */
interface Scanner {
  /** Three numbers for each find: the pattern, its first word, and the word behind its last. */
  scan(words: readonly SaidWord[]): readonly number[];
}

const foundIn = ownedSentenceFacet(({ words }, scanner: Scanner) => scanner.scan(words));

/**
 * All patterns as one machine over words. Patterns are cut at their gaps into runs; the runs are one
 * automaton, made deterministic as texts are read, so that a word costs a look-up however many there
 * are; the gaps are bridged between runs that were found, so that they cost no states.
 */
export class Automaton<Owner> {
  readonly #owners: readonly Owner[];
  readonly #program: Program;
  readonly #bridges: Bridges;
  readonly #reader: PlainReader;
  /** The states by what begins in them, by its number, and then by what goes on. */
  readonly #states: Map<string, number>[] = [];
  /** Of each state the threads that began with the last word, and those that went on with it. */
  readonly #starts: Starts[] = [];
  readonly #ongoing: (readonly number[])[] = [];
  /** What ends in each state, as the bridges number it. */
  readonly #ends: number[] = [];
  readonly #moves = new Moves();

  constructor(patterns: readonly Owned<Owner>[]) {
    this.#owners = patterns.map(({ owner }) => owner);
    const chains: (Chain & { readonly pattern: number })[] = [];
    patterns.forEach(({ node }, pattern) => {
      for (const chain of chainsOf(node)) chains.push({ ...chain, pattern });
    });
    const { nodes, bridges } = Bridges.of(chains);
    this.#bridges = bridges;
    this.#program = compile(nodes);
    this.#reader = new PlainReader(this.#program);
    this.#state(this.#program.nothing, []);
  }

  /** States and moves worked out so far. */
  get size(): { readonly states: number; readonly moves: number } {
    return { states: this.#starts.length, moves: this.#moves.count };
  }

  /**
   * Every place where a pattern matches, with the nearest parts for each end; in order of their ends.
   * The words of `company` are read as the employer's name.
   */
  scan(sentences: readonly Sentence[], company = ''): readonly Hit<Owner>[] {
    const hits: Hit<Owner>[] = [];
    const scanner = this.#scannerFor(company);
    for (let sentence = 0; sentence < sentences.length; sentence++) {
      const { form, first } = sentences[sentence] as Sentence;
      const found = foundIn(form, scanner);
      for (let at = 0; at < found.length; at += 3) {
        hits.push({
          owner: this.#owners[found[at] as number] as Owner,
          first: first + (found[at + 1] as number),
          last: first + (found[at + 2] as number),
          sentence,
        });
      }
    }
    return hits;
  }

  readonly #scannerFor = remembered((company): Scanner => {
    const employer = employerWords(company);
    return { scan: (words) => this.#scanWords(this.#reader.read(words, employer)) };
  });

  #scanWords({ symbols, wordAt, length }: PlainText): readonly number[] {
    const bridges = this.#bridges;
    if (this.#starts.length > MaxStates || this.#moves.count > MaxMoves) this.#forget();
    bridges.begin(length);
    let state = Dead;
    for (let index = 0; index < length; index++) {
      const symbol = symbols[index] as number;
      const next = this.#moves.get(state, symbol);
      state = next < 0 ? this.#step(state, symbol) : next;
      bridges.found(index, this.#ends[state] as number);
    }
    const { crossings, count } = bridges;
    const found: number[] = [];
    for (let at = 0; at < count; at += 3) {
      const from = wordAt[crossings[at + 1] as number] as number;
      const to = (wordAt[(crossings[at + 2] as number) - 1] as number) + 1;
      found.push(crossings[at] as number, from, to);
    }
    return found;
  }

  #step(from: number, symbol: number): number {
    const starts = this.#program.startsOn(symbol);
    const ongoing = this.#program.move(
      this.#starts[from] as Starts,
      this.#ongoing[from] as readonly number[],
      symbol,
    );
    const state = this.#state(starts, ongoing);
    this.#moves.set(from, symbol, state);
    return state;
  }

  #state(starts: Starts, ongoing: readonly number[]): number {
    const states = this.#statesWith(starts);
    // Where nothing goes on, as behind most words, this is no work.
    const key = ongoing.join();
    const known = states.get(key);
    if (known !== undefined) return known;
    const threads = [...starts.accepting, ...ongoing].sort((a, b) => a - b);
    const accepts = threads.flatMap((thread) => this.#program.acceptOf(thread));
    this.#starts.push(starts);
    const state = this.#ongoing.push(ongoing) - 1;
    this.#ends.push(this.#bridges.endsOf(accepts));
    states.set(key, state);
    return state;
  }

  #statesWith({ id }: Starts): Map<string, number> {
    let states = this.#states[id];
    if (!states) {
      states = new Map();
      this.#states[id] = states;
    }
    return states;
  }

  #forget() {
    this.#states.length = 0;
    this.#starts.length = 0;
    this.#ongoing.length = 0;
    this.#ends.length = 0;
    this.#moves.clear();
    this.#bridges.forget();
    this.#state(this.#program.nothing, []);
  }
}
