import type { Field, RecordShape } from './model.js';

/** The property that a text without a name stands for in a record: the first that it cannot do without, if that is a text. */
export function firstText(shape: RecordShape): Field | undefined {
  const field = shape.fields.get(shape.required({})[0] ?? '');
  const isText = field?.shape.is === 'text' || (field?.shape.is === 'choice' && field.shape.free);
  return isText ? field : undefined;
}
