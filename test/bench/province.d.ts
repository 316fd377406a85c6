import type { Province } from './types.js';

export type { Province, Row, Unit } from './types.js';

/**
 * An invented province; 1,700 units where no number is given. The same number and seed give the same bytes.
 * `faultless`: every unit sends one plan in order. `plain`: YAML can read every file, and keys are written as in the template.
 */
export function province(options?: { units?: number; seed?: string; faultless?: boolean; plain?: boolean }): Province;
