import { append } from '../plan/maps/append.js';
import { type Field, planShape, type RecordShape } from '../plan/model/model.js';
import { keyIn } from '../plan/model/vocabulary.js';
import { fold } from '../plan/text/fold.js';
import type { BookCell } from './Book.js';
import { columnsOf, fieldsNamed, samePath } from './Column.js';
import { cellValue, shownCell } from './cellValue.js';
import { cellScalar } from './FormLines.js';
import { isOldHint } from './formNotes.js';
import type { SheetReader } from './SheetReader.js';

/** Rows in which the headings are looked for. */
const LOOKED_AT = 40;

/** A column as its heading says: a value of the section, one of the writer's own, or what the form has beside them. */
interface Heading {
  cell: BookCell;
  /** Properties that lead to the value; of a column of the writer's own the text of its heading. */
  names: readonly string[];
  field?: Field;
}

type Headings = ReadonlyMap<number, Heading>;

/** Columns beside those of values: numbers of rows, guidance, and headings that were there already. */
type Aside = Record<'number' | 'hint' | 'twice', Set<number>>;

/** Columns that a form has beside the values: the number of a row, and what it says of how to fill it in. */
export const asideNames = { number: ['TT', 'STT', 'No.'], hint: ['Gợi ý', 'Guidance'] } as const;
const NUMBER = new Set(asideNames.number.map(fold));
const HINT = new Set(asideNames.hint.map(fold));

/**
 * Reads a sheet with a table: each row that holds something is an entry of the section.
 * @param isOpen whether the section is to stand there though all rows are blank
 */
export function readTableSheet(sheet: SheetReader, field: Field, shape: RecordShape, isOpen: boolean): void {
  const rows = rowsOf(sheet.cells);
  const head = headRow(rows, shape);
  if (head === undefined) {
    const [first] = sheet.cells;
    const [missing] = columnsOf(shape);
    if (first && missing)
      sheet.problem('form-headings', { section: `/${field.key}` }, sheet.at(first), `/${field.key}`);
    return;
  }
  const { headings, aside } = readHeadings(sheet, rows.get(head) ?? [], field, shape);
  noteAbove(sheet, head, field);
  const vocabulary = [...headings.values()].some(({ field: own, cell }) => own && fold(cell.text) === fold(own.key))
    ? 'en'
    : 'vi';
  const begin = sheet.lines.size;
  const name = keyIn(field, vocabulary);
  const headCell = [...(rows.get(head) ?? [])][0];
  const place = headCell ? sheet.at(headCell) : sheet.name;
  let entries = 0;
  for (const [row, cells] of rows) {
    if (row <= head) continue;
    const held = new Map(cells.map((cell) => [cell.column, cell]));
    noteStrays(sheet, cells, headings, aside);
    if (![...held.keys()].some((column) => headings.has(column))) continue;
    if (entries++ === 0) sheet.lines.add(`${name}:`, place, sheet.name);
    readEntry(sheet, row, held, headings);
  }
  if (entries === 0 && isOpen && sheet.lines.size === begin) sheet.lines.add(`${name}:`, place, sheet.name);
}

function rowsOf(cells: readonly BookCell[]): Map<number, BookCell[]> {
  const rows = new Map<number, BookCell[]>();
  for (const cell of cells) {
    append(rows, cell.row, cell);
  }
  return rows;
}

/** The row with the most headings that the section knows. */
function headRow(rows: ReadonlyMap<number, readonly BookCell[]>, shape: RecordShape): number | undefined {
  let best: { row: number; known: number } | undefined;
  for (const [row, cells] of [...rows].slice(0, LOOKED_AT)) {
    const known = cells.filter(({ text }) => fieldsNamed(text, shape) ?? NUMBER.has(fold(text))).length;
    if (known >= 2 && known > (best?.known ?? 0)) best = { row, known };
  }
  return best?.row;
}

function readHeadings(sheet: SheetReader, cells: readonly BookCell[], section: Field, shape: RecordShape) {
  const headings = new Map<number, Heading>();
  const aside: Aside = { number: new Set(), hint: new Set(), twice: new Set() };
  const found: { path: readonly Field[]; cell: BookCell }[] = [];
  const own = new Map<string, BookCell>();
  for (const cell of cells) {
    const text = cell.text.trim();
    const path = fieldsNamed(text, shape);
    if (!path && NUMBER.has(fold(text))) aside.number.add(cell.column);
    else if (!path && HINT.has(fold(text))) aside.hint.add(cell.column);
    else {
      const first = path ? found.find((other) => samePath(other.path, path))?.cell : own.get(fold(text));
      if (first) {
        const at = sheet.at(cell);
        sheet.problem('form-twice', { text: shownCell(cell), first: sheet.at(first) }, at, `/${section.key}`);
        aside.twice.add(cell.column);
        continue;
      }
      if (path) found.push({ path, cell });
      else own.set(fold(text), cell);
      const english = path && fold(path.at(-1)?.key ?? '') === fold(text.split(/\s*:\s*/).at(-1) ?? '');
      const names = path?.map((field) => keyIn(field, english ? 'en' : 'vi')) ?? [text];
      const field = path?.at(-1);
      headings.set(cell.column, { cell, names, ...(field && { field }) });
    }
  }
  const [first] = cells;
  for (const { fields } of columnsOf(shape))
    if (first && !found.some(({ path }) => samePath(path, fields))) {
      const path = [section.key, '*', ...fields.map(({ key }) => key)].join('/');
      sheet.problem('form-heading', { path: `/${path}` }, sheet.at(first));
    }
  return { headings, aside };
}

/** What somebody has written above the headings, beside the form's own words. */
function noteAbove(sheet: SheetReader, head: number, { key }: Field): void {
  const isTitle = ({ text }: BookCell) => planShape.names.get(text.trim()) === key;
  for (const cell of sheet.cells) if (cell.row < head && !sheet.isOwn(cell) && !isTitle(cell)) sheet.stray(cell);
}

function noteStrays(
  sheet: SheetReader,
  cells: readonly BookCell[],
  headings: Headings,
  { number, hint, twice }: Aside,
): void {
  for (const cell of cells) {
    const { column } = cell;
    if (headings.has(column) || twice.has(column)) continue;
    if (hint.has(column)) {
      if (!sheet.isOwn(cell, isOldHint)) sheet.stray(cell, 'hint');
    } else if (!(number.has(column) && isRowNumber(cell))) sheet.stray(cell);
  }
}

/** A row's own number never exceeds the row it stands in; a year does. */
const isRowNumber = ({ text, row }: BookCell) => /^\d+[.)]?$/.test(text.trim()) && Number.parseInt(text, 10) <= row;

function readEntry(sheet: SheetReader, row: number, cells: ReadonlyMap<number, BookCell>, headings: Headings): void {
  let margin = '  - ';
  const add = (indent: string, name: string, value: string, column: number) => {
    const cell = cells.get(column);
    const at = sheet.at({ row, column });
    sheet.lines.add(
      `${margin}${indent}${cellScalar(name)}:${value === '' ? '' : ` ${value}`}`,
      at,
      cell && shownCell(cell),
    );
    margin = '    ';
  };
  let part: string | undefined;
  for (const [column, { names, field }] of headings) {
    const cell = cells.get(column);
    if (cell) sheet.noteKind(cell, field);
    const value = cell ? cellValue(cell, field?.shape ?? { is: 'text' }) : '';
    const [name = '', inner] = names;
    if (inner === undefined) {
      part = undefined;
      // A column of the writer's own says something only where something stands in it.
      if (field || cell) add('', name, value, column);
      continue;
    }
    const isBlank = ![...headings].some(
      ([at, { names: other }]) => other.length > 1 && other[0] === name && cells.has(at),
    );
    if (isBlank) continue;
    if (part !== name) add('', name, '', column);
    part = name;
    add('  ', inner, value, column);
  }
}
