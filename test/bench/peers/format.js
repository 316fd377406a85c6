import { dateForms, datePattern } from './datePattern.js';
import { choicesOf, wordsOf } from './keywords.js';
import { together } from './together.js';

/**
 * The plan format over written plans: every key, type, enumeration, date and amount that plan.schema.json knows, unknown
 * keys refused.
 * @param {import('./Writing.js').Writing} writing
 */
export function format(writing) {
  return writtenOf(writing.plan, writing);
}

/** @param {any} at @param {import('./Writing.js').Writing} writing @returns {any} */
function writtenOf(at, writing) {
  const node = writing.resolve(at);
  const leaf = leaves[at.$ref?.replace('#/$defs/', '')];
  if (leaf) return leaf;
  if (node.type === 'object') return objectOf(node, writing);
  if (node.type === 'array') return listOf(node, writing);
  const choices = choicesOf(node);
  // An indicator may also be in the unit's own words.
  if (choices.length === 0 || node.anyOf) return text;
  return {
    type: 'string',
    ...wordsOf(
      choices.map((choice) => choice.const),
      node,
    ),
  };
}

/** @param {any} node @param {import('./Writing.js').Writing} writing */
function objectOf(node, writing) {
  const properties = Object.entries(node.properties).map(([key, value]) => [key, writtenOf(value, writing)]);
  const shape = {
    type: 'object',
    ...writing.properties(Object.fromEntries(properties), node),
    additionalProperties: false,
  };
  const { required = [], if: condition, then } = node;
  return together([
    shape,
    ...(required.length > 0 ? [writing.required(required, node)] : []),
    ...(condition ? [writing.translate({ if: condition, then }, node)] : []),
  ]);
}

/** One text is a list of one. @param {any} node @param {import('./Writing.js').Writing} writing */
function listOf(node, writing) {
  const item = writing.define(writtenOf(node.items, writing));
  const list = { type: 'array', items: item, ...(node.minItems && { minItems: node.minItems }) };
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  return writing.resolve(node.items).type === 'object' ? list : { if: { type: 'array' }, then: list, else: item };
}

// YAML reads `12` as a number where a text is meant.
const text = { type: ['string', 'number'], minLength: 1 };
const AMOUNT = '^(?:\\d{1,3}(?:\\.\\d{3})+|\\d+)';
const DUE = [
  `(?:trước )?(?:${dateForms()})`,
  '(?:[Qq]uý|Q) ?(?:IV|I{1,3}|[1-4]) ?(?:/|năm ) ?20\\d\\d',
  '[Tt]háng (?:0?[1-9]|1[0-2]) ?(?:/|năm ) ?20\\d\\d',
  '6 tháng (?:đầu|cuối) năm 20\\d\\d',
  '(?:[Nn]ăm )?20\\d\\d',
  '(?:[Gg]iai đoạn )?20\\d\\d ?[-–] ?20\\d\\d',
  '[Tt]hường xuyên|[Hh]ằng (?:năm|quý|tháng)',
];

/** What the `$defs` of plan.schema.json look like in a file, read by YAML. ajv-cli's reader makes a Date of `2021-10-05`. */
const leaves = {
  text,
  date: { type: ['string', 'object'], pattern: datePattern() },
  due: { type: ['string', 'integer', 'object'], pattern: `^(?:${DUE.join('|')})$` },
  year: { type: 'integer', minimum: 2000, maximum: 2099 },
  count: { type: ['integer', 'string'], minimum: 0, pattern: `${AMOUNT}$` },
  money: { type: ['integer', 'string'], minimum: 0, pattern: `${AMOUNT}(?:,\\d+)?(?: (?:nghìn|triệu|tỷ))?(?: đồng)?$` },
  percent: { type: ['number', 'string'], minimum: 0, maximum: 100, pattern: '^\\d{1,3}(?:,\\d+)? ?%?$' },
};
