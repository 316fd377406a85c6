import { Inflate } from 'fflate';
import { WordError } from './WordFault.js';

/** What all parts that are read may unpack to: a plan of a hundred pages takes a tenth of it. */
export const UNPACKED_LIMIT = 32 * 1024 * 1024;
/** How much is unpacked at a time, packed: a part that is larger than it states is given up soon after. */
const CHUNK = 1 << 14;

interface Entry {
  method: number;
  flags: number;
  packed: number;
  size: number;
  at: number;
}

/**
 * A ZIP archive, of which single parts are unpacked. The sizes that its directory states are held against the limit before
 * anything is unpacked, and what is unpacked against what was stated. Throws a WordError.
 */
export class Archive {
  readonly #view: DataView;
  readonly #entries: ReadonlyMap<string, Entry>;
  #left: number;

  constructor(
    private readonly bytes: Uint8Array,
    limit = UNPACKED_LIMIT,
  ) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#left = limit;
    try {
      this.#entries = this.#directory();
    } catch (error) {
      // Beyond the end of the file.
      if (error instanceof RangeError) throw new WordError({ reason: 'damaged' });
      throw error;
    }
  }

  get names(): ReadonlySet<string> {
    return new Set(this.#entries.keys());
  }

  /** The bytes of a part, unpacked; undefined when there is none of that name. */
  part(name: string): Uint8Array | undefined {
    const entry = this.#entries.get(name.toLowerCase());
    if (!entry) return undefined;
    if (entry.size > this.#left) throw new WordError({ reason: 'too-large', part: name, limit: UNPACKED_LIMIT });
    this.#left -= entry.size;
    const packed = this.#packed(entry, name);
    // Encrypted, or packed in a way that no program for documents uses.
    if (entry.flags & 1 || (entry.method !== 0 && entry.method !== 8))
      throw new WordError({ reason: 'damaged', part: name });
    const unpacked = entry.method === 0 ? packed : inflated(packed, entry.size);
    if (unpacked?.length !== entry.size) throw new WordError({ reason: 'damaged', part: name });
    return unpacked;
  }

  #packed({ at, packed }: Entry, name: string): Uint8Array {
    const isHeader = at + 30 <= this.bytes.length && this.#view.getUint32(at, true) === 0x04034b50;
    const from = isHeader ? at + 30 + this.#view.getUint16(at + 26, true) + this.#view.getUint16(at + 28, true) : -1;
    if (from < 0 || from + packed > this.bytes.length) throw new WordError({ reason: 'damaged', part: name });
    return this.bytes.subarray(from, from + packed);
  }

  /** The parts by their names in small letters, as programs for documents look for them. */
  #directory(): Map<string, Entry> {
    const view = this.#view;
    const end = this.#end();
    const entries = new Map<string, Entry>();
    let at = view.getUint32(end + 16, true);
    for (let left = view.getUint16(end + 10, true); left > 0; left--) {
      if (view.getUint32(at, true) !== 0x02014b50) throw new WordError({ reason: 'damaged' });
      const [nameLength, extra, comment] = [28, 30, 32].map((of) => view.getUint16(at + of, true)) as [
        number,
        number,
        number,
      ];
      const name = new TextDecoder().decode(this.bytes.subarray(at + 46, at + 46 + nameLength));
      entries.set(name.replaceAll('\\', '/').toLowerCase(), {
        flags: view.getUint16(at + 8, true),
        method: view.getUint16(at + 10, true),
        packed: view.getUint32(at + 20, true),
        size: view.getUint32(at + 24, true),
        at: view.getUint32(at + 42, true),
      });
      at += 46 + nameLength + extra + comment;
    }
    return entries;
  }

  /** Where the end of the directory stands: behind it a comment may follow. */
  #end(): number {
    const { bytes } = this;
    for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 0xffff); at--)
      if (bytes[at] === 0x50 && this.#view.getUint32(at, true) === 0x06054b50) return at;
    throw new WordError({ reason: 'damaged' });
  }
}

/** Unpacks until the end, or until there is more than was stated; undefined where the bytes are no packed ones. */
function inflated(packed: Uint8Array, size: number): Uint8Array | undefined {
  const unpacked = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length <= size) unpacked.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length && length <= size; at += CHUNK)
      stream.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
  } catch {
    return undefined;
  }
  return length === size ? unpacked : undefined;
}
