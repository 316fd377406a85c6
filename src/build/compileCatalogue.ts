import standaloneCode from 'ajv/dist/standalone/index.js';
import { type CatalogueData, nameOf } from '../check/catalogue/compiledCatalogue.js';
import { loadCatalogue } from '../check/catalogue/loadCatalogue.js';
import { partsOf } from '../check/catalogue/partsOf.js';
import type { Schema } from '../check/keywords/Schema.js';
import { createAjv } from '../check/keywords/vocabulary.js';
import { proveCatalogue } from '../check/proof/proveCatalogue.js';

/**
 * Reads and proves a catalogue and writes what the program loads in their place: its data, and the code of its checks. Throws a
 * CatalogueFault.
 * @param files its files and the source text, by name
 */
export function compileCatalogue(files: Readonly<Record<string, string>>): { data: CatalogueData; code: string } {
  const catalogue = loadCatalogue(files);
  proveCatalogue(catalogue, files);
  const { conclusion, requirements, sha256 } = catalogue;
  const ajv = createAjv({ source: true });
  const names: Record<string, string> = {};
  const add = (name: string, schema: Schema) => {
    ajv.addSchema(schema, name);
    names[name] = name;
  };
  for (const [index, { check }] of requirements.entries()) {
    if (typeof check === 'string') continue;
    add(nameOf(index), check);
    // The same part may stand in several places of a schema, which Ajv knows as one.
    for (const [number, part] of partsOf(check).entries()) add(nameOf(index, number), structuredClone(part));
  }
  const data = { conclusion, requirements: requirements.map(({ schema: _, ...rest }) => rest), sha256 };
  return { data, code: standaloneCode.default(ajv, names) };
}
