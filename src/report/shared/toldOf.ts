import { withoutAbsent } from '../../desk/roster/RosterReport.js';
import type { SinceSummary } from '../../desk/totals/Scope.js';
import type { Standing } from '../../desk/totals/Standing.js';
import type { Totals } from '../../desk/totals/Totals.js';
import type { Messages } from '../../messages/Messages.js';
import type { Renderer, RenderOptions, ReportContext } from '../Format.js';

/**
 * What can be told of a run. Whose plan is missing in a shard, another shard may have: which units have sent nothing, and
 * which decisions are about none of the plans, stays in the data, to be merged, and is told of all shards together. The
 * same goes for a run over some of the plans.
 */
export function toldOf(totals: Totals): Totals {
  const { summary, roster, standing, waivers, reviews, officialPlans, ...others } = totals;
  if (!summary.shard && !summary.partial) return totals;
  const { roster: _, since, ...counted } = summary;
  const told = { waivers: ofPlans(waivers), reviews: ofPlans(reviews) };
  return {
    ...others,
    summary: { ...counted, ...(since && { since: summary.shard ? withoutGone(since) : since }) },
    ...(roster && { roster: withoutAbsent(roster) }),
    standing: roster ? standing.filter(({ plans }) => plans?.received !== 0).map(ofReceived) : standing,
    waivers: told.waivers,
    reviews: told.reviews,
    officialPlans: ofPlans(officialPlans),
  };
}

/** What is no more here may stand in a file of another shard. */
function withoutGone({ gone: _, ...since }: SinceSummary): SinceSummary {
  return since;
}

/** Without the decisions that are about none of the plans; undefined where no other is left. */
function ofPlans<R extends DecisionLists>(report: R | undefined): R | undefined {
  if (!report) return undefined;
  const unused = report.unused.filter(({ why }) => why !== 'no-match' && why !== 'no-file');
  const { applied, expired = [] } = report;
  return applied.length + expired.length + unused.length > 0 ? { ...report, unused } : undefined;
}

interface DecisionLists {
  applied: readonly object[];
  expired?: readonly object[];
  unused: readonly { why: string }[];
}

/** Why it cannot be told which units have sent nothing; undefined when it can. */
export function untold({ roster, summary }: Pick<Totals, 'roster' | 'summary'>, say: Messages): string | undefined {
  if (!roster) return say.workbook.noRoster;
  if (summary.roster) return undefined;
  return summary.shard ? say.extent.untold.shard : say.extent.untold.partial;
}

function ofReceived({ plans, units: ___, ...standing }: Standing): Standing {
  if (!plans) return standing;
  const { missing: _, overdue: __, ...received } = plans;
  return { ...standing, plans: received };
}

/** A format that tells no more than that. */
export function telling<R extends Renderer>(format: (context: ReportContext, options?: RenderOptions) => R) {
  return (context: ReportContext, options?: RenderOptions): R => {
    const renderer = format(context, options);
    return {
      head: () => renderer.head(),
      // What counts nowhere is told beside the others of its unit.
      plan: (plan) => (plan.assessment.superseded ? '' : renderer.plan(plan)),
      foot: (totals) => renderer.foot(toldOf(totals)),
      ...(renderer.remarks && { remarks: () => renderer.remarks?.() ?? [] }),
    } as R;
  };
}
