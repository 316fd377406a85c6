import { keywords } from './keywords.js';
import { isEmpty, together } from './together.js';

/**
 * Turns a schema over the canonical plan (`unit`, `issued`) into one over the plan as units write it (`đơn vị`, `ngày ban
 * hành`), which is what a general validator reads. The Vietnamese names come from the `vi` of plan.schema.json; a schema cannot
 * look past capitals and missing diacritics as rasoat does.
 */
export class Writing {
  /** @type {Record<string, any>} */
  $defs = {};
  /** @type {Map<string, string>} */
  #names = new Map();

  /** @param {any} plan The parsed plan.schema.json. */
  constructor(plan) {
    this.plan = plan;
  }

  /** A schema that several names lead to stands once. @param {any} schema */
  define(schema) {
    const text = JSON.stringify(schema);
    if (text.length < 60) return schema;
    const name = this.#names.get(text) ?? `s${this.#names.size + 1}`;
    this.#names.set(text, name);
    this.$defs[name] = schema;
    return { $ref: `#/$defs/${name}` };
  }

  /** One of the written names of each has to be there. @param {readonly string[]} keys @param {any} node */
  required(keys, node) {
    const choices = keys.map((key) => ({
      anyOf: written(node.properties[key]).map((name) => ({ required: [name] })),
    }));
    return together(choices.map((choice) => this.define(choice)));
  }

  /** @param {Record<string, any>} properties By canonical key, in the written words. @param {any} node */
  properties(properties, node) {
    if (isEmpty(properties)) return {};
    const named = Object.entries(properties).flatMap(([key, schema]) => {
      const shared = this.define(schema);
      return written(node.properties[key]).map((name) => [name, shared]);
    });
    return { properties: Object.fromEntries(named) };
  }

  /**
   * What a schema says of the value at `at`, a part of plan.schema.json.
   * @param {any} schema
   * @param {any} at
   * @returns {any}
   */
  translate(schema, at) {
    const node = this.resolve(at);
    const parts = Object.entries(schema).flatMap(([keyword, value]) => {
      const part = keywords[keyword]?.(value, node, this, schema);
      return part === undefined || isEmpty(part) ? [] : [part];
    });
    return together(parts);
  }

  /** @param {any} node */
  resolve(node) {
    return node.$ref === undefined ? node : { ...node, ...this.plan.$defs[node.$ref.replace('#/$defs/', '')] };
  }
}

/** The names that a property is read by. @param {{vi: string[], also?: string[]}} property */
const written = ({ vi, also = [] }) => [...vi, ...also];
