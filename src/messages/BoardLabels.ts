import type { Review, Waiver } from '../check/assess/Decisions.js';
import type { ListedUnit } from '../check/assess/ListedUnit.js';
import type { AcrossParams, Sum } from '../desk/across/Across.js';
import type { ReviewReport, WaiverReport } from '../desk/decisions/DecisionReport.js';
import type {
  Mismatch,
  Missing,
  Namesakes,
  PlanRef,
  RosterReport,
  RosterSummary,
} from '../desk/roster/RosterReport.js';
import type { Standing } from '../desk/totals/Standing.js';
import type { Words } from './Words.js';

/** What the reports say about the roster, the Board's decisions and several plans together. */
export interface BoardLabels {
  titles: {
    roster: string;
    missing: string;
    twice: string;
    unlisted: string;
    namesakes: string;
    mismatched: string;
    outside: string;
    waivers: string;
    reviews: string;
    across: string;
    sums: string;
    standing: Record<Standing['by'], string>;
  };
  columns: {
    parent: string;
    type: string;
    received: string;
    missing: string;
    overdue: string;
    compliant: string;
    pending: string;
    nonCompliant: string;
    unreadable: string;
    errors: string;
    all: string;
  };
  /** Says too that nobody knows whose the unreadable plans are. `Phải gửi 20 đơn vị = đã gửi 17 + chưa gửi 3 (quá hạn 2).` */
  expected: (roster: RosterSummary, unreadable: number, words: Words) => string;
  missing: (missing: Missing, words: Words) => string;
  /** When and how late alone: `quá hạn 273 ngày (hạn 30/09/2021)`. */
  missingDue: (missing: Missing, words: Words) => string;
  /** Of a unit that had sent nothing. */
  sent: (sent: { unit: ListedUnit; plans: readonly PlanRef[] }, words: Words) => string;
  twice: (twice: RosterReport['twice'][number], words: Words) => string;
  unlisted: (unlisted: RosterReport['unlisted'][number], words: Words) => string;
  namesakes: (namesakes: Namesakes, words: Words) => string;
  mismatched: (mismatch: Mismatch, words: Words) => string;
  outside: (outside: RosterReport['outside'][number], words: Words) => string;
  waiver: Record<'applied' | 'expired', (waiver: Waiver, words: Words) => string>;
  waiverUnused: (waiver: WaiverReport['unused'][number], words: Words) => string;
  /** Beside a waived result: who, why, until when. */
  waivedBy: (waiver: Waiver, words: Words) => string;
  review: (review: Review, words: Words) => string;
  reviewUnused: (review: ReviewReport['unused'][number], words: Words) => string;
  /** Beside a result under review: the opinion, who, when. */
  reviewedBy: (review: Review, words: Words) => string;
  opinions: Record<Review['opinion'], string>;
  across: { [Kind in keyof AcrossParams]: (params: AcrossParams[Kind], words: Words) => string };
  sum: (sum: Sum, words: Words) => string;
}
