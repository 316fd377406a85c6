import { tableEntries } from '../../plan/maps/tableEntries.js';
import { fold } from '../../plan/text/fold.js';
import { NameIndex } from '../../plan/text/NameIndex.js';
import { cellText, type TableRow } from '../roster/Table.js';
import {
  type DecisionColumn,
  decisionKinds,
  type DecisionKind as Kind,
  type OfficialColumn,
  type ReviewColumn,
  type WaiverColumn,
} from './EnteredRow.js';

const UNIT = {
  code: ['mã đơn vị', 'mã', 'code'],
  unit: ['đơn vị', 'tên đơn vị', 'tên', 'unit'],
} as const;
const ABOUT = {
  ...UNIT,
  requirement: ['yêu cầu', 'mã yêu cầu', 'requirement'],
} as const;

/** What the columns may be headed by: as rasoat writes them first, in both languages. */
const HEADINGS: {
  review: Record<ReviewColumn, readonly string[]>;
  waiver: Record<WaiverColumn, readonly string[]>;
  official: Record<OfficialColumn, readonly string[]>;
} = {
  review: {
    ...ABOUT,
    file: ['tệp', 'file'],
    opinion: ['ý kiến', 'ý kiến xem xét', 'opinion'],
    reviewer: ['người', 'người xem xét', 'reviewer'],
    date: ['ngày', 'ngày xem xét', 'date'],
    note: ['ghi chú', 'note'],
    seen: ['mã nội dung', 'content code'],
  },
  waiver: {
    ...ABOUT,
    reason: ['lý do', 'reason'],
    approved_by: ['người duyệt', 'cấp duyệt', 'approved by'],
    reference: ['văn bản', 'số hiệu', 'reference'],
    expires: ['hết hạn', 'miễn đến hết ngày', 'đến ngày', 'expires'],
  },
  official: {
    ...UNIT,
    file: ['bản chính thức', 'official plan', 'tệp', 'file'],
    approved_by: ['người duyệt', 'cấp duyệt', 'approved by'],
    date: ['ngày', 'ngày quyết định', 'date'],
    reason: ['lý do', 'reason'],
    reference: ['văn bản', 'số hiệu', 'reference'],
  },
};

/** Columns that rasoat writes to be read only. */
const TOLD = new NameIndex([
  [
    'told',
    [
      'nội dung yêu cầu',
      'yêu cầu về',
      'what is asked',
      'kế hoạch ghi',
      'what the plan says',
      'kế hoạch thứ',
      'plan',
      'plan no.',
      'tình trạng',
      'standing',
    ],
  ],
  ['sent', ['các bản đã nhận', 'plans received']],
]);
/** Columns of the plans to choose from, which are numbered: `Bản 2`. */
const CHOICES: ReadonlySet<string> = new Set(['bản', 'plan'].map(fold));
const isChoice = (heading: string) => / \d+$/.test(heading) && CHOICES.has(fold(heading.replace(/ \d+$/, '')));

const names = {
  review: new NameIndex<DecisionColumn>(tableEntries(HEADINGS.review)),
  waiver: new NameIndex<DecisionColumn>(tableEntries(HEADINGS.waiver)),
  official: new NameIndex<DecisionColumn>(tableEntries(HEADINGS.official)),
};

/** The columns that identify a sheet, whatever its name: no other sheet has them. */
const TELLING: Record<Kind, readonly DecisionColumn[]> = {
  review: ['opinion', 'reviewer', 'date'],
  waiver: ['reason', 'approved_by', 'reference', 'expires'],
  official: ['file', 'approved_by', 'date', 'reason'],
};
const NEEDED: Record<Kind, readonly DecisionColumn[]> = {
  review: ['requirement', 'opinion', 'reviewer', 'date'],
  waiver: ['requirement', 'reason', 'approved_by', 'reference', 'expires'],
  official: ['file', 'approved_by', 'date', 'reason'],
};

/** The heading row of a sheet of decisions, and where what stands. */
export interface DecisionHeadings {
  kind: Kind;
  row: TableRow;
  columns: ReadonlyMap<DecisionColumn, { index: number; heading: string }>;
  /** Columns that the Board has added. */
  added: { index: number; heading: string }[];
  faults: HeadingFault[];
}

/** What is wrong with the headings: without them nothing below can be read. */
export type HeadingFault =
  | { kind: 'missing-heading'; params: { heading: string; found?: string }; index?: number }
  | { kind: 'duplicate-heading'; params: { heading: string }; index: number };

const HEADING_ROWS = 50;

/** Finds the headings of a sheet of decisions; undefined where the sheet is none. */
export function findDecisionHeadings(rows: readonly TableRow[]): DecisionHeadings | undefined {
  for (const row of rows.slice(0, HEADING_ROWS)) {
    const texts = row.cells.map(cellText);
    const kind = decisionKinds.find((one) => {
      const found = new Set(texts.map((text) => names[one].get(text)));
      // What is no decision on a requirement is known by the plans that are to choose from.
      const isAbout = one === 'official' ? texts.some((text) => TOLD.get(text) === 'sent') : found.has('requirement');
      return isAbout && TELLING[one].filter((column) => found.has(column)).length >= 2;
    });
    if (kind) return readRow(kind, row, texts);
  }
  return undefined;
}

function readRow(kind: Kind, row: TableRow, texts: readonly string[]): DecisionHeadings {
  const columns = new Map<DecisionColumn, { index: number; heading: string }>();
  const added: { index: number; heading: string }[] = [];
  const faults: HeadingFault[] = [];
  for (const [index, heading] of texts.entries()) {
    const column = names[kind].get(heading);
    if (column === undefined) {
      if (heading !== '' && TOLD.get(heading) === undefined && !(kind === 'official' && isChoice(heading)))
        added.push({ index, heading });
    } else if (columns.has(column)) faults.push({ kind: 'duplicate-heading', params: { heading }, index });
    else columns.set(column, { index, heading });
  }
  const missing = NEEDED[kind].filter((column) => !columns.has(column));
  if (!columns.has('code') && !columns.has('unit')) missing.push('code');
  for (const column of missing) {
    const headings: Partial<Record<DecisionColumn, readonly string[]>> = HEADINGS[kind];
    const [heading = column] = headings[column] ?? [];
    const near = added.find((one) => names[kind].nearest(one.heading)?.thing === column) ?? added[0];
    faults.push({
      kind: 'missing-heading',
      params: { heading, ...(near && { found: near.heading }) },
      ...(near && { index: near.index }),
    });
  }
  return { kind, row, columns, added, faults };
}
