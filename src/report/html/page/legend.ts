import { type PageData, type State, states } from '../PageData.js';
import { element } from './element.js';
import { stateName } from './stateName.js';

/** What the signs of the matrix mean. */
export function legend(data: PageData): HTMLElement {
  const shown = (Object.keys(states) as State[]).filter((state) => state !== '.');
  const items = shown.map((state) =>
    element(
      'li',
      {},
      element('span', { class: `sign s-${state}`, 'aria-hidden': 'true' }, states[state].sign),
      ` ${stateName(state, data)}`,
    ),
  );
  return element('ul', { class: 'legend', 'aria-label': data.labels.legend }, items);
}
