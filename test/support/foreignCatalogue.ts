import { assess } from '../../src/check/assess/assess.js';
import { CatalogueFault } from '../../src/check/catalogue/CatalogueFault.js';
import { loadCatalogue } from '../../src/check/catalogue/loadCatalogue.js';
import { proveCatalogue } from '../../src/check/proof/proveCatalogue.js';
import { catalogueSentence } from '../../src/messages/sentences.js';
import { parsePlans } from '../../src/plan/reader/parsePlans.js';
import { readCatalogue, withSource } from '../../src/shell/read/readCatalogue.js';
import { readText, root } from './catalogue.js';

export const foreignFolder = `${root}test/check/foreign/catalogue`;
/** The files of a catalogue of others, by their names. */
export const foreignFiles = readCatalogue(foreignFolder);
const plans = parsePlans(readText('examples/plans/cong-doan-tinh-bac-ha.yaml'));

/** Judges by a catalogue of these files; false where it is refused, with a sentence. */
export function judgesBy(files: Record<string, string>): boolean {
  try {
    const catalogue = loadCatalogue(files);
    proveCatalogue(catalogue, withSource(files, foreignFolder, catalogue.conclusion.source));
    for (const plan of plans) assess(plan, catalogue, { asOf: '2028-06-30', file: 'a.yaml' });
    return true;
  } catch (error) {
    if (!(error instanceof CatalogueFault)) throw error;
    if (catalogueSentence(error, 'vi') === '') throw new Error('refused without a word', { cause: error });
    return false;
  }
}
