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
 * The folder of a package from the registry, unpacked. Throws where what comes is not what was written down here.
 * @param {{ name: string, version: string, integrity: string }} wanted
 */
export function fetchPackage({ name, version, integrity }) {
  const folder = join(CACHE, `${name}-${version}`.replace('/', '-'));
  if (existsSync(folder)) return join(folder, 'package');
  mkdirSync(CACHE, { recursive: true });
  const draft = mkdtempSync(join(CACHE, '.fetched-'));
  try {
    execFileSync(npm, [...first, 'pack', `${name}@${version}`, '--pack-destination', draft], {
      cwd: CACHE,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const [archive] = readdirSync(draft);
    const digest = createHash('sha512')
      .update(readFileSync(join(draft, archive)))
      .digest('base64');
    if (integrity !== `sha512-${digest}`)
      throw new Error(`${name}@${version} is not the package that was written down`);
    execFileSync('tar', ['xzf', archive], { cwd: draft });
    rmSync(join(draft, archive));
    // Another process may have put the same package there meanwhile.
    if (!existsSync(folder)) renameSync(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return join(folder, 'package');
}
