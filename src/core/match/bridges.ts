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
  /** The run before, where the link before is the first of its chain; else -1. */
  readonly firstRun: number;
  /** Slot in which the link before, and this one, keep what they have found; -1 for none. */
  readonly before: number;
  readonly own: number;
  readonly lead: number | undefined;
  readonly trail: number | undefined;
}

/** Ends and starts found, as pairs in order of the ends; valid for the sentence `stamp`. */
interface Found {
  stamp: number;
  readonly places: number[];
}

/** The gaps of all chains: joins the runs of a sentence into patterns as they are found. */
export class Bridges {
  #stamp = 0;
  #length = 0;
  #crossings: Crossing[] = [];
  readonly #runs: Found[];
  readonly #slots: Found[];

  private constructor(
    /** For each run the links that it can be. */
    private readonly links: readonly (readonly Link[])[],
    slots: number,
  ) {
    const found = (count: number) =>
      Array.from({ length: count }, (): Found => ({ stamp: 0, places: [] }));
    this.#runs = found(links.length);
    this.#slots = found(slots);
  }

  /** Numbers the runs, equal ones once, and links them. */
  static of(chains: readonly Numbered[]): { runs: readonly Node[]; bridges: Bridges } {
    const numbers = new Map<string, number>();
    const keys = new WeakMap<Node, string>();
    const runs: Node[] = [];
    const links: Link[][] = [];
    let slots = 0;
    for (const { runs: parts, gaps, lead, trail, pattern } of chains) {
      let firstRun = -1;
      let before = -1;
      parts.forEach((node, index) => {
        const key = keyOf(node, keys);
        let run = numbers.get(key);
        if (run === undefined) {
          run = runs.push(node) - 1;
          numbers.set(key, run);
          links.push([]);
        }
        const isLast = index === parts.length - 1;
        const isFirst = index === 0;
        if (!isFirst || isLast) {
          const own = isLast ? -1 : slots++;
          const gap = gaps[index] as number;
          (links[run] as Link[]).push({
            pattern,
            gap,
            firstRun,
            before,
            own,
            lead,
            trail: isLast ? trail : undefined,
          });
          before = own;
        }
        firstRun = isFirst ? run : -1;
      });
    }
    return { runs, bridges: new Bridges(links, slots) };
  }

  begin(length: number) {
    this.#stamp++;
    this.#length = length;
    this.#crossings = [];
  }

  /** Takes note of a run; runs must be told in the order of their ends. */
  found(run: number, from: number, to: number) {
    this.#note(this.#runs[run] as Found, from, to);
    for (const link of this.links[run] as readonly Link[]) {
      if (link.trail !== undefined && this.#length - to > link.trail) continue;
      const start = link.firstRun < 0 && link.before < 0 ? from : this.#startBefore(link, from);
      if (start < 0) continue;
      if (link.lead !== undefined && start > link.lead) continue;
      if (link.own >= 0) this.#note(this.#slots[link.own] as Found, start, to);
      else this.#crossings.push({ pattern: link.pattern, from: start, to });
    }
  }

  complete(): readonly Crossing[] {
    return this.#crossings;
  }

  #note(found: Found, from: number, to: number) {
    if (found.stamp !== this.#stamp) {
      found.stamp = this.#stamp;
      found.places.length = 0;
    }
    found.places.push(from, to);
  }

  /** Start of the nearest chain so far that ends at most `gap` words before `from`, or -1. */
  #startBefore({ firstRun, before, gap }: Link, from: number): number {
    const { stamp, places } = (firstRun >= 0 ? this.#runs[firstRun] : this.#slots[before]) as Found;
    if (stamp !== this.#stamp) return -1;
    for (let at = places.length - 2; at >= 0; at -= 2) {
      const end = places[at + 1] as number;
      if (end <= from) return from - end <= gap ? (places[at] as number) : -1;
    }
    return -1;
  }
}

/** The same text for runs that read the same words. */
function keyOf(node: Node, keys: WeakMap<Node, string>): string {
  let key = keys.get(node);
  if (key === undefined) {
    key = makeKey(node, keys);
    keys.set(node, key);
  }
  return key;
}

function makeKey(node: Node, keys: WeakMap<Node, string>): string {
  switch (node.kind) {
    case 'word':
      return node.forms.join('/');
    case 'sequence':
      return node.nodes.map((child) => keyOf(child, keys)).join(' ');
    case 'choice':
      return `(${node.nodes.map((child) => keyOf(child, keys)).join('|')})`;
    case 'optional':
      return `${keyOf(node.node, keys)}?`;
    default:
      return node.kind;
  }
}
