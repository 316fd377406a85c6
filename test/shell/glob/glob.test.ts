import fc from 'fast-check';
import picomatch from 'picomatch';
import { describe, expect, test } from 'vitest';
import { expandBraces } from '../../../src/shell/glob/expandBraces.js';
import { Glob } from '../../../src/shell/glob/Glob.js';

const means = (pattern: string, path: string, options = {}) => {
  const glob = new Glob(pattern);
  return glob.base === '' && glob.matcher(options)?.(path) === true;
};

describe('what a glob means below its folder', () => {
  test.each([
    ['*', 'a.yaml'],
    ['*.yaml', 'kế hoạch.yaml'],
    ['?.yaml', 'đ.yaml'],
    ['?.yaml', '👩.yaml'],
    ['*a*b*c*', 'xxaxxbxxcxx'],
    ['**', 'a/b/c.yaml'],
    ['**/*.yaml', 'c.yaml'],
    ['**/*.yaml', 'a/b/c.yaml'],
    ['**/b/**/d.yaml', 'a/b/d.yaml'],
    ['**/b/**/d.yaml', 'a/b/c/c/d.yaml'],
    ['**/b/**', 'a/b/x/b/y'],
    ['*/**', 'a/b'],
    ['{a,b}/*.yaml', 'b/c.yaml'],
    ['{a/x,b}/*.yaml', 'a/x/c.yaml'],
    ['{a,{b,c}}.yaml', 'c.yaml'],
    ['[a-c]*.yaml', 'b1.yaml'],
    ['[!a-c]*.yaml', 'd1.yaml'],
    ['[]]*', ']a'],
    ['\\**', '*a'],
    ['kế hoạch*(1).yaml', 'kế hoạch xã (1).yaml'],
    ['*/', 'a'],
  ])('%s is also %s', (pattern, path) => {
    expect(means(pattern, path)).toBe(true);
  });

  test.each([
    ['*', 'a/b'],
    ['*.yaml', 'a.yml'],
    ['*.yaml', '.a.yaml'],
    ['**/*.yaml', 'a/.b/c.yaml'],
    ['**', '.a'],
    ['?', 'ab'],
    ['*/**', 'a'],
    ['**/b/**', 'a/b'],
    ['*/**', 'a/.b'],
    ['[^a]*', '.b'],
    ['{a,b}/*.yaml', 'c/c.yaml'],
    ['[a-c].yaml', 'd.yaml'],
    ['*.[y', 'a.y'],
  ])('%s is not %s', (pattern, path) => {
    expect(means(pattern, path)).toBe(false);
  });

  test('a hidden name, where that is asked for; letters of another case on Windows', () => {
    expect(means('*.yaml', '.a.yaml', { dot: true })).toBe(true);
    expect(means('.*', '.a')).toBe(true);
    expect(means('*.YAML', 'Đ.yaml', { nocase: true })).toBe(true);
    expect(means('*.YAML', 'đ.yaml')).toBe(false);
  });

  test('its base is the folder above the first pattern', () => {
    const bases = ['kh/*.yaml', 'kh/{a,b}/c', '/kh/a*/b', '/*', 'C:/*', 'kh/a.yaml', '*', '{a/b,c}'];
    expect(bases.map((pattern) => new Glob(pattern).base)).toEqual([
      ...['kh', 'kh', '/kh', '/', 'C:/', 'kh/a.yaml', '', ''],
    ]);
    expect(bases.map((pattern) => new Glob(pattern).isGlob)).toEqual([true, true, true, true, true, false, true, true]);
  });

  test('it means what it means to picomatch', () => {
    const sign = fc.constantFrom(...['a', 'b', '*', '?', '.', 'a', 'b', '[ab]', '[^a]', 'ab', '-']);
    const name = fc
      .array(sign, { minLength: 1, maxLength: 5 })
      .map((signs) => signs.join(''))
      .filter((one) => !/^\.+$/.test(one));
    const pattern = fc.array(fc.oneof(name, fc.constant('**')), { minLength: 1, maxLength: 4 });
    const path = fc.array(
      fc.stringMatching(/^[ab.-]{1,4}$/).filter((one) => !/^\.+$/.test(one)),
      {
        minLength: 1,
        maxLength: 4,
      },
    );
    fc.assert(
      fc.property(pattern, path, fc.boolean(), (names, steps, dot) => {
        const written = names.join('/');
        const glob = new Glob(written);
        // Of a folder that `**` stands behind picomatch says one thing or the other.
        fc.pre(!/.\/\*\*$/.test(written));
        // A dot that is one of several letters shows no hidden name, as in a shell.
        fc.pre(dot || !(/(?:^|\/)\[/.test(written) && steps.some((step) => step.startsWith('.'))));
        fc.pre(glob.base === '' && !/\*{3}|(?:^|\/)[^/]*\*\*[^/]|[^/]\*\*/.test(written));
        expect(glob.matcher({ dot })?.(steps.join('/'))).toBe(picomatch(written, { dot })(steps.join('/')));
      }),
      { numRuns: 300 },
    );
  });
});

describe('no pattern and no name takes long', () => {
  const name = 'a'.repeat(250);

  test.each([
    `${'*a'.repeat(60)}b`,
    `${'?*'.repeat(60)}b`,
    `${'**/'.repeat(60)}*a*a*a*a*a*a*a*a*b`,
    '+(+(a)+(a))b',
    '*(*a)b',
    `${'[a-z]*'.repeat(60)}1`,
    `${'{a,b}'.repeat(40)}*`,
    `{${'a,'.repeat(2000)}b}*`,
    '{'.repeat(4000),
    `${'*{a,'.repeat(900)}`,
    '*'.repeat(70_000),
  ])('%.20s', (pattern) => {
    const matches = new Glob(pattern).matcher({ dot: true });
    expect(matches?.(name) ?? false).toBe(/^\*+$/.test(pattern) && pattern.length < 4096);
  });

  test('nor do those that end in a match', () => {
    expect(means(`${'*a'.repeat(60)}`, name)).toBe(true);
    expect(means(`${'*a'.repeat(60)}/b`, `${name}/b`)).toBe(true);
  });

  test('of braces that stand for over a thousand patterns none is meant', () => {
    expect(expandBraces('{a,b}{c,d}')).toEqual(['ac', 'ad', 'bc', 'bd']);
    expect(expandBraces('{a,b}'.repeat(9))).toHaveLength(512);
    expect(expandBraces('{a,b}'.repeat(10))).toBeUndefined();
    expect(new Glob(`${'{a,b}'.repeat(10)}*`).matcher()).toBeUndefined();
  });
});
