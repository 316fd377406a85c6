import type { Counts } from '../check/assess/Assessment.js';
import type { RosterSummary } from '../desk/roster/RosterReport.js';
import type { Summary, Totals } from '../desk/totals/Totals.js';
import type { IsoDate } from '../plan/model/calendar.js';
import type { Words } from './Words.js';

/** A sentence about a number of things, which it states; never made for 0 where there is another sentence for that. */
type Counted = (count: number, words: Words) => string;

/** The words of the report on paper, in the Party's document form. */
export interface PaperLabels {
  /** A day as such documents write it: 30/6/2022, 08/4/2011. */
  date: (date: IsoDate) => string;
  letterhead: {
    party: string;
    /** What stands where the configuration names no issuer, to be completed by hand. */
    blank: { parent: string; name: string; symbol: string; place: string };
    /** `Số        -BC/BDVTU`, of a kind of document (`BC`). */
    number: (kind: string, symbol: string) => string;
    dated: (place: string, year: number) => string;
    draft: string;
    /** Where only some of the requirements were asked about. */
    partialDraft: string;
  };
  title: string;
  subject: (conclusion: string) => string;
  asOf: (date: string) => string;
  /** `partial`: only some of the requirements were asked about. */
  introduction: (conclusion: string, date: string, partial: boolean) => string;
  sections: { sent: string; results: string; faults: string; proposals: string };
  sent: {
    expected: (roster: RosterSummary, words: Words) => string;
    noRoster: string;
    received: (summary: Summary, words: Words) => string;
    notAsked: Counted;
    twice: Counted;
    unlisted: Counted;
    namesakes: Counted;
    mismatched: Counted;
    outside: Counted;
  };
  results: {
    verdicts: (plans: Summary['plans'], words: Words) => string;
    meaning: string;
    partial: string;
    shares: (errors: string, all: string) => string;
    beside: (counts: Counts, words: Words) => string;
    byParent: string;
    byType: string;
    byRequirement: string;
    total: string;
    totalNote: string;
    moreGroups: Counted;
    moreRequirements: Counted;
    noRequirements: string;
  };
  columns: {
    number: string;
    unit: string;
    kind: string;
    parent: string;
    verdict: string;
    errors: string;
    all: string;
    requirement: string;
    title: string;
    level: string;
    met: string;
    unmet: string;
    unknown: string;
    notDue: string;
    review: string;
    waived: string;
    share: string;
    unmetIds: string;
    opinion: string;
    reviewer: string;
    reviewedOn: string;
    note: string;
  };
  faults: {
    parts: { requirements: string; files: string; overdue: string; across: string };
    mostUnmet: Counted;
    noneUnmet: string;
    requirement: (id: string, clause: string) => string;
    unmet: (counts: Counts, share: string, level: string, words: Words) => string;
    /** The units that a note is about. */
    units: (names: string) => string;
    problems: (problems: Totals['problems'], words: Words) => string;
    noProblems: string;
    unreadable: Counted;
    overdue: Counted;
    noneOverdue: string;
    overdueUnknown: string;
    acrossNote: string;
    noneAcross: string;
    /** Of a report put together of several. */
    noneAcrossMerged: string;
    acrossMerged: string;
    copied: Counted;
    sums: Counted;
    numbers: Counted;
  };
  proposals: {
    opening: string;
    none: string;
    overdue: Counted;
    remind: Counted;
    correct: Counted;
    advice: string;
    unreadable: Counted;
    roster: string;
    review: (counts: Counts, words: Words) => string;
    unusedReviews: Counted;
    waivers: Counted;
    expired: Counted;
    unusedWaivers: Counted;
    across: string;
    closing: string;
  };
  /** What ends the document: whom it goes to, who signs. */
  closing: { recipients: string; list: readonly string[]; signer: string };
  appendix: {
    first: string;
    second: string;
    third: string;
    units: string;
    requirements: string;
    reviews: string;
    attached: (number: string, year: number) => string;
    noParent: string;
    missing: string;
    /** Errors of a plan's file, beside its verdict. */
    problems: Counted;
    empty: string;
  };
  /** What is left out of a list; units and plans stand in the first appendix. */
  more: { units: Counted; plans: Counted; requirements: Counted; entries: Counted; names: Counted };
}
