import { capital } from '../../../messages/capital.js';
import type { PageData, State } from '../PageData.js';
import { element } from './element.js';
import { stateName } from './stateName.js';
import type { Unit } from './Unit.js';

/** What is listed of a plan, in this order: what is unmet by its level, and what is unknown. */
const WRONG = ['E', 'W', 'N', 'k'] as const satisfies readonly State[];

/** Units as a list on paper, a few lines each: how each stands, and which requirements it fails. */
export function listTable(units: readonly Unit[], data: PageData): HTMLElement {
  const { finder, labels } = data;
  // Of one district it stands above.
  const isOne = new Set(units.map(({ row }) => row.parent)).size === 1;
  const head = [finder.order, labels.unit, finder.status, finder.failing];
  const rows = units.map((unit, i) => {
    const { row } = unit;
    const about = [row.code, !isOne && row.parent].filter(Boolean).join(' · ');
    return element(
      'tr',
      {},
      element('td', { class: 'number' }, String(i + 1)),
      element('th', { scope: 'row' }, row.name, element('span', { class: 'about' }, about)),
      element('td', {}, capital(unit.status(data).words)),
      element('td', {}, wrongIn(unit, data)),
    );
  });
  return element(
    'table',
    { class: 'list' },
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        head.map((name) => element('th', { scope: 'col' }, name)),
      ),
    ),
    element('tbody', {}, rows),
  );
}

/** `Chưa đạt (lỗi): 3.1.b; chưa đạt (cảnh báo): 3.2.a, 3.2.b`; of a unit without a plan what is known of it. */
function wrongIn(unit: Unit, data: PageData): string {
  const { row } = unit;
  if ('sending' in row) return row.about ?? '';
  const lines = WRONG.flatMap((state) => {
    const ids = data.requirements.filter((_, i) => unit.state(i) === state).map(({ id }) => id);
    return ids.length > 0 ? [`${stateName(state, data)}: ${ids.join(', ')}`] : [];
  });
  // A plan may fail for its form alone.
  const faults = unit.part?.problems.filter(({ level }) => level === 'error').length ?? 0;
  const { problems } = data.labels;
  if (faults > 0) lines.push(`${problems.toLocaleLowerCase()} (${data.levels.error}): ${faults}`);
  return capital(lines.join('; '));
}
