import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { GitIgnore } from '../../../src/shell/git/GitIgnore.js';
import { GitFolder } from '../../support/gitFolder.js';

/** Rules and paths, each with what git says of it. */
const CASES: readonly (readonly [rules: string, path: string, isIgnored: boolean])[] = [
  ['a.yaml', 'kh/a.yaml', true],
  ['/a.yaml', 'kh/a.yaml', false],
  ['kh/a.yaml', 'kh/a.yaml', true],
  ['kh/a.yaml', 'x/kh/a.yaml', false],
  ['kh/', 'kh/a.yaml', true],
  ['kh/', 'x/kh/a.yaml', true],
  ['kh/', 'kh', false],
  ['*.yaml\n!a.yaml', 'kh/a.yaml', false],
  ['!a.yaml\n*.yaml', 'kh/a.yaml', true],
  ['kh/\n!kh/a.yaml', 'kh/a.yaml', true],
  ['kh/*\n!kh/a.yaml', 'kh/a.yaml', false],
  ['**/nháp', 'a/b/nháp/c.yaml', true],
  ['kh/**', 'kh/a/b.yaml', true],
  ['kh/**', 'kh/', false],
  ['kh/**/b.yaml', 'kh/b.yaml', true],
  ['kh/**/b.yaml', 'kh/x/y/b.yaml', true],
  ['a**b', 'axxb', true],
  ['a**b', 'ax/xb', false],
  ['\\#a\n\\!b', '#a', true],
  ['\\#a\n\\!b', '!b', true],
  ['# a', '# a', false],
  ['a.yaml   ', 'a.yaml', true],
  ['a\\ ', 'a ', true],
  ['[ab].yaml', 'b.yaml', true],
  ['[!ab].yaml', 'b.yaml', false],
  ['[a-c]*', 'b1', true],
  ['[[:digit:]].yaml', '1.yaml', true],
  ['[[:digit:]].yaml', 'a.yaml', false],
  ['[a', '[a', false],
  ['?.yaml', 'đ.yaml', true],
  ['a\\', 'a', false],
  ['\ufeffa.yaml', 'a.yaml', true],
  ['a.yaml\r\nb.yaml', 'a.yaml', true],
  ['*', '.a', true],
];

describe('lines of a .gitignore', () => {
  test('are read as git itself reads them, and by us', () => {
    const git = new GitFolder();
    try {
      const root = join(git.path, 'ours');
      for (const [i, [rules, path, isIgnored]] of CASES.entries()) {
        git.write(`ours/r${i}/.gitignore`, rules);
        const said = new GitIgnore(root, {}).ignores(join(root, `r${i}`, path), path.endsWith('/'));
        expect([rules, path, said]).toEqual([rules, path, isIgnored]);
      }
      // Git reads the bytes of UTF-8 one by one, and the end of a line as it is.
      const cases = CASES.filter(([rules, path]) => !/[đ\r]/.test(rules + path));
      for (const [i, [rules, path]] of cases.entries()) {
        git.write(`r${i}/.gitignore`, rules);
        git.write(`r${i}/${path}${path.endsWith('/') ? 'x' : ''}`, '');
      }
      const asked = cases.map(([, path], i) => `r${i}/${path.replace(/\/$/, '')}`);
      const ignored = new Set(git.git('-c', 'core.quotePath=off', 'check-ignore', '--no-index', ...asked).split('\n'));
      expect(cases.map(([rules, path], i) => [rules, path, ignored.has(asked[i] ?? '')])).toEqual(cases);
    } finally {
      git.remove();
    }
  });
});
