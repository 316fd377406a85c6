import type { ErrorObject } from 'ajv';
import type { IsoDate } from '../../plan/model/calendar.js';
import type { Asked } from './Asked.js';
import type { Doubt } from './Doubt.js';
import type { Fact, Wanted } from './Fact.js';
import type { Schema, SchemaRecord } from './Schema.js';
import type { Years } from './Years.js';

/** A schema inside another. */
export interface Part {
  schema: Schema;
  /** What of the value it looks at: the value itself (``), each entry (`/*`), a property (`/key`); absent for any other part. */
  at?: string;
  /**
   * How it counts: `all` must hold; of `some` entry; of `each` entry; one of a `choice`; the condition `if`, and what follows; `other`,
   * where it is not told by the schema alone whether it must.
   */
  role: 'all' | 'some' | 'each' | 'choice' | 'if' | 'then' | 'else' | 'other';
}

/** Whether a value holds what a part of a check says. */
export type Holds = (part: Schema, value: unknown) => boolean;

/** A value of a plan that a keyword looks at. */
export interface Place {
  value: unknown;
  /** Its canonical pointer. */
  path: string;
  /** The schema that the keyword stands in. */
  schema: SchemaRecord;
  holds: Holds;
}

/** What a keyword is described from. */
export interface Described extends Pick<Place, 'path' | 'schema'> {
  /** What a schema inside asks, `at` as in `Part`. */
  below(part: Schema, at: string): Asked[];
}

/** What a keyword makes its facts of, beside its own error: the facts of errors below it, and what a schema looks for. */
export interface Gather {
  below: readonly ErrorObject[];
  factsOf(errors: readonly ErrorObject[]): Fact[];
  wantedBy(schema: Schema, path: string): Wanted | undefined;
}

/**
 * Everything about a keyword that a check may use, in one place. `reads` cannot be left out: what a keyword reads and could
 * not be read makes a requirement unknown, and a keyword that does not say it would judge what nobody has read.
 */
export interface SchemaKeyword<Param> {
  /** The JSON type of the values that it looks at: any other it passes over. Absent where it looks at all. */
  type?: 'string' | 'number' | 'array' | 'object';
  /** Whether with this parameter it holds of whatever stands there. */
  idle?(param: Param, schema: SchemaRecord): boolean;
  /** The schemas in its parameter. */
  parts?(param: Param): Part[];
  /**
   * The pointers that it reads itself, apart from its parts: what stands there and everything below. `-` stands for an entry
   * of a list that was left out because it could not be read.
   */
  reads(param: Param, place: Place): string[];
  /** Those by which it could be broken though it holds without what stands there, where they are not all that it reads. */
  limits?(param: Param, place: Place): string[];
  /** The keys it wants there: read as a whole where nothing more is asked of them. */
  needs?(param: Param): string[];
  /** The pointers of what answers it, apart from its parts. */
  evidence?(param: Param, place: Place): string[];
  /** What it asks, in the order in which it is told. */
  describe(param: Param, described: Described): Asked[];
  /** What an error of it says. */
  facts(error: ErrorObject, gather: Gather): Fact[];
  /** Its error speaks for all errors below it. */
  gathers?: true;
  /** The values by which it recognises an entry. */
  values?(param: Param): unknown[];
  /** A list that is not there is an empty one. */
  ofAbsentLists?: true;
  /** The years that it asks about anew each. */
  years?(param: Param): Years;
  /** The first and last day on which a date meets it, the same for every plan. */
  window?(param: Param): { from?: IsoDate; to?: IsoDate };
  /** What it takes for granted in a value, and says so beside its result. `parent`: the record that the value stands in. */
  doubts?(param: Param, place: Pick<Place, 'value' | 'path'> & { parent: unknown }): Doubt[];
  /** It says nothing of a plan by itself: an annotation, a type that the plan's own schema gives, a number for `contains`. */
  silent?: true;
}
