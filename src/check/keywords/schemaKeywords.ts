import { allOf, alternative, anyOf, condition, consequent, not, oneOf } from './branches.js';
import { contains, maxContains, minContains } from './contains.js';
import { items, maxItems, minItems, prefixItems, unevaluatedItems, uniqueItems } from './entries.js';
import { everyYear } from './everyYear.js';
import * as members from './members.js';
import { raises } from './raises.js';
import { ratio } from './ratio.js';
import type { SchemaKeyword } from './SchemaKeyword.js';
import { sameNameAs } from './sameNameAs.js';
import * as values from './values.js';
import { within } from './within.js';

/** The domain vocabulary, one small file each. */
export const keywords = { within, everyYear, ratio, raises, sameNameAs } as const;

const { properties, required, dependentRequired, dependentSchemas } = members;
const { patternProperties, additionalProperties, unevaluatedProperties, propertyNames } = members;
const { minProperties, maxProperties } = members;
const { choices, type, minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = values;
const { minLength, maxLength, pattern, format, annotations } = values;

/** A key that must not look like a promise's. */
const THEN = 'then';

/** Every keyword that a check may use, in the order in which they are told. */
export const schemaKeywords = {
  properties,
  required,
  ...keywords,
  ...choices,
  type,
  exclusiveMinimum,
  minimum,
  exclusiveMaximum,
  maximum,
  multipleOf,
  minLength,
  maxLength,
  pattern,
  format,
  minItems,
  maxItems,
  uniqueItems,
  minProperties,
  maxProperties,
  dependentRequired,
  dependentSchemas,
  patternProperties,
  additionalProperties,
  unevaluatedProperties,
  propertyNames,
  allOf,
  contains,
  minContains,
  maxContains,
  prefixItems,
  items,
  unevaluatedItems,
  anyOf,
  oneOf,
  not,
  if: condition,
  [THEN]: consequent,
  else: alternative,
  ...annotations,
} as const satisfies Record<string, SchemaKeyword<never>>;
