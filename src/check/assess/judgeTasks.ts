import { isIsoDate } from '../../plan/model/calendar.js';
import { foldId, type Requirement } from '../catalogue/loadCatalogue.js';
import type { Validity } from '../keywords/Validity.js';
import type { Case, Judgement } from './Case.js';
import { hiddenFrom } from './hiddenFrom.js';
import { dueOf, met, standing } from './standing.js';
import { answering, taskEvidence } from './taskEvidence.js';
import { COMPLETE_TASK } from './unreadable.js';
import type { ResultFinding, Weighed } from './Weighed.js';

/** Judges a requirement that asks for tasks: those that name it, and what each of them has to have. */
export function judgeTasks(requirement: Requirement, given: Case): Judgement {
  const { plan, asOf } = given;
  const { id } = requirement;
  const tasks = answering(given, id);
  const lackingOf = (i: number) => COMPLETE_TASK.filter((name) => plan.tasks?.[i]?.[name] === undefined);
  const evidence = tasks.map((i) => taskEvidence(i, given));
  const complete = tasks.filter((i) => lackingOf(i).length === 0);
  if (complete.some((i) => isTimely(plan.tasks?.[i]?.due, windowOf(requirement, given))))
    return { ...met(dueOf(requirement, given)), evidence };
  const unread = hiddenFrom(requirement, given, [...given.hiding, ...given.misnamed]);
  const [nearest] = tasks.toSorted((a, b) => lackingOf(a).length - lackingOf(b).length);
  const found = untimely(requirement, complete, given);
  if (found) return { ...standing([found], dueOf(requirement, given), unread, asOf), evidence };
  const draft: ResultFinding =
    nearest === undefined
      ? {
          kind: 'no-task',
          params: { requirement: id, tasks: plan.tasks?.length ?? 0, ...blankFor(id, given) },
          path: '/tasks',
        }
      : {
          kind: 'task-incomplete',
          params: { requirement: id, lacking: lackingOf(nearest) },
          path: `/tasks/${nearest}`,
        };
  return { ...standing([{ draft, how: 'absent' }], dueOf(requirement, given), unread, asOf), evidence };
}

/** Where a form has a place for a requirement that nobody has filled in. */
function blankFor(id: string, { parsed }: Case): { blank?: { line: number; cell?: string } } {
  const task = parsed.blankTasks?.find(({ answers }) => answers.some((answer) => foldId(answer) === foldId(id)));
  if (!task) return {};
  const { start, cell } = task.range;
  return { blank: { line: start.line, ...(cell !== undefined && { cell }) } };
}

/** The days within which one of the tasks has to be due, as far as the unit lived; undefined when any day will do. */
function windowOf({ task_due: window }: Requirement, { validTo }: Validity): Requirement['task_due'] {
  return window && validTo !== undefined && validTo < window.to ? { ...window, to: validTo } : window;
}

/** A recurrence is timely at any time. */
function isTimely(due: string | undefined, window: Requirement['task_due']): boolean {
  if (!window || due === undefined || !isIsoDate(due)) return true;
  return (window.from === undefined || window.from <= due) && due <= window.to;
}

/** What is wanting where tasks are complete and none is due in time: the earliest of those that come too late, if any does. */
function untimely(requirement: Requirement, complete: readonly number[], given: Case): Weighed | undefined {
  const window = windowOf(requirement, given);
  if (!window || complete.length === 0) return undefined;
  const dueOfTask = (i: number) => given.plan.tasks?.[i]?.due ?? '';
  const inOrder = complete.toSorted((a, b) => (dueOfTask(a) < dueOfTask(b) ? -1 : 1));
  const late = inOrder.find((i) => dueOfTask(i) > window.to);
  const index = late ?? inOrder.at(-1) ?? 0;
  const due = dueOfTask(index);
  const draft: ResultFinding = {
    kind: 'task-untimely',
    params: { requirement: requirement.id, due, ...window },
    path: `/tasks/${index}/due`,
  };
  return { draft, how: 'absent', ...(late !== undefined && { date: due }) };
}
