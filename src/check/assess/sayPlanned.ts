import { valueAt } from '../../plan/maps/valueAt.js';
import { type IsoDate, isIsoDate } from '../../plan/model/calendar.js';
import { shapeAt } from '../../plan/model/model.js';
import type { Plan } from '../../plan/model/Plan.js';
import type { ResultFinding } from './Weighed.js';

/** Says of a date that is absent which day stands beside it as its `due`, the place for an intended day. */
export function sayPlanned(
  drafts: readonly ResultFinding[],
  plan: Plan,
  asOf: IsoDate,
  due: IsoDate | undefined,
): ResultFinding[] {
  return drafts.map((draft) => {
    if (draft.kind !== 'absent' || !isDate(draft.path)) return draft;
    const planned = dueBeside(draft.path, plan);
    if (planned === undefined) return draft;
    const { path } = draft.params;
    const late = due !== undefined && planned > due;
    const params = { path, planned, ...(planned < asOf && { passed: true as const }), ...(late && { due }) };
    return { ...draft, params };
  });
}

const isDate = (path: string) => ['date', 'session'].includes(shapeAt(path)?.is ?? '');

function dueBeside(path: string, plan: Plan): IsoDate | undefined {
  const due = valueAt(plan, `${path.slice(0, path.lastIndexOf('/'))}/due`);
  return typeof due === 'string' && isIsoDate(due) ? due : undefined;
}

/** The earliest day on which what is found wanting is intended; undefined when nothing is. */
export function plannedIn(drafts: readonly ResultFinding[]): IsoDate | undefined {
  const days = drafts.flatMap(({ kind, params }) => {
    if (kind === 'date-planned') return params.date;
    return (kind === 'absent' || kind === 'year-too-few') && params.planned !== undefined ? params.planned : [];
  });
  return days.sort()[0];
}
