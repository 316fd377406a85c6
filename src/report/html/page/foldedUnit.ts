import type { PageData } from '../PageData.js';
import { absentPart } from './absentPart.js';
import { element } from './element.js';
import { printButton } from './printButton.js';
import type { Unit } from './Unit.js';
import { unitPart } from './unitPart.js';

/** A unit as a part that opens; what is in it is made when it does. */
export function foldedUnit(unit: Unit, data: PageData): HTMLDetailsElement {
  const { row, id } = unit;
  const { words, tone } = unit.status(data);
  const about = [
    row.kind && data.kinds[row.kind],
    row.parent,
    'sending' in row ? row.about : row.seeming && `${data.finder.seeming} ${row.seeming}`,
  ];
  const details = element(
    'details',
    { id, class: 'unit' },
    element(
      'summary',
      {},
      element('h4', {}, row.name),
      element('span', { class: `verdict v-${tone}` }, words),
      element('span', { class: 'about' }, about.filter(Boolean).join(' · ')),
    ),
  );
  details.addEventListener('toggle', () => details.open && fillUnit(details, unit, data));
  return details;
}

/** Puts the unit's part in its place, once. */
export function fillUnit(details: HTMLDetailsElement, unit: Unit, data: PageData): void {
  if (details.childElementCount > 1) return;
  const { part } = unit;
  details.append(
    element(
      'div',
      { class: 'part' },
      printButton('unit', data, unit),
      part ? unitPart(unit, part, data) : absentPart(unit, data),
    ),
  );
}
