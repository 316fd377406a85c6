import type { PaperReport } from '../docx/PaperReport.js';
import { configurationLines } from '../shared/configurationLines.js';
import { termOf } from '../shared/limitsOf.js';

/**
 * What is to be known before the figures are read, in short: how far they reach, and what they leave out. Files, requirements and
 * keys are named in the other reports.
 */
export function limits({ totals, context, say }: PaperReport): string[] {
  const { limits: says } = say.onePage;
  const { catalogue, only, merged, shard, changedSince } = context;
  const { summary } = totals;
  const { unlisted = 0, unknown = 0 } = summary.roster ?? {};
  const { ignored = [], passedOver = [], absent = [], excluded = [], others } = summary.files;
  const notRead =
    ignored.length +
    passedOver.length +
    absent.length +
    excluded.reduce((sum, { files }) => sum + files, 0) +
    (others?.hiddenPlans ?? 0);
  return [
    ...termOf(context),
    ...(only ? [says.only(only.length, catalogue.requirements.length)] : []),
    ...(merged === undefined ? [] : [says.merged(merged)]),
    ...(shard ? [says.shard] : summary.partial ? [says.partial] : []),
    ...(changedSince && changedSince.because === undefined ? [says.changed] : []),
    ...(configurationLines(context).length > 0 ? [says.configured] : []),
    ...(unlisted + unknown > 0 ? [says.nobodys(unlisted + unknown)] : []),
    ...(summary.leftOut ? [says.leftOut(summary.leftOut.plans)] : []),
    ...(notRead > 0 ? [says.notRead(notRead)] : []),
  ];
}

/** What the Board has decided that the figures go by, in a sentence; none where it has decided nothing that counts. */
export function decided({ totals: { summary, officialPlans }, say }: PaperReport): string[] {
  const { waived } = summary.requirements;
  const official = officialPlans?.applied.length ?? 0;
  return waived + official > 0 ? [say.onePage.limits.decided(waived, official)] : [];
}
