import type { Superseded } from '../../check/assess/Sending.js';
import { type Candidate, officialOf } from '../roster/official/officialOf.js';
import type { Received } from '../totals/Received.js';
import type { SavedReport } from './savedReport.js';

type Sent = Pick<Received, 'file' | 'document' | 'listed' | 'sending' | 'superseded'>;

/**
 * Reports in each of which a plan may count of which another has a later one: as if all had been judged in one run. Units of which the
 * Board has said which plan is official, and plans of reports of before one was, stay as they are.
 */
export function settleOfficial(reports: readonly SavedReport[]): SavedReport[] {
  const superseded = supersededIn(
    reports.flatMap(({ plans, notJudged = [], asOf }) => [...plans, ...notJudged].map((plan) => ({ ...plan, asOf }))),
  );
  if (superseded.size === 0) return [...reports];
  const settled = <P extends Sent & Pick<Received, 'stated'>>(plan: P): P => {
    const by = superseded.get(keyOf(plan));
    if (!by) return plan;
    const { stated: _, ...rest } = plan;
    return { ...rest, superseded: by } as P;
  };
  return reports.map((report) => ({
    ...report,
    plans: report.plans.map(settled),
    ...(report.notJudged && { notJudged: report.notJudged.map(settled) }),
    ...(report.roster && {
      roster: {
        ...report.roster,
        // What does not count is held against nothing.
        mismatched: report.roster.mismatched.filter(({ plan }) => !superseded.has(keyOf(plan))),
        outside: report.roster.outside.filter(({ plan }) => !superseded.has(keyOf(plan))),
      },
    }),
  }));
}

/** The plans that count nowhere, of units with plans in several reports. */
function supersededIn(plans: readonly (Sent & { asOf: string })[]): ReadonlyMap<string, Superseded> {
  const byUnit = new Map<string, (Candidate & { asOf: string; superseded?: Superseded | undefined })[]>();
  for (const { listed, sending, file, document, superseded, asOf } of plans) {
    if (!listed || !sending) continue;
    const candidate = { file, document, ...sending, superseded, asOf };
    byUnit.set(listed.code, [...(byUnit.get(listed.code) ?? []), candidate]);
  }
  const found = new Map<string, Superseded>();
  for (const sent of byUnit.values()) {
    const [first] = sent;
    if (!first || sent.length < 2 || sent.some(({ superseded }) => superseded?.why === 'decision')) continue;
    for (const { plan, superseded } of officialOf(sent, first.asOf)?.others ?? []) found.set(keyOf(plan), superseded);
  }
  return found;
}

const keyOf = ({ file, document }: Pick<Sent, 'file' | 'document'>) => `${file}#${document}`;
