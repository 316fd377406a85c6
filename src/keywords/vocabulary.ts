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
 * Only strictness about repeating `type` and listing `properties` for each `required` is off: a check is a part of a
 * plan's schema, which says both.
 */
export function createAjv(): Ajv2020.default {
  const ajv = new Ajv2020.default({
    strict: true,
    strictTypes: false,
    strictRequired: false,
    allErrors: true,
    passContext: true,
    verbose: true,
  });
  addFormats.default(ajv);
  // Annotations of plan.schema.json.
  ajv.addKeyword('vi');
  ajv.addKeyword(ajvKeyword(within));
  ajv.addKeyword(ajvKeyword(everyYear));
  ajv.addKeyword(ajvKeyword(ratio));
  ajv.addKeyword(ajvKeyword(raises));
  ajv.addKeyword(ajvKeyword(sameNameAs));
  return ajv;
}
