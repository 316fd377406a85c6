import type { OfficialPlan } from '../../check/assess/Decisions.js';
import type { ListedUnit } from '../../check/assess/ListedUnit.js';
import { append } from '../../plan/maps/append.js';
import type { IsoDate } from '../../plan/model/calendar.js';
import {
  type AppliedOfficial,
  type OfficialReport,
  officialReport,
  type UnusedOfficial,
} from '../decisions/DecisionReport.js';
import type { Outcome } from '../decisions/OfficialBook.js';
import type { Candidate } from '../official/officialOf.js';
import { outcomeOf } from '../official/outcomeOf.js';
import { clashesOf } from '../roster/clashes.js';
import type { Received } from '../roster/Received.js';
import type { SavedReport } from './savedReport.js';

/** A decision as some report has it. */
type Told = AppliedOfficial | UnusedOfficial;

/** The Board's decisions on official plans in several reports together, each once. */
export class MergedOfficial {
  /** In order of the reports; of one that a report knows the unit of that is kept. */
  readonly #told = new Map<string, Told>();
  readonly #holding = new Map<string, OfficialPlan>();
  readonly #clashes = new Map<OfficialPlan, 'repeated' | 'contradicts'>();
  readonly isEmpty: boolean;

  constructor(reports: readonly SavedReport[]) {
    const given = reports.flatMap(({ officialPlans }) => officialPlans ?? []);
    this.isEmpty = given.length === 0;
    for (const one of given.flatMap(({ applied, unused }) => [...applied, ...unused])) {
      const key = JSON.stringify(decisionIn(one));
      const known = this.#told.get(key);
      if (!known || (known.code === undefined && one.code !== undefined)) this.#told.set(key, one);
    }
    const byCode = new Map<string, Told[]>();
    for (const one of this.#told.values()) {
      if (one.code === undefined || isLater(one)) continue;
      append(byCode, one.code, one);
    }
    for (const [code, group] of byCode) {
      const clashes = clashesOf(group);
      for (const { decision, kind } of clashes) this.#clashes.set(decision, kind);
      const holds = group.find((one) => !this.#clashes.has(one));
      if (holds) this.#holding.set(code, holds);
    }
  }

  /** The decision that holds for a unit. */
  of(code: string): OfficialPlan | undefined {
    return this.#holding.get(code);
  }

  /**
   * What became of each.
   * @param plans all of the reports
   */
  report(plans: readonly Received[], asOf: IsoDate): OfficialReport {
    const byCode = new Map<string, Received[]>();
    const owners = new Map<string, ListedUnit | 'unknown'>();
    for (const plan of plans) {
      const { file, listed } = plan;
      if (!owners.has(file) || listed) owners.set(file, listed ?? 'unknown');
      if (!listed) continue;
      append(byCode, listed.code, plan);
    }
    return officialReport(
      [...this.#told.values()].map((one) => [
        one,
        this.#outcome(one, byCode.get(one.code ?? '') ?? [], (decision) => owners.get(decision.file), asOf),
      ]),
    );
  }

  #outcome(
    told: Told,
    plans: readonly Received[],
    ownerOf: (decision: OfficialPlan) => ListedUnit | 'unknown' | undefined,
    asOf: IsoDate,
  ): Outcome {
    const decision = decisionIn(told);
    const clash = this.#clashes.get(told);
    if (clash) return { unused: { ...decision, code: told.code ?? '', why: clash } };
    if (told.code === undefined || isLater(told)) return { unused: told as UnusedOfficial };
    const weighed = plans.flatMap(({ file, document, sending }): Candidate[] =>
      sending ? [{ file, document, ...sending }] : [],
    );
    return outcomeOf(decision, told.code, { plans, weighed, ownerOf }, asOf);
  }
}

const isLater = (told: Told): boolean => 'why' in told && told.why === 'later';

/** What the Board has said, without what became of it. */
function decisionIn({ unit, file, document, draft, approvedBy, date, reason, reference }: OfficialPlan): OfficialPlan {
  return {
    unit,
    file,
    ...(document !== undefined && { document }),
    ...(draft && { draft }),
    approvedBy,
    date,
    reason,
    ...(reference !== undefined && { reference }),
  };
}
