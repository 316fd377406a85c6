import type { ErrorObject } from 'ajv';
import type { Fact, FactParams } from './Fact.js';
import type { Place } from './SchemaKeyword.js';

/** What Ajv says beside the keyword, each keyword some of it. */
export interface AjvParams {
  limit?: number;
  minContains?: number;
  maxContains?: number;
  passingSchemas?: unknown;
  comparison?: FactParams['beyond-limit']['comparison'];
  missingProperty?: string;
  type?: string | string[];
  multipleOf?: number;
  pattern?: string;
  i?: number;
  j?: number;
  allowedValue?: unknown;
  allowedValues?: unknown[];
  additionalProperty?: string;
  unevaluatedProperty?: string;
  propertyName?: string;
}

/** An error as facts are made of it. */
export interface Leaf {
  path: string;
  params: AjvParams;
  schema: unknown;
  data: unknown;
}

/** The facts of a keyword whose error speaks for itself. */
export function leaf(maker: (error: Leaf) => Fact): (error: ErrorObject) => Fact[] {
  return ({ instancePath: path, params, schema, data }) => [maker({ path, params, schema, data })];
}

/** The facts of a keyword that Ajv never names in an error, or only to repeat what stands below it. */
export const noFacts = (): Fact[] => [];

/** Reads of a keyword that only says where other schemas stand. */
export const nothing = (): string[] => [];

/** Reads of a keyword that looks at a value as a whole, so that any part of it matters. */
export const whole = (_: unknown, { path }: Pick<Place, 'path'>): string[] => [path];
