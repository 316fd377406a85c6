import type { Totals } from '../../desk/totals/Totals.js';
import { oneLine } from '../../plan/text/visible.js';
import type { FolderFile, NewRenderer, ReportContext } from '../Format.js';
import { termOf } from '../shared/limitsOf.js';
import { untold } from '../shared/toldOf.js';
import { enclosedSkeleton } from '../slips/enclosed.js';
import { FileNames } from '../slips/FileNames.js';
import { csvTable } from '../xlsx/csvTable.js';
import { missingSheet } from '../xlsx/missingSheet.js';
import { missingColumns } from '../xlsx/missingTable.js';
import { openWorkbook } from '../xlsx/Workbook.js';

/**
 * `missing`: the reminder list of units whose plan has not come, as CSV for a file ending in `.csv`, else as XLSX; as a folder the list,
 * and for each unit what may go with the reminder: the skeleton of its plan, called as with its slip.
 */
export const missing: NewRenderer = (context, { extension, folder } = {}) => ({
  head: () => (folder ? [] : ''),
  plan: () => (folder ? [] : ''),
  foot: (totals) =>
    folder ? withSkeletons(context, totals) : extension === 'csv' ? csv(context, totals) : workbook(context, totals),
});

function withSkeletons(context: ReportContext, totals: Totals): FolderFile[] {
  const { letter, slip } = context.say;
  const names = new FileNames(slip.fileName);
  const told = untold(totals, context.say) === undefined ? (totals.roster?.missing ?? []) : [];
  return [
    { name: letter.missingFile, content: workbook(context, totals) },
    ...told.map(({ unit }) => enclosedSkeleton(unit, names.next(unit.code), context)),
  ];
}

function workbook(context: ReportContext, totals: Totals): Uint8Array {
  const workbook = openWorkbook(context, context.say.workbook.titles.missing);
  missingSheet(workbook, totals, 0);
  return workbook.book.bytes();
}

/** As CSV (`csvTable`), with what is to be known before the list is read. */
function csv(context: ReportContext, totals: Totals): string {
  const { say } = context;
  const why = untold(totals, say);
  const missing = totals.roster?.missing ?? [];
  const term = termOf(context).map((limit) => [oneLine(limit)]);
  const before = [...term, ...(why === undefined ? [] : [[why]])];
  return csvTable(missingColumns(context, missing, totals.officialPlans), why === undefined ? missing : [], before);
}
