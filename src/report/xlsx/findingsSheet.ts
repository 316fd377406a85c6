import type { AnyFinding, Assessment, Result } from '../../check/assess/Assessment.js';
import { sentenceOf } from '../../messages/sentences.js';
import { shorten } from '../../messages/shorten.js';
import { dateCell, numberCell, textCell } from './Cell.js';
import { type Report, remarksOf } from './Report.js';
import { levelStyle, statusStyle } from './styles.js';
import { type Column, TableSheet } from './TableSheet.js';
import { fileColumns, unitColumns } from './unitColumns.js';

/** A finding of a requirement, or of the plan as such; a result that says nothing has a row without a finding. */
interface FindingRow {
  assessment: Assessment;
  result?: Result;
  finding?: AnyFinding;
}

const EVIDENCE_LIMIT = 400;

/** The sheet of findings, to which plans are added as they come. */
export function findingsSheet(report: Report): { add: (assessment: Assessment) => void; close: () => void } {
  const { book, say } = report;
  const { sheets, titles, none } = say.workbook;
  const table = new TableSheet<FindingRow>(book, {
    name: sheets.findings,
    order: 2,
    title: titles.findings,
    remarks: remarksOf(report),
    frozenColumns: 2,
    columns: columnsOf(report),
  });
  return {
    add: (assessment) => {
      for (const row of rowsOf(assessment)) table.add(row);
    },
    close: () => table.close(none),
  };
}

function rowsOf(assessment: Assessment): FindingRow[] {
  return [
    ...assessment.problems.map((finding) => ({ assessment, finding })),
    ...assessment.results.flatMap((result): FindingRow[] => {
      if (result.findings.length > 0) return result.findings.map((finding) => ({ assessment, result, finding }));
      return result.status === 'met' ? [] : [{ assessment, result }];
    }),
  ];
}

function columnsOf(report: Report): Column<FindingRow>[] {
  return [
    ...unitColumns<FindingRow>(report.say, ({ assessment: { unit, listed } }) => ({
      ...unit,
      ...listed,
      name: unit?.name ?? listed?.name ?? report.say.labels.unknownUnit,
    })),
    ...requirementColumns(report),
    ...dateColumns(report),
    ...placeColumns(report),
    ...decisionColumns(report),
  ];
}

function requirementColumns({ context, say }: Report): Column<FindingRow>[] {
  const { catalogue, language } = context;
  const { columns, inPlan } = say.workbook;
  const { labels } = say;
  const requirementOf = ({ result }: FindingRow) => (result ? catalogue.find(result.requirement) : undefined);
  return [
    {
      head: columns.requirement,
      width: 12,
      cell: ({ result }) => textCell(result?.requirement ?? labels.inPlan, 'centre'),
    },
    { head: columns.clause, width: 20, cell: (row) => textCell(requirementOf(row)?.clause[language]) },
    { head: columns.title, width: 32, cell: (row) => textCell(requirementOf(row)?.title[language]) },
    {
      head: columns.level,
      width: 10,
      cell: ({ result, finding }) => {
        const level = result?.level ?? finding?.level ?? 'note';
        return textCell(labels.levels[level], levelStyle[level]);
      },
    },
    {
      head: columns.status,
      width: 14,
      cell: ({ result }) =>
        result ? textCell(labels.statuses[result.status], statusStyle[result.status]) : textCell(inPlan, 'none'),
    },
    {
      head: columns.sentence,
      width: 48,
      cell: ({ finding }) => textCell(finding && sentenceOf(finding, language)),
    },
    { head: columns.todo, width: 42, cell: (row) => textCell(requirementOf(row)?.hint[language]) },
    { head: columns.quote, width: 42, cell: (row) => textCell(requirementOf(row)?.quote) },
  ];
}

function dateColumns({ say: { workbook } }: Report): Column<FindingRow>[] {
  const { columns } = workbook;
  return [
    { head: columns.due, width: 12, cell: ({ result }) => dateCell(result?.due) },
    { head: columns.daysLate, width: 9, cell: ({ result }) => numberCell(result?.daysLate, 'late') },
    { head: columns.daysLeft, width: 9, cell: ({ result }) => numberCell(result?.daysLeft) },
  ];
}

function placeColumns({ say }: Report): Column<FindingRow>[] {
  const { columns } = say.workbook;
  const start = ({ finding, result }: FindingRow) => (finding ?? result?.evidence[0])?.range.start;
  return [
    ...fileColumns<FindingRow>(say, ({ assessment }) => assessment),
    { head: columns.line, width: 8, cell: (row) => numberCell(start(row)?.line, 'centre') },
    { head: columns.column, width: 8, cell: (row) => numberCell(start(row)?.column, 'centre') },
  ];
}

function decisionColumns({ say }: Report): Column<FindingRow>[] {
  const { columns } = say.workbook;
  const { board } = say;
  return [
    {
      head: columns.evidence,
      width: 36,
      cell: ({ result }) =>
        textCell(result?.evidence.map(({ text }) => `“${shorten(text, EVIDENCE_LIMIT)}”`).join('\n')),
    },
    {
      head: columns.waiver,
      width: 30,
      cell: ({ result }) => textCell(result?.waiver && board.waivedBy(result.waiver)),
    },
    {
      head: columns.review,
      width: 30,
      cell: ({ result }) => textCell(result?.review && board.reviewedBy(result.review)),
    },
  ];
}
