import type { FindingLevel } from '../plan/model/Finding.js';
import type { Words } from './Words.js';

/** What the formats for CI platforms say beside what every report says. */
export interface CiLabels {
  /** The case that fails when a plan cannot be read. */
  reading: string;
  /** The suite of what is found over the plans together. */
  together: string;
  /** Beside what fails but for an earlier report (`--since`). */
  known: string;
  /** How many findings of each level are not among the annotations. */
  more: (more: Record<FindingLevel, number>, shown: number, words: Words) => string;
  /** How many plans the summary of a step has no room for, and whether lists and tables are left out as well. */
  leftOut: (plans: number, lists: boolean, words: Words) => string;
}
