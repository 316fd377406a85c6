import type { AnyFinding } from '../../check/assess/AnyFinding.js';
import { type Assessment, isOwn, type Result } from '../../check/assess/Assessment.js';
import type { ReportContext } from '../Format.js';
import { baseName } from '../shared/baseName.js';
import { type LeftOutEntry, leftOutEntries } from '../shared/leftOutEntries.js';
import { type ResultFacts, resultFacts } from '../shared/resultFacts.js';
import { dateCell, numberCell, textCell } from './Cell.js';
import { evidenceOf } from './evidenceOf.js';
import { columnCell, lineCell } from './placeCells.js';
import { levelStyle, statusStyle } from './styles.js';
import { type Column, TableSheet } from './TableSheet.js';
import { fileColumns, unitColumns } from './unitColumns.js';
import { remarksOf, type Workbook } from './Workbook.js';

/** A finding of a requirement, or of the plan as such; a result that says nothing has a row without a finding. */
interface FindingRow {
  assessment: Assessment;
  result?: Result;
  facts?: ResultFacts;
  finding?: AnyFinding;
  /** Of what is not asked of the unit. */
  leftOut?: LeftOutEntry;
}

/** The sheet of findings, to which plans are added as they come. */
export function findingsSheet(workbook: Workbook): { add: (assessment: Assessment) => void; close: () => void } {
  const { book, say } = workbook;
  const { sheets, titles, none } = say.workbook;
  const columns = columnsOf(workbook);
  const table = new TableSheet<FindingRow>(book, {
    name: sheets.findings,
    order: 2,
    title: titles.findings,
    remarks: [...remarksOf(workbook), say.workbook.printed(say.workbook.columns.daysLate)],
    frozenColumns: 2,
    printedColumns: columns.findIndex(({ head }) => head === say.workbook.columns.daysLate) + 1,
    columns,
  });
  return {
    add: (assessment) => {
      for (const row of rowsOf(assessment, workbook.context)) table.add(row);
    },
    close: () => table.close(none),
  };
}

function rowsOf(assessment: Assessment, context: ReportContext): FindingRow[] {
  return [
    ...assessment.problems.map((finding) => ({ assessment, finding })),
    ...assessment.results.flatMap((result): FindingRow[] => {
      if (result.findings.length === 0 && result.status === 'met') return [];
      const facts = resultFacts(result, context);
      if (result.findings.length === 0) return [{ assessment, result, facts }];
      return result.findings.map((finding) => ({ assessment, result, facts, finding }));
    }),
    ...leftOutEntries(assessment, context).map((leftOut) => ({ assessment, leftOut })),
  ];
}

function columnsOf(workbook: Workbook): Column<FindingRow>[] {
  return [
    ...unitColumns<FindingRow>(workbook.say, ({ assessment: { unit, listed, file } }) => ({
      ...unit,
      ...listed,
      // On paper the file stands nowhere else.
      name: unit?.name ?? listed?.name ?? `${workbook.say.labels.unknownUnit} (${baseName(file)})`,
    })),
    ...requirementColumns(workbook),
    ...lateColumns(workbook),
    ...adviceColumns(workbook),
    ...laterColumns(workbook),
    ...placeColumns(workbook),
    ...decisionColumns(workbook),
  ];
}

function requirementColumns({ say }: Workbook): Column<FindingRow>[] {
  const { columns, inPlan, leftOut } = say.workbook;
  const { labels } = say;
  return [
    {
      head: columns.requirement,
      width: 12,
      cell: ({ result, leftOut }) => textCell(result?.requirement ?? leftOut?.id ?? labels.inPlan, 'code'),
    },
    { head: columns.title, width: 28, cell: ({ facts, leftOut }) => textCell((facts ?? leftOut)?.title) },
    {
      head: columns.level,
      width: 12,
      cell: ({ result, finding, leftOut: out }) => {
        if (out) return textCell(undefined);
        const level = result?.level ?? finding?.level ?? 'note';
        return textCell((result ? labels.weights : labels.levels)[level], levelStyle[level]);
      },
    },
    {
      head: columns.status,
      width: 14,
      cell: ({ result, facts, leftOut: out }) =>
        result ? textCell(facts?.status, statusStyle[result.status]) : textCell(out ? leftOut : inPlan, 'none'),
    },
    {
      head: columns.sentence,
      width: 62,
      cell: ({ finding, leftOut: out }) => textCell(finding ? say.finding(finding) : out?.why),
    },
  ];
}

/** The last that are printed: with them the sheet is as wide as a page shows legibly. */
function lateColumns({ say: { workbook } }: Workbook): Column<FindingRow>[] {
  const { columns } = workbook;
  return [
    { head: columns.due, width: 12, cell: ({ result }) => dateCell(result?.due) },
    { head: columns.daysLate, width: 9, cell: ({ result }) => numberCell(result?.daysLate, 'late') },
  ];
}

/** Long texts, the same of each requirement: as wide as it takes that they do not make each row as high as half a page. */
function adviceColumns({ say: { workbook } }: Workbook): Column<FindingRow>[] {
  const { columns } = workbook;
  return [
    { head: columns.todo, width: 110, cell: ({ facts }) => textCell(facts?.hint) },
    { head: columns.clause, width: 20, cell: ({ facts, leftOut }) => textCell((facts ?? leftOut)?.clause) },
    { head: columns.quote, width: 80, cell: ({ facts, leftOut }) => textCell((facts ?? leftOut)?.quote) },
  ];
}

function laterColumns({ say: { workbook } }: Workbook): Column<FindingRow>[] {
  const { columns } = workbook;
  return [
    { head: columns.daysLeft, width: 9, cell: ({ result }) => numberCell(result?.daysLeft) },
    { head: columns.planned, width: 12, cell: ({ result }) => dateCell(result?.planned) },
  ];
}

function placeColumns({ say }: Workbook): Column<FindingRow>[] {
  const { columns } = say.workbook;
  const range = ({ finding, result }: FindingRow) => (finding ?? result?.evidence.find(isOwn))?.range;
  return [
    ...fileColumns<FindingRow>(say, ({ assessment }) => assessment),
    { head: columns.line, width: 8, cell: (row) => lineCell(range(row)) },
    { head: columns.column, width: 8, cell: (row) => columnCell(range(row)) },
  ];
}

function decisionColumns({ say }: Workbook): Column<FindingRow>[] {
  const { columns } = say.workbook;
  return [
    {
      head: columns.evidence,
      width: 60,
      cell: ({ result }) => textCell(result && evidenceOf(result)),
    },
    {
      head: columns.waiver,
      width: 30,
      cell: ({ facts }) => textCell(facts?.waiver),
    },
    {
      head: columns.review,
      width: 30,
      cell: ({ facts }) => textCell(facts?.review),
    },
  ];
}
