import type { Province } from './types.js';

export type { Province, Row, Unit } from './types.js';

/**
 * An invented province; 1,700 units where no number is given. The same number and seed give the same bytes.
 * `faultless`: every unit sends one plan in order.
 */
export function province(options?: { units?: number; seed?: string; faultless?: boolean }): Province;
