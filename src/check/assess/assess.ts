import type { Plan } from '../../plan/model/Plan.js';
import type { Problem } from '../../plan/model/Problem.js';
import type { ParsedPlan } from '../../plan/reader/parsePlans.js';
import type { Catalogue, Requirement } from '../catalogue/loadCatalogue.js';
import type { AnyFinding } from './AnyFinding.js';
import type { Assessment } from './Assessment.js';
import type { AssessOptions } from './AssessOptions.js';
import { answeringTasks } from './answers.js';
import { awaitingOf } from './awaitingOf.js';
import { byPosition } from './byPosition.js';
import type { Case, Judgement } from './Case.js';
import { countResults, noCounts } from './counts.js';
import { decided } from './decided.js';
import { Identities, unitKey } from './identity.js';
import { judge } from './judge.js';
import { unknownPredecessor } from './Lending.js';
import { listedOf } from './ListedUnit.js';
import { leaningOf } from './leaningOf.js';
import { type LeftOut, leftOut } from './leftOut.js';
import { mostProblems } from './mostProblems.js';
import { nothingMetOf } from './nothingMetOf.js';
import { onceMended } from './onceMended.js';
import { problemsOf } from './problemsOf.js';
import { resultOf } from './resultOf.js';
import { ofPredecessors, takenOver, togetherIn } from './takenOver.js';
import { withoutUndone } from './undone.js';
import { hidingProblems } from './unreadable.js';
import { verdictOf } from './verdictOf.js';
import { needWeighing, weighProblems } from './weighProblems.js';
import { judgedAs } from './whoUnitIs.js';

/** Judges a plan by every requirement that binds its unit. Pure: the same plan, catalogue and day give the same result. */
export function assess(parsed: ParsedPlan, catalogue: Catalogue, options: AssessOptions): Assessment {
  const { only, listed, decisions } = options;
  const read = parsed.plan ?? parsed.mended;
  const whole = read ? { ...read, unit: judgedAs(read.unit, listed) } : null;
  const { plan: said, undone } = whole ? withoutUndone(parsed, whole, options.asOf) : { plan: null, undone: [] };
  const problems = [...problemsOf(parsed, whole, catalogue, options), ...undone].sort(byPosition);
  if (!said) return unreadable(parsed, problems, options);
  const given = caseOf(parsed, said, problems, options);
  const isAsked = ({ id }: Requirement) => only?.has(id) ?? true;
  const weighs = needWeighing(problems);
  // What is not asked about may still be endangered.
  const binding = catalogue.binding(said.unit).filter((requirement) => weighs || isAsked(requirement));
  const { judged, left } = judgeEach(binding, given);
  // What the Board has waived is not asked of the unit: nothing that it reads is endangered.
  const owed = judged.filter(({ requirement: { id } }) => !decisions?.waivers.has(id));
  const weighed = weighs ? weighProblems(problems, owed, given) : problems;
  if (!parsed.plan) {
    const asked = owed.filter(({ requirement }) => isAsked(requirement)).map(({ requirement }) => requirement);
    const note = onceMended(asked, given, problems);
    return unreadable(parsed, note ? [...weighed, note].sort(byPosition) : weighed, options);
  }
  const asked = judged.filter(({ requirement }) => isAsked(requirement));
  const leftOut = left.filter(({ requirement }) => only?.has(requirement) ?? true);
  const notApplicable = catalogue.requirements.filter(isAsked).length - asked.length;
  return assessed({ asked, leftOut, notApplicable, problems: weighed }, given, catalogue, options);
}

/** A requirement that binds the unit, and how it stands. */
interface Judged {
  requirement: Requirement;
  judgement: Judgement;
  status: Judgement['status'];
}

/** Judges requirements one by one; what is asked of no day of the unit's is left out of the judgements. */
function judgeEach(binding: readonly Requirement[], given: Case): { judged: Judged[]; left: LeftOut[] } {
  const left: LeftOut[] = [];
  const judged = binding.flatMap((requirement) => {
    const judgement = judge(requirement, given);
    const out = outOf(requirement, judgement, given);
    left.push(...out);
    const isOut = out.some(({ years }) => years === undefined);
    return isOut ? [] : [{ requirement, judgement, status: judgement.status }];
  });
  return { judged, left };
}

/** What of a requirement is not asked: what is done all the same stays met, but of years that nobody lived nothing is done. */
function outOf(requirement: Requirement, { status }: Judgement, given: Case): LeftOut[] {
  const isDone = status === 'met' && requirement.schema?.span.years === undefined;
  return isDone ? [] : leftOut(requirement, given);
}

/** What the requirements are judged on. */
function caseOf(parsed: ParsedPlan, said: Plan, problems: readonly Problem[], options: AssessOptions): Case {
  const { asOf, listed } = options;
  const predecessors = options.predecessors ?? (listed?.predecessors ?? []).map(unknownPredecessor);
  return {
    plan: said,
    parsed,
    hiding: hidingProblems(problems),
    misnamed: problems.filter(({ kind }) => kind === 'unknown-requirement'),
    answers: answeringTasks(said),
    asOf,
    ...(listed?.validFrom && { validFrom: listed.validFrom }),
    ...(listed?.validTo && { validTo: listed.validTo }),
    ...(predecessors.length > 0 && { predecessors }),
  };
}

/** The assessment of a plan that could be read, once its requirements are judged and its problems weighed. */
function assessed(
  of: { asked: readonly Judged[]; leftOut: LeftOut[]; notApplicable: number; problems: readonly Problem[] },
  given: Case,
  catalogue: Catalogue,
  options: AssessOptions,
): Assessment {
  const { asked, leftOut, notApplicable } = of;
  const { parsed, predecessors = [] } = given;
  const identities = identitiesOf(parsed, options);
  const formerly = takenOver(predecessors, asked);
  const notes = ofPredecessors(formerly, togetherIn(asked, given), parsed);
  const problems = identified([...of.problems, ...notes].sort(byPosition), identities, parsed, options);
  const results = asked.map(({ requirement, judgement }) =>
    decided(resultOf(requirement, judgement, given, identities), options.decisions),
  );
  const leaning = leaningOf(results, given.plan, given.answers, { catalogue, parsed });
  // Of some requirements only it cannot be told that a plan holds nothing.
  const nothingMet = options.only ? undefined : nothingMetOf(results);
  const awaiting = asked.flatMap(
    ({ requirement, judgement }) => awaitingOf(requirement, judgement, given, identitiesOf(parsed, options)) ?? [],
  );
  return {
    ...named(parsed, options),
    problems,
    verdict: nothingMet === undefined ? verdictOf(problems, results) : 'non-compliant',
    counts: countResults(results, notApplicable),
    results,
    leftOut: leftOut.length > 0 ? leftOut : undefined,
    leaning,
    nothingMet,
    ...(formerly.length > 0 && { predecessors: formerly }),
    ...(awaiting.length > 0 && { awaiting }),
  };
}

/** The assessment of a plan of which nothing can be judged. */
function unreadable(parsed: ParsedPlan, problems: readonly Problem[], options: AssessOptions): Assessment {
  return {
    ...named(parsed, options),
    problems: identified(problems, identitiesOf(parsed, options), parsed, options),
    verdict: 'unreadable',
    counts: noCounts(),
    results: [],
  };
}

/** Which plan it is: where it stands, and of which unit. */
function named(
  { plan, document }: ParsedPlan,
  { file, listed }: AssessOptions,
): Pick<Assessment, 'file' | 'document' | 'unit' | 'listed'> {
  return { file, document, unit: plan?.unit ?? null, ...(listed && { listed: listedOf(listed) }) };
}

const identitiesOf = (parsed: ParsedPlan, { file }: AssessOptions) =>
  new Identities(unitKey(parsed.plan?.unit ?? null, file, parsed.document), parsed);

/** The problems that are listed, each with its identity. */
function identified(
  problems: readonly Problem[],
  identities: Identities,
  { plans }: ParsedPlan,
  { everyProblem }: AssessOptions,
): AnyFinding[] {
  return (everyProblem ? problems : mostProblems(problems, plans)).map(({ affects: _, ...problem }) => ({
    id: identities.of(undefined, problem.kind, problem.pointer),
    ...problem,
  }));
}
