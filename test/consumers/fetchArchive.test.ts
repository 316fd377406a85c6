import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { freshFolders } from '../support/freshFolders.js';

let folder = '';
freshFolders('fetched', (path) => {
  folder = path;
});

/** The package as an npm that brings these bytes hands it over. */
async function fetched(comes: string, wanted: string): Promise<string> {
  const npm = join(folder, 'npm.cjs');
  writeFileSync(
    npm,
    `require('node:fs').writeFileSync(require('node:path').join(process.argv.at(-1), 'a-1.0.0.tgz'), ${JSON.stringify(comes)})`,
  );
  vi.stubEnv('npm_execpath', npm);
  vi.resetModules();
  const { fetchArchive } = await import('../../src/build/release/fetchPackage.js');
  const integrity = `sha512-${createHash('sha512').update(wanted).digest('base64')}`;
  return readFileSync(fetchArchive({ name: '@x/a', version: '1.0.0', integrity }, folder), 'utf8');
}
const kept = () => join(folder, '@x-a-1.0.0.tgz');

test('what the cache holds is used where it is what was written down', async () => {
  writeFileSync(kept(), 'right');
  expect(await fetched('another', 'right')).toBe('right');
});
test('what somebody has put into the cache is not: it is fetched again', async () => {
  writeFileSync(kept(), 'evil');
  expect(await fetched('right', 'right')).toBe('right');
  expect(readFileSync(kept(), 'utf8')).toBe('right');
});
test('what comes and is another is refused, and not kept', async () => {
  await expect(fetched('evil', 'right')).rejects.toThrow('not the package that was written down');
  expect(existsSync(kept())).toBe(false);
});
