import type { FindingLevel } from '../../plan/model/Finding.js';

/**
 * The configuration of a run, reduced to what can make the run green: what someone else has to know about it.
 * Lines are those of its file.
 */
export interface ConfigurationInForce {
  /** Relative to the working folder, with `/`. */
  file: string;
  /** Requirements whose level is not the catalogue's, in order of the file; absent when there are none. */
  levels?: readonly { requirement: string; from: FindingLevel; to: FindingLevel; line: number }[];
  /** What makes a run fail, where the file says it and no option does. */
  failOn?: { value: 'error' | 'warning' | 'never'; line: number };
  /** The folder of requirements that it names, as it is written, unless an option names one. */
  catalogue?: { folder: string; line: number };
  /** The paths that it says are to be judged, as they are written, where no other were named. */
  plans?: { paths: readonly string[]; line: number };
  /** Where the as-of date stands, if no option gave it. */
  asOf?: { line: number };
}
