import type { Exclusion } from './Exclusion.js';

/** Where plans are looked for, and what stands there that is none. */
export interface Around {
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  /** Files in force, which are no plans. */
  except?: readonly string[];
  /** Files and folders to be written: what stands there is no submission. */
  reports?: readonly string[];
  /** What is left out of folders and globs. */
  exclusions?: readonly Exclusion[];
}
