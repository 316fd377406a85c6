import type { finder as vi } from '../vi/finder.js';

/** What the page (`html`) says where units are found and printed. */
export const finder: typeof vi = {
  find: 'Find a unit',
  go: 'Find',
  state: 'Status of the unit',
  groups: { judged: 'Plans received', absent: 'Units without a plan that can be used' },
  judged: 'all units whose plan was checked',
  absent: 'all units without a plan that can be used',
  found: 'Found {what}; showing {from} to {to}.',
  foundAll: 'Found {what}.',
  foundNone: 'No unit or plan found. Take a filter away.',
  counts: {
    units: { one: '1 unit', other: '{count} units' },
    plans: { one: '1 plan', other: '{count} plans' },
    others: { one: '1 plan of no known unit', other: '{count} plans of no known unit' },
  },
  and: ' and ',
  seeming: 'Perhaps of',
  status: 'Status',
  mayBe: 'File that may be the unit’s',
  noPlan: 'No plan to check yet.',
  order: 'No.',
  failing: 'Requirements not met or unknown',
  hints: {
    groups: 'A name, a figure or a row leads to its units; the browser’s Back button returns here.',
    requirements: 'A requirement leads to the units that do not meet it; the browser’s Back button returns here.',
  },
  print: {
    overall: 'Print the summary',
    list: 'Print this list',
    grid: 'Print this matrix',
    unit: 'Print this unit',
    leftOut:
      'Not in this print: {what}. To print them, open the page on a computer, filter the units and press “Print this list”, or open a unit and press “Print this unit”.',
  },
  charts: 'Charts',
};
