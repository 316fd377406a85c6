// `npm run build`: makes dist/, the program and the library (bundle.js), and the library's types unless `--without-types`
// says that nobody needs them. It is made beside and then takes its place, so that a build that fails leaves what was there.
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.js';
import { keepReachableTypes } from './reachableTypes.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const made = `${root}dist-${randomBytes(4).toString('hex')}`;

function types() {
  const compiler = `${root}node_modules/typescript/bin/tsc`;
  const args = [compiler, '-p', `${root}src/build/tsconfig.json`, '--outDir', `${made}/types`];
  execFileSync(process.execPath, args, { stdio: 'inherit' });
  const packages = [...keepReachableTypes(`${made}/types`)];
  // Nobody who installs rasoat has them, for it needs no other package.
  if (packages.length > 0) throw new Error(`the types of the library name packages: ${packages.join(', ')}`);
}

/** @param {string} place */
function takePlace(place) {
  const before = `${made}-before`;
  if (existsSync(place)) renameSync(place, before);
  try {
    renameSync(made, place);
  } catch (error) {
    if (existsSync(before)) renameSync(before, place);
    throw error;
  }
  rmSync(before, { recursive: true, force: true, maxRetries: 5 });
}

mkdirSync(made);
try {
  await bundle(made);
  if (!process.argv.includes('--without-types')) types();
  takePlace(`${root}dist`);
} finally {
  rmSync(made, { recursive: true, force: true, maxRetries: 5 });
}
