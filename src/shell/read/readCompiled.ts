import type { CatalogueData, CompiledChecks } from '../../check/catalogue/compiledCatalogue.js';
import type { Terminal } from '../Terminal.js';

/** What the build made of the bundled catalogue. */
export interface Compiled {
  data: CatalogueData;
  checks: CompiledChecks;
}

/**
 * The bundled catalogue as the build left it; undefined when there is none, or when a file of `folder`, which it was made
 * of, is another now: then the files themselves are to be read. What they hold is compared, for dates change with every copy.
 */
export function readCompiled(
  folder: string,
  { read, list, load }: Pick<Terminal, 'read' | 'list'> & { load: NonNullable<Terminal['load']> },
): Compiled | undefined {
  const kept = (name: string) => Buffer.from(read(name)).toString('latin1');
  // One after the other, in order of name and with the line ends of Unix, as the build (src/build/bundle.js) puts them too:
  // byte for byte, each a character.
  const now = () => {
    const names = list(folder).filter((name) => name.endsWith('.yaml'));
    const texts = [...names].sort().map((name) => `${name}\n${kept(`${folder}/${name}`)}`);
    return texts.join('').replaceAll('\r\n', '\n');
  };
  try {
    if (now() !== kept('dist/catalogue.source')) return undefined;
  } catch {
    return undefined;
  }
  return { data: load('dist/catalogue.json') as CatalogueData, checks: load('dist/checks.cjs') as CompiledChecks };
}
