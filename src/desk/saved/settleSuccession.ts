import type { AnyFinding } from '../../check/assess/AnyFinding.js';
import { isOwn, type Result } from '../../check/assess/Assessment.js';
import type { Awaiting } from '../../check/assess/Awaiting.js';
import { countResults } from '../../check/assess/counts.js';
import { decided } from '../../check/assess/decided.js';
import type { Lending, Predecessor, Taken, TakenOver } from '../../check/assess/Lending.js';
import { nothingMetOf } from '../../check/assess/nothingMetOf.js';
import { settle } from '../../check/assess/settle.js';
import { toldOf } from '../../check/assess/takenOver.js';
import { takeOver } from '../../check/assess/takeOver.js';
import { verdictOf } from '../../check/assess/verdictOf.js';
import type { ResultFinding, Weighed } from '../../check/assess/Weighed.js';
import type { IsoDate } from '../../plan/model/calendar.js';
import type { SavedPlan, SavedReport } from './savedReport.js';

/**
 * Reports in which what predecessors did counts, though their plans are in other reports: as if all had been judged in one run.
 * How many entries the units have together is only told of those of one run.
 */
export function settleSuccession(reports: readonly SavedReport[]): SavedReport[] {
  const lendings = new Map<string, Lending>();
  for (const { lending, listed } of reports.flatMap(({ plans }) => plans))
    if (lending && listed && !lendings.has(listed.code)) lendings.set(listed.code, lending);
  return reports.map((report) => {
    const { asOf, only } = report;
    const plans = report.plans.map((plan) => (plan.awaiting ? settled(plan, lendings, { asOf, only }) : plan));
    return { ...report, plans };
  });
}

function settled(
  plan: SavedPlan,
  lendings: ReadonlyMap<string, Lending>,
  { asOf, only }: Pick<SavedReport, 'asOf' | 'only'>,
): SavedPlan {
  const { awaiting = [], predecessors = [], counts, leaning, nothingMet: _, ...rest } = plan;
  const former = predecessors.map((one): Predecessor => {
    const { code, name, through, years, requirements } = one;
    const lending = lendings.get(code);
    return { code, name, through, years, requirements, ...(lending && { lending }) };
  });
  if (!predecessors.some(({ code, plan: had }) => had === 'absent' && lendings.has(code))) return plan;
  const taken: Taken[] = [];
  const results = plan.results.map((result) => {
    const waiting = awaiting.find(({ requirement }) => requirement === result.requirement);
    if (!waiting) return result;
    const again = settledResult(result, waiting, former, asOf);
    taken.push(...again.taken);
    return { ...again.result, clause: result.clause };
  });
  const over = predecessors.map((one) => withLending(one, lendings.get(one.code), taken));
  const problems = plan.problems.map((problem) =>
    problem.kind === 'has-predecessors'
      ? { ...problem, params: { ...problem.params, units: over.map(toldOf) } }
      : problem,
  ) as SavedPlan['problems'];
  const nothingMet = only ? undefined : nothingMetOf(results);
  const met = results.filter(({ status }) => status === 'met').length;
  const isLeaning = leaning && leaning.met * 2 > met;
  return {
    ...rest,
    problems,
    results,
    counts: countResults(results, counts.notApplicable),
    verdict: nothingMet === undefined ? verdictOf(problems, results) : 'non-compliant',
    ...(isLeaning && { leaning: { ...leaning, of: met } }),
    ...(nothingMet !== undefined && { nothingMet }),
    predecessors: over,
    ...(over.some((one) => one.plan === 'absent') && { awaiting }),
  };
}

/** A result once what predecessors did is taken into account, with what of it was taken over. */
function settledResult(
  result: SavedPlan['results'][number],
  { requirement, due, wanting }: Awaiting,
  former: readonly Predecessor[],
  asOf: IsoDate,
): { result: SavedPlan['results'][number]; taken: readonly Taken[] } {
  const own = wanting.map(
    ({ kind, params, how, date, dueOn }, index): Weighed => ({
      draft: { kind, params, path: String(index) } as ResultFinding,
      how,
      ...(date !== undefined && { date }),
      ...(dueOn !== undefined && { due: dueOn }),
    }),
  );
  const { taken, ...left } = takeOver(own, { id: requirement }, former);
  // What could not be read in the plan itself leaves it unknown as before.
  if (left.wanting.length > 0 && result.status === 'unknown') return { result, taken: [] };
  const { status, drafts, unread: _, ...dates } = settle(left, due, [], asOf);
  const { level, clause } = result;
  const weight = status === 'unmet' || status === 'unknown' ? level : 'note';
  const findings = drafts.map(({ kind, params, path }): AnyFinding => {
    const { how: __, date: ___, dueOn: ____, ...place } = wanting[Number(path)] ?? wanting[0] ?? ({} as never);
    return { ...place, kind, params, level: weight } as AnyFinding;
  });
  const lent = taken.map(({ pointer, range, text, file, document }) => ({ pointer, range, text, file, document }));
  const evidence = [...result.evidence.filter(isOwn), ...lent];
  const again: Result = { requirement, level, status, ...dates, findings, evidence };
  const { waiver } = result;
  const decisions = { waivers: new Map(waiver ? [[requirement, waiver]] : []), reviews: new Map() };
  return { result: { ...decided(again, decisions), clause } as SavedPlan['results'][number], taken };
}

function withLending(one: TakenOver, lending: Lending | undefined, taken: readonly Taken[]): TakenOver {
  if (!lending) return one;
  const { file, document, isUnreadable, owed } = lending;
  const entries = taken
    .filter(({ code }) => code === one.code)
    .map(({ code: _, file: __, document: ___, ...loan }) => loan);
  return { ...one, plan: isUnreadable ? 'unreadable' : 'read', file, document, entries, owed };
}
