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
  #keys = new Int32Array(Smallest).fill(Free);
  #targets = new Int32Array(Smallest);
  #count = 0;
  /** Leaves as many of the upper bits of a hash as the table has places. */
  #shift = shiftFor(Smallest);

  get count(): number {
    return this.#count;
  }

  /** The state that `symbol` leads to from `state`; -1 where it was not met. */
  get(state: number, symbol: number): number {
    if (isBeyond(state, symbol)) return -1;
    const keys = this.#keys;
    const mask = keys.length - 1;
    const key = (state << SymbolBits) | symbol;
    for (let place = Math.imul(key, Golden) >>> this.#shift; ; place = (place + 1) & mask) {
      const found = keys[place] as number;
      if (found === key) return this.#targets[place] as number;
      if (found === Free) return -1;
    }
  }

  set(state: number, symbol: number, target: number) {
    if (isBeyond(state, symbol)) return;
    if (this.#count * 2 >= this.#keys.length) this.#grow();
    this.#put((state << SymbolBits) | symbol, target);
    this.#count++;
  }

  clear() {
    this.#keys = new Int32Array(Smallest).fill(Free);
    this.#targets = new Int32Array(Smallest);
    this.#count = 0;
    this.#shift = shiftFor(Smallest);
  }

  #put(key: number, target: number) {
    const mask = this.#keys.length - 1;
    let place = Math.imul(key, Golden) >>> this.#shift;
    while (this.#keys[place] !== Free) place = (place + 1) & mask;
    this.#keys[place] = key;
    this.#targets[place] = target;
  }

  #grow() {
    const keys = this.#keys;
    const targets = this.#targets;
    this.#keys = new Int32Array(keys.length * 2).fill(Free);
    this.#targets = new Int32Array(keys.length * 2);
    this.#shift--;
    keys.forEach((key, place) => {
      if (key !== Free) this.#put(key, targets[place] as number);
    });
  }
}

function isBeyond(state: number, symbol: number): boolean {
  return ((state >> StateBits) | (symbol >> SymbolBits)) !== 0;
}

function shiftFor(places: number): number {
  return Math.clz32(places) + 1;
}
