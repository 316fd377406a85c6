import { capital } from '../messages/capital.js';
import type { Field, RecordShape, Shape } from '../plan/model/model.js';
import { keyIn, type Vocabulary } from '../plan/model/vocabulary.js';

/** A value of a section that is one cell: the properties that lead to it, and what it may hold. */
export interface Column {
  fields: readonly Field[];
  shape: Shape;
  /** Whether a form fills it in: an entry with nothing else is blank. */
  fixed: boolean;
}

/** Between the parts of a heading: `hiện trạng: năm`. */
const JOINT = ': ';

/** The values of a section in the order of its schema; those of a part of it (`hiện trạng`) one by one. */
export function columnsOf(shape: RecordShape, above: readonly Field[] = []): Column[] {
  return [...shape.fields.values()].flatMap((field): Column[] => {
    const fields = [...above, field];
    if (field.shape.is === 'record') return columnsOf(field.shape, fields);
    return [{ fields, shape: field.shape, fixed: shape.fixed.has(field.key) && above.length === 0 }];
  });
}

/** What stands above a column, or before a value. */
export function headingOf({ fields }: Pick<Column, 'fields'>, vocabulary: Vocabulary): string {
  const text = fields.map((field) => keyIn(field, vocabulary)).join(JOINT);
  return vocabulary === 'vi' ? capital(text) : text;
}

/** A heading of a form as it is read: the properties that it names, or undefined where the section has no such value. */
export function fieldsNamed(heading: string, shape: RecordShape): Field[] | undefined {
  const [first = '', ...rest] = heading.split(/\s*:\s*/);
  const whole = fieldNamed(heading, shape);
  if (whole) return whole.shape.is === 'record' ? undefined : [whole];
  const field = fieldNamed(first, shape);
  if (field?.shape.is !== 'record' || rest.length === 0) return undefined;
  const inner = fieldsNamed(rest.join(JOINT), field.shape);
  return inner && [field, ...inner];
}

function fieldNamed(name: string, { fields, names, also }: RecordShape): Field | undefined {
  return fields.get(names.get(name.trim()) ?? also.get(name.trim()) ?? '');
}

/** Whether two ways lead to the same value. */
export const samePath = (one: readonly Field[], other: readonly Field[]): boolean =>
  one.length === other.length && one.every(({ key }, i) => key === other[i]?.key);
