import type { district as vi } from '../vi/district.js';
import { words as w } from './words.js';

const units = (count: number) => w.plural(count, 'unit', 'units');

/** The first table of a report: units by district and by what has become of their plans. */
export const district: typeof vi = {
  title: 'Plans sent, by district',
  columns: {
    expected: 'Expected',
    judged: 'Sent and checked',
    unusable: 'Sent, not usable yet',
    overdue: 'Not sent, overdue',
    notDue: 'Not sent, not due',
    ended: 'Ended, never sent',
    compliant: 'Compliant',
  },
  short: {
    title: 'Plans sent, by district (units)',
    name: 'District',
    expected: 'Due from',
    judged: 'Sent',
    unusable: 'Not usable',
    overdue: 'Overdue',
    notDue: 'Not due',
    ended: 'Ended',
    compliant: 'Met',
  },
  none: 'No district given',
  total: 'Total',
  note: 'Counted are units of the roster. Those expected are the sum of the columns after it, but for “Compliant” (units checked whose plan is compliant). “Not usable yet” includes units that only may have sent something.',
  more: (rows) => `There are ${w.plural(rows, 'other district', 'other districts')}.`,
  counted: {
    judged: (count) => `${units(count)} sent a plan, which has been checked`,
    unusable: (count) => `${units(count)} sent, or may have sent, something that cannot be used yet`,
    overdue: (count) => `${w.plural(count, 'unit is', 'units are')} overdue without a plan`,
    notDue: (count) => `${w.plural(count, 'unit has', 'units have')} sent nothing, which is not due yet`,
    ended: (count) => `${units(count)} ended without ever sending one`,
  },
};
