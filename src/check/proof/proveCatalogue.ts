import type { Conclusion } from '../catalogue/Catalogue.js';
import { CatalogueFault } from '../catalogue/CatalogueFault.js';
import { CatalogueFile } from '../catalogue/CatalogueFile.js';
import type { Catalogue, Requirement } from '../catalogue/loadCatalogue.js';
import type { Disproof } from './Disproof.js';
import { proveAsked } from './proveAsked.js';
import { proveCheck } from './proveCheck.js';
import { proveExamples } from './proveExamples.js';
import { proveQuote } from './proveQuote.js';
import { proveTerm } from './proveTerm.js';
import { wordsOf } from './wordsOf.js';

type Files = Readonly<Record<string, string>>;

/**
 * Proves that a catalogue asks what it says: what it names is in plans, each check can fail, each quotation stands in the
 * source, each example comes out as it is called. A catalogue that asks nothing would make every plan green. Throws a
 * CatalogueFault.
 * @param files its files and the source text, by name
 */
export function proveCatalogue(catalogue: Catalogue, files: Files): void {
  const { conclusion, requirements } = catalogue;
  const head = proveHead(conclusion, files);
  if (head) new CatalogueFile('conclusion.yaml', files).fail(head.kind, head.params, head.pointer);
  const source = wordsOf(files[conclusion.source] ?? '').join(' ');
  for (const requirement of requirements) {
    const disproof =
      proveQuote(requirement, source) ??
      proveCheck(requirement) ??
      proveAsked(requirement) ??
      proveTerm(requirement, conclusion) ??
      proveExamples(requirement, catalogue);
    if (disproof) refuse(disproof, requirement, conclusion, files);
  }
}

function proveHead({ period: { from, to }, source }: Conclusion, files: Files): Disproof | undefined {
  if (from > to) return { kind: 'reversed', params: { name: 'period', from, to }, pointer: '/period' };
  return Object.hasOwn(files, source) ? undefined : { kind: 'no-source', params: { name: source }, pointer: '/source' };
}

/** Finds the record again in the file that it came from: only a broken catalogue pays for places. */
function refuse(
  { kind, params, pointer }: Disproof,
  { id }: Requirement,
  { sections }: Conclusion,
  files: Files,
): never {
  for (const name of sections) {
    const file = new CatalogueFile(name, files);
    const index = (file.value as { id: unknown }[]).findIndex((record) => record.id === id);
    if (index >= 0) file.fail(kind, params, `/${index}${pointer}`);
  }
  throw new CatalogueFault(kind, params, 'conclusion.yaml', { line: 1, column: 1 });
}
