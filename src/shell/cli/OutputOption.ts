import type { Entered } from '../../desk/decisions/EnteredRow.js';
import type { FormatName } from '../../report/formats.js';

/** A report to write: `FORMAT:PATH`. */
export interface OutputOption {
  format: FormatName;
  /** As it was written. */
  named: string;
  path: string;
  /** Whether a folder is to be made. */
  isFolder: boolean;
  /** What people have entered in workbooks that it keeps. */
  entered?: Entered;
  /** Whether it is a folder with a file for each district. */
  byDistrict?: true;
}
