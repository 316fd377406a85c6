import { describe, expect, test } from 'vitest';
import { CommitTree } from '../../../src/shell/git/CommitTree.js';

/** A commit of files with their own names for ids, of links with what they lead to, and of other repositories. */
function tree(files: readonly string[], links: Readonly<Record<string, string>> = {}, modules: readonly string[] = []) {
  const entries = [
    ...files.map((name) => `100644 blob id-${name}\t${name}`),
    ...Object.entries(links).map(([name, target]) => `120000 blob ${target}\t${name}`),
    ...modules.map((name) => `160000 commit 1234\t${name}`),
  ];
  return new CommitTree(entries, (ids) => new Map(ids.map((id) => [id, Buffer.from(id)])));
}
const namesOf = (of: CommitTree) =>
  [...of.names()].map(({ name, file }) => (name === file ? name : `${name} = ${file}`));

describe('the files of a commit', () => {
  test('are told from links and other repositories', () => {
    const of = tree(['a.yaml', 'kho/x.yaml'], { 'nối.yaml': 'kho/x.yaml' }, ['con']);
    expect([...of.modules]).toEqual([['con', '1234']]);
    expect(namesOf(of)).toEqual(['a.yaml', 'kho/x.yaml', 'nối.yaml = kho/x.yaml']);
    expect(of.idOf('a.yaml')).toBe('id-a.yaml');
    expect(of.idOf('con')).toBeUndefined();
    expect(of.idOf('không có')).toBeUndefined();
  });

  test.each([
    ['beside it', { 'b/y.yaml': 'x.yaml' }, 'b/y.yaml', 'b/x.yaml'],
    ['by way of the folder above', { 'c/y.yaml': '../b/x.yaml' }, 'c/y.yaml', 'b/x.yaml'],
    ['by way of another link', { y: 'z', z: 'b/x.yaml' }, 'y', 'b/x.yaml'],
    ['in a folder that is a link', { c: 'b' }, 'c/x.yaml', 'b/x.yaml'],
    ['in a folder that a link in it leads out of', { 'c/d': '../b', e: 'c' }, 'e/d/x.yaml', 'b/x.yaml'],
  ])('is found %s', (_, links, name, file) => {
    const of = tree(['b/x.yaml'], links);
    expect(of.fileAt(name)).toBe(file);
    expect(of.idOf(name)).toBe('id-b/x.yaml');
    expect([...of.names()]).toContainEqual({ name, file });
  });

  test.each([
    ['to the top of the system', { y: '/b/x.yaml' }],
    ['above the repository', { y: '../b/x.yaml' }],
    ['above it by way of a folder', { 'b/y': '../../x' }],
    ['nowhere', { y: 'b/nowhere.yaml' }],
    ['in a circle', { y: 'z', z: 'y' }],
    ['to itself', { y: 'y' }],
  ])('is not where a link leads %s, and the link has its name', (_, links) => {
    const of = tree(['b/x.yaml'], links);
    for (const name of Object.keys(links)) expect(of.idOf(name)).toBeUndefined();
    expect(namesOf(of)).toEqual(['b/x.yaml', ...Object.keys(links)]);
  });

  test('is found in a folder by way of the top, but not named twice for it', () => {
    const of = tree(['b/x.yaml'], { c: '.' });
    expect(of.fileAt('c/b/x.yaml')).toBe('b/x.yaml');
    expect(namesOf(of)).toEqual(['b/x.yaml']);
  });

  test('below a link to a folder have its name; one that leads to a folder above it has none of its own', () => {
    const of = tree(['b/x.yaml', 'b/trong/z.yaml', 'b2/w.yaml'], { 'c/nối': '../b', 'b/trên': '..', 'd/nối': '../c' });
    expect(namesOf(of)).toEqual([
      'b/x.yaml',
      'b/trong/z.yaml',
      'b2/w.yaml',
      'c/nối/trong/z.yaml = b/trong/z.yaml',
      'c/nối/x.yaml = b/x.yaml',
      'd/nối/nối/trong/z.yaml = b/trong/z.yaml',
      'd/nối/nối/x.yaml = b/x.yaml',
    ]);
  });
});
