import type { Chain } from './chains';
import type { Node } from './pattern';

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

/** The number that has always been found. */
const Anything = 0;
const Always = 2 ** 31 - 1;
const LastPlace = 2 ** 30;

/** The gaps of all chains: joins the runs of a sentence into patterns as they are found. */
export class Bridges {
  /** The word after the last place of each number, counted on from sentence to sentence. */
  readonly #lastEnd: Int32Array;
  /** Where the sentence begins in that count. */
  #start = 0;
  #length = 0;
  /**
   * The chains found, three numbers each up to `count`: the pattern, and plain words `from` up to, not
   * including, `to` of the sentence.
   */
  readonly crossings: number[] = [];
  count = 0;
  /** What ended on each word of the sentence. */
  readonly #ends: number[] = [];
  /**
   * The middle links found in this sentence, three numbers each up to `#middleCount`: start, end, and
   * where the one before of the same number stands in this list; `#lastMiddle` tells the last of each.
   */
  readonly #middles: number[] = [];
  #middleCount = 0;
  readonly #lastMiddle: Int32Array;

  /**
   * What the runs mean that end together, by the number `endsOf` gives: where its part of the two lists
   * below begins; it ends where the next begins.
   */
  readonly #firstOpening = [0];
  readonly #firstLink = [0];
  /** Numbers of the runs that chains begin with, and their widths in words. */
  readonly #opening: number[] = [];
  readonly #openingWidths: number[] = [];
  /** Links that a run may be, what each waits for, and the run's width in words. */
  readonly #links: Link[] = [];
  readonly #waiting: number[] = [];
  readonly #widths: number[] = [];
  readonly #knownEnds = new Map<string, number>();

  private constructor(
    private readonly linksOf: readonly (readonly Link[])[],
    private readonly isOpening: ReadonlySet<number>,
    numbers: number,
  ) {
    this.#lastEnd = new Int32Array(numbers);
    this.#lastMiddle = new Int32Array(numbers);
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

  /** A number for what runs mean, given as pairs of an index into the nodes and a width in words. */
  endsOf(accepts: readonly number[]): number {
    const key = accepts.join(',');
    const known = this.#knownEnds.get(key);
    if (known !== undefined) return known;
    for (let at = 0; at < accepts.length; at += 2) {
      const run = accepts[at] as number;
      const width = accepts[at + 1] as number;
      if (this.isOpening.has(run + 1)) {
        this.#opening.push(run + 1);
        this.#openingWidths.push(width);
      }
      for (const link of this.linksOf[run] as readonly Link[]) {
        this.#links.push(link);
        this.#waiting.push(link.before);
        this.#widths.push(width);
      }
    }
    const ends = this.#firstOpening.push(this.#opening.length) - 2;
    this.#firstLink.push(this.#links.length);
    this.#knownEnds.set(key, ends);
    return ends;
  }

  /** Takes all numbers given for ends back; between sentences. */
  forget() {
    this.#knownEnds.clear();
    this.#firstOpening.length = 1;
    this.#firstLink.length = 1;
    for (const list of [this.#opening, this.#openingWidths, this.#waiting, this.#widths])
      list.length = 0;
    this.#links.length = 0;
  }

  begin(length: number) {
    this.#start += this.#length;
    if (this.#start + length > LastPlace) {
      this.#lastEnd.fill(0);
      this.#start = 0;
    }
    this.#lastEnd[Anything] = Always;
    this.#length = length;
    this.count = 0;
    this.#middleCount = 0;
  }

  /** Takes note of what ends on the word at `index`, by its number; every word must be told, in order. */
  found(index: number, ends: number) {
    this.#ends[index] = ends;
    const start = this.#start;
    const lastEnd = this.#lastEnd;
    const opening = this.#opening;
    const openingEnd = this.#firstOpening[ends + 1] as number;
    for (let at = this.#firstOpening[ends] as number; at < openingEnd; at++)
      lastEnd[opening[at] as number] = start + index + 1;
    const waiting = this.#waiting;
    const linkEnd = this.#firstLink[ends + 1] as number;
    for (let at = this.#firstLink[ends] as number; at < linkEnd; at++) {
      // Most runs stand without what their chains need before them.
      if ((lastEnd[waiting[at] as number] as number) > start) this.#join(at, index + 1);
    }
  }

  #join(at: number, to: number) {
    const { pattern, gap, before, own, lead, trail } = this.#links[at] as Link;
    const from = to - (this.#widths[at] as number);
    const start = before === Anything ? from : this.#startBefore(before, from, gap);
    if (start < 0 || (lead >= 0 && start > lead)) return;
    if (trail >= 0 && this.#length - to > trail) return;
    if (own === undefined) {
      this.crossings[this.count++] = pattern;
      this.crossings[this.count++] = start;
      this.crossings[this.count++] = to;
      return;
    }
    const isFirst = (this.#lastEnd[own] as number) <= this.#start;
    this.#lastEnd[own] = this.#start + to;
    const place = this.#middleCount;
    this.#middles[place] = start;
    this.#middles[place + 1] = to;
    this.#middles[place + 2] = isFirst ? -1 : (this.#lastMiddle[own] as number);
    this.#lastMiddle[own] = place;
    this.#middleCount += 3;
  }

  /** Start of the last of a number that ends before `to`, at most `gap` words before; -1 for none. */
  #startBefore(number: number, to: number, gap: number): number {
    if (number <= this.linksOf.length) return this.#openingBefore(number, to, gap);
    for (
      let at = this.#lastMiddle[number] as number;
      at >= 0;
      at = this.#middles[at + 2] as number
    ) {
      const end = this.#middles[at + 1] as number;
      if (end <= to) return to - end <= gap ? (this.#middles[at] as number) : -1;
    }
    return -1;
  }

  #openingBefore(number: number, to: number, gap: number): number {
    const furthest = Math.max(1, to - gap);
    // The last one of all is seldom behind `to`, and then the nearest before it.
    const last = (this.#lastEnd[number] as number) - this.#start;
    for (let end = Math.min(to, last); end >= furthest; end--) {
      const ends = this.#ends[end - 1] as number;
      const first = this.#firstOpening[ends] as number;
      for (let at = (this.#firstOpening[ends + 1] as number) - 1; at >= first; at--) {
        if (this.#opening[at] === number) return end - (this.#openingWidths[at] as number);
      }
    }
    return -1;
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
