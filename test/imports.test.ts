import { readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { readText, root } from './support/catalogue.js';

/** The folders of src in the order in which data goes through them: each may import from itself and those before it. */
const ORDER = ['plan', 'keywords', 'catalogue', 'assess', 'board', 'messages', 'report', 'read', 'write', 'cli'];
/** The pure core: no files, clock, environment or console. */
const PURE = ORDER.slice(0, ORDER.indexOf('read'));

const files = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' }).filter(
  // What builds the program stands outside of it.
  (path) => path.endsWith('.ts') && path.includes('/') && !path.startsWith('build/'),
);
const importsOf = (path: string) =>
  [...readText(`src/${path}`).matchAll(/^(?:import|export)\s(?:[^'"]*?\sfrom\s)?'([^']+)'/gms)].map(
    ([, name = '']) => name,
  );

test.each(files)('%s imports in one direction', (path) => {
  const folder = ORDER.indexOf(path.split('/')[0] ?? '');
  for (const name of importsOf(path).filter((specifier) => specifier.startsWith('.'))) {
    const target = normalize(join(dirname(path), name)).split('/')[0] ?? '';
    if (target !== '..') expect(ORDER.indexOf(target), `${path} imports ${name}`).toBeLessThanOrEqual(folder);
  }
});

test.each(files.filter((path) => PURE.includes(path.split('/')[0] ?? '')))('%s is pure', (path) => {
  expect(
    importsOf(path).filter((name) => name.startsWith('node:') || name === 'chalk' || name === 'commander'),
  ).toEqual([]);
  const code = readText(`src/${path}`).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  expect(code).not.toMatch(/\b(?:process|console|Date\.now|new Date\(\)|globalThis|localeCompare)\b/);
});
