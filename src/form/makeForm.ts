import type { Catalogue } from '../check/catalogue/loadCatalogue.js';
import type { Language } from '../messages/Language.js';
import { sayIn } from '../messages/Say.js';
import type { SkeletonUnit } from '../report/skeleton/Skeleton.js';
import { layoutForm } from './layoutForm.js';
import { skeletonContent } from './skeletonContent.js';
import { writeForm } from './writeForm.js';

/** A form in Excel for a unit to fill in: what its skeleton in YAML has, a sheet for each section. */
export function makeForm(
  unit: SkeletonUnit,
  catalogue: Catalogue,
  { language, vocabulary }: { language: Language; vocabulary: Language },
): Uint8Array {
  const say = sayIn(language);
  const content = skeletonContent(unit, catalogue, say, vocabulary);
  return writeForm(layoutForm(content, { say, vocabulary, catalogue, unit }), language);
}
