import type { AcrossParams, AcrossPlace } from './Across.js';
import type { DistinctText, Occurrence } from './DistinctTexts.js';
import { groupTexts, type TextGroup } from './groupTexts.js';
import { comparePlans, type SeenPlan } from './PlanList.js';

const pointers = {
  task: (index: number) => `/tasks/${index}/content`,
  activity: (index: number) => `/creative_activities/${index}/title`,
} as const;

/** A text that several plans share; `key` is the same from run to run. */
export interface Copied {
  key: string;
  params: AcrossParams['copied-text'];
  plans: AcrossPlace[];
}

/** A group with the first place of each unit, in order. */
interface Shared {
  group: TextGroup;
  first: DistinctText;
  places: Occurrence[];
}

/** Texts that several units share; units that share several of them are told so once. */
export function copiedTexts(texts: readonly DistinctText[], plans: readonly SeenPlan[]): Copied[] {
  const compare = compareOccurrences(plans);
  const unitAt = ({ plan }: Occurrence) => plans[plan]?.unit ?? -1;
  const shared = groupTexts(texts, unitAt).map((group): Shared => {
    const first = group.texts.reduce((a, b) => (compare(b.places[0], a.places[0]) < 0 ? b : a));
    const byUnit = new Map<number, Occurrence>();
    for (const place of group.texts.flatMap(({ places }) => places).sort(compare))
      if (!byUnit.has(unitAt(place))) byUnit.set(unitAt(place), place);
    return { group, first, places: [...byUnit.values()] };
  });
  const byUnits = new Map<string, [Shared, ...Shared[]]>();
  for (const one of shared.sort((a, b) => compare(a.first.places[0], b.first.places[0]))) {
    const units = one.places.map(unitAt).sort((a, b) => a - b);
    const key = `${one.first.kind} ${units}`;
    const known = byUnits.get(key);
    if (known) known.push(one);
    else byUnits.set(key, [one]);
  }
  return [...byUnits.values()].map((groups) => copied(groups, plans));
}

function copied(groups: readonly [Shared, ...Shared[]], plans: readonly SeenPlan[]): Copied {
  const [{ group, first, places }] = groups;
  return {
    key: (group.texts[0].hash >>> 0).toString(16).padStart(8, '0'),
    params: {
      what: first.kind,
      text: first.sample,
      units: places.length,
      texts: groups.length,
      exact: groups.every(({ group: { texts } }) => texts.length === 1 && texts[0].exact),
      similarity: Math.min(...groups.map(({ group: { similarity } }) => similarity)),
    },
    plans: places.flatMap(({ plan, index, range }) => {
      const seen = plans[plan];
      if (!seen) return [];
      const { file, document, name } = seen;
      return { file, document, name, pointer: pointers[first.kind](index), range };
    }),
  };
}

/** By plan in the order of reports, then by position. */
export function compareOccurrences(plans: readonly SeenPlan[]): (a: Occurrence, b: Occurrence) => number {
  return (a, b) => {
    const [one, other] = [plans[a.plan], plans[b.plan]];
    const byPlan = one && other && one !== other ? comparePlans(one, other) : 0;
    const [{ start: left }, { start: right }] = [a.range, b.range];
    return byPlan || left.line - right.line || left.column - right.column;
  };
}
