import type { Cell } from '../roster/Table.js';

/** The columns of the sheets of decisions, by what they hold. */
const reviewColumns = ['code', 'unit', 'file', 'requirement', 'opinion', 'reviewer', 'date', 'note', 'seen'] as const;
/** The columns of the sheet of waivers, in its order. */
const waiverColumns = ['code', 'unit', 'requirement', 'reason', 'approved_by', 'reference', 'expires'] as const;
/** The columns of the sheet of official plans, before those of the plans to choose from. */
const officialColumns = ['code', 'unit', 'file', 'approved_by', 'date', 'reason', 'reference'] as const;

/** A column of the sheet of reviews. */
export type ReviewColumn = (typeof reviewColumns)[number];
/** A column of the sheet of waivers. */
export type WaiverColumn = (typeof waiverColumns)[number];
/** A column of the sheet of official plans. */
export type OfficialColumn = (typeof officialColumns)[number];
/** A column of any sheet of decisions. */
export type DecisionColumn = ReviewColumn | WaiverColumn | OfficialColumn;

/** What the sheets of decisions are about. */
export const decisionKinds = ['review', 'waiver', 'official'] as const;
/** One of `decisionKinds`: what a sheet, and every row of it, is about. */
export type DecisionKind = (typeof decisionKinds)[number];

/** What a person types in a row; all else the program has written there to say what it is about. */
export const enteredColumns: Readonly<Record<DecisionKind, readonly DecisionColumn[]>> = {
  review: ['opinion', 'reviewer', 'date', 'note'],
  // A row for a waiver is blank but for what somebody has typed.
  waiver: waiverColumns,
  official: ['file', 'approved_by', 'date', 'reason', 'reference'],
};

/** A row of a sheet of decisions in which somebody has entered something, as it stands there. */
export interface EnteredRow {
  kind: DecisionKind;
  cells: Partial<Record<DecisionColumn, Cell>>;
  /** What stands in columns that the Board has added, by their headings. */
  added: Readonly<Record<string, Cell>>;
}

/** Everything entered in workbooks of decisions, valid or not: it is written back unchanged. */
export interface Entered {
  rows: readonly EnteredRow[];
  /** Headings of columns that the Board has added, in their order. */
  added: Readonly<Record<DecisionKind, readonly string[]>>;
}

/** Nothing entered. */
export const nothingAdded: Entered['added'] = { review: [], waiver: [], official: [] };
