import { nearDue } from '../plan/model/values/nearDue.js';
import { readAmount } from '../plan/model/values/readAmount.js';
import { readDue } from '../plan/model/values/readDue.js';
import { fold } from '../plan/text/fold.js';
import { isDitto, isPlaceholder } from '../plan/text/isPlaceholder.js';
import { lazy } from '../plan/text/lazy.js';
import type { Block, Table } from '../word/WordDocument.js';
import type { DraftNote, DraftTask, Found, Why } from './Draft.js';
import { partnersIn } from './partnersIn.js';
import { isOrnament } from './spelling.js';
import { TableGrid } from './TableGrid.js';
import { type TaskColumn, type TaskColumns, type TaskKey, taskColumns } from './taskColumns.js';

/** What the tables of a document say of tasks: each row with a content is one. */
export function tableTasks(blocks: readonly Block[]): { tasks: DraftTask[]; notes: DraftNote[] } {
  const tasks: DraftTask[] = [];
  const notes: DraftNote[] = [];
  for (const table of tablesIn(blocks)) {
    const grid = new TableGrid(table);
    const known = taskColumns(grid);
    if (!known) continue;
    const found = rowsOf(grid, known);
    if (found.length === 0) continue;
    tasks.push(...found);
    for (const { column, heading } of known.left) {
      const isUsed = found.some(({ place }) => 'row' in place && (grid.at(place.row - 1, column)?.text ?? '') !== '');
      if (isUsed && !notes.some((note) => note.is === 'column-left' && note.heading === heading))
        notes.push({ is: 'column-left', heading });
    }
  }
  return { tasks, notes };
}

/** A table of tasks stands at most in a table that only lays out the page. */
const DEEPEST = 3;

const tablesIn = (blocks: readonly Block[], depth = 1): Table[] =>
  blocks.flatMap((block) => {
    if (block.is !== 'table') return [];
    if (depth === DEEPEST) return [block];
    return [block, ...block.rows.flatMap((row) => row.flatMap((cell) => tablesIn(cell.blocks, depth + 1)))];
  });

function rowsOf(grid: TableGrid, { columns, from }: TaskColumns): DraftTask[] {
  const tasks: DraftTask[] = [];
  for (let row = from; row < grid.rows.length; row++) {
    const cellOf = (key: TaskKey) => {
      const column = columns.find((one) => one.key === key);
      const cell = column && grid.at(row, column.column);
      return column && cell ? { column, cell } : undefined;
    };
    const content = cellOf('content');
    if (!content || content.cell.merged || isNothing(content.cell.text, content.column.heading)) continue;
    if (isGroup(grid, row, columns)) continue;
    const text = (key: TaskKey): Written => {
      const found = cellOf(key);
      // A cell over several columns is one thing, which stands in the first of them.
      const isOwn = found && grid.rows[row]?.has(found.column.column);
      if (!isOwn) return { text: '' };
      const { cell, column } = found;
      if (!isDitto(cell.text)) return { text: cell.text, column };
      return { text: aboveDitto(grid, row, from, column), column, ditto: cell.text };
    };
    const partners = text('partners');
    tasks.push({
      place: { table: grid.table.place, row: row + 1 },
      content: marked(content.cell.text, content.column),
      lead: meant(text('lead'), marked),
      partners: isNothing(partners.text, '') ? [] : partnersIn(partners.text),
      ...(partners.column?.isMixed && { partnersWhy: headingOf(partners.column) }),
      ...(partners.ditto !== undefined && { partnersWhy: { is: 'written', text: partners.ditto } }),
      due: meant(text('due'), dueOf),
      output: meant(text('output'), marked),
      budget: meant(text('budget'), budgetOf),
      proposed: [],
    });
  }
  return tasks;
}

/** What a cell says, or where it has a mark for what stands above, what stands there. */
interface Written {
  text: string;
  column?: TaskColumn;
  /** The mark: `nt`, `-nt-`, `như trên`. */
  ditto?: string;
}

/** What stands above a mark for the same: in the next cell upwards that says something. */
function aboveDitto(grid: TableGrid, row: number, from: number, { column }: TaskColumn): string {
  for (let above = row - 1; above >= from; above--) {
    const text = grid.at(above, column)?.text ?? '';
    if (!isDitto(text)) return text;
  }
  return '';
}

/** What stands above a mark is no more than a guess. */
function meant({ text, column, ditto }: Written, read: (text: string, column: TaskColumn | undefined) => Found): Found {
  const found = read(text, column);
  return ditto !== undefined && found.mark === 'read'
    ? { mark: 'guessed', value: found.value, why: { is: 'written', text: ditto } }
    : found;
}

/** Rows of sums. */
const SUMS = lazy(() => new Set(['tổng', 'cộng', 'tổng cộng', 'tổng số'].map(fold)));

/** The most letters of a sign or word that stands for nothing. */
const LONGEST_SIGN = 60;

const isNothing = (text: string, heading: string) =>
  text.length <= LONGEST_SIGN &&
  (text === '' ||
    isOrnament(text) ||
    isPlaceholder(text, heading) ||
    SUMS().has(fold(text)) ||
    /^\(?\d{1,2}\)?$/.test(text));

/**
 * A row that only names a group of tasks: one cell over all columns, or a heading with nothing beside it, counted in Roman
 * numbers or letters or set in heavy type.
 */
function isGroup(grid: TableGrid, row: number, columns: readonly TaskColumn[]): boolean {
  const content = columns.find(({ key }) => key === 'content')?.column ?? 0;
  const cell = grid.at(row, content);
  const beside = columns.filter(({ key, column }) => key !== 'content' && grid.at(row, column) !== cell);
  if (beside.length === 0) return true;
  if (beside.some(({ column }) => !isNothing(grid.at(row, column)?.text ?? '', ''))) return false;
  const first = grid.at(row, 0);
  const counted = first !== cell && /^(?:[IVX]+|[A-ZĐ])[.)]?$/u.test(first?.text ?? '');
  return counted || (cell?.bold ?? false) || /^(?:[IVX]+|[A-Z])[.)]\s/u.test(cell?.text ?? '');
}

const headingOf = ({ heading }: TaskColumn): Why => ({ is: 'heading', text: heading });

function marked(text: string, column: TaskColumn | undefined): Found {
  if (isNothing(text, column?.heading ?? '')) return { mark: 'missing' };
  return column?.isMixed ? { mark: 'guessed', value: text, why: headingOf(column) } : { mark: 'read', value: text };
}

/** A deadline as it is written, where it can be read; else the one that it is near. */
function dueOf(text: string, column: TaskColumn | undefined): Found {
  const found = marked(text, column);
  if (found.mark !== 'read') return found;
  if ('value' in readDue(text)) return found;
  const near = nearDue(text);
  return near === undefined
    ? { mark: 'missing', stands: text }
    : { mark: 'guessed', value: near, why: { is: 'written', text } };
}

function budgetOf(text: string, column: TaskColumn | undefined): Found {
  const found = marked(text, column);
  if (found.mark !== 'read') return found;
  return 'value' in readAmount({ text, plain: false }) ? found : { mark: 'missing', stands: text };
}
