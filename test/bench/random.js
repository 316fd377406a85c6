/** Numbers that look random and are the same on every machine: mulberry32, seeded with the text that names what is drawn. */
export class Random {
  #state;

  /** @param {string} name What is drawn: the same name gives the same numbers. */
  constructor(name) {
    this.#state = hash(name);
  }

  /** A number in 0 ≤ x < 1. */
  next() {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /**
   * A whole number, both bounds included.
   * @param {number} from
   * @param {number} to
   */
  int(from, to) {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  /** @param {number} share */
  chance(share) {
    return this.next() < share;
  }

  /**
   * @template T
   * @param {readonly T[]} items
   * @returns {T}
   */
  pick(items) {
    return /** @type {T} */ (items[this.int(0, items.length - 1)]);
  }

  /**
   * Some of the items, each at most once, in their order.
   * @template T
   * @param {readonly T[]} items
   * @param {number} count
   */
  some(items, count) {
    const left = [...items.keys()];
    while (left.length > count) left.splice(this.int(0, left.length - 1), 1);
    return left.map((index) => /** @type {T} */ (items[index]));
  }
}

/** FNV-1a over the UTF-16 units. @param {string} text */
function hash(text) {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value;
}
