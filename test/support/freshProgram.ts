import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** What the built program is made of. */
const SOURCES = ['src', 'schemas', 'package.json', 'package-lock.json'];
const BUILT = 'dist/rasoat.cjs';

/**
 * Builds the program before the first test when something that it is made of is newer than it, so that no test runs a
 * stale one. The declaration files, which no test runs, are left to `npm run build`.
 */
export default function freshProgram(): void {
  const built = join(root, BUILT);
  if (existsSync(built) && SOURCES.every((path) => newest(join(root, path)) <= statSync(built).mtimeMs)) return;
  execFileSync(process.execPath, ['src/build/build.js', '--without-types'], { cwd: root, stdio: 'inherit' });
}

/** When the file, or the last of the files in the folder, was changed; also when one of them was moved or removed. */
function newest(path: string): number {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
