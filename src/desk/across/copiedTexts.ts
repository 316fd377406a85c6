import type { AcrossParams, AcrossPlace } from './Across.js';
import { groupTexts, type TextGroup } from './groupTexts.js';
import { comparePlans, type PlanList, type SeenPlan } from './PlanList.js';
import type { Occurrence, TextStore } from './TextStore.js';

const pointers = {
  task: (index: number) => `/tasks/${index}/content`,
  activity: (index: number) => `/creative_activities/${index}/title`,
} as const;

export interface Copied {
  key: string;
  params: AcrossParams['copied-text'];
  plans: AcrossPlace[];
}

/** Texts that several units share; units that share several of them are told so once. */
export function copiedTexts(store: TextStore, { plans }: PlanList): Copied[] {
  const places = placesByText(store);
  const units = Int32Array.from({ length: store.length }, (_, text) => {
    const numbers = placesOf(places, text);
    return numbers.length < 2 ? numbers.length : new Set(numbers.map((place) => plans[store.planAt(place)]?.unit)).size;
  });
  const shared = groupTexts(store, units).flatMap((group) => sharedBy(group, store, places, plans) ?? []);
  shared.sort((a, b) => compareOccurrences(plans)(a.first, b.first));
  const merged = new Map<string, Shared[]>();
  for (const group of shared) {
    const key = `${group.kind} ${group.units}`;
    const same = merged.get(key);
    if (same) same.push(group);
    else merged.set(key, [group]);
  }
  return [...merged.values()].map((groups) => copied(groups, store, plans));
}

/** Where each text stands: all places by text, and from where on each text's own. */
interface PlacesByText {
  order: Int32Array;
  from: Int32Array;
}

function placesByText(store: TextStore): PlacesByText {
  const from = new Int32Array(store.length + 1);
  for (let place = 0; place < store.places; place++) {
    const next = store.textAt(place) + 1;
    from[next] = (from[next] ?? 0) + 1;
  }
  for (let text = 1; text < from.length; text++) from[text] = (from[text] ?? 0) + (from[text - 1] ?? 0);
  const [order, free] = [new Int32Array(store.places), from.slice()];
  for (let place = 0; place < store.places; place++) {
    const text = store.textAt(place);
    const at = free[text] ?? 0;
    order[at] = place;
    free[text] = at + 1;
  }
  return { order, from };
}

const placesOf = ({ order, from }: PlacesByText, text: number): number[] => [
  ...order.subarray(from[text] ?? 0, from[text + 1] ?? 0),
];

/** A group that plans of several units have. */
interface Shared extends TextGroup {
  kind: 'task' | 'activity';
  /** The units' numbers, sorted: which groups have the same. */
  units: string;
  /** The first place of each unit, in order. */
  places: Occurrence[];
  first: Occurrence;
  /** The text that stands at the first place. */
  shown: number;
}

function sharedBy(
  group: TextGroup,
  store: TextStore,
  places: PlacesByText,
  plans: readonly SeenPlan[],
): Shared | undefined {
  const compare = compareOccurrences(plans);
  const byUnit = new Map<number, Occurrence & { text: number }>();
  for (const text of [group.leader, ...group.others.map(({ text }) => text)]) {
    for (const place of placesOf(places, text)) {
      const unit = plans[store.planAt(place)]?.unit ?? 0;
      const occurrence = { ...store.occurrence(place), text };
      const other = byUnit.get(unit);
      if (!other || compare(occurrence, other) < 0) byUnit.set(unit, occurrence);
    }
  }
  const occurrences = [...byUnit.values()].sort(compare);
  const [first, second] = occurrences;
  if (!first || !second) return undefined;
  const units = [...byUnit.keys()].sort((a, b) => a - b).join();
  return { ...group, kind: store.kind(group.leader), units, places: occurrences, first, shown: first.text };
}

function copied(groups: readonly Shared[], store: TextStore, plans: readonly SeenPlan[]): Copied {
  const [first] = groups as [Shared];
  const similarity = Math.min(100, ...groups.flatMap(({ others }) => others.map(({ similarity }) => similarity)));
  return {
    key: (store.hash(first.leader) >>> 0).toString(16).padStart(8, '0'),
    params: {
      what: first.kind,
      text: store.sample(first.shown),
      units: first.places.length,
      texts: groups.length,
      exact: groups.every(({ leader, others }) => others.length === 0 && store.isExact(leader)),
      similarity,
    },
    plans: first.places.map(({ plan, index, range }) => {
      const { file, document, name } = plans[plan] as SeenPlan;
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
