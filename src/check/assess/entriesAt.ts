import type { Plan } from '../../plan/model/Plan.js';

/** An entry of a list of a plan, whatever list it is. */
export interface Entry {
  readonly year?: number;
  readonly [key: string]: unknown;
}

/**
 * The entries of a list that stands directly in a plan; none where it is not there.
 * @param path its pointer, as `/activities`
 */
export function entriesAt(plan: Partial<Plan> | null, path: string): readonly Entry[] {
  const sections: Readonly<Record<string, unknown>> = { ...plan };
  const list = sections[path.slice(1)];
  return Array.isArray(list) ? list : [];
}
