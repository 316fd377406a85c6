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
 * of, is another now: then the files themselves are to be read. What they hold is compared, for dates change with every copy.
 * @param home the folder of the package
 * @param load reads a JSON or program file, as `require` does
 */
export function readCompiled(home: string, folder: string, load: (path: string) => unknown): Compiled | undefined {
  const [data, checks] = [join(home, 'dist/catalogue.json'), join(home, 'dist/checks.cjs')];
  try {
    if (sourceOf(folder) !== readFileSync(join(home, 'dist/catalogue.source'), 'latin1')) return undefined;
  } catch {
    return undefined;
  }
  return { data: load(data) as CatalogueData, checks: load(checks) as CompiledChecks };
}

/**
 * The files of a catalogue one after the other, in order of name and with the line ends of Unix, as the build
 * (src/build/bundle.js) puts them too: byte for byte, each a character.
 */
function sourceOf(folder: string): string {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  const texts = names.sort().map((name) => `${name}\n${readRegular(join(folder, name)).toString('latin1')}`);
  return texts.join('').replaceAll('\r\n', '\n');
}
