import type { Requirement } from '../catalogue/loadCatalogue.js';
import type { CheckContext } from '../keywords/CheckContext.js';
import type { Case, Judgement } from './Case.js';
import { countedTargets } from './countedTargets.js';
import { hiddenFrom } from './hiddenFrom.js';
import { judgeTasks } from './judgeTasks.js';
import { sayPlanned } from './sayPlanned.js';
import { sayUnread } from './sayUnread.js';
import { settle } from './settle.js';
import { dueOf } from './standing.js';
import { suggestNear } from './suggestNear.js';
import { takeOver } from './takeOver.js';
import { answering, evidenceAt, taskEvidence } from './taskEvidence.js';
import type { ResultFinding, Weighed } from './Weighed.js';

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
  // What an unreadable plan says once it is mended is judged by what it would be.
  const parsed = { ...given.parsed, plan: given.plan };
  const said = (draft: ResultFinding) =>
    suggestNear(sayPlanned(sayUnread([draft], parsed, unread), given.plan, given.asOf, due), parsed);
  const own = weighed.flatMap((one) => said(one.draft).map((draft) => ({ ...one, draft })));
  const { taken, ...left } = takeOver(own, requirement, given.predecessors ?? []);
  const settled = settle(left, due, unread, given.asOf);
  const lent = taken.map(({ file, document, pointer, range, text }) => ({ pointer, range, text, file, document }));
  return { ...settled, evidence: [...evidence, ...lent], ...(taken.length > 0 && { taken }), own };
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
