import { _, Name } from 'ajv';
import type Ajv2020 from 'ajv/dist/2020.js';
import { getProperty } from 'ajv/dist/compile/codegen/index.js';
import type { CodeKeywordDefinition, ErrorObject } from 'ajv/dist/types/index.js';
import type { CheckContext } from './CheckContext.js';
import type { Fact } from './Fact.js';
import type { SchemaKeyword } from './SchemaKeyword.js';

/** What a keyword sees of one value. */
export interface Seen<Params, Data> extends CheckContext {
  params: Params;
  data: Data;
  /** Canonical pointer of the value. */
  path: string;
  /** The record the value stands in. */
  parent: Readonly<Record<string, unknown>>;
  /** The whole plan. */
  root: unknown;
}

/** A keyword of the domain vocabulary: also its parameters' schema, and what it finds in a value. */
export interface Keyword<Params, Data> extends SchemaKeyword<Params> {
  keyword: string;
  type: 'string' | 'array' | 'object';
  params: object;
  check(seen: Seen<Params, Data>): Fact[];
}

/** The fact that a keyword of the vocabulary found travels as the `params` of Ajv's error. */
export const ownFacts = ({ params }: ErrorObject<string, Fact>): Fact[] => [params];

/**
 * A keyword as Ajv takes it: its facts travel as the `params` of Ajv's errors. It is code, not a function that Ajv calls,
 * so that checks can be compiled when the program is built. Its parameters' schema is compiled here, for as a `metaSchema`
 * Ajv would not check the formats in it.
 */
export function ajvKeyword(
  ajv: Ajv2020.default,
  { keyword, type, params, check }: Keyword<never, never>,
): CodeKeywordDefinition {
  return {
    keyword,
    type,
    validateSchema: ajv.compile(params),
    error: { message: '', params: ({ params: { fact } }) => _`${fact}` },
    code(cxt) {
      const { gen, data, schemaValue, it } = cxt;
      // What Ajv calls these in the functions it writes.
      const [instancePath, rootData] = [new Name('instancePath'), new Name('rootData')];
      const found = gen.scopeValue('func', {
        ref: check,
        code: _`require("./rasoat.cjs").keywordChecks${getProperty(keyword)}`,
      });
      const seen = _`{...this, params: ${schemaValue}, data: ${data}, path: ${instancePath} + ${it.errorPath}, parent: ${it.parentData}, root: ${rootData}}`;
      gen.forOf('fact', _`${found}(${seen})`, (fact) => {
        cxt.setParams({ fact });
        cxt.error(true);
      });
    },
  };
}
