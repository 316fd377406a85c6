import type { SchemaPart } from './readsOf.js';

/**
 * The parts of a check by which entries are told apart (`contains`) and conditions asked (`if`), outermost first: what has
 * to be compiled by itself beside the whole.
 */
export function partsOf(schema: SchemaPart): SchemaPart[] {
  const { contains, if: condition, properties = {}, dependentSchemas = {}, items, then, else: otherwise, not } = schema;
  const { prefixItems = [], allOf = [], anyOf = [], oneOf = [] } = schema;
  const own = [contains, condition].filter((part) => part !== undefined);
  const inside = [
    ...own,
    ...[items, then, otherwise, not].filter((part) => part !== undefined),
    ...[prefixItems, allOf, anyOf, oneOf, Object.values(properties), Object.values(dependentSchemas)].flat(),
  ];
  return [...own, ...inside.flatMap(partsOf)];
}
