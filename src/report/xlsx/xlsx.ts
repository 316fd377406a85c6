import type { Totals } from '../../desk/totals/Totals.js';
import { messages } from '../../messages/sentences.js';
import type { NewRenderer } from '../Format.js';
import { acrossSheet } from './acrossSheet.js';
import { decisionsSheet } from './decisionsSheet.js';
import { findingsSheet } from './findingsSheet.js';
import { legendSheet } from './legendSheet.js';
import { matrixSheet } from './matrixSheet.js';
import { missingSheet } from './missingSheet.js';
import { type Report, reportOf } from './Report.js';
import { rosterSheet } from './rosterSheet.js';
import type { SheetName } from './sheetNames.js';
import { summarySheet } from './summarySheet.js';
import { sumsSheet } from './sumsSheet.js';

const NOTHING = new Uint8Array(0);

/** `xlsx`: the workbook that the Board hands on. Findings are deflated as they come; the bytes come at the end. */
export const xlsx: NewRenderer<Uint8Array> = (context) => {
  const report = reportOf(context, messages[context.language].workbook.titles.summary);
  const findings = findingsSheet(report);
  const matrix = matrixSheet(report);
  return {
    head: () => NOTHING,
    plan: ({ assessment }) => {
      findings.add(assessment);
      matrix.add(assessment);
      return NOTHING;
    },
    foot: (totals) => {
      findings.close();
      matrix.close(totals);
      closingSheets(report, totals);
      return report.book.bytes();
    },
  };
};

/** The sheets over all plans; those of things that were not asked for are left out. */
function closingSheets(report: Report, totals: Totals): void {
  const written = new Set<SheetName>(['summary', 'matrix', 'findings', 'missing', 'legend']);
  summarySheet(report, totals);
  missingSheet(report, totals, 3);
  if (totals.roster) {
    written.add('roster');
    rosterSheet(report, totals.roster);
  }
  if (totals.across.length > 0) {
    written.add('across');
    acrossSheet(report, totals.across);
  }
  if (totals.sums.length > 0) {
    written.add('sums');
    sumsSheet(report, totals.sums);
  }
  if (totals.waivers || totals.reviews) {
    written.add('decisions');
    decisionsSheet(report, totals);
  }
  legendSheet(report, written);
}
