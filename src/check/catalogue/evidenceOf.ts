import { valueAt } from '../../plan/maps/valueAt.js';
import type { Schema } from '../keywords/Schema.js';
import type { Holds } from '../keywords/SchemaKeyword.js';
import { usesIn } from '../keywords/walk.js';
import { partsAsked } from './readsOf.js';

/** How parts count whose values may answer a check. */
const ANSWERING: ReadonlySet<string> = new Set(['all', 'choice', 'then', 'else']);

/**
 * The canonical pointers of what in a plan answers a check: entries that match its `contains`, entries of a yearly list,
 * single values.
 */
export function evidenceOf(schema: Schema, holds: Holds, value: unknown, path = ''): string[] {
  if (typeof schema === 'boolean') return [];
  const below = partsAsked(schema, holds, value)
    // Who submits the plan answers nothing.
    .filter(({ role, at }) => ANSWERING.has(role) && `${path}${at}` !== '/unit')
    .flatMap(({ schema: part, at = '' }) => {
      const child = valueAt(value, at);
      return child === undefined ? [] : evidenceOf(part, holds, child, path + at);
    });
  const own = usesIn(schema).flatMap(
    ({ keyword, param }) => keyword.evidence?.(param, { value, path, schema, holds }) ?? [],
  );
  return [...below, ...own];
}
