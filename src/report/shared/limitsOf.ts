import { messages } from '../../messages/sentences.js';
import type { ReportContext } from '../Format.js';

/** Which requirements were asked about, as a sentence; nothing when it was all of them. */
export function scopeOf({ catalogue, language, only }: ReportContext): string[] {
  const { labels } = messages[language];
  return only ? [labels.scope(only, catalogue.requirements.length)] : [];
}

/** What a report does not cover, in sentences for its head; none for the whole report of one run. */
export function limitsOf(context: ReportContext): string[] {
  const { language, merged, shard, changedSince } = context;
  const { labels, extent } = messages[language];
  return [
    ...scopeOf(context),
    ...(merged === undefined ? [] : [labels.merged(merged)]),
    ...(shard ? [extent.shard(shard)] : []),
    ...(changedSince ? [extent.changedSince(changedSince)] : []),
  ];
}
