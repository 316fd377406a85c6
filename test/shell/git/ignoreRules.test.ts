import fc from 'fast-check';
import ignore from 'ignore';
import { describe, expect, test } from 'vitest';
import { IgnoreRules } from '../../../src/shell/git/IgnoreRules.js';
import { GitFolder } from '../../support/gitFolder.js';

const says = (rules: string, path: string) =>
  new IgnoreRules(rules).of(path.replace(/\/$/, ''), path.endsWith('/')) === 'ignored';

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
  ['a.yaml\r\nb.yaml\r', 'b.yaml', false],
  ['*', '.a', true],
];

describe('lines of a .gitignore', () => {
  test.each(CASES)('%j and %j', (rules, path, isIgnored) => {
    expect(says(rules, path)).toBe(isIgnored);
  });

  test('are read as git itself reads them', () => {
    const git = new GitFolder();
    try {
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

  test('are read as the package `ignore` reads them', () => {
    const sign = fc.constantFrom(...['a', 'b', '*', '?', '.', '[ab]', '[!a]', '\\*', '-', ' ']);
    const name = fc.array(sign, { minLength: 1, maxLength: 4 }).map((signs) => signs.join(''));
    const line = fc
      .tuple(
        fc.constantFrom('', '', '!', '/'),
        fc.array(fc.oneof(name, fc.constant('**')), { minLength: 1, maxLength: 3 }),
        fc.constantFrom('', '', '/'),
      )
      .map(([before, names, behind]) => before + names.join('/') + behind);
    const step = fc.stringMatching(/^[ab.*-]{1,3}$/).filter((one) => !/^\.+$/.test(one));
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 4 }),
        fc.array(step, { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        (lines, steps, isFolder) => {
          const path = steps.join('/') + (isFolder ? '/' : '');
          expect(says(lines.join('\n'), path)).toBe(ignore().add(lines.join('\n')).ignores(path));
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('no line and no path takes long', () => {
  test.each([
    `${'*a'.repeat(60)}b`,
    `${'?*'.repeat(60)}b`,
    `${'**/'.repeat(60)}*a*a*a*a*a*a*a*a*b`,
    `${'[a-z]*'.repeat(60)}1`,
    `${'*'.repeat(50_000)}b`,
    '['.repeat(50_000),
    `${' \\'.repeat(30_000)}b`,
    `${'\\ '.repeat(30_000)}${' '.repeat(30_000)}b`,
  ])('%.20s', (rule) => {
    expect(says(rule, 'a'.repeat(250))).toBe(false);
    expect(says(rule, `${'a/'.repeat(100)}${'a'.repeat(250)}`)).toBe(false);
  });
});
