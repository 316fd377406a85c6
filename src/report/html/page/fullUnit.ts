import { capital } from '../../../messages/capital.js';
import type { PageData } from '../PageData.js';
import { absentPart } from './absentPart.js';
import { element } from './element.js';
import type { Unit } from './Unit.js';
import { unitPart } from './unitPart.js';

/** A unit with all that was found, as it is printed alone. */
export function fullUnit(unit: Unit, data: PageData): HTMLElement {
  const { part, row } = unit;
  return element(
    'article',
    { class: 'full' },
    element('h2', {}, row.name),
    element('p', {}, element('b', {}, capital(unit.status(data).words))),
    'sending' in row && row.about && element('p', {}, `${row.about}.`),
    part ? unitPart(unit, part, data) : absentPart(unit, data),
  );
}
