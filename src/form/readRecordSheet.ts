import { type Field, planShape, type RecordShape } from '../plan/model/model.js';
import { keyIn } from '../plan/model/vocabulary.js';
import { fold } from '../plan/text/fold.js';
import type { BookCell } from './Book.js';
import { columnsOf, fieldsNamed, samePath } from './Column.js';
import { cellValue, shownCell } from './cellValue.js';
import { cellScalar } from './FormLines.js';
import { isNote } from './formNotes.js';
import type { SheetReader } from './SheetReader.js';

/** A row of such a sheet: what the value is called, and the value. */
interface Row {
  row: number;
  label?: BookCell;
  value?: BookCell;
  others: BookCell[];
}

/**
 * Reads a sheet whose rows are a name and a value: sections that are one record each, every one below its own title.
 * @param written sections that stand among the lines that have no place elsewhere, and are not to stand here while blank
 */
export function readRecordSheet(sheet: SheetReader, sections: readonly Field[], written: ReadonlySet<string>): void {
  const at = labelColumn(sheet, sections);
  const blocks = new Map<Field, { title?: Row; rows: Row[] }>();
  let open: Field | undefined;
  for (const row of rowsOf(sheet, at)) {
    const titled = titledBy(row, sections, open);
    if (titled && titled.shape.is === 'record' && !blocks.has(titled)) {
      open = titled;
      blocks.set(titled, { title: row, rows: [] });
      if (row.value) sheet.stray(row.value);
      noteStrays(sheet, row);
      continue;
    }
    const single =
      row.label &&
      sections.find(
        (field) => field.shape.is !== 'record' && planShape.names.get(row.label?.text.trim() ?? '') === field.key,
      );
    if (single) {
      readLine(sheet, '', keyIn(single, 'vi'), single, row);
      blocks.set(single, { rows: [] });
      continue;
    }
    noteStrays(sheet, row);
    if (row.label && !row.value && isNote(row.label) && sheet.isOwn(row.label)) continue;
    if (!row.label && !row.value) continue;
    const block = open && blocks.get(open);
    if (block && row.label) block.rows.push(row);
    else for (const cell of [row.label, row.value]) if (cell) sheet.stray(cell);
  }
  for (const section of sections) {
    const block = blocks.get(section);
    if (block && section.shape.is === 'record') readBlock(sheet, section, section.shape, block, written);
    else if (!block) missingTitle(sheet, section);
  }
}

/** The section that a row is the title of; a value of the open one may be called the same. */
function titledBy({ label, value }: Row, sections: readonly Field[], open: Field | undefined): Field | undefined {
  const text = label?.text.trim() ?? '';
  if (value && open?.shape.is === 'record' && fieldsNamed(text, open.shape)) return undefined;
  return sections.find((field) => planShape.names.get(text) === field.key);
}

/** The column in which the most names stand. */
function labelColumn({ cells }: Pick<SheetReader, 'cells'>, sections: readonly Field[]): number {
  const counts = new Map<number, number>();
  for (const { column, text } of cells) {
    const known = sections.some(({ shape }) => shape.is === 'record' && fieldsNamed(text, shape));
    if (known) counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? 1;
}

function rowsOf({ cells }: Pick<SheetReader, 'cells'>, at: number): Row[] {
  const rows = new Map<number, Row>();
  for (const cell of cells) {
    const row: Row = rows.get(cell.row) ?? { row: cell.row, others: [] };
    rows.set(cell.row, row);
    if (cell.column === at) row.label = cell;
    else if (cell.column === at + 1) row.value = cell;
    else row.others.push(cell);
  }
  return [...rows.values()];
}

function noteStrays(sheet: SheetReader, { others }: Row): void {
  for (const cell of others) if (!sheet.isOwn(cell)) sheet.stray(cell);
}

function missingTitle(sheet: SheetReader, { key }: Field): void {
  const [first] = sheet.cells;
  if (first) sheet.problem('form-headings', { section: `/${key}` }, sheet.at(first), `/${key}`);
}

function readBlock(
  sheet: SheetReader,
  section: Field,
  shape: RecordShape,
  { title, rows }: { title?: Row; rows: readonly Row[] },
  written: ReadonlySet<string>,
): void {
  const isBlank = rows.every(({ value }) => value === undefined);
  const place = title?.label ? sheet.at(title.label) : sheet.name;
  if (!(isBlank && written.has(section.key))) readRows(sheet, section, shape, place, rows);
  const known = rows.flatMap(({ label }) => (label ? [fieldsNamed(label.text, shape) ?? []] : []));
  for (const { fields } of columnsOf(shape))
    if (!known.some((path) => samePath(path, fields)))
      sheet.problem('form-heading', { path: `/${[section.key, ...fields.map(({ key }) => key)].join('/')}` }, place);
}

function readRows(sheet: SheetReader, section: Field, shape: RecordShape, place: string, rows: readonly Row[]): void {
  const first = new Map<string, BookCell>();
  const isEnglish = rows.some(
    ({ label }) => label && [...shape.fields.keys()].some((key) => fold(key) === fold(label.text)),
  );
  const vocabulary = isEnglish ? 'en' : 'vi';
  sheet.lines.add(`${keyIn(section, vocabulary)}:`, place, sheet.name);
  for (const row of rows) {
    const { label, value } = row;
    if (!label) continue;
    const field = fieldsNamed(label.text, shape)?.[0];
    const name = field ? keyIn(field, vocabulary) : label.text.trim();
    const other = first.get(name);
    if (other && value) {
      const params = { text: shownCell(label), first: sheet.at(other) };
      sheet.problem('form-twice', params, sheet.at(value), `/${section.key}`);
    } else if (!other && field) readLine(sheet, '  ', name, field, row);
    else if (value) readLine(sheet, '  ', name, undefined, row);
    else if (!other) sheet.stray(label);
    if (!other) first.set(name, label);
  }
}

function readLine(
  sheet: SheetReader,
  margin: string,
  name: string,
  field: Field | undefined,
  { row, label, value }: Row,
): void {
  if (value) sheet.noteKind(value, field);
  const at = sheet.at(value ?? { row, column: (label?.column ?? 1) + 1 });
  const written = value ? ` ${cellValue(value, field?.shape ?? { is: 'text' })}` : '';
  sheet.lines.add(`${margin}${cellScalar(name)}:${written}`, at, value && shownCell(value));
}
