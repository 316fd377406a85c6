import type { Schema, Years } from '../keywords/SchemaKeyword.js';
import { schemasIn, usesIn } from '../keywords/walk.js';

/** The years that a check asks about anew each; undefined when it asks about none. */
export function yearsAsked(check: Schema): Years | undefined {
  return schemasIn(check)
    .flatMap(usesIn)
    .map(({ keyword, param }) => keyword.years?.(param, {}))
    .find((years) => years !== undefined);
}
