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
}

export const noFilter: Filter = { search: '', parent: '', kind: '', verdict: '', requirement: '', status: '' };
/** Asks for the units whose district is not known. */
export const NO_PARENT = '\0';

export function filterUnits(units: readonly Unit[], filter: Filter): Unit[] {
  const words = searchable(filter.search).split(' ').filter(Boolean);
  return units.filter((unit) => matches(unit, filter) && words.every((word) => unit.text.includes(word)));
}

function matches(unit: Unit, { parent, kind, verdict, requirement, status }: Filter): boolean {
  const { row } = unit;
  return (
    (parent === '' || (row.parent ?? NO_PARENT) === parent) &&
    (kind === '' || row.kind === kind) &&
    (verdict === '' || row.verdict === verdict) &&
    stands(unit, requirement, status)
  );
}

function stands(unit: Unit, requirement: string, status: string): boolean {
  if (requirement !== '') {
    const state = unit.state(Number(requirement));
    return status === '' ? state !== '.' : status.includes(state);
  }
  return status === '' || [...unit.row.states].some((state) => status.includes(state));
}
