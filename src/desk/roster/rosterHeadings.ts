import { type RecordShape, shapeAt } from '../../plan/model/model.js';
import { fold } from '../../plan/text/fold.js';
import { NameIndex } from '../../plan/text/NameIndex.js';
import { cellText, columnLetters, type RosterColumn, type TableFault, type TableRow } from './Table.js';

const unitShape = shapeAt('/units/*') as RecordShape;
const names = unitShape.names as NameIndex<RosterColumn>;

/** Columns that nobody misspelt: they only look like one that is known. */
const OTHERS = new NameIndex([['other', ['STT', 'TT', 'số TT', 'số thứ tự', 'ghi chú', 'note', 'notes', 'no.']]]);

/** Where each property of a unit stands. */
export type Columns = ReadonlyMap<RosterColumn, { index: number; heading: string }>;

/** `Mã đơn vị (*):` is read as `Mã đơn vị`. */
const plainHeading = (text: string) => text.replace(/\([^)]*\)|[*:]/g, ' ').trim();

const columnOf = (text: string): RosterColumn | undefined => names.get(plainHeading(text));

function nearest(text: string): { name: string; thing: RosterColumn } | undefined {
  const plain = plainHeading(text);
  return plain === '' || OTHERS.get(plain) ? undefined : names.nearest(plain);
}

/** How many different headings of a roster stand among some texts. */
export function countHeadings(texts: readonly string[]): number {
  return new Set(texts.map(columnOf).filter((column) => column !== undefined)).size;
}

/** The heading row: the first with a name and a type; without one, the first that was probably meant as such. */
export function findHeadings(rows: readonly TableRow[]): TableRow | undefined {
  const textsOf = new Map(rows.slice(0, HEADING_ROWS).map((row) => [row, row.cells.map(cellText)]));
  const has = (row: TableRow, column: RosterColumn) => textsOf.get(row)?.some((text) => columnOf(text) === column);
  const candidates = [...textsOf.keys()];
  return (
    candidates.find((row) => has(row, 'name') && has(row, 'type')) ??
    candidates.find((row) => {
      const meant = textsOf.get(row)?.map((text) => columnOf(text) ?? nearest(text)?.thing) ?? [];
      return new Set(meant.filter((column) => column !== undefined)).size > 1;
    })
  );
}

/** Titles above the headings are a few lines; further down there is data. */
const HEADING_ROWS = 50;

/** Reads the heading row. Columns of the Board's own are passed over, but not one that is nearly a known heading. */
export function readHeadings({ number: row, cells }: TableRow): { columns: Columns; faults: TableFault[] } {
  const columns = new Map<RosterColumn, { index: number; heading: string }>();
  const faults: TableFault[] = [];
  const headings = cells.map((cell, index) => ({ index, heading: cellText(cell) }));
  for (const { index, heading } of headings) {
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
  for (const { index, heading } of headings) {
    const near = columnOf(heading) === undefined ? nearest(heading) : undefined;
    if (!near || columns.has(near.thing)) continue;
    meant.add(near.thing);
    const params = { heading, meant: near.name };
    faults.push({ kind: 'misspelt-heading', params, row, column: columnLetters(index) });
  }
  for (const column of unitShape.required({}) as RosterColumn[]) {
    if (!columns.has(column) && !meant.has(column)) faults.push({ kind: 'missing-heading', params: { column }, row });
  }
  return { columns, faults };
}

/** `(1) (2) (3)`, which Excel may have taken for -1 -2 -3, or `A B 1 2` under the headings. */
export function isNumbering(row: TableRow): boolean {
  const texts = row.cells.map(cellText).filter((text) => text !== '');
  return texts.length > 0 && texts.every((text) => /^(?:-?\d{1,2}|\(\d{1,2}\)|\(?[A-Z]\)?)$/.test(text));
}

/** `I | Cấp tỉnh` or `A. Các huyện`: a line that parts a list in groups, with nothing else in it. */
export function isGroupTitle(row: TableRow): boolean {
  const [first = '', second, ...more] = row.cells.map(cellText).filter((text) => text !== '');
  if (more.length > 0) return false;
  return second === undefined ? /^(?:[IVX]+|[A-Z])[.\-)] ?\S/.test(first) : /^(?:[IVX]+|[A-Z])[.)]?$/.test(first);
}

/** Whether two codes are one. */
export const codeKey = fold;
