import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { CatalogueData, CompiledChecks } from '../catalogue/compiledCatalogue.js';

/** What the build made of the bundled catalogue. */
export interface Compiled {
  data: CatalogueData;
  checks: CompiledChecks;
}

/**
 * The bundled catalogue as the build left it; undefined when there is none, or when a file of `folder`, which it was made
 * of, is newer: then the files themselves are to be read.
 * @param home the folder of the package
 * @param load reads a JSON or program file, as `require` does
 */
export function readCompiled(home: string, folder: string, load: (path: string) => unknown): Compiled | undefined {
  const [data, checks] = [join(home, 'dist/catalogue.json'), join(home, 'dist/checks.cjs')];
  try {
    const made = statSync(data).mtimeMs;
    const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
    if (files.some((name) => statSync(join(folder, name)).mtimeMs > made)) return undefined;
  } catch {
    return undefined;
  }
  return { data: load(data) as CatalogueData, checks: load(checks) as CompiledChecks };
}
