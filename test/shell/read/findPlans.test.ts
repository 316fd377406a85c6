import { mkdirSync, symlinkSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Around } from '../../../src/shell/read/Around.js';
import { exclusionOf } from '../../../src/shell/read/Exclusion.js';
import { findPlans } from '../../../src/shell/read/findPlans.js';
import { desk } from '../../support/desk.js';

const at = desk();
const put = (...names: string[]) => {
  for (const name of names) at.put(name, 'x');
};
const found = (paths: string[], more: Partial<Around> = {}) => findPlans(paths, { cwd: at.folder, env: {}, ...more });
const files = (paths: string[], more: Partial<Around> = {}) => found(paths, more).files.map(({ file }) => file);

describe('what is a plan', () => {
  test('in a folder: all YAML below, in order of their names, whatever the case of the ending', () => {
    put('b.yaml', 'a/c.yml', 'a.YAML', 'a/x/y/d.Yml', 'e.yaml.txt', 'f.txt', 'yaml', 'g.yamlx');
    expect(files(['.'])).toEqual(['a.YAML', 'a/c.yml', 'a/x/y/d.Yml', 'b.yaml']);
    expect(files(['a'])).toEqual(['a/c.yml', 'a/x/y/d.Yml']);
  });

  test('not what is hidden, what belongs to packages, or what Windows keeps on every drive', () => {
    put('.a.yaml', '.x/b.yaml', 'node_modules/c.yaml', 'x/node_modules/d.yaml', '$RECYCLE.BIN/e.yaml', 'ok.yaml');
    put('System Volume Information/f.yaml', '.rasoat-cache/g.yaml', 'x/recycle.bin/h.yaml', 'my_node_modules/i.yaml');
    expect(files(['.'])).toEqual(['my_node_modules/i.yaml', 'ok.yaml', 'x/recycle.bin/h.yaml']);
    expect(found(['.']).skipped.others).toEqual({ files: 0, hidden: 5, hiddenPlans: 1, nodeModules: 2 });
  });

  test('what is named outright, whatever it is called and wherever it lies', () => {
    put('.a.yaml', 'b.txt', 'node_modules/c.yaml');
    expect(files(['.a.yaml', 'b.txt', 'node_modules/c.yaml'])).toEqual(['.a.yaml', 'b.txt', 'node_modules/c.yaml']);
  });

  test('what has the name of one and is none: nobody would look for it elsewhere', () => {
    mkdirSync(at.path('kh/a.yaml'), { recursive: true });
    put('kh/a.yaml/b.yaml');
    symlinkSync('none', at.path('kh/c.yaml'));
    expect(files(['kh'])).toEqual(['kh/a.yaml', 'kh/a.yaml/b.yaml', 'kh/c.yaml']);
  });

  test('each real file once, by the first of its names, also through a link that leads back', () => {
    put('kh/b.yaml');
    symlinkSync('b.yaml', at.path('kh/a.yaml'));
    symlinkSync('.', at.path('kh/vòng'));
    expect(files(['kh', 'kh/b.yaml', 'kh/../kh'])).toEqual(['kh/a.yaml']);
  });

  test('not what is in force, unless it is named', () => {
    put('kh/a.yaml', 'kh/rasoat.yaml');
    const except = [at.path('kh/rasoat.yaml')];
    expect(files(['kh'], { except })).toEqual(['kh/a.yaml']);
    expect(files(['kh', 'kh/rasoat.yaml'], { except })).toEqual(['kh/a.yaml', 'kh/rasoat.yaml']);
  });
});

describe('globs', () => {
  test.each<[string, string[]]>([
    ['kh/*.yaml', ['kh/a.yaml']],
    ['kh/*.yml', []],
    ['kh/**/*.yaml', ['kh/a.yaml', 'kh/x/c.yaml']],
    // Without an ending plans are meant, and folders with all below; with one what it says.
    ['kh/*', ['kh/a.yaml', 'kh/x/c.yaml', 'kh/x/d.yml']],
    ['kh/*.txt', ['kh/b.txt']],
    ['*/x', ['kh/x/c.yaml', 'kh/x/d.yml']],
    ['kh/{a,z}.yaml', ['kh/a.yaml']],
    ['none/*.yaml', []],
  ])('«%s»', (glob, expected) => {
    put('kh/a.yaml', 'kh/b.txt', 'kh/x/c.yaml', 'kh/x/d.yml', 'kh/.e.yaml');
    const { missing, files: all } = found([glob]);
    expect(all.map(({ file }) => file)).toEqual(expected);
    expect(missing).toEqual(expected.length > 0 ? [] : [{ path: glob, glob: true }]);
  });

  test('what is not there is said, and all else is found', () => {
    put('a.yaml');
    expect(found(['none.yaml', 'a.yaml', 'x/y']).missing).toEqual([
      ...['none.yaml', 'x/y'].map((path) => ({ path, glob: false })),
    ]);
  });
});

describe('what somebody has asked to leave out', () => {
  const leave = (...patterns: string[]) => ({ exclusions: patterns.map((one) => exclusionOf(one, at.folder)) });
  test('is counted by the first pattern that does, with all below', () => {
    put(
      'kh/a.yaml',
      'kh/nháp/b.yaml',
      'kh/nháp/x/c.yml',
      'kh/nháp/.d.yaml',
      'kh/nháp/node_modules/e.yaml',
      'kh/nháp/f.txt',
    );
    const { files: all, leftOut, skipped } = found(['kh'], leave('nháp', 'x', 'không'));
    expect(all.map(({ file }) => file)).toEqual(['kh/a.yaml']);
    expect(leftOut).toEqual([{ pattern: 'nháp', files: ['kh/nháp/b.yaml', 'kh/nháp/x/c.yml'] }]);
    expect(skipped.excluded).toEqual([{ pattern: 'nháp', files: 2 }]);
  });
  test('is read where it is named', () => {
    put('kh/a.yaml', 'kh/b.yaml');
    const { files: all, leftOut } = found(['kh', 'kh/b.yaml'], leave('*.yaml'));
    expect([all.map(({ file }) => file), leftOut.flatMap((one) => one.files)]).toEqual([['kh/b.yaml'], ['kh/a.yaml']]);
  });
});

test('a plan in whose place a report is to be written is said to be one', () => {
  put('kh/a.yaml', 'kh/b.yaml');
  expect(found(['kh'], { reports: [at.path('kh/b.yaml')] }).overwritten).toBe('kh/b.yaml');
  expect(found(['kh'], { reports: [at.path('kh/c.yaml')] }).overwritten).toBeUndefined();
});

test('what would have been a plan among what was asked for', () => {
  put('kh/a.yaml', 'rasoat.yaml');
  const { covers } = found(['kh', '*.yml'], { except: [at.path('kh/rasoat.yaml')] });
  const asked = [
    'kh/gone.yaml',
    'kh/x/gone.yml',
    'gone.yml',
    'gone.yaml',
    'kh/rasoat.yaml',
    'kh/.gone.yaml',
    'kh/x.docx',
  ];
  expect(asked.map((name) => covers(at.path(name)))).toEqual([true, true, true, false, false, false, false]);
});

describe('links', () => {
  const inside = (paths: string[], more: Partial<Around> = {}) => found(paths, { cwd: at.path('trong'), ...more });

  test('out of what is checked are named and not followed: of files as unreadable plans, of folders by themselves', () => {
    put('trong/kh/a.yaml', 'ngoài/b.yaml', 'ngoài/sub/c.yaml');
    symlinkSync('../../ngoài/b.yaml', at.path('trong/kh/b.yaml'));
    symlinkSync('../../ngoài/sub', at.path('trong/kh/sub'));
    const { files: all, outside } = inside(['kh']);
    expect(all.map(({ file, isOutside }) => [file, isOutside ?? false])).toEqual([
      ['kh/a.yaml', false],
      ['kh/b.yaml', true],
    ]);
    expect(outside).toEqual(['kh/sub']);
  });

  test('within it are followed, also from what an exclusion leaves out, where what they lead to is counted', () => {
    put('trong/kh/a.yaml', 'trong/kh/chung/b.yaml', 'trong/kh/chung/c.txt', 'ngoài/d.yaml');
    mkdirSync(at.path('trong/kh/nháp'));
    symlinkSync('../chung', at.path('trong/kh/nháp/chung'));
    symlinkSync('../../../ngoài', at.path('trong/kh/nháp/ngoài'));
    expect(inside(['kh/nháp']).files.map(({ file }) => file)).toEqual([]);
    expect(inside(['kh']).files.map(({ file }) => file)).toEqual(['kh/a.yaml', 'kh/chung/b.yaml']);
    const exclusions = [exclusionOf('nháp', at.path('trong'))];
    expect(inside(['kh'], { exclusions }).leftOut).toEqual([{ pattern: 'nháp', files: ['kh/nháp/chung/b.yaml'] }]);
    expect(inside(['kh'], { exclusions }).outside).toEqual([]);
  });
});
