import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where what was fetched is kept; ignored by git, and may be deleted at any time. */
const CACHE = fileURLToPath(new URL('../../../.cache/', import.meta.url));

/** npm as it was called, else the one of the machine: on Windows that is no program by itself. */
const [npm, first] = process.env.npm_execpath ? [process.execPath, [process.env.npm_execpath]] : ['npm', []];

/**
 * @typedef {{ name: string, version: string, integrity: string }} Wanted a package, and the digest that was written down of it
 */

/**
 * The archive of a package from the registry, whose digest is held against the one written down each time: what stands in the cache may
 * have come with a change of somebody's. Throws where what comes is another.
 * @param {Wanted} wanted
 */
export function fetchArchive({ name, version, integrity }, cache = CACHE) {
  const kept = join(cache, `${name}-${version}.tgz`.replace('/', '-'));
  const isWanted = (path) => `sha512-${createHash('sha512').update(readFileSync(path)).digest('base64')}` === integrity;
  if (existsSync(kept) && isWanted(kept)) return kept;
  mkdirSync(cache, { recursive: true });
  const draft = mkdtempSync(join(cache, '.fetched-'));
  try {
    execFileSync(npm, [...first, 'pack', `${name}@${version}`, '--pack-destination', draft], {
      cwd: cache,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const archive = join(draft, readdirSync(draft)[0]);
    if (!isWanted(archive)) throw new Error(`${name}@${version} is not the package that was written down`);
    renameSync(archive, kept);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return kept;
}

/**
 * Unpacks a package into a new folder, and says where it is there: what is handed out is made of nothing else.
 * @param {Wanted} wanted
 * @param {string} folder
 */
export function unpackPackage(wanted, folder, cache = CACHE) {
  const archive = fetchArchive(wanted, cache);
  mkdirSync(folder, { recursive: true });
  execFileSync('tar', ['xzf', archive], { cwd: folder });
  return join(folder, 'package');
}

/**
 * The folder of a package, as it was unpacked before: for tests, which are no better than what runs beside them.
 * @param {Wanted} wanted
 */
export function fetchPackage(wanted) {
  const folder = join(CACHE, `${wanted.name}-${wanted.version}`.replace('/', '-'));
  if (existsSync(folder)) return join(folder, 'package');
  mkdirSync(CACHE, { recursive: true });
  const draft = mkdtempSync(join(CACHE, '.unpacked-'));
  try {
    unpackPackage(wanted, draft);
    // Another process may have put the same package there meanwhile.
    if (!existsSync(folder)) renameSync(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return join(folder, 'package');
}
