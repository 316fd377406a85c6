import { readDue } from './readDue.js';

/** What is written near a form of a due date, and how the form has it: `quí 03-2022` is `quý 3/2022`. */
const NEAR: readonly (readonly [RegExp, string])[] = [
  [/^qu[íiìy](?=\s|\d)/iu, 'quý'],
  [/^(quý|tháng)\s*0(?=\d)/iu, '$1 '],
  [/\s*(?:[-–.,]|\/\s+|\s\/)\s*(?=\d{4}$)/u, '/'],
  [/^(?:định kỳ|vào|trong|đến|hết|xong)\s+/iu, ''],
];

/**
 * How a due date is written that is nearly in one of the forms (plan-format.md); undefined when it is near none.
 * @param isRecurrence whether a text names a recurrence, as `hằng năm` does
 */
export function nearDue(written: string, isRecurrence: (text: string) => boolean): string | undefined {
  const meant = NEAR.reduce((text, [near, form]) => text.replace(near, form), written.normalize('NFC').trim());
  if (meant === written) return undefined;
  return isRecurrence(meant) || 'value' in readDue(meant) ? meant : undefined;
}
