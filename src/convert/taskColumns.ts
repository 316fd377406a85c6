import { fieldsAt } from '../plan/model/model.js';
import { bare, fold, isBare } from '../plan/text/fold.js';
import { lazy } from '../plan/text/lazy.js';
import type { TableGrid } from './TableGrid.js';

/** What a column of a table of tasks holds: a property of a task. Which requirement a task answers no column says. */
export type TaskKey = 'content' | 'lead' | 'partners' | 'due' | 'output' | 'budget';
const KEYS: readonly TaskKey[] = ['content', 'lead', 'partners', 'due', 'output', 'budget'];

/** A column of a table of tasks. */
export interface TaskColumn {
  key: TaskKey;
  column: number;
  heading: string;
  /** The heading names other properties as well: what stands below may be any of them. */
  isMixed: boolean;
}

/** Which columns of a table of tasks say what. */
export interface TaskColumns {
  columns: TaskColumn[];
  /** Those that mean nothing to a plan. */
  left: { column: number; heading: string }[];
  /** The first row with a task. */
  from: number;
}

/** The names of the properties, in all spellings of the plan's schema. */
const names = lazy(() =>
  fieldsAt('/tasks').flatMap(({ key, vi, also }) => {
    const known = KEYS.find((one) => one === key);
    return known ? [...vi, ...also].map((name) => ({ key: known, words: fold(name) })) : [];
  }),
);
const bareNames = lazy(() => names().map(({ key, words }) => ({ key, words: bare(words) })));
/** Columns that only count the rows. */
const COUNTING = lazy(() => new Set(['tt', 'stt', 'số tt', 'số thứ tự', ''].map(fold)));
/** What stands above days on which work begins. */
const BEGINS = /^(?:bắt đầu|ngày bắt đầu|khởi công|từ(?: ngày| tháng)?)$/iu;
/** Headings stand near the top. */
const HEADINGS = 4;
/** The most columns of a table in Word. */
const MOST = 63;

/** The columns of a table of tasks, by its headings; undefined where it is not one. */
export function taskColumns(grid: TableGrid): TaskColumns | undefined {
  if (grid.columns.length > MOST) return undefined;
  for (let row = 0; row < Math.min(HEADINGS, grid.rows.length); row++) {
    const last = lastHeading(grid, row);
    const found = columnsIn(grid, row, last);
    const has = (key: TaskKey) => found.columns.some((column) => column.key === key);
    if (has('content') && (has('lead') || has('due') || has('partners') || has('output') || has('budget')))
      return { ...found, from: last + 1 };
  }
  return undefined;
}

/** Headings may stand in several rows, where some of them cover others: as long as a cell goes on from the row above. */
function lastHeading(grid: TableGrid, row: number): number {
  let last = row;
  while ([...(grid.rows[last + 1]?.values() ?? [])].some(({ merged }) => merged)) last++;
  return last;
}

function columnsIn(grid: TableGrid, first: number, last: number): Pick<TaskColumns, 'columns' | 'left'> {
  const columns: TaskColumn[] = [];
  const left: TaskColumns['left'] = [];
  for (const column of grid.columns) {
    const headings: string[] = [];
    for (let row = first; row <= last; row++) {
      const text = grid.at(row, column)?.text;
      if (text !== undefined && text !== headings.at(-1)) headings.push(text);
    }
    // The lowest heading says most; a higher one counts where it says nothing to a plan.
    const found = headings
      .toReversed()
      .map(keyOf)
      .find((known) => known !== undefined);
    const heading = headings.join(' ').trim();
    // `Thời gian` over `Bắt đầu` and `Kết thúc`: the first is no deadline.
    const isStart = found?.key === 'due' && BEGINS.test(headings.at(-1) ?? '');
    if (found && !isStart && !columns.some(({ key }) => key === found.key)) columns.push({ ...found, column, heading });
    else if (!COUNTING().has(fold(heading.replace(/[.:]/g, ''))) && !left.some((one) => one.heading === heading))
      left.push({ column, heading });
  }
  return { columns, left };
}

/** The property that a heading means: one of its names, or the first that stands in it. */
function keyOf(heading: string): Pick<TaskColumn, 'key' | 'isMixed'> | undefined {
  const folded = fold(heading.replace(/\([^()]*\)/g, ' ').replace(/[/;:.&+–-]/g, ' '));
  // Typed without diacritics it is compared without them.
  const known = isBare(folded) ? bareNames() : names();
  const exact = known.find(({ words }) => words === folded);
  if (exact) return { key: exact.key, isMixed: false };
  const within = known
    .map(({ key, words }) => ({ key, at: ` ${folded} `.indexOf(` ${words} `), length: words.length }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at || b.length - a.length);
  const [head] = within;
  if (!head) return undefined;
  const others = within.filter(({ at, key }) => key !== head.key && at >= head.at + head.length);
  return { key: head.key, isMixed: others.length > 0 };
}
