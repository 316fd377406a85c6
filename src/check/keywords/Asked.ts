import type { IsoDate } from '../../plan/model/calendar.js';

/** A bound of `within`: a day, or one counted from the first or last day of the year that stands at a pointer. */
export type AskedBound = IsoDate | { of: 'start' | 'end'; year: string; years: number; days: number };

/** What a check asks for, by kind. `path`: the pointer of the value, `*` for any entry of a list. */
export interface AskedParams {
  tasks: { id: string };
  /** One of the tasks must be due within these days, or recur. */
  'task-due': { from?: IsoDate; to: IsoDate };
  review: Record<string, never>;
  /** Something must stand there. */
  there: { path: string };
  /** Nothing may stand there. */
  'not-there': { path: string };
  within: { path: string; from?: AskedBound; to?: AskedBound };
  'every-year': {
    path: string;
    from: number;
    to: number;
    min: number;
    max?: number;
    complete: string[];
    dueDays: number;
  };
  ratio: { path: string; atLeast: number };
  raises: { path: string };
  'same-name': { path: string; as: string };
  value: { path: string; values: string[] };
  type: { path: string; types: string[] };
  limit: { path: string; comparison: '<=' | '>=' | '<' | '>'; limit: number };
  multiple: { path: string; of: number };
  length: { path: string; comparison: '<=' | '>='; limit: number };
  pattern: { path: string; pattern: string };
  format: { path: string; format: string };
  /** How many entries, or keys of a section. */
  size: { path: string; comparison: '<=' | '>='; limit: number; of: 'entries' | 'keys' };
  unique: { path: string };
  'some-entry': { path: string; min: number; max?: number };
  'each-entry': { path: string };
  /** `nth`: which entry, from 1. */
  'nth-entry': { path: string; nth: number };
  'no-more-entries': { path: string };
  'other-entries': { path: string };
  'no-other-keys': { path: string };
  'other-keys': { path: string };
  'keys-like': { path: string; pattern: string };
  'names-of-keys': { path: string };
  either: Record<string, never>;
  'exactly-one': Record<string, never>;
  none: Record<string, never>;
  /** What stands under it, in one line. */
  together: Record<string, never>;
  when: Record<string, never>;
  otherwise: Record<string, never>;
}

/** A kind of condition: `messages/{vi,en}/checks.ts` has a sentence for each. */
export type AskedKind = keyof AskedParams;

/** One thing that a check asks, or a heading with what stands under it: data, which the messages put into words. */
export type Asked<Kinds extends AskedKind = AskedKind> = {
  [Kind in Kinds]: {
    kind: Kind;
    params: AskedParams[Kind];
    under: readonly Asked[];
    /** The condition on which it is asked. */
    when?: readonly Asked[];
  };
}[Kinds];

/** One thing asked, of a known kind. */
export function asked<K extends AskedKind>(
  kind: K,
  params: AskedParams[K],
  under: readonly Asked[] = [],
  when?: readonly Asked[],
): Asked<K> {
  return { kind, params, under, when };
}
