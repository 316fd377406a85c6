import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { DecidedPortions } from '../../desk/portions/DecidedPortions.js';
import { comparePortions, type Portion, type PortionKey, portionKey, portionOf } from '../../desk/portions/Portion.js';
import type { PlanRef } from '../../desk/roster/RosterReport.js';
import { seemingUnit } from '../../desk/totals/seemingUnit.js';
import { append } from '../../plan/maps/append.js';
import type { RenderedPlan } from '../Format.js';

/** Plans follow one another in many districts: the fastest is good enough for what is the same in all of them. */
const LEVEL = 1;

/**
 * The plans of a run, deflated, by the portion that each belongs to. So a report after another can be made of them, one at a
 * time, and a run of thousands keeps a few kilobytes of each, whatever the number of districts and formats. One shelf serves all formats.
 */
export class PlanShelf {
  readonly #kept = new Map<PortionKey, Uint8Array[]>();
  readonly #portions = new Map<PortionKey, Portion>();
  readonly #ofPlan = new Map<string, PortionKey>();
  readonly decided = new DecidedPortions();
  #last: RenderedPlan | undefined;

  /** Takes up a plan; one that it has just taken up for another format is passed over. */
  add(plan: RenderedPlan): void {
    if (plan === this.#last) return;
    this.#last = plan;
    const { assessment } = plan;
    const key = this.open(portionOf(assessment.listed ?? seemingUnit(assessment)));
    this.#ofPlan.set(placeOf(assessment), key);
    this.decided.note(assessment.results, key);
    const bytes = deflateSync(strToU8(JSON.stringify(plan)), { level: LEVEL });
    append(this.#kept, key, bytes);
  }

  /** Sees to it that there is a report of a portion, were it empty. */
  open(portion: Portion): PortionKey {
    const key = portionKey(portion);
    if (!this.#portions.has(key)) this.#portions.set(key, portion);
    return key;
  }

  get portions(): Portion[] {
    return [...this.#portions.values()].sort(comparePortions);
  }

  /** The portion of a plan; one that is not on the shelf is of no unit. */
  ofPlan(plan: Pick<PlanRef, 'file' | 'document'>): PortionKey {
    return this.#ofPlan.get(placeOf(plan)) ?? portionKey(portionOf(undefined));
  }

  /** The plans of a portion in the order in which they came. */
  *plansOf(portion: Portion): Generator<RenderedPlan> {
    for (const bytes of this.#kept.get(portionKey(portion)) ?? [])
      yield JSON.parse(strFromU8(inflateSync(bytes))) as RenderedPlan;
  }
}

const placeOf = ({ file, document }: Pick<PlanRef, 'file' | 'document'>) => `${document}\n${file}`;
