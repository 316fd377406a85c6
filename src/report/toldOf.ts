import type { Standing } from '../board/Standing.js';
import type { Totals } from '../board/Totals.js';
import type { Renderer, RenderOptions, ReportContext } from './Format.js';

/**
 * What can be told of a run. Whose plan is missing in a shard, another shard may have: which units have sent nothing stays
 * in the data, to be merged, and is told of all shards together.
 */
export function toldOf(totals: Totals): Totals {
  const { summary, roster, standing, ...others } = totals;
  if (!summary.shard || !roster) return totals;
  const { roster: _, ...counted } = summary;
  return {
    ...others,
    summary: counted,
    roster: { ...roster, missing: [] },
    standing: standing.filter(({ plans }) => plans?.received !== 0).map(ofReceived),
  };
}

function ofReceived({ plans, ...standing }: Standing): Standing {
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
      plan: (plan) => renderer.plan(plan),
      foot: (totals) => renderer.foot(toldOf(totals)),
    } as R;
  };
}
