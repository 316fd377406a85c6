/** The columns of the list of findings (`csv`). */
export interface ListLabels {
  columns: {
    unit: string;
    code: string;
    type: string;
    level: string;
    parent: string;
    file: string;
    document: string;
    line: string;
    column: string;
    verdict: string;
    requirement: string;
    title: string;
    clause: string;
    weight: string;
    status: string;
    due: string;
    daysLate: string;
    daysLeft: string;
    sentence: string;
    todo: string;
    decision: string;
    quote: string;
  };
  /** In the row of a plan without findings. */
  nothing: string;
  /** Verdict of a unit that has sent no plan. */
  notSent: string;
  missing: Record<'overdue' | 'not-due', string>;
  /** What a unit that has sent no plan is to do. */
  send: string;
}
