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

/** A link of a chain: its run must follow the link before within `gap` words. */
interface Link {
  readonly pattern: number;
  readonly gap: number;
  /** What the link before has found; undefined for the first of its chain. */
  readonly before: Found | undefined;
  /** Where this link keeps what it found; undefined for the last of its chain. */
  readonly own: Found | undefined;
  /** As in the chain; -1 where anywhere will do. */
  readonly lead: number;
  readonly trail: number;
}

/** Starts and ends found in the sentence numbered `stamp`, as pairs in order of the ends. */
class Found {
  stamp = 0;
  count = 0;
  readonly places: number[] = [];

  note(stamp: number, from: number, to: number) {
    if (this.stamp !== stamp) {
      this.stamp = stamp;
      this.count = 0;
    }
    this.places[this.count++] = from;
    this.places[this.count++] = to;
  }

  /** Start of the last one that ends before `to`, at most `gap` words before; -1 for none. */
  startBefore(to: number, gap: number): number {
    for (let at = this.count - 1; at > 0; at -= 2) {
      const end = this.places[at] as number;
      if (end <= to) return to - end <= gap ? (this.places[at - 1] as number) : -1;
    }
    return -1;
  }
}

/** A run, and the links that it can be. */
interface Run {
  readonly links: Link[];
  /** What is kept of it, where a chain of several links begins with it. */
  found: Found | undefined;
}

/** The gaps of all chains: joins the runs of a sentence into patterns as they are found. */
export class Bridges {
  #stamp = 0;
  #length = 0;
  #crossings: Crossing[] = [];

  private constructor(private readonly runs: readonly Run[]) {}

  /** Numbers the runs, equal ones once, and links them. */
  static of(chains: readonly Numbered[]): { nodes: readonly Node[]; bridges: Bridges } {
    const numbers = new Map<string, number>();
    const keys = new Keys();
    const nodes: Node[] = [];
    const runs: Run[] = [];
    for (const { runs: parts, gaps, lead = -1, trail = -1, pattern } of chains) {
      let before: Found | undefined;
      parts.forEach((node, index) => {
        const key = keys.of(node);
        let number = numbers.get(key);
        if (number === undefined) {
          number = nodes.push(node) - 1;
          numbers.set(key, number);
          runs.push({ links: [], found: undefined });
        }
        const run = runs[number] as Run;
        const isLast = index === parts.length - 1;
        if (index === 0 && !isLast) {
          run.found ??= new Found();
          before = run.found;
          return;
        }
        const own = isLast ? undefined : new Found();
        const gap = gaps[index] as number;
        run.links.push({ pattern, gap, before, own, lead, trail: isLast ? trail : -1 });
        before = own;
      });
    }
    return { nodes, bridges: new Bridges(runs) };
  }

  begin(length: number) {
    this.#stamp++;
    this.#length = length;
    this.#crossings = [];
  }

  /** Takes note of a run; runs must be told in the order of their ends. */
  found(number: number, from: number, to: number) {
    const { links, found } = this.runs[number] as Run;
    const stamp = this.#stamp;
    if (found) found.note(stamp, from, to);
    for (let index = 0; index < links.length; index++) {
      const link = links[index] as Link;
      const { before } = link;
      // Most runs stand without what their chains need before them.
      if (before !== undefined && before.stamp !== stamp) continue;
      const { pattern, gap, own, lead, trail } = link;
      const start = before === undefined ? from : before.startBefore(from, gap);
      if (start < 0) continue;
      if (lead >= 0 && start > lead) continue;
      if (trail >= 0 && this.#length - to > trail) continue;
      if (own) own.note(stamp, start, to);
      else this.#crossings.push({ pattern, from: start, to });
    }
  }

  complete(): readonly Crossing[] {
    return this.#crossings;
  }
}

/** A number in letters for each node, the same for nodes that read the same words. */
class Keys {
  readonly #known = new WeakMap<Node, string>();
  readonly #numbers = new Map<string, string>();

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
        return `'${node.forms.length === 1 ? node.forms[0] : node.forms.join('/')}`;
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
