import type { PageData } from '../PageData.js';
import { element } from './element.js';
import type { Unit } from './Unit.js';

/** What a button prints. */
export type Printed = Exclude<keyof PageData['finder']['print'], 'leftOut'>;

/** A button that prints: `Printing` hears of it wherever it stands. */
export function printButton(printed: Printed, { finder }: PageData, unit?: Unit): HTMLElement {
  const attributes = { type: 'button', class: 'print', 'data-print': printed, 'data-unit': unit?.number };
  return element('button', attributes, finder.print[printed]);
}
