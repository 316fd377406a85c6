/** What stands for `WeakMap` in the source under test: empty for each test. */
export class ForgetfulWeakMap<Key extends object, Value> {
  #map = new globalThis.WeakMap<Key, Value>();
  #begun = -1;

  get(key: Key): Value | undefined {
    return this.#own().get(key);
  }

  has(key: Key): boolean {
    return this.#own().has(key);
  }

  set(key: Key, value: Value): this {
    this.#own().set(key, value);
    return this;
  }

  #own(): WeakMap<Key, Value> {
    if (this.#begun !== globalThis.__testsBegun) this.#map = new globalThis.WeakMap();
    this.#begun = globalThis.__testsBegun;
    return this.#map;
  }
}
