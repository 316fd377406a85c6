import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { everyYear } from './everyYear.js';
import { ajvKeyword } from './Keyword.js';
import { raises } from './raises.js';
import { ratio } from './ratio.js';
import { sameNameAs } from './sameNameAs.js';
import { within } from './within.js';

/** The domain vocabulary, one small file each. */
export const keywords = { within, everyYear, ratio, raises, sameNameAs } as const;

/**
 * An Ajv for JSON Schema 2020-12 with the domain vocabulary: strict, all errors, the as-of date as validation context.
 * Only strictness about repeating `type`, listing `properties` for each `required` and the length of tuples is off: a
 * check is a part of a plan's schema, which says so.
 */
export function createAjv(): Ajv2020.default {
  const ajv = new Ajv2020.default({
    strict: true,
    strictTypes: false,
    strictRequired: false,
    strictTuples: false,
    allErrors: true,
    passContext: true,
    verbose: true,
  });
  addFormats.default(ajv);
  // Annotations of plan.schema.json.
  ajv.addKeyword('vi');
  ajv.addKeyword(ajvKeyword(ajv, within));
  ajv.addKeyword(ajvKeyword(ajv, everyYear));
  ajv.addKeyword(ajvKeyword(ajv, ratio));
  ajv.addKeyword(ajvKeyword(ajv, raises));
  ajv.addKeyword(ajvKeyword(ajv, sameNameAs));
  return ajv;
}
