import type { Schema } from '../keywords/Schema.js';
import { usesIn } from '../keywords/walk.js';
import { spotsIn } from './Spot.js';

/** The first keyword of a check that holds of whatever stands there, and its pointer within the check; undefined when none does. */
export function idleIn(check: Schema): { keyword: string; at: string } | undefined {
  for (const { schema, at } of spotsIn({ schema: check, at: '' })) {
    if (typeof schema === 'boolean') continue;
    const idle = usesIn(schema).find(({ keyword, param }) => keyword.idle?.(param, schema));
    if (idle) return { keyword: idle.name, at: `${at}/${idle.name}` };
  }
  return undefined;
}
