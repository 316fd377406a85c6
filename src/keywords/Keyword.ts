import type Ajv2020 from 'ajv/dist/2020.js';
import type { DataValidateFunction, DataValidationCxt, FuncKeywordDefinition } from 'ajv/dist/types/index.js';
import type { IsoDate } from '../plan/calendar.js';
import type { Fact } from './Fact.js';

/** What a check knows beside the plan: handed to Ajv as the validation context. */
export interface CheckContext {
  asOf: IsoDate;
  /** The unit's first and last day, where a roster gives them. */
  validFrom?: IsoDate;
  validTo?: IsoDate;
}

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

/** A keyword of the domain vocabulary: its parameters' schema, and what it finds in a value. */
export interface Keyword<Params, Data> {
  keyword: string;
  type: 'string' | 'array' | 'object';
  params: object;
  check: (seen: Seen<Params, Data>) => Fact[];
}

/**
 * A keyword as Ajv takes it: its facts travel as the `params` of Ajv's errors. Its parameters' schema is compiled here,
 * for as a `metaSchema` Ajv would not check the formats in it.
 */
export function ajvKeyword<Params, Data>(
  ajv: Ajv2020.default,
  { keyword, type, params, check }: Keyword<Params, Data>,
): FuncKeywordDefinition {
  const validate: DataValidateFunction & { errors?: object[] } = Object.assign(function (
    this: CheckContext,
    schema: Params,
    data: Data,
    _parentSchema: unknown,
    cxt: DataValidationCxt,
  ) {
    const { instancePath: path, parentData: parent, rootData: root } = cxt;
    const facts = check({ ...this, params: schema, data, path, parent, root });
    validate.errors = facts.map((found) => ({ keyword, params: found, instancePath: path }));
    return facts.length === 0;
  } as unknown as DataValidateFunction);
  return { keyword, type, validateSchema: ajv.compile(params), validate: validate as never, errors: true };
}
