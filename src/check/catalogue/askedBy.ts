import { type Asked, asked } from '../keywords/Asked.js';
import type { Schema } from '../keywords/Schema.js';
import { usesIn } from '../keywords/walk.js';
import type { Requirement } from './loadCatalogue.js';

/** What a requirement asks, made from the check itself, so that it cannot say anything else. */
export function askedBy({ id, check, task_due: due }: Pick<Requirement, 'id' | 'check' | 'task_due'>): Asked[] {
  if (check === 'tasks') return [asked('tasks', { id }), ...(due ? [asked('task-due', due)] : [])];
  return check === 'review' ? [asked('review', {})] : askedIn(check, '');
}

function askedIn(schema: Schema, path: string): Asked[] {
  if (typeof schema === 'boolean') return [];
  const below = (part: Schema, at: string) => askedIn(part, path + at);
  return usesIn(schema).flatMap(({ keyword, param }) => keyword.describe(param, { path, schema, below }));
}
