import type { CodeOptions, Options } from 'ajv';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { ajvKeyword } from './Keyword.js';
import { keywords } from './schemaKeywords.js';

/**
 * An Ajv for JSON Schema 2020-12 with the domain vocabulary: strict, all errors, the as-of date as validation context.
 * Only strictness about repeating `type`, listing `properties` for each `required` and the length of tuples is off: a
 * check is a part of a plan's schema, which says so.
 * @param code how it compiles: whether the code is kept, to be written to a file, and by what engine patterns are read
 * @param changing whether members that a schema does not allow are taken out of what is validated
 */
export function createAjv(
  code: Pick<CodeOptions, 'source' | 'regExp'> = {},
  changing: Pick<Options, 'removeAdditional'> = {},
): Ajv2020.default {
  const ajv = new Ajv2020.default({
    ...changing,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    strictTuples: false,
    allErrors: true,
    passContext: true,
    verbose: true,
    code,
  });
  addFormats.default(ajv);
  // Annotations of plan.schema.json.
  for (const annotation of [
    'standsFor',
    'vi',
    'check',
    'once',
    'words',
    'also',
    'beside',
    'passedOver',
    'fixed',
    'form',
  ])
    ajv.addKeyword(annotation);
  for (const keyword of Object.values(keywords)) ajv.addKeyword(ajvKeyword(ajv, keyword));
  return ajv;
}
