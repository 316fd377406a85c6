import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { unpackedSize } from '../../../src/shell/read/unpackedSize.js';

/** Two files and an empty one, of 1,000, 20 and no bytes, with a comment behind the name of the first. */
const archive = () =>
  Buffer.from(
    zipSync({
      'a.xml': [strToU8('x'.repeat(1000)), { comment: 'ghi chú' }],
      'thư mục/b.xml': strToU8('y'.repeat(20)),
      c: new Uint8Array(),
    }),
  );
/** Where the directory has its n-th entry. */
function entry(bytes: Buffer, nth: number): number {
  let at = -1;
  for (let i = 0; i <= nth; i++) at = bytes.indexOf('PK\x01\x02', at + 1, 'latin1');
  return at;
}

describe('what an archive says that its parts unpack to', () => {
  test('is added up over all of them', () => expect(unpackedSize(archive())).toBe(1020));

  test('of an archive with nothing in it is nothing', () => expect(unpackedSize(zipSync({}))).toBe(0));

  test('is known though something stands behind it, as in a file cut out of another', () => {
    expect(unpackedSize(Buffer.concat([archive(), Buffer.alloc(100)]))).toBe(1020);
  });

  test('has no limit where a part says that it is empty, and is not', () => {
    const lying = archive();
    lying.writeUInt32LE(0, entry(lying, 0) + 24);
    expect(unpackedSize(lying)).toBe(Number.POSITIVE_INFINITY);
    const silent = archive();
    // Sizes follow behind the part, and none is stated.
    silent.writeUInt16LE(8, entry(silent, 2) + 8);
    silent.writeUInt32LE(0, entry(silent, 2) + 20);
    expect(unpackedSize(silent)).toBe(Number.POSITIVE_INFINITY);
  });

  test.each<[string, (bytes: Buffer) => Buffer]>([
    ['is no archive', () => Buffer.from('đơn vị:\n')],
    ['has no directory', (bytes) => bytes.subarray(0, 60)],
    ['ends within its directory', (bytes) => bytes.subarray(0, bytes.length - 10)],
    [
      'has another thing where an entry should be',
      (bytes) => {
        bytes.writeUInt8(0, entry(bytes, 1));
        return bytes;
      },
    ],
    [
      'counts more entries than it has',
      (bytes) => {
        const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1');
        bytes.writeUInt16LE(9, end + 10);
        return bytes;
      },
    ],
    [
      'says that its directory lies beyond its end',
      (bytes) => {
        const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1');
        bytes.writeUInt32LE(bytes.length, end + 16);
        return bytes;
      },
    ],
  ])('is not known where it %s', (_, change) => expect(unpackedSize(change(archive()))).toBeUndefined());
});
