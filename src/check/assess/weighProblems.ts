import type { FindingLevel } from '../../plan/model/Finding.js';
import type { Problem } from '../../plan/model/Problem.js';
import { isWeighed } from '../../plan/model/problemLevels.js';
import { lazy } from '../../plan/text/lazy.js';
import type { Requirement } from '../catalogue/loadCatalogue.js';
import { touching } from '../catalogue/touching.js';
import type { Status } from './Assessment.js';
import type { Case } from './Case.js';
import { hidingFrom } from './hiddenFrom.js';

/** A requirement that binds the unit, and how it stands. */
export interface Judged {
  requirement: Requirement;
  status: Status;
}

/** What says who the unit is: judged by another's duties, a plan is judged wrongly as a whole. */
const IDENTITY: ReadonlySet<string> = new Set(['', '/unit', '/unit/name', '/unit/type', '/unit/level', '/unit/code']);

/** Whether some problem's level depends on what it endangers. */
export function needWeighing(problems: readonly Problem[]): boolean {
  return problems.some(({ kind }) => isWeighed(kind));
}

/**
 * The problems with the level of what they endanger (schemas/README.md, "The level of a problem"): an error is what says who the
 * unit is, and what hides something from a requirement of level error; everything else that is written otherwise than the
 * format asks is a warning.
 * @param judged every requirement that binds the unit and is not waived, also those that `only` leaves out
 */
export function weighProblems(problems: readonly Problem[], judged: readonly Judged[], given: Case): Problem[] {
  const endangering = judged
    .filter(({ requirement }) => requirement.level === 'error')
    .map((requirement) => endangers(requirement, given, problems));
  return problems.map((problem) => {
    if (!isWeighed(problem.kind)) return problem;
    const isError = IDENTITY.has(problem.affects ?? '-') || endangering.some((endangered) => endangered(problem));
    const level: FindingLevel = isError ? 'error' : 'warning';
    return { ...problem, level };
  });
}

/**
 * Tells of a problem whether a requirement may stand otherwise than it does for what it hides: it is not met without it, or
 * with it a maximum or a condition on each entry could be broken.
 */
function endangers(
  { requirement, status }: Judged,
  given: Case,
  problems: readonly Problem[],
): (problem: Problem) => boolean {
  const hides = hidingFrom(requirement, given, problems);
  const limits = lazy(() => touching(requirement.schema?.limits(given.plan) ?? []));
  return (problem) => {
    if (problem.kind === 'same-indicator') return asksFor(requirement, problem.params.indicator);
    const hidden = hides(problem);
    if (!hidden || status !== 'met') return hidden;
    return problem.affects !== undefined && limits()(problem.affects);
  };
}

/** Whether a check names a value: two that a plan states for it contradict each other, whichever meets it. */
function asksFor({ check }: Requirement, value: string): boolean {
  return JSON.stringify(check).includes(JSON.stringify(value));
}
