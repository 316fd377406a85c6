import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { root } from '../support/catalogue.js';

const work = mkdtempSync(join(tmpdir(), 'rasoat-build-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** A copy of all that a build needs, with the packages of this one. */
function checkout(name: string): string {
  const folder = join(work, name);
  for (const part of ['src', 'schemas', 'examples', 'package.json', 'package-lock.json', 'tsconfig.json'])
    cpSync(root + part, join(folder, part), { recursive: true });
  symlinkSync(`${root}node_modules`, join(folder, 'node_modules'), 'junction');
  return folder;
}

const build = (folder: string): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, ['src/build/build.js', '--without-types'], { cwd: folder, encoding: 'utf8' });

/** Every file below a folder with what it holds. */
const contents = (folder: string) =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [path.slice(folder.length), readFileSync(path)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

test('two builds, in folders of other names, come out the same, and hold the path of neither', () => {
  const [here, there] = [checkout('a'), checkout('nơi khác/b c')];
  for (const folder of [here, there]) expect(build(folder)).toMatchObject({ status: 0, stderr: '' });
  const [one, other] = [contents(join(here, 'dist')), contents(join(there, 'dist'))];
  expect([...one.keys()]).toEqual([...other.keys()]);
  expect(one.size).toBeGreaterThan(15);
  for (const [name, bytes] of one) {
    expect(bytes.equals(other.get(name) ?? Buffer.of()), name).toBe(true);
    for (const path of [work, root, tmpdir()]) expect(bytes.includes(path), `${path} in ${name}`).toBe(false);
  }
});

describe('a build that fails', () => {
  test.each([
    ['before anything is written', 'src/shell/cli/main.ts', 'this is no program'],
    ['at the end', 'src/index.ts', 'import "node:fs"; export const x = {'],
    ['in the catalogue', 'schemas/conclusions/mttq-2021-2025/1.yaml', '- broken'],
  ])('%s leaves what was there, and nothing beside it', (name, file, text) => {
    const folder = checkout(name.replaceAll(' ', '-'));
    mkdirSync(join(folder, 'dist'));
    writeFileSync(join(folder, 'dist/rasoat.cjs'), 'before');
    const before = readdirSync(folder);
    writeFileSync(join(folder, file), text);
    expect(build(folder).status).not.toBe(0);
    expect(readdirSync(folder)).toEqual(before);
    expect(contents(join(folder, 'dist'))).toEqual(new Map([['/rasoat.cjs', Buffer.from('before')]]));
  });
});

test('what a build before has left, and this one does not make, is gone', () => {
  const folder = checkout('again');
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist/old.cjs'), 'before');
  expect(build(folder)).toMatchObject({ status: 0, stderr: '' });
  expect(readdirSync(join(folder, 'dist'))).not.toContain('old.cjs');
  expect(readdirSync(folder).filter((name) => name.startsWith('dist'))).toEqual(['dist']);
});
