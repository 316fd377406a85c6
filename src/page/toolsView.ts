import type { Say } from '../messages/Say.js';
import type { IsoDate } from '../plan/model/calendar.js';
import { readDate } from '../plan/model/values/readDate.js';
import { element } from '../report/html/page/element.js';

/**
 * What can be done with the plan as a whole: it is saved, printed, left for another, and judged as of another day.
 * @param state says what is not saved
 */
export function toolsView(
  say: Say,
  asOf: IsoDate,
  state: HTMLElement,
  act: { save(): void; leave(): void; judgeAsOf(day: IsoDate): void },
): HTMLElement {
  const { form, words } = say;
  const save = element('button', { type: 'button' }, form.save);
  const print = element('button', { type: 'button' }, form.print);
  const again = element('button', { type: 'button' }, form.again);
  const day = element('input', { id: 'as-of', type: 'text', size: 11, autocomplete: 'off', value: words.date(asOf) });
  save.addEventListener('click', () => act.save());
  print.addEventListener('click', () => window.print());
  again.addEventListener('click', () => act.leave());
  let chosen = asOf;
  day.addEventListener('change', () => {
    const read = readDate(day.value);
    if ('value' in read) chosen = read.value;
    day.value = words.date(chosen);
    act.judgeAsOf(chosen);
  });
  const label = element('label', { for: 'as-of' }, form.asOf);
  return element('div', { class: 'tools' }, save, print, again, element('span', { class: 'day' }, label, day), state);
}
