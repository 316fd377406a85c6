import { searchable, type Unit } from './Unit.js';

/** What the units shown have in common; an empty text asks for nothing. */
export interface Filter {
  search: string;
  parent: string;
  kind: string;
  verdict: string;
  /** Place of a requirement in the catalogue. */
  requirement: string;
  /** States, one of which the requirement, or any, is to have. */
  status: string;
  /** How the unit has moved since an earlier report: something fixed or come, or a direction. */
  since: string;
}

export const noFilter: Filter = {
  search: '',
  parent: '',
  kind: '',
  verdict: '',
  requirement: '',
  status: '',
  since: '',
};
/** Asks for the units whose district is not known. */
export const NO_PARENT = '\0';

export function filterUnits(units: readonly Unit[], filter: Filter): Unit[] {
  const words = searchable(filter.search).split(' ').filter(Boolean);
  return units.filter((unit) => matches(unit, filter) && words.every((word) => unit.text.includes(word)));
}

function matches(unit: Unit, { parent, kind, verdict, requirement, status, since }: Filter): boolean {
  const { row } = unit;
  return (
    (parent === '' || (row.parent ?? NO_PARENT) === parent) &&
    (kind === '' || row.kind === kind) &&
    (verdict === '' || row.verdict === verdict) &&
    stands(unit, requirement, status) &&
    (since === '' || moves(unit, since))
  );
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
  return status === '' || [...unit.row.states].some((state) => status.includes(state));
}
