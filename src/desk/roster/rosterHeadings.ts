import { isIsoDate } from '../../plan/model/calendar.js';
import { readDue } from '../../plan/model/values/readDue.js';
import { columnOf, dayColumnsMeant, isOther, nearestColumn, requiredColumns } from './headingNames.js';
import { isNumbering } from './rosterRows.js';
import {
  type Columns,
  cellText,
  columnLetters,
  type Merge,
  type RosterColumn,
  type TableFault,
  type TableRow,
} from './Table.js';

/** A column that is passed over; `isPlain` where its heading says so by itself. */
export interface IgnoredColumn {
  index: number;
  heading: string;
  isPlain: boolean;
}

/** The headings of a table, over one row or two. */
export interface Headings {
  columns: Columns;
  ignored: IgnoredColumn[];
  faults: TableFault[];
  /** The rows below the headings. */
  below: readonly TableRow[];
}

/** Titles above the headings are a few lines; further down there is data. */
const HEADING_ROWS = 50;

/** The heading row: the first with a name and a type; without one, the first that was probably meant as such. */
export function findHeadings(rows: readonly TableRow[]): TableRow | undefined {
  const textsOf = new Map(rows.slice(0, HEADING_ROWS).map((row) => [row, row.cells.map(cellText)]));
  const has = (row: TableRow, column: RosterColumn) => textsOf.get(row)?.some((text) => columnOf(text) === column);
  const candidates = [...textsOf.keys()];
  return (
    candidates.find((row) => has(row, 'name') && has(row, 'type')) ??
    candidates.find((row) => {
      const meant = textsOf.get(row)?.map((text) => columnOf(text) ?? nearestColumn(text)?.thing) ?? [];
      return new Set(meant.filter((column) => column !== undefined)).size > 1;
    })
  );
}

/**
 * Reads the headings: of the row that has the names, with what stands over them in the row above, or under them in the
 * row below. Columns of the Board's own are passed over, but not one that is nearly a known heading, or has days and no name.
 */
export function readHeadings(rows: readonly TableRow[], head: TableRow, merges: readonly Merge[]): Headings {
  const at = rows.indexOf(head);
  const next = rows[at + 1];
  const second = next?.number === head.number + 1 && isSecondRow(head, next, merges) ? next : undefined;
  const before = rows[at - 1];
  const above = before?.number === head.number - 1 ? before : undefined;
  const below = rows.slice(at + (second ? 2 : 1));
  const found = headingsOf(head, { above, second, merges });
  return { ...settle(found, (second ?? head).number, below), below };
}

interface Heading {
  index: number;
  heading: string;
  row: number;
}

/** What each column is headed by: a known heading, if the rows together make one. */
function headingsOf(
  head: TableRow,
  { above, second, merges }: { above: TableRow | undefined; second: TableRow | undefined; merges: readonly Merge[] },
): Heading[] {
  const [own, over, under] = [head, above, second].map((row) => row?.cells.map(cellText) ?? []);
  const width = Math.max(own?.length ?? 0, under?.length ?? 0, above ? (over?.length ?? 0) : 0);
  return Array.from({ length: width }, (_, index): Heading => {
    const text = own?.[index] ?? '';
    const sub = under?.[index] ?? '';
    if (second && sub !== '' && sub !== text) {
      const group = text === '' ? groupOver(head, index, merges) : text;
      const joined = `${group} ${sub}`.trim();
      return { index, heading: columnOf(joined) ? joined : columnOf(sub) ? sub : joined, row: second.number };
    }
    if (above && columnOf(text) === undefined) {
      const group = over?.[index] || (text === '' ? '' : groupOver(above, index, merges));
      const joined = `${group} ${text}`.trim();
      if (columnOf(joined)) return { index, heading: joined, row: text === '' ? above.number : head.number };
    }
    return { index, heading: text, row: head.number };
  });
}

/** The text that stands over a column: of the cell merged across it, or of the first to the left that is not empty. */
function groupOver({ number, cells }: TableRow, index: number, merges: readonly Merge[]): string {
  const across = merges.find(
    ({ row, lastRow, column, lastColumn }) =>
      row <= number && number <= lastRow && column <= index && index <= lastColumn,
  );
  if (across) return cellText(cells[across.column]);
  for (let left = index; left >= 0; left--) {
    const text = cellText(cells[left]);
    if (text !== '') return text;
  }
  return '';
}

/**
 * Whether the row below the headings heads the columns too: nothing of a unit stands in it, and each of its texts stands
 * under a heading of several columns, under none, or makes a known one.
 */
function isSecondRow(head: TableRow, row: TableRow, merges: readonly Merge[]): boolean {
  const texts = row.cells.map(cellText);
  const own = head.cells.map(cellText);
  const added = texts.flatMap((text, index) => (text === '' || text === own[index] ? [] : [index]));
  if (added.length === 0 || isNumbering(row)) return false;
  const isRequired = (index: number) => requiredColumns.some((column) => columnOf(own[index] ?? '') === column);
  const isAcross = (index: number) =>
    merges.some(
      ({ row: first, lastRow, column, lastColumn }) =>
        first <= head.number && head.number <= lastRow && column === index && lastColumn > index,
    );
  const isKnown = (index: number) =>
    columnOf(texts[index] ?? '') !== undefined ||
    columnOf(`${groupOver(head, index, merges)} ${texts[index]}`) !== undefined;
  const isHeading = (index: number) =>
    typeof row.cells[index] === 'string' && ((own[index] ?? '') === '' || isAcross(index) || isKnown(index));
  return (
    added.every((index) => !isRequired(index) && isHeading(index)) &&
    added.some((index) => isKnown(index) || isAcross(index))
  );
}

function settle(headings: readonly Heading[], row: number, below: readonly TableRow[]): Omit<Headings, 'below'> {
  const columns = new Map<RosterColumn, { index: number; heading: string }>();
  const faults: TableFault[] = [];
  for (const { index, heading, row } of headings) {
    const column = columnOf(heading);
    if (column === undefined) continue;
    const first = columns.get(column);
    const firstColumn = columnLetters(first?.index ?? 0);
    if (!first) columns.set(column, { index, heading });
    else {
      const params = { heading, first: first.heading, firstColumn };
      faults.push({ kind: 'duplicate-heading', params, row, column: columnLetters(index) });
    }
  }
  const meant = new Set<RosterColumn>();
  const unknown = headings.filter(({ heading }) => columnOf(heading) === undefined);
  const ignored: IgnoredColumn[] = [];
  for (const { index, heading, row } of unknown) {
    const column = columnLetters(index);
    const near = nearestColumn(heading);
    if (near && !columns.has(near.thing)) {
      meant.add(near.thing);
      faults.push({ kind: 'misspelt-heading', params: { heading, meant: near.name }, row, column });
      continue;
    }
    const mayBeDays = dayColumnsMeant(heading).some((one) => !columns.has(one));
    const sample = mayBeDays ? dayIn(below, index) : undefined;
    if (sample !== undefined) faults.push({ kind: 'dated-column', params: { heading, sample }, row, column });
    else if (heading !== '') ignored.push({ index, heading, isPlain: isOther(heading) });
  }
  for (const column of requiredColumns) {
    if (!columns.has(column) && !meant.has(column)) faults.push({ kind: 'missing-heading', params: { column }, row });
  }
  return { columns, ignored, faults };
}

/** A day in a column that holds little else. */
function dayIn(rows: readonly TableRow[], index: number): string | undefined {
  const filled = rows.map(({ cells }) => cells[index]).filter((cell) => cellText(cell) !== '');
  const days = filled.filter((cell) => (typeof cell === 'string' ? isDay(cell) : typeof cell === 'object'));
  return days.length * 2 > filled.length ? cellText(days[0]) : undefined;
}

/** A text with figures in it that is one day, or ends on one. */
function isDay(text: string): boolean {
  if (!/\d[/.-]\d|quý|tháng/i.test(text)) return false;
  const reading = readDue(text);
  return 'value' in reading && isIsoDate(reading.value);
}
