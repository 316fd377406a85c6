import { type PageData, states } from '../PageData.js';
import { element } from './element.js';
import type { Unit } from './Unit.js';

/**
 * Units by requirements, on paper: signs alone, and what lies between them as one cell, for most requirements do not bind a unit and a
 * cell for each takes a browser a minute.
 */
export function paperMatrix(units: readonly Unit[], columns: readonly number[], data: PageData): HTMLElement {
  const { requirements, labels } = data;
  const head = columns.map((i) => element('th', { scope: 'col' }, element('span', {}, requirements[i]?.id)));
  const rows = units.map((unit) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, unit.row.name),
      unit.isJudged
        ? cellsOf(unit, columns)
        : element('td', { class: 'unjudged', colspan: columns.length }, unit.status(data).words),
    ),
  );
  return element(
    'table',
    { class: 'matrix' },
    element('thead', {}, element('tr', {}, element('th', { scope: 'col' }, labels.unit), head)),
    element('tbody', {}, rows),
  );
}

function cellsOf(unit: Unit, columns: readonly number[]): HTMLElement[] {
  const cells: HTMLTableCellElement[] = [];
  let gap: HTMLTableCellElement | undefined;
  for (const i of columns) {
    const state = unit.state(i);
    if (state === '.' && gap) gap.colSpan++;
    else {
      const cell = element('td', { class: state === '.' ? 'gap' : `s-${state}` }, states[state].sign);
      cells.push(cell);
      gap = state === '.' ? cell : undefined;
    }
  }
  return cells;
}
