/**
 * The sizes that the directory of a ZIP archive states for its parts, added up; undefined when there is none to read.
 * No part is unpacked beyond its stated size, and one that states none has no limit: it counts as too large.
 */
export function unpackedSize(bytes: Uint8Array): number | undefined {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = archive.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end < 0 || end + 20 > archive.length) return undefined;
  let at = archive.readUInt32LE(end + 16);
  let total = 0;
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    if (at + 46 > archive.length || archive.toString('latin1', at, at + 4) !== 'PK\x01\x02') return undefined;
    const packed = archive.readUInt32LE(at + 20);
    const size = archive.readUInt32LE(at + 24);
    const sizesFollow = (archive.readUInt16LE(at + 8) & 8) !== 0 && packed === 0;
    // An empty part packs to two bytes.
    total += size === 0 && (packed > 2 || sizesFollow) ? Number.POSITIVE_INFINITY : size;
    at += 46 + archive.readUInt16LE(at + 28) + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return total;
}
