import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { namesBelow, readText } from './support/catalogue.js';

/** The rooms of src in the order in which data goes through them: each may import from itself and those before it. */
const ORDER = [
  ...['plan/maps', 'plan/text', 'plan/model', 'plan/yaml', 'plan/mend', 'plan/reader', 'plan/edit'],
  'word',
  ...['check/keywords', 'check/catalogue', 'check/assess', 'check/mend', 'check/proof'],
  ...['desk/roster', 'desk/configuration', 'desk/decisions', 'desk/official', 'desk/across', 'desk/totals'],
  ...['desk/saved', 'desk/portions', 'desk/history', 'desk/register', 'desk'],
  'messages',
  'report',
  'convert',
  'form',
  ...[
    'shell/git',
    'shell/read',
    'shell/write',
    'shell/receive',
    'shell/cache',
    'shell/watch',
    'shell/completion',
    'shell/cli',
  ],
  // Runs in a browser: it stands last, and takes nothing of the shell.
  'page',
];
/** The pure core: no files, clock, environment or console. */
const PURE = ORDER.slice(0, ORDER.indexOf('shell/git'));

/** What stands in no room of the shell is what all of them know of the world outside. */
const roomOf = (path: string) => {
  const room = ORDER.findIndex((name) => path.startsWith(`${name}/`));
  return room < 0 && path.startsWith('shell/') ? PURE.length : room;
};

const files = namesBelow('src').filter(
  // What builds the program stands outside of it.
  (path) => path.endsWith('.ts') && path.includes('/') && !path.startsWith('build/'),
);
const importsOf = (path: string) =>
  [...readText(`src/${path}`).matchAll(/^(?:import|export)\s(?:[^'"]*?\sfrom\s)?'([^']+)'/gms)].map(
    ([, name = '']) => name,
  );

test.each(files)('%s imports in one direction', (path) => {
  const room = roomOf(path);
  expect(room, `${path} is in no room`).toBeGreaterThanOrEqual(0);
  for (const name of importsOf(path).filter((specifier) => specifier.startsWith('.'))) {
    const target = posix.join(posix.dirname(path), name);
    if (!target.startsWith('..')) expect(roomOf(target), `${path} imports ${name}`).toBeLessThanOrEqual(room);
  }
});

test('no files import each other in a circle, not even for a type', () => {
  const targets = new Map(
    files.map((path) => [
      path,
      importsOf(path)
        .map((name) => posix.join(posix.dirname(path), name).replace(/\.js$/, '.ts'))
        .filter((target) => files.includes(target)),
    ]),
  );
  // What imports nothing that is left, or is imported by nothing that is left, is in no circle.
  for (let size = 0; size !== targets.size; ) {
    size = targets.size;
    const imported = new Set([...targets.values()].flat());
    for (const [path, names] of targets)
      if (!imported.has(path) || !names.some((name) => targets.has(name))) targets.delete(path);
  }
  expect([...targets.keys()]).toEqual([]);
});

test.each(files.filter((path) => path.startsWith('page/')))('%s takes nothing of the shell', (path) => {
  expect(importsOf(path).filter((name) => name.includes('shell/') || name.startsWith('node:'))).toEqual([]);
});

test.each(files.filter((path) => roomOf(path) < PURE.length))('%s is pure', (path) => {
  expect(
    importsOf(path).filter((name) => name.startsWith('node:') || name === 'chalk' || name === 'commander'),
  ).toEqual([]);
  const code = readText(`src/${path}`).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  expect(code).not.toMatch(/\b(?:process|console|Date\.now|new Date\(\)|globalThis|localeCompare)\b/);
});
