import { WordError } from './WordFault.js';
import { unpack, type ZipEntry, zipEntries } from './zipEntries.js';

/** What all parts that are read may unpack to: a plan of a hundred pages takes a tenth of it. */
export const UNPACKED_LIMIT = 32 * 1024 * 1024;

/**
 * A document that is a ZIP archive, of which single parts are unpacked. The sizes that its directory states are held against the
 * limit before anything is unpacked, and what is unpacked against what was stated. Throws a WordError.
 */
export class Archive {
  /** By the names of the parts in small letters, as programs for documents look for them. */
  readonly #entries: ReadonlyMap<string, ZipEntry>;
  #left: number;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly limit = UNPACKED_LIMIT,
  ) {
    this.#left = limit;
    const entries = zipEntries(bytes);
    if (!entries) throw new WordError({ reason: 'damaged' });
    const decoder = new TextDecoder();
    this.#entries = new Map(
      entries.map((entry) => [decoder.decode(entry.name).replaceAll('\\', '/').toLowerCase(), entry]),
    );
    // Of two parts of one name each program takes the one it likes: what is judged would not be what is seen.
    if (this.#entries.size < entries.length) throw new WordError({ reason: 'damaged' });
  }

  get names(): ReadonlySet<string> {
    return new Set(this.#entries.keys());
  }

  /** The bytes of a part, unpacked; undefined when there is none of that name. */
  part(name: string): Uint8Array | undefined {
    const entry = this.#entries.get(name.toLowerCase());
    if (!entry) return undefined;
    if (entry.size > this.#left) throw new WordError({ reason: 'too-large', part: name, limit: this.limit });
    this.#left -= entry.size;
    const unpacked = unpack(this.bytes, entry);
    if (!unpacked) throw new WordError({ reason: 'damaged', part: name });
    return unpacked;
  }
}
