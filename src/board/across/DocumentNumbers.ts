import type { Range } from '../../plan/Finding.js';
import { fold } from '../../plan/fold.js';
import type { ParsedPlan } from '../../plan/parsePlans.js';
import type { AcrossParams, AcrossPlace } from '../Across.js';
import { ownCopy } from './ownCopy.js';
import { comparePlans, type SeenPlan } from './PlanList.js';

interface Numbered {
  plan: SeenPlan;
  number: string;
  pointer: string;
  range: Range;
}

export interface SameNumber {
  key: string;
  params: AcrossParams['same-number'];
  plans: AcrossPlace[];
}

/** The document numbers of all plans, by type and parent (without a roster: and level) of their units. */
export class DocumentNumbers {
  readonly #byKey = new Map<string, Numbered[]>();

  add(plan: SeenPlan, { plan: values, locate }: ParsedPlan): void {
    const number = values?.document?.number;
    if (number === undefined || !isFilledIn(number)) return;
    const key = ownCopy(`${plan.type}.${plan.listed?.parent ?? plan.level}.${foldNumber(number)}`);
    const { pointer, range } = locate('/document/number');
    const entry = { plan, number: ownCopy(number), pointer, range };
    const others = this.#byKey.get(key);
    if (others) others.push(entry);
    else this.#byKey.set(key, [entry]);
  }

  /** Numbers that plans of several units have; each unit once, at its first plan. */
  shared(): SameNumber[] {
    return [...this.#byKey].flatMap(([key, entries]) => {
      const sorted = entries.toSorted((a, b) => comparePlans(a.plan, b.plan));
      const byUnit = new Map<number, Numbered>();
      for (const entry of sorted) if (!byUnit.has(entry.plan.unit)) byUnit.set(entry.plan.unit, entry);
      const [first, ...rest] = byUnit.values();
      if (!first || rest.length === 0) return [];
      const places = [first, ...rest].map(({ plan: { file, document, name }, pointer, range }) => ({
        file,
        document,
        name,
        pointer,
        range,
      }));
      return [{ key, params: { number: first.number, units: places.length }, plans: places }];
    });
  }
}

/** A draft leaves the number to be filled in: `…-KH/HND`. */
const isFilledIn = (number: string) => /\d/.test(number) && !/…|\.\.|^\s*[-–/]/.test(number);

const foldNumber = (number: string) => fold(number.replace(/[‐-―]/g, '-')).replaceAll(' ', '');
