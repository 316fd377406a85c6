import { valueAt } from '../plan/maps/valueAt.js';
import { planShape } from '../plan/model/model.js';
import type { Problem } from '../plan/model/Problem.js';
import type { ParsedPlan } from '../plan/reader/parsePlans.js';

/** What the parameters of a problem say of where lines are and how keys are spelled: a form says it of cells and headings. */
const OF_PLACES = new Set(['line', 'lines', 'firstLine', 'cell', 'cells', 'empty', 'key', 'first']);

/** In place of a section: all of the plan. */
export const ALL = '*';

/** The canonical names of the sections that two readings of a plan differ in, in what they hold or in what is wrong there; `ALL` where that is in no section. */
export function differingSections(one: ParsedPlan, other: ParsedPlan): string[] {
  const keys = [...planShape.fields.keys()];
  const held = keys.filter((key) => textOf(one, key) !== textOf(other, key));
  const [before, after] = [faults(one.problems), faults(other.problems)];
  const faulty = [...new Set([...before.keys(), ...after.keys()])].filter((at) => before.get(at) !== after.get(at));
  return [...new Set([...held, ...faulty.map((at) => (keys.includes(at) ? at : ALL))])];
}

const textOf = ({ plan }: ParsedPlan, key: string) => JSON.stringify(valueAt(plan, `/${key}`), ordered);

/** The order in which an entry has its values says nothing. */
const ordered = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** The problems by the sections that they are about. */
function faults(problems: readonly Problem[]): Map<string, string> {
  const listed = new Map<string, string[]>();
  for (const { kind, params, pointer } of problems) {
    const [, key = ''] = pointer.split('/');
    const name = planShape.names.get(key) ?? key;
    const said = Object.entries(params).filter(([param]) => !OF_PLACES.has(param));
    const list = listed.get(name) ?? [];
    listed.set(name, list);
    list.push(JSON.stringify([kind, said]));
  }
  return new Map([...listed].map(([key, list]) => [key, list.sort().join('\n')]));
}
