/** Numbers beyond this are not kept, and what they lead to is worked out each time. */
const StateBits = 16;
const SymbolBits = 15;
const Smallest = 1 << 10;
const Golden = 0x9e3779b1;
const Free = -1;

/**
 * Where each symbol leads from each state, as far as it was met: one table for all states, since a map
 * for each is scattered over the memory and a text visits thousands of them.
 */
export class Moves {
  /** For each place a key and the target behind it, so that one load of memory brings both. */
  #table = new Int32Array(2 * Smallest).fill(Free);
  #count = 0;
  /** Leaves as many of the upper bits of a hash as the table has places. */
  #shift = shiftFor(Smallest);

  get count(): number {
    return this.#count;
  }

  /** The state that `symbol` leads to from `state`; -1 where it was not met. */
  get(state: number, symbol: number): number {
    if (isBeyond(state, symbol)) return -1;
    const table = this.#table;
    const mask = table.length - 1;
    const key = (state << SymbolBits) | symbol;
    for (let at = this.#firstPlace(key); ; at = (at + 2) & mask) {
      const found = table[at] as number;
      if (found === key) return table[at + 1] as number;
      if (found === Free) return -1;
    }
  }

  set(state: number, symbol: number, target: number) {
    if (isBeyond(state, symbol)) return;
    if (this.#count * 4 >= this.#table.length) this.#grow();
    this.#put((state << SymbolBits) | symbol, target);
    this.#count++;
  }

  clear() {
    this.#table = new Int32Array(2 * Smallest).fill(Free);
    this.#count = 0;
    this.#shift = shiftFor(Smallest);
  }

  /** Where a key stands unless others were there before it. */
  #firstPlace(key: number): number {
    return (Math.imul(key, Golden) >>> this.#shift) << 1;
  }

  #put(key: number, target: number) {
    const table = this.#table;
    const mask = table.length - 1;
    let at = this.#firstPlace(key);
    while (table[at] !== Free) at = (at + 2) & mask;
    table[at] = key;
    table[at + 1] = target;
  }

  #grow() {
    const old = this.#table;
    this.#table = new Int32Array(2 * old.length).fill(Free);
    this.#shift--;
    for (let at = 0; at < old.length; at += 2) {
      const key = old[at] as number;
      if (key !== Free) this.#put(key, old[at + 1] as number);
    }
  }
}

function isBeyond(state: number, symbol: number): boolean {
  return ((state >> StateBits) | (symbol >> SymbolBits)) !== 0;
}

function shiftFor(places: number): number {
  return Math.clz32(places) + 1;
}
