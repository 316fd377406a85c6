import type { Requirement } from '../catalogue/loadCatalogue.js';
import type { CheckContext } from '../keywords/Keyword.js';
import type { Case, Judgement, ResultFinding } from './Case.js';
import { countedTargets } from './countedTargets.js';
import { hiddenFrom } from './hiddenFrom.js';
import { judgeTasks } from './judgeTasks.js';
import { plannedIn, sayPlanned } from './sayPlanned.js';
import { sayUnread } from './sayUnread.js';
import { dueOf, met, standing, type Weighed } from './standing.js';
import { suggestNear } from './suggestNear.js';
import { answering, evidenceAt, taskEvidence } from './taskEvidence.js';

/** Judges one requirement that is asked of the unit. */
export function judge(requirement: Requirement, given: Case): Judgement {
  if (requirement.check === 'review') return review(requirement, given);
  if (requirement.check === 'tasks' || !requirement.schema) return judgeTasks(requirement, given);
  const { schema } = requirement;
  const plan = countedTargets(given.plan, requirement.check);
  const facts = schema.judge(plan, contextOf(given));
  const hidden = facts.length > 0 && given.hiding.length > 0;
  const unread = hidden ? hiddenFrom(requirement, given, given.hiding) : [];
  const evidence = schema.evidence(plan).map((path) => evidenceAt(path, given));
  const due = dueOf(requirement, given);
  const weighed = facts.map(
    ({ how, due: own, ...draft }): Weighed => ({ draft: draft as ResultFinding, how, ...(own && { due: own }) }),
  );
  const settled = facts.length === 0 ? met(due) : standing(weighed, due, unread, given.asOf);
  // What an unreadable plan says once it is mended is judged by what it would be.
  const parsed = { ...given.parsed, plan: given.plan };
  const told = sayPlanned(sayUnread(settled.drafts, parsed, unread), given.plan, given.asOf, due);
  const planned = plannedIn(told);
  return { ...settled, ...(planned && { planned }), drafts: suggestNear(told, parsed), evidence };
}

function contextOf({ asOf, validFrom, validTo }: Case): CheckContext {
  return { asOf, ...(validFrom && { validFrom }), ...(validTo && { validTo }) };
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
