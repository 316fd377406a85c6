import type { Catalogue } from '../check/catalogue/loadCatalogue.js';
import type { Say } from '../messages/Say.js';
import type { Vocabulary } from '../plan/model/vocabulary.js';
import type { SkeletonUnit } from '../report/skeleton/Skeleton.js';

/** What a form is laid out by. */
export interface FormOptions {
  say: Say;
  /** Which names the headings and words have: the Vietnamese, or the canonical English ones. */
  vocabulary: Vocabulary;
  catalogue: Catalogue;
  /** The unit, so far as it is known. */
  unit: Partial<SkeletonUnit>;
}
