import { type CatalogueData, type CompiledChecks, compiledCatalogue } from '../check/catalogue/compiledCatalogue.js';
import type { Catalogue } from '../check/catalogue/loadCatalogue.js';
import { packed } from './packed.js';

/** The catalogue that stands in the page, packed. */
export async function catalogueIn(page: Document, checks: CompiledChecks): Promise<Catalogue> {
  return compiledCatalogue(JSON.parse(await packed(page, 'catalogue')) as CatalogueData, checks);
}
