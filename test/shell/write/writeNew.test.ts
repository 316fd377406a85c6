import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { disk } from '../../../src/shell/write/Disk.js';
import { type Naming, writeNew } from '../../../src/shell/write/writeNew.js';
import { freshFolders } from '../../support/freshFolders.js';

let folder = '';
freshFolders('new', (path) => {
  folder = path;
});
const at = (name: string) => join(folder, name);

const refusing = (code: string) => () => {
  throw Object.assign(new Error(code), { code });
};
/** A file system whose files have one name only. */
const fat: Naming = { ...disk, link: refusing('EPERM') };

describe.each<[string, Naming | undefined]>([
  ['as the system does it', undefined],
  ['where a file has one name only', fat],
])('a new file, %s', (_, on) => {
  test('stands there whole, in a folder that is made for it, and nothing beside it', () => {
    expect(writeNew(at('a/b/ke-hoach.yaml'), 'đơn vị:\n', on)).toBe(true);
    expect(readFileSync(at('a/b/ke-hoach.yaml'), 'utf8')).toBe('đơn vị:\n');
    expect(readdirSync(at('a/b'))).toEqual(['ke-hoach.yaml']);
  });

  test('bytes too', () => {
    writeNew(at('a.docx'), new Uint8Array([80, 75, 0, 255]), on);
    expect([...readFileSync(at('a.docx'))]).toEqual([80, 75, 0, 255]);
  });

  test('replaces nothing: no file, no folder, no link, also one that leads nowhere', () => {
    writeFileSync(at('a.yaml'), 'mine');
    mkdirSync(at('b.yaml'));
    symlinkSync('nowhere', at('c.yaml'));
    for (const name of ['a.yaml', 'b.yaml', 'c.yaml'])
      expect([name, writeNew(at(name), 'new', on)]).toEqual([name, false]);
    expect(readFileSync(at('a.yaml'), 'utf8')).toBe('mine');
    expect(lstatSync(at('c.yaml')).isSymbolicLink()).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(['a.yaml', 'b.yaml', 'c.yaml']);
  });
});

test('what cannot get its name leaves nothing behind', () => {
  const on: Naming = { ...fat, rename: refusing('EIO') };
  expect(() => writeNew(at('a.yaml'), 'new', on)).toThrow('EIO');
  expect(readdirSync(folder)).toEqual([]);
});

test('what another puts there in the meantime stays', () => {
  const on: Naming = {
    ...disk,
    link(from, to) {
      writeFileSync(to, 'of another');
      renameSync(from, `${from}x`);
      renameSync(`${from}x`, from);
      refusing('EPERM')();
    },
  };
  expect(writeNew(at('a.yaml'), 'new', on)).toBe(false);
  expect(readFileSync(at('a.yaml'), 'utf8')).toBe('of another');
  expect(readdirSync(folder)).toEqual(['a.yaml']);
});
