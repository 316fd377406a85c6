import type { Assessment, Result, Status } from '../../check/assess/Assessment.js';
import type { RosterReport } from '../../desk/roster/RosterReport.js';
import { statusCount, type UnitEntry } from '../../desk/roster/UnitEntry.js';
import type { Totals, UnitRow } from '../../desk/totals/Totals.js';
import type { Say } from '../../messages/Say.js';
import { append } from '../../plan/maps/append.js';
import { keysOf } from '../../plan/maps/keysOf.js';
import type { FindingLevel } from '../../plan/model/Finding.js';
import { oneLine } from '../../plan/text/visible.js';
import type { NamedUnit } from '../shared/boardSections.js';
import { requirementText } from '../shared/requirementText.js';
import { type Cell, textCell } from './Cell.js';
import { MatrixCells, type MatrixLine } from './MatrixCells.js';
import { columnName, type Sheet } from './Sheet.js';
import { statusStyle, verdictStyle } from './styles.js';
import type { Column } from './TableSheet.js';
import { unitColumns } from './unitColumns.js';
import type { Workbook } from './Workbook.js';

/** A letter for what a cell says, so that a plan is kept as a short text until the columns are known. */
const LETTERS = {
  met: 'm',
  unmet: 'u',
  'not-due': 'd',
  review: 'r',
  waived: 'w',
  unknown: 'k',
} as const satisfies Record<Status, string>;
const OPINIONS = { met: 'M', unmet: 'U' } as const;
const EMPTY = ' ';
const LEFT_OUT = 'x';

const letterOf = ({ status, review }: Result) =>
  status === 'review' && review ? OPINIONS[review.opinion] : LETTERS[status];
const keyOf = ({ file, document }: { file: string; document: number }) => `${document}\0${file}`;

/** The sheet unit × requirement. Written at the end, when it is known which requirements were asked. */
export function matrixSheet(workbook: Workbook): {
  add: (assessment: Assessment) => void;
  close: (totals: Totals) => MatrixCells;
} {
  const { requirements } = workbook.context.catalogue;
  const places = new Map(requirements.map(({ id }, i) => [id, i]));
  const levels = new Map<string, FindingLevel>();
  const rows = new Map<string, string>();
  return {
    add: (assessment) => {
      const letters = requirements.map(() => EMPTY);
      for (const { requirement } of assessment.leftOut ?? []) letters[places.get(requirement) ?? -1] = LEFT_OUT;
      for (const result of assessment.results) {
        letters[places.get(result.requirement) ?? -1] = letterOf(result);
        // Of the run, not of the catalogue: the Board may weigh a requirement otherwise.
        levels.set(result.requirement, result.level);
      }
      rows.set(keyOf(assessment), letters.join(''));
    },
    close: ({ byUnit, byRequirement, roster }) => {
      const asked = byRequirement.map(({ requirement }) => ({
        id: requirement,
        place: places.get(requirement) ?? -1,
        level: levels.get(requirement) ?? 'note',
      }));
      return writeMatrix(workbook, rowsOf(byUnit, roster), asked, rows, withoutDistrict(roster));
    },
  };
}

/** A row of the matrix: a plan, or a unit of which none has come. */
type MatrixRow = UnitRow | UnitEntry;

const isPlan = (row: MatrixRow): row is UnitRow => 'file' in row;

/** Plans and units that have sent none, in the roster's order; plans of no unit of it last. Without one, in that of the plans. */
function rowsOf(plans: readonly UnitRow[], roster: RosterReport | undefined): MatrixRow[] {
  const byCode = new Map<string, UnitRow[]>();
  for (const plan of plans) {
    append(byCode, plan.code ?? '', plan);
  }
  const listed = (roster?.units ?? []).flatMap((entry): MatrixRow[] => byCode.get(entry.unit.code) ?? [entry]);
  const taken = new Set<MatrixRow>(listed);
  return [...listed, ...plans.filter((plan) => !taken.has(plan))];
}

/**
 * The codes of units that the roster has without a district, where it has districts: such a unit stands with the words of the tables by
 * district, so that their formulas find it, and no plan of no unit with it.
 */
function withoutDistrict(roster: RosterReport | undefined): ReadonlySet<string> {
  const units = (roster?.units ?? []).map(({ unit }) => unit);
  const without = units.filter(({ parent }) => parent === undefined);
  return new Set(without.length < units.length ? without.map(({ code }) => code) : []);
}

const namedIn = (row: MatrixRow): NamedUnit =>
  isPlan(row) ? { ...row, name: row.name ?? oneLine(row.file) } : row.unit;

interface AskedRequirement {
  id: string;
  place: number;
  level: FindingLevel;
}

function writeMatrix(
  workbook: Workbook,
  units: readonly MatrixRow[],
  asked: readonly AskedRequirement[],
  rows: ReadonlyMap<string, string>,
  without: ReadonlySet<string>,
): MatrixCells {
  const { say, book } = workbook;
  const { sheets, none } = say.workbook;
  const columns = aboutColumns(units, say, without);
  const sheet = book.open({
    name: sheets.matrix,
    order: 1,
    widths: [...columns.map(({ width }) => width), ...asked.map(() => 14)],
    frozen: { rows: HEAD_ROW, columns: 2 },
    headRow: HEAD_ROW,
  });
  writeHead(sheet, columns, asked, workbook);
  for (const status of TOTALS) {
    const letters = units.map((row) => lettersOf(row, rows));
    sheet.row([
      ...blanks(columns.length - 1),
      textCell(say.workbook.matrixTotal(say.labels.statuses[status]), 'bold'),
      ...totalCells(status, letters, asked, { from: columns.length, word: say.labels.statuses[status] }),
    ]);
  }
  sheet.row([...columns.map(({ head }) => textCell(head, 'head')), ...asked.map(({ id }) => textCell(id, 'head'))]);
  const cells = cellsByLetter(workbook);
  const lines: MatrixLine[] = [];
  for (const unit of units) {
    const letters = lettersOf(unit, rows);
    // What was not judged has empty cells, not "not applicable": an unreadable plan, and one that has not come.
    const absent: Cell = isPlan(unit) && unit.verdict !== 'unreadable' ? notApplicable : { style: 'none' };
    const about = columns.map(({ cell }) => cell(unit));
    const results = asked.map(({ place }) => cells.get(letters[place] ?? EMPTY) ?? absent);
    sheet.row([...about, ...results]);
    const [, , type = '', level = '', parent = '', verdict = ''] = about.map(wordIn);
    lines.push({ type, level, parent, verdict, results: results.map(wordIn) });
  }
  if (units.length === 0) sheet.row([textCell(none, 'remark')]);
  sheet.filterFrom(HEAD_ROW);
  sheet.close();
  return new MatrixCells({
    sheet: sheets.matrix,
    weightRow: WEIGHT_ROW,
    firstRow: HEAD_ROW + 1,
    columns: { type: 2, level: 3, parent: 4, verdict: 5, results: columns.length },
    requirements: asked.map(({ id, level }) => ({ id, weight: say.labels.weights[level] })),
    lines,
  });
}

const blanks = (count: number): Cell[] => Array.from({ length: count }, () => ({ style: 'plainText' }));
const wordIn = ({ value }: Cell) => (typeof value === 'string' ? value : '');

/** The columns before the results: which unit it is, and what its plan comes to. */
function aboutColumns(units: readonly MatrixRow[], say: Say, without: ReadonlySet<string>): Column<MatrixRow>[] {
  const { columns: heads } = say.workbook;
  const { labels, district } = say;
  const verdict: Column<MatrixRow> = {
    head: heads.verdict,
    width: 14,
    cell: (row) =>
      isPlan(row)
        ? textCell(labels.verdicts[row.verdict], verdictStyle[row.verdict])
        : textCell(district.columns[statusCount(row.status)], row.status === 'overdue' ? 'bad' : 'none'),
  };
  const leaning: Column<MatrixRow> = {
    head: heads.leaning,
    width: 22,
    cell: (row) => textCell(isPlan(row) && row.leaning ? labels.leaning(row.leaning) : undefined),
  };
  // Nearly always empty, and then not there.
  const isLeaning = units.some((row) => isPlan(row) && row.leaning);
  const named = (row: MatrixRow): NamedUnit => {
    const unit = namedIn(row);
    return unit.parent === undefined && without.has(unit.code ?? '') ? { ...unit, parent: say.district.none } : unit;
  };
  return [...unitColumns<MatrixRow>(say, named), verdict, ...(isLeaning ? [leaning] : [])];
}

/** What stands above the counts: title, day, and of each requirement what it asks and weighs. */
function writeHead(
  sheet: Sheet,
  columns: readonly Column<MatrixRow>[],
  asked: readonly AskedRequirement[],
  { context, say }: Workbook,
): void {
  const { labels, words, workbook } = say;
  const { title } = context.catalogue.conclusion;
  const blank = blanks(columns.length);
  sheet.row([textCell(workbook.titles.matrix, 'title')], 24);
  sheet.row([textCell(`${title[context.say.language]}. ${labels.asOf(words.date(context.asOf))}`, 'remark')]);
  sheet.row([...blank, ...asked.map(({ id }) => textCell(requirementText(id, context).title, 'above'))], 110);
  sheet.row([...blank, ...asked.map(({ level }) => textCell(labels.weights[level], 'above'))]);
}

/** How many plans have a status, for each requirement: as formulas over the cells below, with what they come to. */
function totalCells(
  status: (typeof TOTALS)[number],
  letters: readonly string[],
  asked: readonly AskedRequirement[],
  { from, word }: { from: number; word: string },
): Cell[] {
  const last = HEAD_ROW + Math.max(letters.length, 1);
  return asked.map(({ place }, i): Cell => {
    const column = columnName(from + i);
    const result = letters.filter((own) => own[place] === LETTERS[status]).length;
    return {
      value: { formula: `COUNTIF(${column}${HEAD_ROW + 1}:${column}${last},"${word}")`, result },
      style: 'number',
    };
  });
}

const lettersOf = (row: MatrixRow, rows: ReadonlyMap<string, string>) =>
  (isPlan(row) ? rows.get(keyOf(row)) : '') ?? '';

/** What is counted above the heads, by formulas over the cells below. */
const TOTALS = ['met', 'unmet'] as const;
const HEAD_ROW = 5 + TOTALS.length;
const WEIGHT_ROW = 4;

/** In the place of a requirement that does not bind the unit. */
export const notApplicable: Cell = { value: '–', style: 'none' };

function cellsByLetter({ say: { labels, workbook, board } }: Workbook): Map<string, Cell> {
  const statuses = keysOf(LETTERS);
  return new Map([
    ...statuses.map((status) => [LETTERS[status], textCell(labels.statuses[status], statusStyle[status])] as const),
    [LEFT_OUT, textCell(workbook.leftOut, 'none')] as const,
    ...(['met', 'unmet'] as const).map(
      (opinion) =>
        [OPINIONS[opinion], textCell(workbook.reviewed(board.opinions[opinion]), statusStyle.review)] as const,
    ),
  ]);
}
