import type { Assessment } from '../../check/assess/Assessment.js';
import type { ListedUnit } from '../../check/assess/ListedUnit.js';
import { ownCopy } from '../../plan/text/ownCopy.js';
import { planKey } from '../roster/planKey.js';
import type { PlanPlace, UnitEntry } from '../roster/UnitEntry.js';
import { movementParts, type UnitMovement, type UnitState } from '../totals/UnitMovement.js';
import type { PlanChanges } from './compareReports.js';

type Side = 'before' | 'after';
type Entries = readonly UnitEntry[] | undefined;

/**
 * The units of two reports: in the order of the newer one's plans, then those without one in it by their codes. What counts nowhere
 * is told of no unit.
 * @param entries the units of each report's roster; undefined where it cannot tell who has sent nothing
 */
export function unitMovements(plans: readonly PlanChanges[], entries: Partial<Record<Side, Entries>>): UnitMovement[] {
  const units = new Map<string, UnitMovement>();
  const others: UnitMovement[] = [];
  const likely = new Set([...likelyIn('before', entries.before), ...likelyIn('after', entries.after)]);
  for (const changes of plans) {
    if (changes.after?.superseded) continue;
    const movement = movementOf(changes);
    if (isLikely(changes, likely)) movement.likely = true;
    const code = (changes.after?.listed ?? changes.before?.listed)?.code;
    const known = code === undefined ? undefined : units.get(code);
    if (known) addTo(known, movement);
    else if (code === undefined) others.push(movement);
    else units.set(code, movement);
  }
  for (const side of ['before', 'after'] as const) addAbsent(units, entries[side]);
  for (const side of ['before', 'after'] as const) setStates(units, side, entries[side]);
  // As it is called now, also where its plan is none of the roster's any more.
  for (const { unit } of entries.after ?? []) {
    const movement = units.get(unit.code);
    if (movement) movement.unit = nothingOf(unit).unit;
  }
  return inOrder([...units.values(), ...others]);
}

/** The files of a report that may be of units without a plan that counts. */
function likelyIn(side: Side, entries: Entries = []): string[] {
  return entries.flatMap(({ likely = [] }) =>
    likely.map(({ file, document }) => sideKey(side, { file, document: document ?? 0 })),
  );
}

const sideKey = (side: Side, plan: PlanPlace) => `${side} ${planKey(plan)}`;

function isLikely(changes: PlanChanges, likely: ReadonlySet<string>): boolean {
  const sides = (['before', 'after'] as const).flatMap((side) => changes[side] ?? []);
  if (sides.some(({ unit, listed }) => unit || listed)) return false;
  const isIn = (side: Side) => changes[side] !== undefined && likely.has(sideKey(side, changes[side]));
  return isIn('before') || isIn('after');
}

/** How the units of a roster stand, by their codes; undefined of those whose plan was not judged. */
export function statesOf(entries: readonly UnitEntry[]): ReadonlyMap<string, UnitState | undefined> {
  return new Map(entries.map(({ unit, status, verdict }) => [unit.code, status === 'judged' ? verdict : status]));
}

/**
 * The units of several reports that were held against one: a unit whose plan one of them has is missing in none.
 * @param entries the units of all of them together
 */
export function mergeMovements(movements: readonly UnitMovement[], entries: Entries): UnitMovement[] {
  const listed = new Set((entries ?? []).map(({ unit }) => unit.code));
  const units = new Map<string, UnitMovement>();
  const others: UnitMovement[] = [];
  const told = new Set<string>();
  // First those with a plan: what one report has no more another may have.
  for (const movement of [...movements].sort((a, b) => Number(!a.plan) - Number(!b.plan))) {
    const { code } = movement.unit;
    const own = code !== undefined && listed.has(code) ? code : undefined;
    if (own === undefined) {
      // Each part of a run tells of the plans that it does not have.
      const was = keyOf(movement.earlierPlan);
      if (movement.plan || was === undefined || !told.has(was)) others.push(structuredClone(movement));
      if (was !== undefined) told.add(was);
      continue;
    }
    const known = units.get(own);
    if (known) known.before ??= movement.before;
    else units.set(own, structuredClone(movement));
  }
  addAbsent(units, entries);
  setStates(units, 'after', entries);
  return inOrder([...units.values(), ...others]);
}

const keyOf = (plan: PlanPlace | undefined) => plan && planKey(plan);

function addAbsent(units: Map<string, UnitMovement>, entries: Entries = []): void {
  for (const { unit, status } of entries)
    if (status !== 'judged' && !units.has(unit.code)) units.set(unit.code, nothingOf(unit));
}

/** Each unit stands as its roster says, whatever the plans of it. */
function setStates(units: Map<string, UnitMovement>, side: Side, entries: Entries = []): void {
  for (const [code, state] of statesOf(entries)) {
    const movement = units.get(code);
    if (!movement) continue;
    if (state !== undefined) movement[side] = state;
    // As it was when it was judged last: nothing has become of it.
    else if (!movement[side] && !movement.plan) units.delete(code);
  }
}

/** In order of the plans, then by code. */
function inOrder(movements: readonly UnitMovement[]): UnitMovement[] {
  const key = ({ plan, earlierPlan, unit: { code } }: UnitMovement) =>
    plan ? `0${plan.file}` : `1${code ?? ''}\n${code === undefined ? (keyOf(earlierPlan) ?? '') : ''}`;
  const number = ({ plan }: UnitMovement) => plan?.document ?? 0;
  return movements.toSorted((a, b) => (key(a) === key(b) ? number(a) - number(b) : key(a) < key(b) ? -1 : 1));
}

/** Of a unit that several plans of a report of before were told to be of. */
function addTo(movement: UnitMovement, other: UnitMovement): void {
  for (const part of movementParts) movement[part].push(...other[part]);
  movement.plan ??= other.plan;
  movement.earlierPlan ??= other.earlierPlan;
  movement.before ??= other.before;
  movement.after ??= other.after;
}

function movementOf(changes: PlanChanges): UnitMovement {
  const { before, after } = changes;
  // A unit of the roster stays one whose plan is none of the roster's any more, as one that is called otherwise now.
  const listed = after?.listed ?? before?.listed;
  const movement = nothingOf(listed ?? unitIn(after) ?? unitIn(before) ?? {});
  for (const part of movementParts)
    movement[part].push(...changes[part].map(({ requirement }) => requirement ?? 'structure'));
  if (after) movement.plan = placeOf(after);
  if (before) movement.earlierPlan = placeOf(before);
  if (before) movement.before = before.verdict;
  if (after) movement.after = after.verdict;
  return movement;
}

const placeOf = ({ file, document }: PlanPlace): PlanPlace => ({ file, document });

function unitIn(plan: Assessment | undefined): UnitMovement['unit'] | undefined {
  if (!plan?.unit) return undefined;
  const { code, name, type, level } = plan.unit;
  // A part of a text would keep the whole file in memory.
  return { ...(code !== undefined && { code: ownCopy(code) }), name: ownCopy(name), type, level };
}

function nothingOf({ code, name, type, level, parent }: Partial<ListedUnit>): UnitMovement {
  const unit = { code, name, type, level, parent };
  const known = Object.fromEntries(Object.entries(unit).filter(([, value]) => value !== undefined));
  return { unit: known, fixed: [], fresh: [], newlyDue: [], open: [], gone: [] };
}
