import { oneLine } from '../../plan/text/visible.js';
import type { ReportContext } from '../Format.js';

/** Whom of the Board a unit may ask, on a line; none where the configuration does not say. */
export function contactLine(context: Pick<ReportContext, 'contact' | 'say'>): string[] {
  const ways = contactWays(context);
  return ways === undefined ? [] : [context.say.letter.contact(ways)];
}

/** The same without words around it: name, phone, e-mail; undefined where the configuration does not say. */
export function contactWays({ contact = {}, say }: Pick<ReportContext, 'contact' | 'say'>): string | undefined {
  const { letter } = say;
  const { name, phone, email } = contact;
  const ways = [
    ...(name === undefined ? [] : [name]),
    ...(phone === undefined ? [] : [letter.phone(phone)]),
    ...(email === undefined ? [] : [letter.email(email)]),
  ];
  return ways.length === 0 ? undefined : ways.map(oneLine).join(', ');
}
