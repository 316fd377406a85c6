import type { Result } from '../../check/assess/Assessment.js';

/** Whether a requirement was due and is not met: what is done now is done late, and is to bear its own day. */
export const isLate = ({ status, daysLate = 0 }: Pick<Result, 'status' | 'daysLate'>): boolean =>
  status === 'unmet' && daysLate > 0;
