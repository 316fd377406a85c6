import { describe, expect, test } from 'vitest';
import { Glob } from '../../../src/shell/glob/Glob.js';
import { isBounded } from '../../../src/shell/glob/isBounded.js';

const means = (pattern: string, path: string, options = {}) => {
  const glob = new Glob(pattern);
  return glob.base === '' && glob.matcher(options)?.(path) === true;
};

describe('what a glob means below its folder', () => {
  test.each([
    ['*', 'a.yaml'],
    ['*.yaml', 'kế hoạch.yaml'],
    ['?.yaml', 'đ.yaml'],
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
    ['*/**', 'a/.b'],
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
});

describe('no pattern and no name takes long', () => {
  const name = 'a'.repeat(250);

  test.each([
    '*a*a*a*ab',
    `${'*a'.repeat(60)}b`,
    `${'?*'.repeat(60)}b`,
    `${'**/'.repeat(60)}b`,
    '**/a/**/*a*a*ab/**/b',
    `${'[a-z]*'.repeat(60)}1`,
    `${'{a,b}'.repeat(40)}*`,
    `{${'a,'.repeat(2000)}b}*`,
    '{'.repeat(4000),
    `${'*{a,'.repeat(900)}`,
    '*'.repeat(70_000),
  ])('%.20s is too much', (pattern) => {
    expect(isBounded(pattern)).toBe(false);
    expect(new Glob(pattern).matcher()).toBeUndefined();
  });

  test.each([
    '*a*a*ab',
    '*a*a*a*',
    '{aa,a,aaa}{a,aa,aaa}*a*a*ab',
    '+(+(a)+(a))b',
    '*(*a)b',
    '(a|a)(a|a)(a|aa)*b',
    '((a+)+)+b',
    '[a-z]*[a-z]*[a-z]*1',
    '*'.repeat(4000),
  ])('%.30s is held against it at once', (pattern) => {
    const matches = new Glob(pattern).matcher({ dot: true });
    expect(matches?.(name)).toBe(pattern.endsWith('*'));
  });

  test.each(['plans/**/*{2021,2022}*.{yaml,yml}', '**/quy-i/**/*.yaml', '*kế*hoạch*2021*', 'a\\*b\\*c\\*d\\*e*'])(
    '%s is what people write',
    (pattern) => {
      expect(isBounded(pattern)).toBe(true);
    },
  );
});
