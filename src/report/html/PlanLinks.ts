import { planKey } from '../../desk/roster/planKey.js';
import type { PlanRef } from '../../desk/roster/RosterReport.js';
import type { Totals } from '../../desk/totals/Totals.js';
import { oneLine } from '../../plan/text/visible.js';
import type { NamedUnit } from '../shared/boardSections.js';
import { html, type Markup } from './markup.js';

/** Links to the parts of units, which stand in the page in the order of the table by unit, then those without a plan in that of the roster. */
export class PlanLinks {
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #absent = new Map<string, number>();

  constructor({ byUnit, roster }: Pick<Totals, 'byUnit' | 'roster'>) {
    this.#numbers = new Map(byUnit.map((row, i) => [planKey(row), i + 1]));
    for (const { plan, unit } of roster?.units ?? [])
      if (!plan || this.numberOf(plan) === undefined)
        this.#absent.set(unit.code, byUnit.length + this.#absent.size + 1);
  }

  /** The number of its part, where the page has one. */
  numberOf(plan: Pick<PlanRef, 'file' | 'document'>): number | undefined {
    return this.#numbers.get(planKey(plan));
  }

  /** The number of the part of a unit without a plan that is judged. */
  numberOfAbsent({ code = '' }: NamedUnit): number | undefined {
    return this.#absent.get(code);
  }

  /** The name of a unit without a plan that is judged, as a link where the page has a part for it. */
  toAbsent(unit: NamedUnit): Markup {
    const number = this.numberOfAbsent(unit);
    const name = oneLine(unit.name ?? '');
    return number === undefined ? html`${name}` : html`<a href="#unit-${number}">${name}</a>`;
  }

  /** The text, as a link where the page has a part for the plan. */
  to(plan: PlanRef, text: string = oneLine(plan.name ?? plan.file)): Markup {
    const number = this.numberOf(plan);
    return number === undefined ? html`${text}` : html`<a href="#unit-${number}">${text}</a>`;
  }

  /** The ways to the parts of plans after a sentence that names them already: of no use on paper. */
  after(plans: readonly PlanRef[]): Markup {
    return html`<span class="links">${plans.map((plan) => html`→ ${this.to(plan)} `)}</span>`;
  }
}
