import { ABSENT, JUDGED, NO_PARENT, PLANS } from '../findAddress.js';
import { searchable, type Unit } from './Unit.js';

/** What the units shown have in common; an empty text asks for nothing. */
export interface Filter {
  search: string;
  parent: string;
  kind: string;
  /** A verdict of a plan, a status of a unit without one, or one of the groups of them. */
  verdict: string;
  /** Place of a requirement in the catalogue. */
  requirement: string;
  /** States, one of which the requirement, or any, is to have. */
  status: string;
  /** How the unit has moved since an earlier report: something fixed or come, or a direction. */
  since: string;
}

/** A filter that leaves every unit. */
export const noFilter: Filter = {
  search: '',
  parent: '',
  kind: '',
  verdict: '',
  requirement: '',
  status: '',
  since: '',
};

/** The units that a filter leaves, in their order. Every word searched for must stand in the unit's text. */
export function filterUnits(units: readonly Unit[], filter: Filter): Unit[] {
  const words = searchable(filter.search).split(' ').filter(Boolean);
  return units.filter((unit) => matches(unit, filter) && words.every((word) => unit.text.includes(word)));
}

function matches(unit: Unit, { parent, kind, verdict, requirement, status, since }: Filter): boolean {
  const { row } = unit;
  return (
    (parent === '' || (row.parent ?? NO_PARENT) === parent) &&
    (kind === '' || row.kind === kind) &&
    (verdict === '' || isOf(unit, verdict)) &&
    stands(unit, requirement, status) &&
    (since === '' || moves(unit, since))
  );
}

function isOf({ row, isListed }: Unit, verdict: string): boolean {
  const isAbsent = 'sending' in row;
  if (verdict === PLANS) return !isAbsent;
  if (verdict === JUDGED) return isAbsent ? row.sending === 'judged' : isListed;
  if (verdict === ABSENT) return isAbsent && row.sending !== 'judged';
  return (isAbsent ? row.sending : row.verdict) === verdict;
}

function moves({ moved }: Unit, since: string): boolean {
  if (!moved) return false;
  const { direction, fixed, come } = moved;
  const asked: Readonly<Record<string, boolean>> = { moved: direction !== 'same', fixed: fixed > 0, come: come > 0 };
  return asked[since] ?? direction === since;
}

function stands(unit: Unit, requirement: string, status: string): boolean {
  if (requirement !== '') {
    const state = unit.state(Number(requirement));
    return status === '' ? state !== '.' : status.includes(state);
  }
  return status === '' || [...('states' in unit.row ? unit.row.states : '')].some((state) => status.includes(state));
}
