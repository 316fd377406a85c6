import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** The modules that a declaration file imports: in statements, and within types. */
const IMPORT = /(?:from |import\()'([^']+)'/g;

/**
 * Keeps of the compiler's declarations those that the library's own lead to: of the rest nobody sees anything, and some name packages
 * that whoever installs rasoat does not have.
 * @param {string} folder of `index.d.ts`
 * @returns the packages that those left name
 */
export function keepReachableTypes(folder) {
  const reached = new Set();
  const packages = new Set();
  const visit = (path) => {
    if (reached.has(path)) return;
    reached.add(path);
    for (const [, name] of readFileSync(path, 'utf8').matchAll(IMPORT)) {
      if (name.startsWith('.')) visit(join(path, '..', name.replace(/\.js$/, '.d.ts')));
      else packages.add(name);
    }
  };
  visit(join(folder, 'index.d.ts'));
  for (const name of readdirSync(folder, { recursive: true })) {
    const path = join(folder, name);
    if (path.endsWith('.d.ts') && !reached.has(path)) rmSync(path);
  }
  return packages;
}
