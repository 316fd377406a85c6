import type { FindingLevel } from '../plan/Finding.js';
import type { RenderOptions } from './Format.js';

/** Whether what is found at this level weighs enough to fail. */
export function fails(level: FindingLevel, { failOn }: Pick<RenderOptions, 'failOn'>): boolean {
  return level === 'error' || (failOn === 'warning' && level === 'warning');
}
