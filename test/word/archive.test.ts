import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { Archive } from '../../src/word/Archive.js';

const of = (...names: string[]) => new Archive(zipSync(Object.fromEntries(names.map((name) => [name, strToU8(name)]))));

describe('the parts of a document', () => {
  test('are found whatever letters their names are in', () => {
    expect(new TextDecoder().decode(of('word/Document.xml', 'a.xml').part('Word/document.XML'))).toBe(
      'word/Document.xml',
    );
  });

  test.each([
    ['xl/sheet1.xml', 'XL/Sheet1.xml'],
    ['xl/sheet1.xml', 'xl\\sheet1.xml'],
  ])('are not read where two have one name: %s and %s', (one, other) => {
    expect(() => of(one, other)).toThrow(expect.objectContaining({ fault: { reason: 'damaged' } }));
  });

  test('are told the limit that holds where they unpack to more', () => {
    const archive = new Archive(zipSync({ 'a.xml': strToU8('x'.repeat(11)) }), 10);
    expect(() => archive.part('a.xml')).toThrow(
      expect.objectContaining({ fault: { reason: 'too-large', part: 'a.xml', limit: 10 } }),
    );
  });
});
