import type { list as vi } from '../vi/list.js';
import { since } from './since.js';
import { heads, terms } from './terms.js';

/** The columns of the list of findings (`csv`). */
export const list: typeof vi = {
  columns: {
    unit: heads.unit,
    code: heads.code,
    type: 'Type',
    level: heads.level,
    parent: heads.parent,
    file: heads.file,
    document: heads.nthPlan,
    line: heads.line,
    column: heads.column,
    verdict: heads.verdict,
    requirement: heads.requirement,
    title: heads.asks,
    clause: heads.clause,
    weight: heads.weight,
    status: heads.status,
    due: heads.due,
    daysLate: heads.daysLate,
    daysLeft: heads.daysLeft,
    sentence: heads.finding,
    todo: heads.todo,
    decision: "The Board's opinion",
    quote: terms.quote,
    planned: 'Planned for',
    cell: 'Cell',
    before: since.before,
    since: since.title,
  },
  nothing: 'No findings.',
  leftOut: 'not asked',
  notSent: 'no plan received',
  send: 'Write the plan and send it to the Board.',
};
