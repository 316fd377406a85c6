import { planShape } from '../plan/model/model.js';
import type { FormText } from '../plan/yaml/FormSource.js';
import type { Book, BookSheet } from './Book.js';
import { type FormFault, formFaultOf } from './FormFault.js';
import { FormReader } from './FormReader.js';
import { isForm, PROPERTY, sheetHolds } from './formMarks.js';
import { openBook } from './openBook.js';
import { readOtherSheet } from './readOtherSheet.js';
import { readRecordSheet } from './readRecordSheet.js';
import { readTableSheet } from './readTableSheet.js';
import type { SheetReader } from './SheetReader.js';

/**
 * Reads a form in a workbook as the plan that it amounts to, by the marks that it bears; a name says nothing. Never throws for
 * anything that a file may hold.
 */
export function readForm(bytes: Uint8Array): FormText | { fault: FormFault } {
  try {
    const open = openBook(bytes);
    const strings = open.strings();
    // Any other workbook is left as soon as that is known.
    if (!open.properties.has(PROPERTY) && !strings.some((text) => text.startsWith(PROPERTY)))
      return { fault: { reason: 'not-form' } };
    const book = open.read(strings);
    return isForm(book) ? readBook(book) : { fault: { reason: 'not-form' } };
  } catch (error) {
    return { fault: formFaultOf(error) };
  }
}

/** The plan that a form amounts to: the sections of its sheets in the order of the sheets, and the lines that have no place elsewhere. */
export function readBook(book: Book): FormText {
  const reader = new FormReader(book);
  const held = book.sheets.map((sheet) => ({ sheet, holds: sheetHolds(sheet) ?? sectionCalled(sheet, book) }));
  const lines = held.flatMap(({ sheet, holds }) =>
    holds && 'other' in holds && holds.other === 'lines' ? [sheet] : [],
  );
  const written = new Set(lines.flatMap((sheet) => sectionsIn(sheet)));
  const first = new Map<string, BookSheet>();
  for (const { sheet, holds } of held) {
    const read = reader.of(sheet);
    if (sheet.cells.length > 0) noteHidden(read);
    for (const { what, text, ...at } of sheet.beside)
      read.problem('form-beside', { what, text: text.trim() }, read.at(at));
    if (!holds) noteForeign(read);
    else if ('sections' in holds) readSections(read, holds.sections, { written, first });
    else if (holds.other !== 'lines') readOtherSheet(read, holds.other);
  }
  for (const sheet of lines) readLines(reader.of(sheet));
  return { text: reader.lines.text, cells: reader.lines.cells, shown: reader.lines.shown, problems: reader.problems };
}

/** A sheet that has lost its mark, and is called as a section that no other sheet holds. */
function sectionCalled(sheet: BookSheet, { sheets }: Book): ReturnType<typeof sheetHolds> {
  const key = sheet.cells.length > 0 ? planShape.names.get(sheet.name.trim()) : undefined;
  if (key === undefined) return undefined;
  const isHeld = sheets.some((other) => {
    const holds = sheetHolds(other);
    return holds && 'sections' in holds && holds.sections.includes(key);
  });
  return isHeld ? undefined : { sections: [key] };
}

function noteForeign(sheet: SheetReader): void {
  const { name, cells } = sheet;
  const [first] = cells;
  if (first) sheet.problem('form-sheet', { sheet: name, cells: cells.length }, sheet.at(first));
}

/** Notes the first of what is hidden and holds something: the sheet, a row or a column. */
function noteHidden(sheet: SheetReader): void {
  const { hidden, cells, hiddenRows, hiddenColumns } = sheet.sheet;
  const places = {
    sheet: hidden ? cells[0] : undefined,
    row: cells.find(({ row }) => row > 1 && hiddenRows.has(row)),
    column: cells.find(({ column }) => hiddenColumns.has(column)),
  };
  for (const what of ['sheet', 'row', 'column'] as const) {
    const cell = places[what];
    if (cell) {
      sheet.problem('form-hidden', { what }, sheet.at(cell));
      return;
    }
  }
}

interface Sections {
  /** Those that stand among the lines that have no place elsewhere. */
  written: ReadonlySet<string>;
  /** The sheet in which each came first. */
  first: Map<string, BookSheet>;
}

function readSections(sheet: SheetReader, keys: readonly string[], { written, first }: Sections): void {
  sheet.noteMerges();
  const fields = keys.flatMap((key) => planShape.fields.get(key) ?? []);
  // Of a later program, say.
  if (fields.length === 0) noteForeign(sheet);
  const [cell] = sheet.cells;
  // Of several the first, who the unit is, weighs most.
  const again = fields.find(({ key }) => first.has(key));
  if (again && cell) {
    const params = { text: sheet.name, first: first.get(again.key)?.name ?? '' };
    sheet.problem('form-twice', params, sheet.at(cell), `/${again.key}`);
  }
  const fresh = fields.filter(({ key }) => !first.has(key));
  for (const { key } of fresh) first.set(key, sheet.sheet);
  const [only] = fresh;
  if (fields.length === 1 && only?.shape.is === 'list' && only.shape.of.is === 'record')
    readTableSheet(sheet, only, only.shape.of, !written.has(only.key));
  else if (fresh.length > 0) readRecordSheet(sheet, fresh, written);
}

/** The canonical names of the sections that lines of a plan begin. */
function sectionsIn({ cells }: BookSheet): string[] {
  return cells.flatMap(({ text }) => {
    const [, key] = /^([^\s#:-][^:]*):/.exec(text) ?? [];
    const name = key === undefined ? undefined : planShape.names.get(key.trim());
    return name === undefined ? [] : [name];
  });
}

/** The heading of the lines, which stand below it in the first column. */
const HEAD_ROWS = 3;

function readLines(sheet: SheetReader): void {
  for (const cell of sheet.cells) {
    const isHead = cell.row <= HEAD_ROWS;
    if (isHead && sheet.isOwn(cell, ({ column }) => column === 1)) continue;
    if (isHead || cell.column > 1) sheet.stray(cell);
    else for (const line of cell.text.split('\n')) sheet.lines.add(line, sheet.at(cell), line.trim());
  }
}
