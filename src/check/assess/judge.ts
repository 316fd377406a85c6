import { daysBetween, type IsoDate } from '../../plan/model/calendar.js';
import type { Plan } from '../../plan/model/Plan.js';
import type { Problem } from '../../plan/model/Problem.js';
import type { ParsedPlan } from '../../plan/reader/parsePlans.js';
import { foldId, type Requirement } from '../catalogue/loadCatalogue.js';
import type { Fact } from '../keywords/Fact.js';
import type { CheckContext } from '../keywords/Keyword.js';
import type { Evidence, ResultParams, Status } from './Assessment.js';
import { existsOn } from './ListedUnit.js';
import { sayUnread } from './sayUnread.js';
import { suggestNear } from './suggestNear.js';
import { COMPLETE_TASK, problemsIn, problemsInTasks } from './unreadable.js';

/** A finding before it has an identity. */
export type ResultFinding = {
  [K in keyof ResultParams]: { kind: K; params: ResultParams[K]; path: string };
}[keyof ResultParams];

/** How a requirement stands, with its findings still as paths. */
export interface Judgement {
  status: Status;
  due?: IsoDate;
  daysLate?: number;
  daysLeft?: number;
  drafts: ResultFinding[];
  /** Problems that leave it unknown. */
  unread: Problem[];
  evidence: Evidence[];
}

/** What a plan is judged against. */
export interface Case {
  plan: Plan;
  parsed: ParsedPlan;
  /** The problems by which something could not be read. */
  hiding: readonly Problem[];
  /** Those of answers that name no requirement. */
  misnamed: readonly Problem[];
  /** The tasks by the requirement they name. */
  answers: ReadonlyMap<string, readonly number[]>;
  asOf: IsoDate;
  /** The unit's first and last day, where a roster gives them. */
  validFrom?: IsoDate;
  validTo?: IsoDate;
}

/** Judges one requirement that binds the unit; undefined when nothing is asked of it in the time that the unit exists. */
export function judge(requirement: Requirement, given: Case): Judgement | undefined {
  const judgement = judgeBinding(requirement, given);
  const { due } = requirement;
  // What was due while the unit did not exist was due from another.
  const asked = judgement?.status === 'met' || due === undefined || existsOn(given, due);
  return asked ? judgement : undefined;
}

function judgeBinding(requirement: Requirement, given: Case): Judgement | undefined {
  if (requirement.check === 'review') return review(requirement, given);
  if (requirement.check === 'tasks' || !requirement.schema) return judgeTasks(requirement, given);
  const { schema } = requirement;
  const facts = schema.judge(given.plan, contextOf(given));
  if (facts.length === 0 && !schema.asks(contextOf(given))) return undefined;
  const hidden = facts.length > 0 && given.hiding.length > 0;
  const unread = hidden ? hiddenFrom(requirement, given, given.hiding) : [];
  const evidence = schema.evidence(given.plan).map((path) => evidenceAt(path, given));
  const settled = settle(requirement, facts, unread, given.asOf);
  return { ...settled, drafts: suggestNear(sayUnread(settled.drafts, given.parsed, unread), given.parsed), evidence };
}

/** Those of the problems that hide something from a requirement: what it reads, or an answer that may have meant it. */
export function hiddenFrom(requirement: Requirement, given: Case, problems: readonly Problem[]): Problem[] {
  const { id, schema } = requirement;
  const placed = problems.filter(({ affects }) => affects !== undefined);
  if (schema) return problemsIn(schema.reads(given.plan), placed);
  const misnamed = problems.filter(
    (problem) => problem.kind === 'unknown-requirement' && (problem.params.meant?.includes(id) ?? true),
  );
  return [...problemsInTasks(answering(given, id), placed), ...misnamed];
}

function contextOf({ asOf, validFrom, validTo }: Case): CheckContext {
  return { asOf, ...(validFrom && { validFrom }), ...(validTo && { validTo }) };
}

/** What stands at a path in the unit's own words. */
function evidenceAt(path: string, { parsed }: Case): Evidence {
  const { pointer, range, text } = parsed.locate(path);
  return { pointer, range, text };
}

/** What a task says it will do. */
function taskEvidence(index: number, given: Case): Evidence {
  const path = `/tasks/${index}/content`;
  const text = given.plan.tasks?.[index]?.content;
  if (text === undefined) return evidenceAt(path, given);
  const { pointer, range } = given.parsed.locate(path);
  return { pointer, range, text };
}

/** The tasks that name a requirement, as indexes. */
function answering({ answers }: Case, id: string): readonly number[] {
  return answers.get(foldId(id)) ?? [];
}

function review(requirement: Requirement, given: Case): Judgement {
  const tasks = answering(given, requirement.id);
  const evidence = tasks.map((i) => taskEvidence(i, given));
  const path = tasks[0] === undefined ? '/tasks' : `/tasks/${tasks[0]}/content`;
  return {
    status: 'review',
    drafts: [{ kind: 'to-review', params: { tasks: tasks.length }, path }],
    unread: [],
    evidence,
  };
}

function judgeTasks(requirement: Requirement, given: Case): Judgement {
  const { plan, asOf } = given;
  const { id } = requirement;
  const tasks = answering(given, id);
  const lackingOf = (i: number) => COMPLETE_TASK.filter((name) => plan.tasks?.[i]?.[name] === undefined);
  const evidence = tasks.map((i) => taskEvidence(i, given));
  if (tasks.some((i) => lackingOf(i).length === 0))
    return { status: 'met', drafts: [], unread: [], evidence, ...dueOf(requirement) };
  const unread = hiddenFrom(requirement, given, [...given.hiding, ...given.misnamed]);
  const [nearest] = tasks.toSorted((a, b) => lackingOf(a).length - lackingOf(b).length);
  const draft: ResultFinding =
    nearest === undefined
      ? { kind: 'no-task', params: { requirement: id, tasks: plan.tasks?.length ?? 0 }, path: '/tasks' }
      : {
          kind: 'task-incomplete',
          params: { requirement: id, lacking: lackingOf(nearest) },
          path: `/tasks/${nearest}`,
        };
  return { ...standing(requirement, [{ draft, how: 'absent' }], unread, asOf), evidence };
}

const dueOf = ({ due }: Requirement): { due?: IsoDate } => (due === undefined ? {} : { due });

function settle(
  requirement: Requirement,
  facts: readonly Fact[],
  unread: Problem[],
  asOf: IsoDate,
): Omit<Judgement, 'evidence'> {
  if (facts.length === 0) return { status: 'met', drafts: [], unread: [], ...dueOf(requirement) };
  const weighed = facts.map(({ how, due, ...draft }) => ({ draft: draft as ResultFinding, how, ...(due && { due }) }));
  return standing(requirement, weighed, unread, asOf);
}

interface Weighed {
  draft: ResultFinding;
  how: Fact['how'];
  /** Its own due date; else the requirement's holds. */
  due?: IsoDate;
}

/** Unknown before not due and unmet, unless something is broken for certain (requirements.md, "Dates"). */
function standing(
  requirement: Requirement,
  found: readonly Weighed[],
  unread: Problem[],
  asOf: IsoDate,
): Omit<Judgement, 'evidence'> {
  const dueOn = (one: Weighed) => one.due ?? requirement.due;
  const [due] = found.flatMap((one) => dueOn(one) ?? []).sort();
  const dated = due === undefined ? {} : { due };
  if (unread.length > 0 && !found.some(({ how }) => how === 'broken'))
    return { status: 'unknown', ...dated, drafts: [], unread };
  const late = found.filter((one) => {
    const own = dueOn(one);
    return one.how !== 'absent' || own === undefined || asOf > own;
  });
  const drafts = (late.length > 0 ? late : found).map(({ draft }) => draft);
  if (late.length > 0) return { status: 'unmet', ...dated, ...daysLate(late, due, asOf), drafts, unread: [] };
  return { status: 'not-due', ...dated, ...(due && { daysLeft: daysBetween(asOf, due) }), drafts, unread: [] };
}

/** Of something absent, from the due date to the as-of date; of something present, to its own date, the smallest. */
function daysLate(late: readonly Weighed[], due: IsoDate | undefined, asOf: IsoDate): { daysLate?: number } {
  if (due === undefined) return {};
  const days = late.flatMap(({ draft, how }) => {
    if (how === 'absent') return daysBetween(due, asOf);
    return draft.kind === 'date-outside' ? daysBetween(due, draft.params.date) : [];
  });
  const after = days.filter((count) => count > 0);
  return after.length > 0 ? { daysLate: Math.min(...after) } : {};
}
