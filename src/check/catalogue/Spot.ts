import type { Schema } from '../keywords/Schema.js';
import { usesIn } from '../keywords/walk.js';

/** A schema inside a check: what it stands in, and what of the plan it looks at. */
export interface Spot {
  schema: Schema;
  /** Its pointer within the record. */
  at: string;
  /** The canonical pointer of the values it looks at, `*` for any entry; undefined where no pointer finds them. */
  path?: string;
  /** The keyword whose parameter it is, or is in, and the schema of that; undefined of the whole check. */
  under?: { keyword: string; schema: Schema };
}

/** A check and every schema inside it, outermost first. */
export function* spotsIn(spot: Spot): Generator<Spot> {
  yield spot;
  for (const { name, keyword, param } of usesIn(spot.schema)) {
    for (const { schema, at } of keyword.parts?.(param) ?? []) {
      const path = at === undefined || spot.path === undefined ? undefined : spot.path + at;
      const under = { keyword: name, schema: spot.schema };
      const inner = { schema, at: `${spot.at}/${name}${stepTo(schema, param)}`, under };
      yield* spotsIn(path === undefined ? inner : { ...inner, path });
    }
  }
}

/** Where a schema stands in the parameter of a keyword: it is that, or one of its members. */
function stepTo(schema: Schema, param: unknown): string {
  const member = Object.entries(Object(param)).find(([, one]) => one === schema);
  return schema === param || !member ? '' : `/${member[0]}`;
}
