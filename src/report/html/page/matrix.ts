import { type PageData, type State, states } from '../PageData.js';
import { element } from './element.js';
import { stateName } from './stateName.js';
import type { Unit } from './Unit.js';

/** The requirements that bind any of the units, or the one asked for: the columns of the matrix. */
export function columnsOf(units: readonly Unit[], requirement: string, { requirements }: PageData): number[] {
  if (requirement !== '') return [Number(requirement)];
  return [...requirements.keys()].filter((i) => units.some((unit) => unit.state(i) !== '.'));
}

/** Units by requirements; of one without a plan that is judged what stands in its place. A sign and a name stand for each colour; one stop for the Tab key, arrows move inside. */
export function matrix(units: readonly Unit[], columns: readonly number[], data: PageData): HTMLElement {
  const { requirements, labels } = data;
  const head = columns.map((i) => {
    const title = `${requirements[i]?.id}: ${requirements[i]?.title}`;
    return element('th', { scope: 'col', title, tabindex: -1 }, element('span', {}, requirements[i]?.id));
  });
  const names = Object.fromEntries((Object.keys(states) as State[]).map((state) => [state, stateName(state, data)]));
  const rows = units.map((unit) => rowOf(unit, columns, data, names));
  const table = element(
    'table',
    { role: 'grid', class: 'matrix', 'aria-labelledby': 'matrix', 'aria-describedby': 'matrix-hint' },
    element('thead', {}, element('tr', {}, element('th', { scope: 'col', tabindex: -1 }, labels.unit), head)),
    element('tbody', {}, rows),
  );
  table.querySelector('tbody a')?.setAttribute('tabindex', '0');
  table.addEventListener('keydown', (event) => moveByKey(table, event));
  return element('div', { class: 'scroll' }, table);
}

function rowOf(
  unit: Unit,
  columns: readonly number[],
  data: PageData,
  names: Readonly<Record<string, string>>,
): HTMLElement {
  const link = element('a', { href: `#${unit.id}`, tabindex: -1 }, unit.row.name);
  if (!unit.isJudged) {
    const { words, tone } = unit.status(data);
    const cell = { class: `unjudged v-${tone}`, colspan: Math.max(columns.length, 1), tabindex: -1 };
    return element('tr', {}, element('th', { scope: 'row' }, link), element('td', cell, words));
  }
  const cells = columns.map((i) => {
    const state = unit.state(i);
    const name = `${data.requirements[i]?.id}: ${names[state]}`;
    const attributes = { class: state === '.' ? 'none' : `s-${state}`, title: name, 'aria-label': name, tabindex: -1 };
    const place = { 'data-unit': unit.number, 'data-requirement': i };
    return element('td', state === '.' ? attributes : { ...attributes, ...place }, states[state].sign);
  });
  return element('tr', {}, element('th', { scope: 'row' }, link), cells);
}

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, Number.NEGATIVE_INFINITY],
  End: [0, Number.POSITIVE_INFINITY],
};

function moveByKey(table: HTMLTableElement, event: KeyboardEvent): void {
  const cell = (event.target as Element).closest('td, th') as HTMLTableCellElement | null;
  if (event.key === 'Enter' && cell?.matches('td')) cell.click();
  const step = STEPS[event.key];
  const row = cell?.parentElement as HTMLTableRowElement | null;
  if (!cell || !row || !step || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  const rowTo = table.rows[bounded(row.rowIndex + step[0], table.rows.length)];
  // A row may have one cell in the place of all.
  const to = rowTo?.cells[bounded(cell.cellIndex + step[1], Math.min(row.cells.length, rowTo.cells.length))];
  const target = to?.querySelector('a') ?? to;
  if (!target) return;
  table.querySelector('[tabindex="0"]')?.setAttribute('tabindex', '-1');
  target.setAttribute('tabindex', '0');
  target.focus();
}

const bounded = (index: number, length: number) => Math.max(0, Math.min(index, length - 1));
