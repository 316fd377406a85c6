import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { coverOf, stepsTo } from '../../../src/shell/read/covers.js';

/** A folder of the system's own kind, `C:\kh` on Windows. */
const folder = resolve('/kh');

describe('a file and the folders above it, below another', () => {
  test.each<[string, string[]]>([
    ['a.yaml', ['a.yaml']],
    ['x/y/a.yaml', ['x', 'x/y', 'x/y/a.yaml']],
    // Hidden, of packages, beside the folder, or the folder itself.
    ['.a.yaml', []],
    ['x/.git/a.yaml', []],
    ['node_modules/a.yaml', []],
    ['x/node_modules/y/a.yaml', []],
    ['../a.yaml', []],
    ['../khác/a.yaml', []],
    ['.', []],
    ['x.git/my_node_modules/a.yaml', ['x.git', 'x.git/my_node_modules', 'x.git/my_node_modules/a.yaml']],
  ])('%s', (name, steps) => expect(stepsTo(join(folder, name), folder)).toEqual(steps));
});

describe('what would have been a plan among what was asked for, though it is no more', () => {
  test.each<[asked: string, covered: string[], others: string[]]>([
    [
      'plans',
      ['plans/a.yaml', 'plans/x/b.YML', 'plans/c.xlsx', 'plans/d.xlsm'],
      ['a.yaml', 'plansx/a.yaml', 'plans/a.docx', 'plans/.a.yaml', 'plans/.x/a.yaml', 'plans/node_modules/a.yaml'],
    ],
    ['a.yaml', ['a.yaml'], ['b.yaml', 'x/a.yaml']],
    ['.a.yaml', ['.a.yaml'], ['a.yaml']],
    ['a.docx', [], ['a.docx']],
    ['plans/*.yaml', ['plans/a.yaml'], ['plans/a.yml', 'plans/x/a.yaml', 'plans/.a.yaml', 'a.yaml']],
    ['plans/**/*.yml', ['plans/a.yml', 'plans/x/y/a.yml'], ['plans/a.yaml', 'plans/.x/a.yml']],
    // A folder that a glob names is asked for with all below.
    ['pl*', ['plans/a.yaml', 'pl.yml'], ['khác/plans/a.yaml']],
  ])('%s', (asked, covered, others) => {
    const covers = coverOf([join(folder, asked)]);
    expect(covered.filter((name) => !covers(join(folder, name)))).toEqual([]);
    expect(others.filter((name) => covers(join(folder, name)))).toEqual([]);
  });

  test('of several any', () => {
    const covers = coverOf([join(folder, 'a'), join(folder, 'b')]);
    expect(['a/x.yaml', 'b/x.yaml', 'c/x.yaml'].map((name) => covers(join(folder, name)))).toEqual([true, true, false]);
    expect(coverOf([])(join(folder, 'a.yaml'))).toBe(false);
  });
});
