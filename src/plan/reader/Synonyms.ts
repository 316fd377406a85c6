import type { RecordShape } from '../model/model.js';
import { nfc } from '../text/normalise.js';
import type { Pair } from '../yaml/Node.js';
import { plainKeyIn } from './plainKey.js';

/**
 * What offices call the properties of a record as well (`also` in the schema). The first such key is read, and only where the property
 * does not stand by its own name: what would else be a column of the unit's own must not take its place, nor make a duplicate of it.
 */
export class Synonyms {
  /** The key that each property is read by; empty where that is one of its own names. Gathered when first asked for. */
  #read: ReadonlyMap<string, string> | undefined;

  constructor(
    private readonly shape: RecordShape,
    private readonly pairs: readonly Pair[],
  ) {}

  /** The property that a key stands for without being one of its own names. */
  nameOf(text: string): string | undefined {
    const name = this.shape.also.get(text) ?? plainKeyIn(text, this.shape);
    if (name === undefined) return undefined;
    this.#read ??= this.#gathered();
    return this.#read.get(name) === text ? name : undefined;
  }

  #gathered(): ReadonlyMap<string, string> {
    const read = new Map<string, string>();
    const { names, also } = this.shape;
    for (const { key } of this.pairs) {
      const text = key.is === 'scalar' ? nfc(key.value).trim() : '';
      const own = names.get(text);
      const other = own === undefined ? (also.get(text) ?? plainKeyIn(text, this.shape)) : undefined;
      if (own !== undefined) read.set(own, '');
      else if (other !== undefined && !read.has(other)) read.set(other, text);
    }
    return read;
  }
}
