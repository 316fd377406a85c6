import type { Cell } from '../roster/Table.js';

/** The columns of the sheets of decisions, by what they hold. */
export const reviewColumns = [
  'code',
  'unit',
  'file',
  'requirement',
  'opinion',
  'reviewer',
  'date',
  'note',
  'seen',
] as const;
export const waiverColumns = ['code', 'unit', 'requirement', 'reason', 'approved_by', 'reference', 'expires'] as const;

export type ReviewColumn = (typeof reviewColumns)[number];
export type WaiverColumn = (typeof waiverColumns)[number];
export type DecisionColumn = ReviewColumn | WaiverColumn;

/** What a person types in a row; all else the program has written there to say what it is about. */
export const enteredColumns: readonly DecisionColumn[] = [
  'opinion',
  'reviewer',
  'date',
  'note',
  'reason',
  'approved_by',
  'reference',
  'expires',
];

/** A row of a sheet of decisions in which somebody has entered something, as it stands there. */
export interface EnteredRow {
  kind: 'review' | 'waiver';
  cells: Partial<Record<DecisionColumn, Cell>>;
  /** What stands in columns that the Board has added, by their headings. */
  added: Readonly<Record<string, Cell>>;
}

/** All that is entered in workbooks of decisions, whether it holds or not: it is written back as it was. */
export interface Entered {
  rows: readonly EnteredRow[];
  /** Headings of columns that the Board has added, in their order. */
  added: { review: readonly string[]; waiver: readonly string[] };
}
