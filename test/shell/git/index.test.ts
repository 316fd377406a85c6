import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Index } from '../../../src/shell/git/Index.js';
import { freshFolders } from '../../support/freshFolders.js';

let folder = '';
freshFolders('index', (path) => {
  folder = path;
});

test.each<[string, { names?: string[]; modules?: string[]; unlooked?: string[] }]>([
  ['H 100644 1234 0\ta.yaml', { names: ['a.yaml'] }],
  ['H 100644 1234 0\tb\tc d.yaml', { names: ['b\tc d.yaml'] }],
  ['h 100644 1234 0\ta.yaml', { names: ['a.yaml'], unlooked: ['a.yaml'] }],
  ['S 100644 1234 0\ta.yaml', { names: ['a.yaml'], unlooked: ['a.yaml'] }],
  ['s 100644 1234 0\ta.yaml', { names: ['a.yaml'], unlooked: ['a.yaml'] }],
  ['S 100644 1234 0\tnot-here.yaml', { names: ['not-here.yaml'] }],
  ['M 100644 1234 2\ta.yaml', { names: ['a.yaml'] }],
  ['H 160000 1234 0\tsub', { names: ['sub'], modules: ['sub'] }],
  ['h 160000 1234 0\tsub', { names: ['sub'], modules: ['sub'] }],
])('%j', (entry, { names = [], modules = [], unlooked = [] }) => {
  writeFileSync(join(folder, 'a.yaml'), '');
  const index = new Index([entry], folder);
  expect({ ...index, names: [...index.names] }).toEqual({ names, modules, unlooked });
});
