import type { Stated } from '../../check/assess/Stated.js';
import type { ParsedPlan } from '../../plan/reader/parsePlans.js';
import { fold } from '../../plan/text/fold.js';
import { ownCopy } from '../../plan/text/ownCopy.js';
import type { AcrossParams, AcrossPlace } from './Across.js';
import { comparePlans, type SeenPlan } from './PlanList.js';

/** A document number that several plans have; `key` is the same from run to run. */
export interface SameNumber {
  key: string;
  params: AcrossParams['same-number'];
  plans: AcrossPlace[];
}

/** The number of a plan's document, where it is filled in. */
export function numberOf({ plan, locate }: ParsedPlan): Stated['number'] {
  const text = plan?.document?.number;
  if (text === undefined || !isFilledIn(text)) return undefined;
  const { pointer, range } = locate('/document/number');
  return { text: ownCopy(text), pointer, range };
}

interface Numbered {
  plan: SeenPlan;
  number: NonNullable<Stated['number']>;
}

/**
 * Numbers that plans of several units of a type and parent (without a roster: and level) have; each unit once, at its
 * first plan.
 */
export function sharedNumbers(stated: ReadonlyMap<SeenPlan, Stated>): SameNumber[] {
  const byKey = new Map<string, Numbered[]>();
  for (const [plan, { number }] of stated) {
    if (!number) continue;
    const key = `${plan.type}.${plan.listed?.parent ?? plan.level}.${foldNumber(number.text)}`;
    const others = byKey.get(key);
    if (others) others.push({ plan, number });
    else byKey.set(key, [{ plan, number }]);
  }
  return [...byKey].flatMap(([key, entries]) => {
    const sorted = entries.toSorted((a, b) => comparePlans(a.plan, b.plan));
    const byUnit = new Map<number, Numbered>();
    for (const entry of sorted) if (!byUnit.has(entry.plan.unit)) byUnit.set(entry.plan.unit, entry);
    const [first, ...rest] = byUnit.values();
    if (!first || rest.length === 0) return [];
    const places = [first, ...rest].map(({ plan: { file, document, name }, number: { pointer, range } }) => ({
      file,
      document,
      name,
      pointer,
      range,
    }));
    return [{ key, params: { number: first.number.text, units: places.length }, plans: places }];
  });
}

/** A draft leaves the number to be filled in: `…-KH/HND`. */
const isFilledIn = (number: string) => /\d/.test(number) && !/…|\.\.|^\s*[-–/]/.test(number);

const foldNumber = (number: string) => fold(number.replace(/[‐-―]/g, '-')).replaceAll(' ', '');
