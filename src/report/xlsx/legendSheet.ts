import type { DecisionKind } from '../../desk/decisions/EnteredRow.js';
import { keysOf } from '../../plan/maps/keysOf.js';
import { textCell } from './Cell.js';
import { notApplicable } from './matrixSheet.js';
import { type SheetName, sheetNames } from './sheetNames.js';
import { levelStyle, missingStyle, type StyleName, statusStyle, verdictStyle } from './styles.js';
import { remarksOf, type Workbook } from './Workbook.js';

/**
 * The last sheet: what the words, colours and sheets mean.
 * @param decisions the sheets to be filled in that there are
 */
export function legendSheet(
  workbook: Workbook,
  written: ReadonlySet<SheetName>,
  decisions: readonly DecisionKind[],
): void {
  const { context, say, book } = workbook;
  const { labels, decisionSheets: kinds } = say;
  const { legend, sheets, about, titles, columns, counts, madeWith, missing: absent, leftOut } = say.workbook;
  const sheet = book.open({ name: sheets.legend, order: 8, widths: [30, 100] });
  const block = (title: string, sign: string, rows: readonly (readonly [string, StyleName, string])[]) => {
    sheet.row();
    sheet.row([textCell(title, 'subtitle')], 22);
    sheet.row([textCell(sign, 'head'), textCell(columns.meaning, 'head')]);
    for (const [text, style, meaning] of rows) sheet.row([textCell(text, style), textCell(meaning)]);
  };
  const rowsOf = <Key extends string>(
    words: Record<Key, string>,
    styles: Record<Key, StyleName>,
    meanings: Record<Key, string>,
  ) => keysOf(styles).map((key) => [words[key], styles[key], meanings[key]] as const);
  sheet.row([textCell(titles.legend, 'title')], 24);
  for (const remark of remarksOf(workbook)) sheet.row([textCell(remark, 'remark')]);
  sheet.row([textCell(`${madeWith}: rasoat ${context.version}`, 'remark')]);
  const present = sheetNames.filter((name) => written.has(name));
  block(legend.sheets, columns.sheet, [
    ...present.filter((name) => name !== 'legend').map((name) => [sheets[name], 'bold', about[name]] as const),
    ...decisions.map((kind) => [kinds.sheets[kind], 'bold', kinds.about[kind]] as const),
    [sheets.legend, 'bold', about.legend],
  ]);
  block(legend.statuses, columns.sign, [
    ...rowsOf(labels.statuses, statusStyle, legend.status),
    [String(notApplicable.value), 'none', legend.notApplicable],
    [leftOut, 'none', labels.leftOut.title],
  ]);
  block(legend.verdicts, columns.sign, rowsOf(labels.verdicts, verdictStyle, legend.verdict));
  const deciding = labels.weights.error;
  block(legend.levels, columns.sign, [
    ...(deciding === labels.levels.error ? [] : [[deciding, levelStyle.error, legend.level.error] as const]),
    ...rowsOf(labels.levels, levelStyle, legend.level),
  ]);
  const missing = { ...say.sending.legend, overdue: legend.overdue, 'not-due': legend.notDue };
  block(legend.missing, columns.sign, rowsOf<keyof typeof missingStyle>(absent, missingStyle, missing));
  block(legend.other, columns.sign, [
    [counts.share, 'bold', legend.share],
    [columns.daysLate, 'bold', legend.days],
    ['', 'bold', legend.colours],
  ]);
  sheet.close();
}
