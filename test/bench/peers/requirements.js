import { AS_OF } from './asOf.js';

/**
 * The requirements of a Conclusion over written plans, as far as a plain schema can say them. Left out is what no plan
 * fails for on the day of the benchmark: what a person reviews, notes, and what may still be missing.
 * @param {import('./Writing.js').Writing} writing
 * @param {{requirements: any[], groups: Record<string, string[]>}} conclusion
 */
export function requirements(writing, { requirements: all, groups }) {
  const asked = all
    .filter(({ level, check }) => level !== 'note' && check !== 'review')
    .map(({ due = '', check, ...requirement }) => ({ ...requirement, check: due > AS_OF ? notYetDue(check) : check }));
  const units = [...new Set(asked.map(({ applies }) => JSON.stringify(applies)))];
  return units.map((applies) => {
    const own = asked.filter((requirement) => JSON.stringify(requirement.applies) === applies);
    const tasks = own.filter(({ check }) => check === 'tasks').map(({ id }) => id);
    const checks = own.filter(({ check }) => check !== 'tasks').map(({ check }) => check);
    return {
      if: writing.translate({ anyOf: JSON.parse(applies).map((part) => unitOf(part, groups)) }, writing.plan),
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: writing.translate({ allOf: [...(tasks.length > 0 ? [tasksFor(tasks)] : []), ...checks] }, writing.plan),
    };
  });
}

/** A complete task that names each of the requirements. @param {readonly string[]} ids */
function tasksFor(ids) {
  const tasks = ids.map((id) => ({
    contains: {
      required: ['content', 'answers', 'lead', 'due'],
      properties: { answers: { contains: { enum: [...new Set([id, id.replace('CD', 'CĐ')])] } } },
    },
  }));
  return { required: ['tasks'], properties: { tasks: { allOf: tasks } } };
}

/** @param {{types: string[], levels: 'all' | string[]}} applies @param {Record<string, string[]>} groups */
function unitOf({ types, levels }, groups) {
  const properties = {
    type: { enum: types.flatMap((type) => groups[type] ?? [type]) },
    ...(levels !== 'all' && { level: { enum: levels } }),
  };
  return { required: ['unit'], properties: { unit: { required: Object.keys(properties), properties } } };
}

/** What may still be missing is not asked; what is there and wrong stays wrong. @param {any} check @returns {any} */
function notYetDue({ required, contains, properties, ...check }) {
  if (properties === undefined) return check;
  const own = Object.entries(properties).map(([key, schema]) => [key, notYetDue(schema)]);
  return { ...check, properties: Object.fromEntries(own) };
}
