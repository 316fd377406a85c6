import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { outsideLink, readPlanFile } from '../../../src/shell/read/readPlanFile.js';
import { readWordFile } from '../../../src/shell/read/readWordFile.js';
import { freshFolders } from '../../support/freshFolders.js';

let folder = '';
freshFolders('read-plan-file', (path) => {
  folder = path;
});
const file = (text: string) => {
  const path = join(folder, 'a.yaml');
  writeFileSync(path, text);
  return path;
};

describe('a file is read', () => {
  test('whole, however often the memory for it has to grow', () => {
    const text = 'tên: Hội Nông dân\n'.repeat(15_000);
    expect(readPlanFile(file(text))).toEqual({ read: true, text });
  });

  test('after a larger one without anything of that', () => {
    readPlanFile(file('x'.repeat(200_000)));
    expect(readPlanFile(file('tên: a\n'))).toEqual({ read: true, text: 'tên: a\n' });
  });

  test('up to its limit, and not beyond', () => {
    expect(readPlanFile(file('abcd'), 4)).toEqual({ read: true, text: 'abcd' });
    expect(readPlanFile(file('abcde'), 4)).toMatchObject({
      read: true,
      problem: { kind: 'too-large', params: { limit: 4 }, affects: '' },
    });
  });

  test('or it is said why not: it is not there, or is a folder', () => {
    mkdirSync(join(folder, 'b.yaml'));
    expect(readPlanFile(join(folder, 'c.yaml'))).toMatchObject({
      read: false,
      problem: { kind: 'cannot-read', params: { reason: 'vanished', code: 'ENOENT' } },
    });
    expect(readPlanFile(join(folder, 'b.yaml'))).toMatchObject({
      read: false,
      problem: { kind: 'cannot-read', params: { reason: 'folder' } },
    });
    expect(outsideLink()).toMatchObject({ read: false, problem: { params: { reason: 'link-outside' } } });
  });

  test('as text in an old encoding only so far that it can be guessed whose it is', () => {
    const path = join(folder, 'a.yaml');
    writeFileSync(path, Buffer.from('tên: Hội', 'latin1'));
    expect(readPlanFile(path)).toMatchObject({
      read: true,
      problem: { kind: 'not-utf8' },
      legible: expect.stringContaining('tên: H'),
    });
  });
});

describe('a Word file', () => {
  test('of more than 64 MiB is not read', () => {
    const path = file('');
    truncateSync(path, 64 * 1024 * 1024 + 1);
    expect(readWordFile(path)).toEqual({ fault: { reason: 'too-large', limit: 64 * 1024 * 1024 } });
  });

  test('that is none, or is not there, says why', () => {
    expect(readWordFile(file('%PDF-1.7'))).toEqual({ fault: { reason: 'not-word', found: 'pdf' } });
    expect(readWordFile(join(folder, 'b.docx'))).toEqual({ unopened: { reason: 'vanished', code: 'ENOENT' } });
  });
});
