import type { ChangedSince, FreshFinding, Shard, SinceLimit } from '../desk/totals/Scope.js';
import type { Summary } from '../desk/totals/Totals.js';
import type { Words } from './Words.js';

/** What the reports say when a run is about less than everything, or about what is new. */
export interface ExtentLabels {
  /** In the head of the report, as the next. */
  shard: (shard: Pick<Shard, 'index' | 'of'>) => string;
  changedSince: (changedSince: Pick<ChangedSince, 'ref' | 'because'>, words: Words) => string;
  titles: { fresh: string; newlyDue: string; newlyOverdue: string };
  /** `sentence` says what is found. */
  finding: (finding: FreshFinding, sentence: string) => string;
  limits: Record<SinceLimit, string>;
  /** Why it is not told which units of a roster have sent nothing. */
  untold: { partial: string; shard: string };
  /** A sentence for each way in which the run is limited. */
  lines: (summary: Summary, words: Words) => string[];
}
