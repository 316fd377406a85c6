import type { SkippedFiles } from '../../desk/totals/Totals.js';
import type { GitRefusal } from '../git/askGit.js';
import type { Covers } from './covers.js';
import type { LeftOutFiles } from './LeftOut.js';

/** A plan file: as reports name it, and where it is. */
export interface PlanFile {
  /** Relative to the working folder, with `/`. */
  file: string;
  path: string;
  /** A link that leads out of what is checked: what is behind it is not read. */
  isOutside?: true;
}

/** The files to judge, in order of name, and what was asked for and is not there. */
export interface FoundPlans {
  files: PlanFile[];
  missing: { path: string; glob: boolean }[];
  /** Folders that could not be opened. */
  closed: string[];
  /** Links to folders outside of what is checked. */
  outside: string[];
  /** A plan in whose place a report is to be written. */
  overwritten?: string;
  /** What stands there and is not read. */
  skipped: SkippedFiles;
  leftOut: LeftOutFiles[];
  /** Why git could not say whether it tracks what is ignored. */
  untold?: GitRefusal;
  /** Lines of a `.gitignore` that were not heeded (`GitIgnore`), as `kh/.gitignore:3`. */
  unheeded: string[];
  covers: Covers;
}
