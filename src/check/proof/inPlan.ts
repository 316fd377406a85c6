import { isIsoDate } from '../../plan/model/calendar.js';
import { planShape, type Shape } from '../../plan/model/model.js';

/** What a plan may hold at a canonical pointer (`*` or `-` for any entry); or the first name on the way that it has not. */
export function placeInPlan(pointer: string): Shape | { unknown: string; path: string; meant?: string } {
  let shape: Shape = planShape;
  let path = '';
  for (const step of pointer.split('/').slice(1)) {
    if (shape.is === 'list' || shape.is === 'map') {
      shape = shape.of;
      path += '/*';
    } else if (shape.is === 'record') {
      const field = shape.fields.get(step);
      const meant = shape.names.get(step) ?? shape.names.nearest(step)?.thing;
      if (!field) return { unknown: step, path, meant };
      shape = field.shape;
      path += `/${step}`;
    } else return { unknown: step, path };
  }
  return shape;
}

const NUMBERS: ReadonlySet<Shape['is']> = new Set(['year', 'percent', 'count', 'money']);

/** The JSON type of what stands at such a place. */
export function jsonType({ is }: Shape): 'object' | 'array' | 'number' | 'string' {
  if (is === 'record' || is === 'map') return 'object';
  if (is === 'list') return 'array';
  return NUMBERS.has(is) ? 'number' : 'string';
}

/** Whether a value may stand at such a place, and what was probably meant when it may not. */
export function mayStand(value: unknown, shape: Shape): true | { meant?: string } {
  const type = jsonType(shape);
  const given = Array.isArray(value) ? 'array' : typeof value;
  if (given !== type || typeof value !== 'string') return given === type ? true : {};
  if (shape.is === 'text') return true;
  if (shape.is === 'date' || shape.is === 'session') return isIsoDate(value) ? true : {};
  if (shape.is !== 'choice' && shape.is !== 'due') return true;
  if (shape.choices.some((choice) => choice.value === value) || (shape.is === 'due' && isIsoDate(value))) return true;
  const meant = shape.names.get(value) ?? shape.names.nearest(value)?.thing;
  // A unit may have indicators of its own: only what is near a known one is not one of them.
  if (meant === undefined && shape.is === 'choice' && shape.free) return true;
  return meant === undefined ? {} : { meant };
}
