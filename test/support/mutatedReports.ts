/** A JSON value, its members by path. */
export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** What a member may have become by hand, by another program, or by malice. */
export const OTHERS: readonly Json[] = [
  ...[null, true, -1, 0, 1, 1e21, 0.5, '', 'x', 'constructor', '__proto__', '2022-02-30', '2022-06-30', 'compliant'],
  ...[[], {}, [null], [[]], ['x'], { x: 1 }, '\u202e##vso[a.b]', 'd'.repeat(70_000)],
];

/** One change of a report: where, and what became of it. */
export interface Mutation {
  path: string;
  /** Undefined: the member is gone. */
  value: Json | undefined;
  text: string;
}

/**
 * All the ways in which one member of a report may be another: each place of its shape once (of lists the first entry, and
 * one entry more or less), with each other value, or gone.
 */
export function* mutationsOf(report: Json): Generator<Mutation> {
  for (const path of placesIn(report)) {
    for (const value of [undefined, ...OTHERS]) {
      const changed = structuredClone(report);
      change(changed, path, value);
      yield { path: `/${path.join('/')}`, value, text: JSON.stringify(changed) };
    }
  }
}

/** Puts another value in a place, or takes away what stands there. */
export function change(report: Json, path: readonly string[], value: Json | undefined): void {
  const parent = path.slice(0, -1).reduce((at, name) => (at as Record<string, Json>)[name] as Json, report);
  const last = path.at(-1) ?? '';
  if (value !== undefined) Object.defineProperty(parent, last, { value, enumerable: true, configurable: true });
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete (parent as Record<string, Json>)[last];
}

/** Each place of the shape of a report once. */
export function placesIn(report: Json): string[][] {
  const seen = new Set<string>();
  const places: string[][] = [];
  const walk = (value: Json, path: string[]) => {
    if (typeof value !== 'object' || value === null) return;
    for (const [name, member] of Object.entries(value)) {
      const at = [...path, name];
      const shape = at.map((step) => (/^\d+$/.test(step) ? '*' : step)).join('/');
      const kind =
        Array.isArray(value) || typeof member !== 'object' ? shape : `${shape} ${JSON.stringify(member)?.length}`;
      const known = seen.has(shape);
      seen.add(kind);
      seen.add(shape);
      if (!known) places.push(at);
      walk(member, at);
    }
  };
  walk(report, []);
  return places;
}
