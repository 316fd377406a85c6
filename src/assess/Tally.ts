import type { FindingLevel } from '../plan/Finding.js';
import type { Assessment, Counts, Verdict } from './Assessment.js';
import { countOf, noCounts } from './assess.js';

export interface Summary {
  files: { found: number; read: number };
  plans: {
    received: number;
    compliant: number;
    pending: number;
    nonCompliant: number;
    unreadable: number;
    notAsked?: number;
  };
  requirements: Counts;
  unmetByLevel: Record<FindingLevel, number>;
}

/** A plan as a row of the table by unit; `document` where its file holds several. */
export interface UnitRow {
  file: string;
  document: number;
  name: string | undefined;
  verdict: Verdict;
  counts: Counts;
  problems: number;
}

/** A requirement as a row of the table by requirement. */
export interface RequirementRow {
  requirement: string;
  counts: Counts;
}

/** Everything that is counted over the plans of a run. */
export interface Totals {
  summary: Summary;
  /** What is wrong with the plans as such, by level. */
  problems: Record<FindingLevel, number>;
  byUnit: readonly UnitRow[];
  byRequirement: readonly RequirementRow[];
}

const verdictCount = {
  compliant: 'compliant',
  pending: 'pending',
  'non-compliant': 'nonCompliant',
  unreadable: 'unreadable',
} as const satisfies Record<Verdict, string>;

/** Counts plans one by one, so that none has to be kept. The only place that counts: no renderer does. */
export class Tally {
  readonly #plans = { received: 0, compliant: 0, pending: 0, nonCompliant: 0, unreadable: 0 };
  readonly #requirements = noCounts();
  readonly #unmet: Record<FindingLevel, number> = { error: 0, warning: 0, note: 0 };
  readonly #problems: Record<FindingLevel, number> = { error: 0, warning: 0, note: 0 };
  readonly #units: UnitRow[] = [];
  readonly #byRequirement = new Map<string, Counts>();
  #notAsked = 0;

  /** A plan that none of the requirements asked about binds (`--only`). */
  addNotAsked(): void {
    this.#notAsked++;
  }

  add({ file, document, unit, verdict, counts, problems, results }: Assessment): void {
    this.#plans.received++;
    this.#plans[verdictCount[verdict]]++;
    for (const key of Object.keys(counts) as (keyof Counts)[]) this.#requirements[key] += counts[key];
    for (const { requirement, status, level } of results) {
      if (status === 'unmet') this.#unmet[level]++;
      const row = this.#byRequirement.get(requirement) ?? noCounts();
      row[countOf[status]]++;
      this.#byRequirement.set(requirement, row);
    }
    for (const { level } of problems) this.#problems[level]++;
    const errors = problems.filter(({ level }) => level === 'error').length;
    this.#units.push({ file, document, name: unit?.name, verdict, counts, problems: errors });
  }

  /** The totals of all plans added. `order` is the catalogue's order of requirements. */
  totals(files: Summary['files'], order: readonly string[]): Totals {
    const plans = { ...this.#plans, ...(this.#notAsked > 0 && { notAsked: this.#notAsked }) };
    const byRequirement = order.flatMap((requirement) => {
      const counts = this.#byRequirement.get(requirement);
      return counts ? [{ requirement, counts }] : [];
    });
    const summary = { files, plans, requirements: { ...this.#requirements }, unmetByLevel: { ...this.#unmet } };
    return { summary, problems: { ...this.#problems }, byUnit: this.#units, byRequirement };
  }
}
