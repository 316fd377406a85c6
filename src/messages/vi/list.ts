import { since } from './since.js';
import { heads, terms } from './terms.js';

/** The columns of the list of findings (`csv`). */
export const list = {
  columns: {
    unit: heads.unit,
    code: heads.code,
    type: heads.kind,
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
    decision: 'Ý kiến của Ban',
    quote: terms.quote,
    planned: 'Ngày dự kiến',
    cell: 'Ô',
    before: since.before,
    since: since.title,
  },
  /** In the row of a plan without findings. */
  nothing: 'Không có tồn tại.',
  /** Status of what is not asked of the unit. */
  leftOut: 'không xét',
  /** Verdict of a unit that has sent no plan. */
  notSent: 'chưa gửi kế hoạch',
  /** What a unit that has sent no plan is to do. */
  send: 'Lập kế hoạch và gửi về Ban.',
};
