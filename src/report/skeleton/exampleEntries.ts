import { parse } from 'yaml';
import { planShape, type Shape } from '../../plan/model/model.js';

/** A value of a plan as it is written, every scalar a text; keys are canonical. */
export type Written = string | Written[] | Entry;
/** A record of an example, by canonical keys. */
export interface Entry {
  [key: string]: Written;
}

/**
 * The entries of an example, by the canonical names of its sections; a section that is one record is one entry.
 * @param say how a text is said in the skeleton, given its pointer
 * @param atLevel a level or reach, by its canonical value, as the skeleton's unit would write it
 */
export function exampleEntries(
  example: string,
  say: (text: string, pointer: string) => string,
  atLevel: (value: string) => string,
): Map<string, Entry[]> {
  const written = canonical(parse(example, { schema: 'failsafe' }) as Written, planShape, '', say, atLevel);
  return new Map(
    Object.entries(written).map(([key, value]) => [key, (Array.isArray(value) ? value : [value]) as Entry[]]),
  );
}

function canonical(
  value: Written,
  shape: Shape,
  pointer: string,
  say: (text: string, pointer: string) => string,
  atLevel: (value: string) => string,
): Written {
  if (Array.isArray(value)) {
    const items = value.map((item) => canonical(item, shape.is === 'list' ? shape.of : shape, pointer, say, atLevel));
    return items.every((item) => typeof item === 'string') ? [...new Set(items)] : items;
  }
  if (typeof value !== 'string') {
    if (shape.is !== 'record') return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, held]) => {
        const key = shape.names.get(name) ?? shape.also.get(name) ?? name;
        const field = shape.fields.get(key);
        return [key, canonical(held, field?.shape ?? { is: 'text' }, `${pointer}/${key}`, say, atLevel)];
      }),
    );
  }
  if (shape.is === 'list') return canonical(value, shape.of, pointer, say, atLevel);
  if (shape.is === 'choice' && !shape.free) {
    const known = shape.names.get(value);
    const moved = known === undefined ? undefined : atLevel(known);
    return shape.choices.find((choice) => choice.value === moved)?.vi[0] ?? value;
  }
  return shape.is === 'text' ? say(value, pointer) : value;
}
