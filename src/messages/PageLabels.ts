/** The words of the page (`html`) that no other report has. */
export interface PageLabels {
  title: string;
  program: (version: string) => string;
  skip: string;
  contents: string;
  noScript: string;
  sections: { summary: string; plans: string };
  charts: { roster: string; verdicts: string; statuses: string };
  received: string;
  /** Headings of the two lists of units whose plan has not come. */
  missing: { overdue: string; notDue: string };
  reviewed: string;
  /** The share of requirements met, and whose share it is. */
  share: { caption: string; of: string; met: string };
  notAsked: string;
  /** By what the tables of standing are ordered, and what a share is. */
  order: Record<'plans' | 'requirements', string>;
  shareMeans: string;
  columns: { unit: string; code: string; level: string; due: string };
  decisions: { applied: string; expired: string; unused: string };
  places: string;
  none: string;
  client: ClientLabels;
}

/** What the page's own script says; `{count}` and the like stand for figures. */
export interface ClientLabels {
  filters: string;
  search: string;
  searchHint: string;
  parent: string;
  kind: string;
  verdict: string;
  requirement: string;
  status: string;
  any: string;
  noParent: string;
  clear: string;
  found: string;
  foundNone: string;
  pages: string;
  page: string;
  previous: string;
  next: string;
  matrix: string;
  units: string;
  matrixHint: string;
  legend: string;
  unit: string;
  notApplicable: string;
  reviewed: string;
  /** An unmet requirement by its level: `{status}` and `{level}`. */
  weighed: string;
  code: string;
  file: string;
  parentOf: string;
  problems: string;
  toCorrect: string;
  nothing: string;
  todo: string;
  quote: string;
  evidence: string;
  excerpt: string;
  sections: { waived: string; review: string; notDue: string; met: string };
}
