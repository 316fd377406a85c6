import type { Totals } from '../../desk/totals/Totals.js';
import type { Say } from '../../messages/Say.js';

/** What the report is not about, once all is counted: files that were not read, plans that are no more, parts of a run. */
export function unreadLines({ summary }: Pick<Totals, 'summary'>, { labels, extent }: Say): string[] {
  return [...labels.skipped(summary.files), ...extent.lines(summary)];
}
