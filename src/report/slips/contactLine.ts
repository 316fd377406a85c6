import { oneLine } from '../../plan/text/visible.js';
import type { ReportContext } from '../Format.js';

/** Whom of the Board a unit may ask, on a line; none where the configuration does not say. */
export function contactLine({ contact = {}, say }: Pick<ReportContext, 'contact' | 'say'>): string[] {
  const { letter } = say;
  const { name, phone, email } = contact;
  const ways = [
    ...(name === undefined ? [] : [name]),
    ...(phone === undefined ? [] : [letter.phone(phone)]),
    ...(email === undefined ? [] : [letter.email(email)]),
  ];
  return ways.length === 0 ? [] : [letter.contact(ways.map(oneLine).join(', '))];
}
