import type { Assessment } from '../../check/assess/Assessment.js';
import { idsToCorrect, mayCount } from '../saved/compareReports.js';
import { Tally } from '../totals/Tally.js';
import type { Totals } from '../totals/Totals.js';
import { besidePortion, decidedInPortion, type PortionsOf } from './onlyPortion.js';
import { type Portion, portionKey, portionOf } from './Portion.js';
import { sinceInPortion } from './sinceInPortion.js';

/** The totals of one portion of a run: its plans are counted one by one, all else is taken out of the totals of the whole. */
export class PortionTally {
  readonly #tally = new Tally();
  readonly #files = new Set<string>();
  readonly #unread = new Set<string>();
  /** What its plans have to correct, known before or not. */
  #toCorrect = 0;
  /** Files that cannot be read and hint at no unit. */
  #unknown = 0;

  constructor(
    private readonly portion: Portion,
    private readonly of: PortionsOf,
  ) {}

  add(assessment: Assessment): void {
    const { file, unit, likely = [], problems } = assessment;
    this.#tally.add(assessment);
    if (mayCount(assessment)) this.#toCorrect += idsToCorrect(assessment).size;
    this.#files.add(file);
    if (problems.some(({ kind }) => kind === 'cannot-read')) this.#unread.add(file);
    if (!unit && likely.length === 0) this.#unknown++;
  }

  totals(whole: Totals): Totals {
    const key = portionKey(this.portion);
    if (whole.summary.plans.notAsked)
      for (const plan of whole.notJudged ?? [])
        if (portionKey(portionOf(plan.listed)) === key) this.#tally.addNotAsked(plan);
    const { roster, rosterSummary, across, beyond } = besidePortion(whole, this.portion, this.of);
    const {
      summary,
      notJudged: _,
      ...counted
    } = this.#tally.totals(
      { found: this.#files.size, read: this.#files.size - this.#unread.size },
      whole.byRequirement.map(({ requirement }) => requirement),
      {
        roster,
        rosterSummary: { ...rosterSummary, ...(this.#unknown > 0 && { unknown: this.#unknown }) },
        ...decidedInPortion(whole, this.portion, this.of),
        across,
        sums: whole.sums.filter(({ parent }) => parent !== undefined && portionKey(portionOf({ parent })) === key),
      },
    );
    const since = sinceInPortion(whole, this.portion, this.of, this.#toCorrect);
    return {
      ...counted,
      ...(since && { since: since.since }),
      summary: { ...summary, ...(since && { since: since.summary }), ...(beyond > 0 && { beyond }) },
    };
  }
}
