import type { Summary } from '../desk/totals/Totals.js';

/** The sheets of the workbook, in their order. */
export const sheetNames = [
  'summary',
  'matrix',
  'findings',
  'missing',
  'roster',
  'across',
  'sums',
  'decisions',
  'legend',
] as const;
export type SheetName = (typeof sheetNames)[number];

/** The words of the workbook and of the reminder list. */
export interface WorkbookLabels {
  sheets: Record<SheetName, string>;
  titles: Record<SheetName, string>;
  /** What each sheet is, for the legend. */
  about: Record<SheetName, string>;
  /** The version of the program, in the legend. */
  madeWith: string;
  unit: { code: string; name: string; type: string; level: string; parent: string; partyCommittee: string };
  columns: {
    requirement: string;
    title: string;
    clause: string;
    level: string;
    status: string;
    sentence: string;
    todo: string;
    due: string;
    daysLate: string;
    daysLeft: string;
    file: string;
    plan: string;
    line: string;
    column: string;
    quote: string;
    evidence: string;
    waiver: string;
    review: string;
    verdict: string;
    about: string;
    kind: string;
    note: string;
    indicator: string;
    which: string;
    year: string;
    count: string;
    total: string;
    percent: string;
    plans: string;
    ofPlans: string;
    outcome: string;
    opinion: string;
    reason: string;
    by: string;
    reference: string;
    date: string;
    sheet: string;
    sign: string;
    meaning: string;
  };
  /** In the column of statuses, for what is wrong with the plan as such. */
  inPlan: string;
  missing: { overdue: string; 'not-due': string; noDue: string };
  noRoster: string;
  /** In place of the rows of a table that has none. */
  none: string;
  across: Record<'copied-text' | 'sum-contradicts' | 'same-number', string>;
  which: Record<'baseline' | 'goal', string>;
  decision: { waiver: string; review: string };
  outcome: { applied: string; expired: string; unused: string };
  reviewed: (opinion: string) => string;
  counts: {
    group: string;
    what: string;
    number: string;
    share: string;
    /** Head of the numbers of rows. */
    place: string;
    files: { title: string } & Record<'found' | 'read', string>;
    plans: { title: string } & Record<keyof Summary['plans'], string>;
    roster: { title: string } & Record<keyof NonNullable<Summary['roster']>, string>;
    requirements: { title: string } & Record<keyof Summary['requirements'], string>;
    unmetByLevel: (level: string) => string;
    problems: { title: string };
    shares: { title: string; errors: string; all: string };
  };
  legend: {
    sheets: string;
    statuses: string;
    verdicts: string;
    levels: string;
    missing: string;
    other: string;
    status: Record<'met' | 'unmet' | 'not-due' | 'review' | 'waived' | 'unknown', string>;
    notApplicable: string;
    verdict: Record<'compliant' | 'pending' | 'non-compliant' | 'unreadable', string>;
    level: Record<'error' | 'warning' | 'note', string>;
    overdue: string;
    notDue: string;
    share: string;
    days: string;
    colours: string;
  };
}
