import type { Range } from '../../plan/model/Finding.js';

/** One task on which most of what a plan meets rests: said beside the verdict, which it does not change. */
export interface Leaning {
  pointer: string;
  range: Range;
  /** The requirements that this task alone answers, of all that are met. */
  met: number;
  of: number;
}
