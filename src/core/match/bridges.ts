import type { Chain } from './chains';
import type { Node } from './pattern';

/** A chain found: plain words `from` up to, not including, `to` of the sentence. */
export interface Crossing {
  readonly pattern: number;
  readonly from: number;
  readonly to: number;
}

interface Numbered extends Chain {
  readonly pattern: number;
}

/** A link of a chain: its run must follow the one before within `gap` words. */
interface Link {
  readonly pattern: number;
  readonly gap: number;
  /** Number of what must stand before; `Anything` for a chain of one run. */
  readonly before: number;
  /** Number under which others wait for this link; undefined for the last of its chain. */
  readonly own: number | undefined;
  /** As in the chain; -1 where anywhere will do. */
  readonly lead: number;
  readonly trail: number;
}

/** What the runs mean that end on the word just read. */
export interface Ends {
  /** Numbers of the runs that chains begin with, and their widths in words. */
  readonly opening: readonly number[];
  readonly openingWidths: readonly number[];
  /** Links that a run may be, what each waits for, and the run's width in words. */
  readonly links: readonly Link[];
  readonly waiting: readonly number[];
  readonly widths: readonly number[];
}

/** The number that has always been found. */
const Anything = 0;

/** The gaps of all chains: joins the runs of a sentence into patterns as they are found. */
export class Bridges {
  /** The sentence each number was last found in. */
  readonly #foundIn: Int32Array;
  #sentence = 0;
  #length = 0;
  #crossings: Crossing[] = [];
  /** What ended on each word of the sentence. */
  readonly #ends: Ends[] = [];
  /** Starts and ends of the middle links found in this sentence, as pairs in order of the ends. */
  #middles = new Map<number, number[]>();

  private constructor(
    private readonly linksOf: readonly (readonly Link[])[],
    private readonly isOpening: ReadonlySet<number>,
    numbers: number,
  ) {
    this.#foundIn = new Int32Array(numbers);
  }

  /** Numbers the runs from 1, equal ones once, and links them. */
  static of(chains: readonly Numbered[]): { nodes: readonly Node[]; bridges: Bridges } {
    const numbers = new Map<string, number>();
    const keys = new Keys();
    const nodes: Node[] = [];
    for (const { runs } of chains) {
      for (const node of runs) {
        const key = keys.of(node);
        if (!numbers.has(key)) numbers.set(key, nodes.push(node));
      }
    }
    const linksOf: Link[][] = nodes.map(() => []);
    const isOpening = new Set<number>();
    let count = nodes.length + 1;
    for (const { runs, gaps, lead = -1, trail = -1, pattern } of chains) {
      let before = Anything;
      runs.forEach((node, index) => {
        const number = numbers.get(keys.of(node)) as number;
        const isLast = index === runs.length - 1;
        if (index === 0 && !isLast) {
          isOpening.add(number);
          before = number;
          return;
        }
        const own = isLast ? undefined : count++;
        const gap = gaps[index] as number;
        (linksOf[number - 1] as Link[]).push({
          ...{ pattern, gap, before, own, lead },
          trail: isLast ? trail : -1,
        });
        before = own ?? Anything;
      });
    }
    return { nodes, bridges: new Bridges(linksOf, isOpening, count) };
  }

  /** What runs mean, given as pairs of an index into the nodes and a width in words. */
  endsOf(accepts: readonly number[]): Ends {
    const opening: number[] = [];
    const openingWidths: number[] = [];
    const links: Link[] = [];
    const waiting: number[] = [];
    const widths: number[] = [];
    for (let at = 0; at < accepts.length; at += 2) {
      const run = accepts[at] as number;
      const width = accepts[at + 1] as number;
      if (this.isOpening.has(run + 1)) {
        opening.push(run + 1);
        openingWidths.push(width);
      }
      for (const link of this.linksOf[run] as readonly Link[]) {
        links.push(link);
        waiting.push(link.before);
        widths.push(width);
      }
    }
    return { opening, openingWidths, links, waiting, widths };
  }

  begin(length: number) {
    this.#sentence++;
    this.#foundIn[Anything] = this.#sentence;
    this.#length = length;
    this.#crossings = [];
    if (this.#middles.size > 0) this.#middles.clear();
  }

  /** Takes note of what ends on the word at `index`; every word must be told, in order. */
  found(index: number, ends: Ends) {
    const { opening, waiting } = ends;
    this.#ends[index] = ends;
    const sentence = this.#sentence;
    const foundIn = this.#foundIn;
    for (let at = 0; at < opening.length; at++) foundIn[opening[at] as number] = sentence;
    for (let at = 0; at < waiting.length; at++) {
      // Most runs stand without what their chains need before them.
      if (foundIn[waiting[at] as number] === sentence) this.#join(ends, at, index + 1);
    }
  }

  #join({ links, widths }: Ends, at: number, to: number) {
    const { pattern, gap, before, own, lead, trail } = links[at] as Link;
    const from = to - (widths[at] as number);
    const start = before === Anything ? from : this.#startBefore(before, from, gap);
    if (start < 0 || (lead >= 0 && start > lead)) return;
    if (trail >= 0 && this.#length - to > trail) return;
    if (own === undefined) this.#crossings.push({ pattern, from: start, to });
    else {
      this.#foundIn[own] = this.#sentence;
      const places = this.#middles.get(own);
      if (places) places.push(start, to);
      else this.#middles.set(own, [start, to]);
    }
  }

  /** Start of the last of a number that ends before `to`, at most `gap` words before; -1 for none. */
  #startBefore(number: number, to: number, gap: number): number {
    if (number <= this.linksOf.length) return this.#openingBefore(number, to, gap);
    const places = this.#middles.get(number) ?? [];
    for (let at = places.length - 1; at > 0; at -= 2) {
      const end = places[at] as number;
      if (end <= to) return to - end <= gap ? (places[at - 1] as number) : -1;
    }
    return -1;
  }

  #openingBefore(number: number, to: number, gap: number): number {
    const furthest = Math.max(1, to - gap);
    for (let end = to; end >= furthest; end--) {
      const { opening, openingWidths } = this.#ends[end - 1] as Ends;
      const at = opening.lastIndexOf(number);
      if (at >= 0) return end - (openingWidths[at] as number);
    }
    return -1;
  }

  complete(): readonly Crossing[] {
    return this.#crossings;
  }
}

/** A number in letters for each node, the same for nodes that read the same words. */
class Keys {
  readonly #known = new Map<Node, string>();
  readonly #numbers = new Map<string, string>();
  #words = 0;

  of(node: Node): string {
    let key = this.#known.get(node);
    if (key === undefined) {
      const text = this.#textOf(node);
      key = this.#numbers.get(text);
      if (key === undefined) {
        key = this.#numbers.size.toString(36);
        this.#numbers.set(text, key);
      }
      this.#known.set(node, key);
    }
    return key;
  }

  #textOf(node: Node): string {
    switch (node.kind) {
      case 'word':
        return `'${this.#words++}`;
      case 'sequence':
        return `+${node.nodes.map((child) => this.of(child)).join(' ')}`;
      case 'choice':
        return `|${node.nodes.map((child) => this.of(child)).join(' ')}`;
      case 'optional':
        return `?${this.of(node.node)}`;
      default:
        return node.kind;
    }
  }
}
