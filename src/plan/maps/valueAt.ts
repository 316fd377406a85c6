/** Whether a value has others in it by name or index: a record or a list. */
export const hasMembers = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** What stands in a value at a pointer (`/tasks/0/due`; empty, the value itself); undefined where nothing does. */
export function valueAt(value: unknown, pointer: string): unknown {
  let found = value;
  for (const step of pointer.split('/').slice(1)) found = hasMembers(found) ? found[step] : undefined;
  return found;
}
