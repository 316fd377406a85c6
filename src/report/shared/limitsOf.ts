import { yearOf } from '../../plan/model/calendar.js';
import type { ReportContext } from '../Format.js';
import { configurationLines } from './configurationLines.js';

/** Which requirements were asked about, as a sentence; nothing when it was all of them. */
export function scopeOf({ catalogue, say, only }: ReportContext): string[] {
  const { labels } = say;
  return only ? [labels.scope(only, catalogue.requirements.length)] : [];
}

/** Once the Conclusion's period is over: that it is, and what that means for what is asked. */
export function termOf({ catalogue, say, asOf }: Pick<ReportContext, 'catalogue' | 'say' | 'asOf'>): string[] {
  const { period } = catalogue.conclusion;
  return yearOf(asOf) > period.to ? [say.labels.termOver(period.from, period.to)] : [];
}

/** What is to be known before a report is read, in sentences for its head: that the term is over, and what it does not cover. */
export function limitsOf(context: ReportContext): string[] {
  const { say, merged, shard, changedSince, portion } = context;
  const { labels, extent } = say;
  return [
    ...(portion ? [say.byDistrict.scope(portion)] : []),
    ...termOf(context),
    ...configurationLines(context),
    ...scopeOf(context),
    ...(merged === undefined ? [] : [labels.merged(merged)]),
    ...(shard ? [extent.shard(shard)] : []),
    ...(changedSince ? [extent.changedSince(changedSince)] : []),
  ];
}
