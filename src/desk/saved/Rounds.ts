import type { Assessment } from '../../check/assess/Assessment.js';
import type { Totals } from '../totals/Totals.js';
import { type Comparison, compareReports, type Difference, toCorrectIn } from './compareReports.js';
import { compareUnits, type UnitChanges } from './compareUnits.js';

/** What one of several runs over the same files has found. */
export interface Round {
  plans: Assessment[];
  totals: Totals;
  /** Whether all that was asked for could be looked through; else a file that is not listed may still be there. */
  isWhole: boolean;
}

/** What has become of what was to be corrected since the round before. */
export interface RoundChanges extends Comparison, UnitChanges {
  /** Files that nothing can be said of: they, or plans in them, cannot be read now. They are held against what they were later on. */
  held: string[];
  /** Those that could be read the round before. */
  newlyHeld: string[];
  /** Files that can be read again. */
  readAgain: string[];
  /** Files that were not there the round before. */
  newFiles: string[];
  /** Files that are no longer there. */
  goneFiles: string[];
  /** What was to be corrected in the files held when they could be read. */
  unsettled: Difference[];
}

/**
 * Holds each run against the one before, file by file. A file that cannot be read, as while an editor writes it, is left
 * out: nothing in it has been corrected, and it is compared with what it was when it could be read.
 */
export class Rounds {
  #plans: ReadonlyMap<string, Assessment[]> = new Map();
  #held: ReadonlySet<string> = new Set();
  #totals: Totals | undefined;

  /** Takes up a round. Of the first one everything to be corrected is new. */
  next({ plans, totals, isWhole }: Round): RoundChanges {
    const now = byFile(plans.map(withoutEvidence));
    const unread = [...now].flatMap(([file, own]) => (own.some(({ unit }) => !unit) ? [file] : []));
    const unseen = isWhole ? [] : [...this.#plans.keys()].filter((file) => !now.has(file));
    const known = new Set([...this.#plans.keys(), ...this.#held]);
    // Half of a workbook is told from no other one: the form is there all the same.
    const untold = (totals.summary.files.passedOver ?? []).filter((file) => known.has(file));
    const held = new Set([...unread, ...unseen, ...untold]);
    const settled = (all: ReadonlyMap<string, Assessment[]>) =>
      [...all].flatMap(([file, own]) => (held.has(file) ? [] : own));
    const [before, after] = [settled(this.#plans), settled(now)];
    const changes = {
      ...compareReports(before, after),
      ...this.#units(before, after, totals, held),
      held: [...held].sort(),
      newlyHeld: [...held].filter((file) => !this.#held.has(file)).sort(),
      newFiles: [...now.keys()].filter((file) => !known.has(file)).sort(),
      goneFiles: [...known].filter((file) => !now.has(file) && !held.has(file)).sort(),
      readAgain: [...this.#held].filter((file) => now.has(file) && !held.has(file)).sort(),
      unsettled: [...held].flatMap((file) => (this.#plans.get(file) ?? []).flatMap(toCorrectIn)),
    };
    const kept = [...held].flatMap((file) => {
      const own = this.#plans.get(file);
      return own ? [[file, own] as const] : [];
    });
    this.#plans = new Map([...[...now].filter(([file]) => !held.has(file)), ...kept]);
    this.#held = held;
    // Whose plan is held is not told from who has sent none.
    if (held.size === 0) this.#totals = totals;
    return changes;
  }

  #units(before: Assessment[], after: Assessment[], totals: Totals, held: ReadonlySet<string>): UnitChanges {
    if (!this.#totals || held.size > 0) return {};
    const { newlySent = [], newlyOverdue = [] } = compareUnits(
      { assessments: before, totals: this.#totals },
      { assessments: after, totals },
    );
    return { ...(newlySent.length > 0 && { newlySent }), ...(newlyOverdue.length > 0 && { newlyOverdue }) };
  }
}

function byFile(plans: readonly Assessment[]): Map<string, Assessment[]> {
  const files = new Map<string, Assessment[]>();
  for (const plan of plans) files.set(plan.file, [...(files.get(plan.file) ?? []), plan]);
  return files;
}

/** What is kept of a plan from round to round: not what it does well. */
function withoutEvidence(plan: Assessment): Assessment {
  const results = plan.results.filter(({ status }) => status !== 'met');
  return { ...plan, results: results.map((result) => ({ ...result, evidence: [] })) };
}
