import { Inflate } from 'fflate';

/** A file in a ZIP archive, as its directory has it. */
export interface ZipEntry {
  /** Its name as it stands there: in UTF-8 where `isUtf8`, else in whatever the system that packed it used. */
  name: Uint8Array;
  isUtf8: boolean;
  /** How it is packed: 0 not at all, 8 deflated. */
  method: number;
  isEncrypted: boolean;
  packed: number;
  /** What it says that it unpacks to. */
  size: number;
  at: number;
}

/** How much is unpacked at a time, packed: a part that is larger than it states is given up soon after. */
const CHUNK = 1 << 14;
/** Stands for a size that is in the field behind. */
const LONG = 0xffffffff;

/** The directory of a ZIP archive; undefined where it has none that can be read. Nothing is unpacked. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const end = endOf(bytes, view);
    return end === undefined ? undefined : directory(bytes, view, end);
  } catch (error) {
    // Beyond the end of the file.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function directory(bytes: Uint8Array, view: DataView, end: number): ZipEntry[] | undefined {
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(at, true) !== 0x02014b50) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const extra = view.getUint16(at + 30, true);
    const comment = view.getUint16(at + 32, true);
    const flags = view.getUint16(at + 8, true);
    const sizes: Sizes = [view.getUint32(at + 24, true), view.getUint32(at + 20, true)];
    const behind = at + 46 + nameLength;
    const [size, packed] = sizes.includes(LONG) ? longSizes(view, sizes, behind, behind + extra) : sizes;
    entries.push({
      name: bytes.subarray(at + 46, behind),
      isUtf8: (flags & 0x800) !== 0,
      method: view.getUint16(at + 10, true),
      isEncrypted: (flags & 1) !== 0,
      packed,
      size,
      at: view.getUint32(at + 42, true),
    });
    at = behind + extra + comment;
  }
  return entries;
}

/** How many bytes a part has once unpacked, and as it is packed. */
type Sizes = readonly [size: number, packed: number];

/** The sizes of a part in the field of ZIP64, in which only those stand that had no place before. */
function longSizes(view: DataView, sizes: Sizes, from: number, to: number): Sizes {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    const long = (size: number) => {
      if (size !== LONG) return size;
      field += 8;
      return Number(view.getBigUint64(field - 8, true));
    };
    return [long(sizes[0]), long(sizes[1])];
  }
  return sizes;
}

/** Where the end of the directory stands: behind it a comment may follow. */
function endOf(bytes: Uint8Array, view: DataView): number | undefined {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 0xffff); at--)
    if (bytes[at] === 0x50 && view.getUint32(at, true) === 0x06054b50) return at;
  return undefined;
}

/** The bytes of a part: undefined where they are not whole, not as many as it states, encrypted, or packed in a way that only few programs know. */
export function unpack(bytes: Uint8Array, { at, method, isEncrypted, packed, size }: ZipEntry): Uint8Array | undefined {
  if (isEncrypted || (method !== 0 && method !== 8)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + 30 > bytes.length || view.getUint32(at, true) !== 0x04034b50) return undefined;
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (from + packed > bytes.length) return undefined;
  const part = bytes.subarray(from, from + packed);
  const whole = method === 0 ? part : inflated(part, size);
  return whole?.length === size ? whole : undefined;
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
