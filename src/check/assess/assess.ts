import type { IsoDate } from '../../plan/model/calendar.js';
import { cellsOf } from '../../plan/model/cellsOf.js';
import type { FindingLevel } from '../../plan/model/Finding.js';
import type { Problem } from '../../plan/model/Problem.js';
import type { ParsedPlan } from '../../plan/reader/parsePlans.js';
import type { Catalogue, Requirement } from '../catalogue/loadCatalogue.js';
import type { AnyFinding, Assessment, Counts, Result, Status, Verdict } from './Assessment.js';
import { answeringTasks, checkAgainst } from './answers.js';
import { awaitingOf } from './awaiting.js';
import type { Case, Judgement } from './Case.js';
import { type Decisions, decided } from './Decisions.js';
import { doubtsIn } from './doubtsIn.js';
import { checkEmptyWords } from './emptyWords.js';
import { findingOf } from './findingOf.js';
import { Identities, unitKey } from './identity.js';
import { judge } from './judge.js';
import { type Predecessor, unknownPredecessor } from './Lending.js';
import { listedOf, type RosterUnit } from './ListedUnit.js';
import { leaningOf } from './leaning.js';
import { type LeftOut, leftOut } from './leftOut.js';
import { mostFindings } from './mostFindings.js';
import { mostProblems } from './mostProblems.js';
import { nothingMetOf } from './nothingMetOf.js';
import { onceMended } from './onceMended.js';
import { ofPredecessors, takenOver, togetherIn } from './takenOver.js';
import { hidingProblems } from './unreadable.js';
import { needWeighing, weighProblems } from './weighProblems.js';
import { checkDistrict, checkWhoUnitIs, judgedAs } from './whoUnitIs.js';

/** What a plan is judged by: the day, the file it came from, and which requirements are asked about (all, unless given). */
export interface AssessOptions {
  asOf: IsoDate;
  file: string;
  only?: ReadonlySet<string>;
  /** The unit of the roster that the plan belongs to. */
  listed?: RosterUnit;
  /** Whether every problem is listed, however many: to mend them. */
  everyProblem?: boolean;
  /** What the Board has decided for the unit. */
  decisions?: Decisions;
  /** The units that it was made of, with what their plans hand on. */
  predecessors?: readonly Predecessor[];
}

/** Judges a plan by every requirement that binds its unit. Pure: the same plan, catalogue and day give the same result. */
export function assess(parsed: ParsedPlan, catalogue: Catalogue, options: AssessOptions): Assessment {
  const { asOf, file, only, listed, decisions } = options;
  const predecessors = options.predecessors ?? (listed?.predecessors ?? []).map(unknownPredecessor);
  const { document } = parsed;
  const unit = parsed.plan?.unit ?? null;
  const read = parsed.plan ?? parsed.mended;
  const said = read ? { ...read, unit: judgedAs(read.unit, listed) } : null;
  const identities = new Identities(unitKey(unit, file, document), parsed);
  const problems = [
    ...parsed.problems,
    ...checkWhoUnitIs(parsed, read?.unit, listed),
    ...(listed ? [] : checkDistrict(parsed, read?.unit, asOf)),
    ...checkAgainst(catalogue, parsed, said),
    ...doubtsIn(catalogue, parsed, said),
    ...(said ? checkEmptyWords(parsed, said, catalogue) : []),
  ].sort(byPosition);
  const identify = (all: readonly Problem[]) =>
    (options.everyProblem ? all : mostProblems(all, parsed.plans)).map((problem) =>
      identifyProblem(problem, identities),
    );
  const base = { file, document, unit, ...(listed && { listed: listedOf(listed) }) };
  const unreadable = (weighed: readonly Problem[]): Assessment => {
    return { ...base, problems: identify(weighed), verdict: 'unreadable', counts: noCounts(), results: [] };
  };
  if (!said) return unreadable(problems);
  const given: Case = {
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
  const isAsked = ({ id }: Requirement) => only?.has(id) ?? true;
  const weighs = needWeighing(problems);
  const left: LeftOut[] = [];
  const judged = catalogue.binding(said.unit).flatMap((requirement) => {
    // What is not asked about may still be endangered.
    if (!isAsked(requirement) && !weighs) return [];
    const judgement = judge(requirement, given);
    const out = outOf(requirement, judgement, given);
    if (isAsked(requirement)) left.push(...out);
    const isOut = out.some(({ years }) => years === undefined);
    return isOut ? [] : [{ requirement, judgement, status: judgement.status }];
  });
  // What the Board has waived is not asked of the unit: nothing that it reads is endangered.
  const owed = judged.filter(({ requirement: { id } }) => !decisions?.waivers.has(id));
  const weighed = weighs ? weighProblems(problems, owed, given) : problems;
  if (!parsed.plan) {
    const asked = owed.filter(({ requirement }) => isAsked(requirement)).map(({ requirement }) => requirement);
    const note = onceMended(asked, given, problems);
    return unreadable(note ? [...weighed, note].sort(byPosition) : weighed);
  }
  const asked = judged.filter(({ requirement }) => isAsked(requirement));
  const formerly = takenOver(predecessors, asked);
  const identified = identify(
    [...weighed, ...ofPredecessors(formerly, togetherIn(asked, given), parsed)].sort(byPosition),
  );
  const results = asked.map(({ requirement, judgement }) =>
    decided(resultOf(requirement, judgement, given, identities), decisions),
  );
  const counts = countResults(results, catalogue.requirements.filter(isAsked).length - results.length);
  const leaning = leaningOf(results, said, given.answers, { catalogue, parsed });
  // Of some requirements only it cannot be told that a plan holds nothing.
  const nothingMet = only ? undefined : nothingMetOf(results);
  const verdict = nothingMet === undefined ? verdictOf(identified, results) : 'non-compliant';
  const out = left.length > 0 ? left : undefined;
  const awaiting = asked.flatMap(({ requirement, judgement }) => {
    const own = new Identities(unitKey(unit, file, document), parsed);
    return awaitingOf(requirement, judgement, given, own) ?? [];
  });
  return {
    ...base,
    problems: identified,
    verdict,
    counts,
    results,
    leftOut: out,
    leaning,
    nothingMet,
    ...(formerly.length > 0 && { predecessors: formerly }),
    ...(awaiting.length > 0 && { awaiting }),
  };
}

/** What of a requirement is not asked: what is done all the same stays met, but of years that nobody lived nothing is done. */
function outOf(requirement: Requirement, { status }: Judgement, given: Case): LeftOut[] {
  const isDone = status === 'met' && requirement.schema?.span.years === undefined;
  return isDone ? [] : leftOut(requirement, given);
}

/** The judgement of a file that could not be read or decoded. */
export function unreadableFile(file: string, problem: Problem): Assessment {
  const { affects: _, ...finding } = problem;
  const id = `structure/${problem.kind}/${file.replaceAll('/', '∕')}/`;
  return {
    file,
    document: 0,
    unit: null,
    verdict: 'unreadable',
    counts: noCounts(),
    problems: [{ ...finding, id } as AnyFinding],
    results: [],
  };
}

function identifyProblem({ affects: _, ...problem }: Problem, identities: Identities): AnyFinding {
  return { id: identities.of(undefined, problem.kind, problem.pointer), ...problem } as AnyFinding;
}

function byPosition(
  { range: { start: a } }: Problem | AnyFinding,
  { range: { start: b } }: Problem | AnyFinding,
): number {
  return a.line - b.line || a.column - b.column;
}

function resultOf(requirement: Requirement, judgement: Judgement, given: Case, identities: Identities): Result {
  const { status, drafts, unread, evidence, taken: _, own: __, ...dates } = judgement;
  const { id, level } = requirement;
  // Only what is unmet, or cannot be judged, weighs; the rest says what comes next.
  const weight: FindingLevel = status === 'unmet' || status === 'unknown' ? level : 'note';
  const { listed, more } = mostFindings(drafts, given.parsed);
  const findings = listed.map((draft) => findingOf(draft, weight, id, { parsed: given.parsed, identities }));
  const [first] = unread;
  if (first) {
    const lines = [...new Set(unread.map(({ range }) => range.start.line))].sort((a, b) => a - b);
    const absent = unread.flatMap((problem) => (problem.kind === 'missing-key' ? [problem.params.path] : []));
    // Named only when nothing else stands in the way.
    const missing = absent.length === unread.length ? absent : [];
    const { pointer, range } = first;
    findings.push({
      id: identities.of(id, 'unreadable-part', pointer),
      kind: 'unreadable-part',
      params: { lines, missing, ...cellsOf(unread.map(({ range: place }) => place)) },
      level: weight,
      pointer,
      range,
    });
  }
  if (more) {
    const kind = 'more-findings';
    const { count, range } = more;
    findings.push({ id: identities.of(id, kind, ''), kind, params: { count }, level: weight, pointer: '', range });
  }
  return { requirement: id, level, status, ...dates, findings: findings.sort(byPosition), evidence };
}

/** The verdict that follows from the problems of a plan and its results (behaviour.md, "Verdicts"). */
export function verdictOf(problems: readonly AnyFinding[], results: readonly Result[]): Verdict {
  const errors = results.filter(({ level }) => level === 'error');
  const failing: Status[] = ['unmet', 'unknown'];
  if (problems.some(({ level }) => level === 'error') || errors.some(({ status }) => failing.includes(status)))
    return 'non-compliant';
  return errors.some(({ status }) => status === 'not-due') ? 'pending' : 'compliant';
}

/** Counts of nothing. */
export function noCounts(): Counts {
  return { met: 0, unmet: 0, notDue: 0, review: 0, reviewed: 0, waived: 0, unknown: 0, notApplicable: 0 };
}

/** The count that a status adds to. */
const countOf = {
  met: 'met',
  unmet: 'unmet',
  'not-due': 'notDue',
  review: 'review',
  waived: 'waived',
  unknown: 'unknown',
} as const satisfies Record<Status, keyof Counts>;

/** Results by status. */
export function countResults(results: readonly Result[], notApplicable = 0): Counts {
  const counts = { ...noCounts(), notApplicable };
  for (const result of results) countResult(counts, result);
  return counts;
}

/** Counts one result more. */
export function countResult(counts: Counts, { status, review, planned }: Result): void {
  counts[countOf[status]]++;
  if (planned !== undefined && (status === 'not-due' || status === 'unmet')) counts.planned = (counts.planned ?? 0) + 1;
  if (review) counts.reviewed++;
}
