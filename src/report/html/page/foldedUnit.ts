import type { PageData } from '../PageData.js';
import { element } from './element.js';
import type { Unit } from './Unit.js';
import { unitPart } from './unitPart.js';

/** A unit as a part that opens; what is in it is made when it does. */
export function foldedUnit(unit: Unit, data: PageData): HTMLDetailsElement {
  const { row, id } = unit;
  const about = [row.kind && data.kinds[row.kind], row.parent].filter(Boolean).join(' · ');
  const details = element(
    'details',
    { id, class: 'unit' },
    element(
      'summary',
      {},
      element('h4', {}, row.name),
      element('span', { class: `verdict v-${row.verdict}` }, data.verdicts[row.verdict]),
      element('span', { class: 'about' }, about),
    ),
  );
  details.addEventListener('toggle', () => details.open && fillUnit(details, unit, data));
  return details;
}

/** Puts the unit's part in its place, once. */
export function fillUnit(details: HTMLDetailsElement, unit: Unit, data: PageData): void {
  if (details.childElementCount === 1) details.append(unitPart(unit, data));
}
