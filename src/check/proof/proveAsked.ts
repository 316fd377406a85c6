import type { Plan } from '../../plan/model/Plan.js';
import type { Requirement } from '../catalogue/loadCatalogue.js';
import type { Disproof } from './Disproof.js';

/** After everything was due. */
const LAST_DAY = '9999-12-31';

/**
 * Whether a check asks something of every unit that it binds: a plan with nothing but its unit must not meet it, unless the
 * text itself makes it depend on something (`conditional`).
 */
export function proveAsked({ id, schema, applies, modality }: Requirement): Disproof | undefined {
  if (!schema || modality === 'conditional') return undefined;
  for (const { types, levels } of applies) {
    for (const [type, level] of types.flatMap((one) => levels.map((at) => [one, at] as const))) {
      const unit = { name: type, type, level, party_committee: [type] } as Plan['unit'];
      if (schema.judge({ unit }, { asOf: LAST_DAY }).length === 0)
        return { kind: 'met-by-nothing', params: { id, type, level }, pointer: '/check' };
    }
  }
  return undefined;
}
