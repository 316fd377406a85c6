import type { Assessment, Result, Status } from '../../check/assess/Assessment.js';
import type { Totals, UnitRow } from '../../desk/totals/Totals.js';
import type { FindingLevel } from '../../plan/model/Finding.js';
import { oneLine } from '../../plan/text/visible.js';
import { requirementText } from '../shared/requirementText.js';
import { type Cell, textCell } from './Cell.js';
import { statusStyle, verdictStyle } from './styles.js';
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
  close: (totals: Totals) => void;
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
    close: ({ byUnit, byRequirement }) => {
      const asked = byRequirement.map(({ requirement }) => ({
        id: requirement,
        place: places.get(requirement) ?? -1,
        level: levels.get(requirement) ?? 'note',
      }));
      writeMatrix(workbook, byUnit, asked, rows);
    },
  };
}

interface AskedRequirement {
  id: string;
  place: number;
  level: FindingLevel;
}

function writeMatrix(
  workbook: Workbook,
  units: readonly UnitRow[],
  asked: readonly AskedRequirement[],
  rows: Map<string, string>,
) {
  const { context, say, book } = workbook;
  const { labels } = say;
  const { columns: heads, sheets, titles, none } = say.workbook;
  const columns = [
    ...unitColumns<UnitRow>(say, (unit) => ({ ...unit, name: unit.name ?? oneLine(unit.file) })),
    {
      head: heads.verdict,
      width: 14,
      cell: ({ verdict }: UnitRow) => textCell(labels.verdicts[verdict], verdictStyle[verdict]),
    },
    // Nearly always empty, and then not there.
    ...(units.some(({ leaning }) => leaning)
      ? [
          {
            head: heads.leaning,
            width: 22,
            cell: ({ leaning }: UnitRow) => textCell(leaning && labels.leaning(leaning)),
          },
        ]
      : []),
  ];
  const blank = columns.map((): Cell => ({ style: 'plainText' }));
  const sheet = book.open({
    name: sheets.matrix,
    order: 1,
    widths: [...columns.map(({ width }) => width), ...asked.map(() => 14)],
    frozen: { rows: 5, columns: 2 },
    headRow: 5,
  });
  const { title } = context.catalogue.conclusion;
  sheet.row([textCell(titles.matrix, 'title')], 24);
  sheet.row([textCell(`${title[context.say.language]}. ${labels.asOf(say.words.date(context.asOf))}`, 'remark')]);
  sheet.row([...blank, ...asked.map(({ id }) => textCell(requirementText(id, context).title, 'above'))], 110);
  sheet.row([...blank, ...asked.map(({ level }) => textCell(labels.weights[level], 'above'))]);
  sheet.row([...columns.map(({ head }) => textCell(head, 'head')), ...asked.map(({ id }) => textCell(id, 'head'))]);
  const cells = cellsByLetter(workbook);
  for (const unit of units) {
    const letters = rows.get(keyOf(unit)) ?? '';
    // An unreadable plan was not judged: its cells are empty, not "not applicable".
    const absent: Cell = unit.verdict === 'unreadable' ? { style: 'none' } : notApplicable;
    sheet.row([
      ...columns.map(({ cell }) => cell(unit)),
      ...asked.map(({ place }) => cells.get(letters[place] ?? EMPTY) ?? absent),
    ]);
  }
  if (units.length === 0) sheet.row([textCell(none, 'remark')]);
  sheet.filterFrom(5);
  sheet.close();
}

/** In the place of a requirement that does not bind the unit. */
export const notApplicable: Cell = { value: '–', style: 'none' };

function cellsByLetter({ say: { labels, workbook, board } }: Workbook): Map<string, Cell> {
  const statuses = Object.keys(LETTERS) as Status[];
  return new Map([
    ...statuses.map((status) => [LETTERS[status], textCell(labels.statuses[status], statusStyle[status])] as const),
    [LEFT_OUT, textCell(workbook.leftOut, 'none')] as const,
    ...(['met', 'unmet'] as const).map(
      (opinion) =>
        [OPINIONS[opinion], textCell(workbook.reviewed(board.opinions[opinion]), statusStyle.review)] as const,
    ),
  ]);
}
