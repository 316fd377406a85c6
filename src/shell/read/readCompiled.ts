import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CatalogueData, CompiledChecks } from '../../check/catalogue/compiledCatalogue.js';
import { readRegular } from '../openRegular.js';

/** What the build made of the bundled catalogue. */
export interface Compiled {
  data: CatalogueData;
  checks: CompiledChecks;
}

/**
 * The bundled catalogue as the build left it; undefined when there is none, or when a file of `folder`, which it was made
 * of, is another now: then the files themselves are to be read. Their bytes are compared, for dates change with every copy.
 * @param home the folder of the package
 * @param load reads a JSON or program file, as `require` does
 */
export function readCompiled(home: string, folder: string, load: (path: string) => unknown): Compiled | undefined {
  const [data, checks] = [join(home, 'dist/catalogue.json'), join(home, 'dist/checks.cjs')];
  try {
    if (!sourceOf(folder).equals(readFileSync(join(home, 'dist/catalogue.source')))) return undefined;
  } catch {
    return undefined;
  }
  return { data: load(data) as CatalogueData, checks: load(checks) as CompiledChecks };
}

/** The files of a catalogue one after the other, in order of name, as the build (src/build/bundle.js) puts them too. */
function sourceOf(folder: string): Buffer {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return Buffer.concat(names.sort().flatMap((name) => [Buffer.from(`${name}\n`), readRegular(join(folder, name))]));
}
