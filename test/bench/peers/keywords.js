import { AS_OF } from './asOf.js';
import { datePattern } from './datePattern.js';
import { isEmpty, together } from './together.js';

/**
 * How each keyword of the catalogue's checks reads over the written plan. What is missing here a plain schema cannot say:
 * `ratio` and `raises` reckon with two figures, `sameNameAs` compares two names.
 * @typedef {import('./Writing.js').Writing} Writing
 * @type {Record<string, (value: any, node: any, writing: Writing, schema: any) => any>}
 */
export const keywords = {
  required: (keys, node, writing) => writing.required(keys, node),
  properties: (properties, node, writing) => {
    const translated = Object.entries(properties)
      .map(([key, schema]) => [key, writing.translate(schema, node.properties[key])])
      .filter(([, schema]) => !isEmpty(schema));
    const own = writing.properties(Object.fromEntries(translated), node);
    return together([own, ...withinOwnYear(properties, node, writing)]);
  },
  items: (schema, node, writing) => ({ items: writing.translate(schema, node.items) }),
  contains: (schema, node, writing) => {
    const item = writing.translate(schema, node.items);
    if (writing.resolve(node.items).type === 'object') return { contains: item };
    // One text is a list of one.
    return {
      anyOf: [
        { type: 'array', contains: item },
        { type: 'string', ...item },
      ],
    };
  },
  const: (value, node) => wordsOf([value], node),
  enum: (values, node) => wordsOf(values, node),
  if: (condition, node, writing, { then = {}, else: otherwise = {} }) => ({
    if: writing.translate(condition, node),
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: writing.translate(then, node),
    else: writing.translate(otherwise, node),
  }),
  allOf: (schemas, node, writing) => ({ allOf: schemas.map((schema) => writing.translate(schema, node)) }),
  anyOf: (schemas, node, writing) => ({ anyOf: schemas.map((schema) => writing.translate(schema, node)) }),
  within: ({ from, to }) => (typeof to === 'object' ? undefined : { pattern: datePattern({ from, to }) }),
  everyYear: (rule, node, writing) => everyYear(rule, node, writing),
  // Money is written in words: `300 triệu đồng`.
  exclusiveMinimum: () => ({ pattern: '[1-9]', exclusiveMinimum: 0 }),
  maximum: (maximum) => ({ maximum }),
};

/**
 * A day up to the end of the year that stands beside it: each year is a case of its own.
 * @param {Record<string, any>} properties
 * @param {any} node
 * @param {Writing} writing
 */
function withinOwnYear(properties, node, writing) {
  const dated = Object.entries(properties).filter(([, { within }]) => within?.to?.endOf !== undefined);
  return dated.flatMap(([key, { within }]) =>
    PERIOD.map((year) => ({
      if: writing.translate({ required: [within.to.endOf], properties: { [within.to.endOf]: { const: year } } }, node),
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: writing.translate({ properties: { [key]: { within: { to: `${year}-12-31` } } } }, node),
    })),
  );
}

/** The years that plans are made for. */
const PERIOD = [2021, 2022, 2023, 2024, 2025];

/** What is asked of this year and of later ones is not due yet. */
const YEAR = Number(AS_OF.slice(0, 4));

/** @param {{from: number, to: number, min: number, max?: number, complete?: string[]}} rule @param {any} node @param {Writing} writing */
function everyYear({ from, to, min, max, complete = [] }, node, writing) {
  const entry = (/** @type {number} */ year, /** @type {string[]} */ keys) =>
    writing.define(
      writing.translate({ required: ['year', ...keys], properties: { year: { const: year } } }, node.items),
    );
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return together([
    ...years.filter((year) => year < YEAR).map((year) => ({ contains: entry(year, complete), minContains: min })),
    ...(max === undefined
      ? []
      : years.map((year) => ({ contains: entry(year, []), minContains: 0, maxContains: max }))),
  ]);
}

/** The written words for some of an enumeration's values. @param {unknown[]} values @param {any} node */
export function wordsOf(values, node) {
  const choices = choicesOf(node);
  if (choices.length === 0) return { enum: values };
  const words = choices.filter((choice) => values.includes(choice.const)).flatMap(({ vi }) => vi);
  // Units add their level to their type: `Hội Nông dân xã`.
  const isType = choices.some((choice) => choice.const === 'farmers-union');
  return isType ? { pattern: `^(?:${words.join('|')})(?: (?:${LEVELS}))?$` } : { enum: words };
}

const LEVELS = 'tỉnh|huyện|thành phố|thị xã|xã|phường|thị trấn';

/** @param {any} node @returns {{const: unknown, vi: string[]}[]} */
export function choicesOf(node) {
  return [node, ...(node.anyOf ?? [])].flatMap(({ oneOf = [] }) => oneOf);
}
