import type { Schema } from '../keywords/Schema.js';
import { partsIn, schemasIn } from '../keywords/walk.js';

/**
 * The parts of a check by which entries are told apart (`contains`) and conditions asked (`if`): what has to be compiled by
 * itself beside the whole.
 */
export function partsOf(schema: Schema): Schema[] {
  return schemasIn(schema).flatMap((part) =>
    partsIn(part)
      .filter(({ role, at }) => role === 'if' || (role === 'some' && at === '/*'))
      .map((inside) => inside.schema),
  );
}
