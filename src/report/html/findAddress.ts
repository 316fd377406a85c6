import { visible } from '../../plan/text/visible.js';

/** What a filter of the page asks for, by the names of its fields; what is absent or empty asks for nothing. */
export type Asked = Readonly<Record<string, string>>;

/** In the field `parent`: units whose district is not known. No district of a roster is called so: its names are trimmed. */
export const NO_PARENT = ' ';
/** In the field `verdict`: plans, those that cannot be read too; units of the roster with a plan that is judged, and those without. */
export const PLANS = 'plans';
/** In the field `verdict`: units of the roster with a plan that is judged. */
export const JUDGED = 'judged';
/** In the field `verdict`: units of the roster without a plan that is judged. */
export const ABSENT = 'absent';
/** In the field `status`: a requirement that is not met. */
export const UNMET = 'EWN';

const START = '#?';

/**
 * The address of the units that a filter leaves, within the page: `#?parent=Huyện%20Sông%20Thương&verdict=overdue`. It can be sent, and
 * the browser keeps it among those it goes back to.
 */
export function findAddress(asked: Asked): string {
  const parts = Object.entries(asked).filter(([, value]) => value !== '');
  return START + parts.map(([name, value]) => `${name}=${encodeURIComponent(visible(value))}`).join('&');
}

/** What an address asks for; undefined where it leads elsewhere. What is not a text in it asks for nothing. */
export function askedIn(address: string): Asked | undefined {
  if (!address.startsWith(START)) return undefined;
  const parts = address.slice(START.length).split('&');
  return Object.fromEntries(
    parts.flatMap((part) => {
      const [name = '', value = ''] = part.split('=');
      const text = decoded(value);
      return name === '' || text === undefined ? [] : [[name, text]];
    }),
  );
}

function decoded(value: string): string | undefined {
  try {
    return decodeURIComponent(value);
  } catch {
    return undefined;
  }
}
