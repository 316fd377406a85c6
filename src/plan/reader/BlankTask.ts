import type { Range } from '../model/Finding.js';

/** A task that a form has begun and nobody has filled in: the requirements it names, and where it stands. */
export interface BlankTask {
  answers: readonly string[];
  range: Range;
}
