import { mkdirSync, symlinkSync } from 'node:fs';
import { expect, test } from 'vitest';
import { entriesOf, kindOf } from '../../../src/shell/read/kindOf.js';
import { desk } from '../../support/desk.js';

const at = desk();

test('what stands at a path, once links are followed', () => {
  at.put('a.yaml', '');
  mkdirSync(at.path('kh'));
  for (const [target, name] of [
    ['a.yaml', 'tệp'],
    ['kh', 'thư mục'],
    ['none', 'hỏng'],
    ['vòng', 'vòng'],
  ] as const)
    symlinkSync(target, at.path(name));
  const kinds = ['a.yaml', 'kh', 'tệp', 'thư mục', 'none', 'a.yaml/x', 'kh/none', 'hỏng', 'vòng'];
  expect(kinds.map((name) => kindOf(at.path(name)))).toEqual([
    ...['file', 'folder', 'file', 'folder'],
    // What somebody has mistyped is not there; a link that leads nowhere is, and cannot be read.
    ...['nothing', 'nothing', 'nothing', 'broken', 'broken'],
  ]);
});

test('of what is no folder there are no entries', () => {
  at.put('kh/a.yaml', '');
  expect(['kh', 'kh/a.yaml', 'none'].map((name) => entriesOf(at.path(name)).length)).toEqual([1, 0, 0]);
});
