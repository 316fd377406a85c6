import { hasMembers } from '../../plan/maps/valueAt.js';
import { daysAfter, endOfYear, startOfYear } from '../../plan/model/calendar.js';
import type { Requirement } from '../catalogue/loadCatalogue.js';
import { type Spot, spotsIn } from '../catalogue/Spot.js';
import { partsIn, type Use, usesIn } from '../keywords/walk.js';
import type { Disproof } from './Disproof.js';
import { jsonType, mayStand, placeInPlan } from './inPlan.js';

/**
 * Whether a check is about plans as they are, and each part of it can fail: its names stand in the plan, its keywords where
 * they look at something, its values where they may be written, its years and days in their order, and no part of it says
 * nothing. (That no keyword is idle is seen before it is compiled.)
 */
export function proveCheck({ id, check }: Requirement): Disproof | undefined {
  if (typeof check === 'string') return undefined;
  for (const spot of spotsIn({ schema: check, at: '/check', path: '' })) {
    const wrong = saysNothing(spot, id) ?? usesIn(spot.schema).flatMap((use) => wrongUse(use, spot, id) ?? [])[0];
    if (wrong) return wrong;
  }
  return undefined;
}

/** Keywords under which a schema need say nothing: entries are counted, or passed over. */
const COUNTING: ReadonlySet<string> = new Set(['contains', 'prefixItems']);

function saysNothing({ schema, at, under }: Spot, id: string): Disproof | undefined {
  const asks = typeof schema === 'boolean' ? !schema : usesIn(schema).some(({ keyword }) => !keyword.silent);
  const allowed = under && (COUNTING.has(under.keyword) || namesAllowedKeys(under));
  return asks || allowed ? undefined : { kind: 'asks-nothing', params: { id }, pointer: at };
}

/** Beside these, a property is named to say that it may be there. */
function namesAllowedKeys({ keyword, schema }: NonNullable<Spot['under']>): boolean {
  const closed = ['additionalProperties', 'unevaluatedProperties'];
  return keyword === 'properties' && closed.some((name) => Object.hasOwn(Object(schema), name));
}

function wrongUse({ name, keyword, param }: Use, { schema, path, at: above }: Spot, id: string): Disproof | undefined {
  const at = `${above}/${name}`;
  if (typeof schema === 'boolean') return undefined;
  const reversed = reversedIn(param);
  if (reversed) return { kind: 'reversed', params: { name, ...reversed }, pointer: at };
  const shape = path === undefined ? undefined : placeInPlan(path);
  if (path === undefined || !shape || 'unknown' in shape) return undefined;
  const holds = jsonType(shape);
  if (keyword.type && keyword.type !== holds)
    return { kind: 'wrong-place', params: { id, keyword: name, path, holds }, pointer: at };
  const named = [
    ...partsIn({ [name]: param }).flatMap((part) => (part.at ? [path + part.at] : [])),
    ...(keyword.needs?.(param) ?? []).map((key) => `${path}/${key}`),
    ...keyword.reads(param, { value: undefined, path, schema, holds: () => true }),
  ];
  for (const pointer of named) {
    const place = placeInPlan(pointer);
    if (!('unknown' in place)) continue;
    const own = Object.hasOwn(Object(param), place.unknown) ? `${at}/${place.unknown}` : at;
    const { unknown: key, ...where } = place;
    return { kind: 'unknown-name', params: { id, name: key, ...where }, pointer: own };
  }
  for (const [edge, field] of yearFields(param)) {
    const beside = `${path.slice(0, path.lastIndexOf('/'))}/${field}`;
    const year = placeInPlan(beside);
    const holdsYear = 'unknown' in year ? 'number' : jsonType(year);
    if (holdsYear !== 'number')
      return { kind: 'wrong-place', params: { id, keyword: edge, path: beside, holds: holdsYear }, pointer: at };
  }
  for (const value of keyword.values?.(param) ?? []) {
    const stands = mayStand(value, shape);
    if (stands !== true)
      return { kind: 'foreign-value', params: { id, value: String(value), path, ...stands }, pointer: at };
  }
  return undefined;
}

/** The first and last year or day of a keyword, where it has such. */
const boundsOf = (param: unknown): unknown[] => (hasMembers(param) ? [param.from, param.to] : []);

/** The fields beside a date that its bounds take for years. */
function yearFields(param: unknown): (readonly [edge: string, field: string])[] {
  return boundsOf(param).flatMap((bound) =>
    Object.entries(hasMembers(bound) ? bound : {}).flatMap(([edge, field]) =>
      /^(?:start|end)Of$/.test(edge) ? [[edge, String(field)] as const] : [],
    ),
  );
}

/** The years or days of a keyword whose first comes after the last. */
function reversedIn(param: unknown): { from: string | number; to: string | number } | undefined {
  const [first, last] = boundsOf(param).map(placed);
  const reversed = first && last && first.in === last.in && first.when > last.when;
  return reversed ? { from: first.when, to: last.when } : undefined;
}

/** Any year: what is counted from the year in a field is counted from this one. */
const SOME_YEAR = 2022;

/** When a bound is, and what it can be held against: another year, another day, a day counted from the same field. */
function placed(bound: unknown): { when: string | number; in: string } | undefined {
  if (typeof bound === 'number' || typeof bound === 'string') return { when: bound, in: typeof bound };
  if (!hasMembers(bound)) return undefined;
  const { startOf, endOf, years, days } = bound;
  const field = startOf ?? endOf;
  if (field === undefined) return undefined;
  const edge = startOf === undefined ? endOfYear : startOfYear;
  return { when: daysAfter(edge(SOME_YEAR + Number(years ?? 0)), Number(days ?? 0)), in: `year of ${field}` };
}
