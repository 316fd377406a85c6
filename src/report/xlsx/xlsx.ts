import { type DecisionKind, decisionKinds } from '../../desk/decisions/EnteredRow.js';
import type { Totals } from '../../desk/totals/Totals.js';
import type { NewRenderer } from '../Format.js';
import { movementsOf } from '../shared/movements.js';
import { titled } from '../shared/titled.js';
import { acrossSheet } from './acrossSheet.js';
import { decisionsSheet } from './decisionsSheet.js';
import { findingsSheet } from './findingsSheet.js';
import { legendSheet } from './legendSheet.js';
import type { MatrixCells } from './MatrixCells.js';
import { matrixSheet } from './matrixSheet.js';
import { missingSheet } from './missingSheet.js';
import { officialSheet } from './officialSheet.js';
import { ReviewsSheet } from './ReviewsSheet.js';
import { rosterSheet } from './rosterSheet.js';
import type { SheetName } from './sheetNames.js';
import { sinceSheet } from './sinceSheet.js';
import { summarySheet } from './summarySheet.js';
import { sumsSheet } from './sumsSheet.js';
import { openWorkbook, type Workbook } from './Workbook.js';
import { waiversSheet } from './waiversSheet.js';

const NOTHING = new Uint8Array(0);

/** `xlsx`: the workbook that the Board hands on. Findings are deflated as they come; the bytes come at the end. */
export const xlsx: NewRenderer<Uint8Array> = (context, { entered } = {}) => {
  const workbook = openWorkbook(context, titled(context.say.workbook.titles.summary, context));
  const findings = findingsSheet(workbook);
  const matrix = matrixSheet(workbook);
  const reviews = new ReviewsSheet(workbook, entered);
  return {
    head: () => NOTHING,
    plan: ({ assessment }) => {
      findings.add(assessment);
      matrix.add(assessment);
      reviews.add(assessment);
      return NOTHING;
    },
    foot: (totals) => {
      findings.close();
      const cells = matrix.close(totals);
      reviews.close(totals);
      waiversSheet(workbook, entered, totals);
      const isOfficial = officialSheet(workbook, entered, totals);
      closingSheets(workbook, totals, cells, isOfficial ? decisionKinds : ['review', 'waiver']);
      return workbook.book.bytes();
    },
  };
};

/** The sheets over all plans; those of things that were not asked for are left out. */
function closingSheets(workbook: Workbook, totals: Totals, cells: MatrixCells, kinds: readonly DecisionKind[]): void {
  const written = new Set<SheetName>(['summary', 'matrix', 'findings', 'missing', 'legend']);
  summarySheet(workbook, totals, cells);
  missingSheet(workbook, totals, 3);
  const movements = movementsOf(totals, workbook.context);
  if (movements) {
    written.add('since');
    sinceSheet(workbook, movements);
  }
  if (totals.roster) {
    written.add('roster');
    rosterSheet(workbook, totals.roster);
  }
  if (totals.across.length > 0) {
    written.add('across');
    acrossSheet(workbook, totals.across);
  }
  if (totals.sums.length > 0) {
    written.add('sums');
    sumsSheet(workbook, totals.sums);
  }
  if (totals.waivers || totals.reviews || totals.officialPlans) {
    written.add('decisions');
    decisionsSheet(workbook, totals);
  }
  legendSheet(workbook, written, kinds);
}
