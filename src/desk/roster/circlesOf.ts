import type { RosterUnit } from '../../check/assess/ListedUnit.js';

/** The circles in which units are made of one another, each once, in order of the roster. Linear in units and links. */
export function circlesOf(units: readonly RosterUnit[]): Circle[] {
  const byCode = new Map(units.map((unit, at) => [unit.code, { unit, at }]));
  const state = new Map<string, 'open' | 'done'>();
  const circles: Circle[] = [];
  for (const { code: start } of units) {
    if (state.has(start)) continue;
    // The way to the unit that is looked at; of each the predecessors that are still to be looked at.
    const way = [{ code: start, left: former(byCode.get(start)?.unit) }];
    state.set(start, 'open');
    for (let here = way.at(-1); here; here = way.at(-1)) {
      const next = here.left.shift();
      if (next === undefined) {
        state.set(here.code, 'done');
        way.pop();
      } else if (state.get(next) === 'open') {
        const round = way.slice(way.findIndex(({ code }) => code === next)).map(({ code }) => code);
        circles.push(fromFirst(round, (code) => byCode.get(code)?.at ?? 0));
      } else if (!state.has(next)) {
        state.set(next, 'open');
        way.push({ code: next, left: former(byCode.get(next)?.unit) });
      }
    }
  }
  return circles.sort((a, b) => a.unit - b.unit);
}

const former = (unit: RosterUnit | undefined): string[] => (unit?.predecessors ?? []).map(({ code }) => code);

/** A circle told from its first unit of the roster. */
function fromFirst(round: readonly string[], placeOf: (code: string) => number): Circle {
  const places = round.map(placeOf);
  const first = places.indexOf(Math.min(...places));
  const codes = [...round.slice(first), ...round.slice(0, first)];
  return { unit: places[first] ?? 0, codes: [...codes, codes[0] ?? ''] };
}

/** Units that are made of one another in a circle, by their codes, from the first that the roster has back to itself. */
export interface Circle {
  unit: number;
  codes: string[];
}
