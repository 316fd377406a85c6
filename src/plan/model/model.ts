import configSchema from '../../../schemas/config.schema.json' with { type: 'json' };
import planSchema from '../../../schemas/plan.schema.json' with { type: 'json' };
import rosterSchema from '../../../schemas/roster.schema.json' with { type: 'json' };
import { valueAt } from '../maps/valueAt.js';
import { NameIndex } from '../text/NameIndex.js';

/** A value of a list (`province`) and its Vietnamese names, the official one first. */
export interface Choice {
  value: string;
  vi: readonly string[];
  en: string;
  /** The other values whose duties this one carries: of a type of unit that was made of several. */
  standsFor?: readonly string[];
}

/** What a place of a document may hold: its schema as the reader sees it. */
export type Shape =
  | RecordShape
  /** `once`: the property of its items whose known values stand in one item only, and what may tell several apart. */
  | { is: 'list'; of: Shape; once?: readonly string[] }
  /** Keys of the writer's own, as ids of requirements. */
  | { is: 'map'; of: Shape }
  | ChoiceShape
  | { is: 'due'; choices: readonly Choice[]; names: NameIndex<string> }
  | { is: ScalarKind };

/** What is made up of other shapes. */
export type CompositeShape = Extract<Shape, { is: 'record' | 'list' | 'map' }>;

/** What is written as one text: words, a number, a date, a value of a list. */
export type ScalarShape = Exclude<Shape, CompositeShape>;

/** Whether a shape is made up of others. */
export const isComposite = (shape: Shape): shape is CompositeShape =>
  shape.is === 'record' || shape.is === 'list' || shape.is === 'map';

/** A value of a list. */
export interface ChoiceShape {
  is: 'choice';
  choices: readonly Choice[];
  names: NameIndex<string>;
  /** Any other words may stand there as well. */
  free: boolean;
  /** How values are written beside their names. */
  words?: ChoiceWords;
  /** Other values, which make nothing of the entry that they stand in. */
  beside?: NameIndex<true>;
  /** One text may name several, as an item of a list. */
  several?: boolean;
}

/** The ways of writing values beside their names, each by the name that the schema calls it by (values/readChoice). */
export type ChoiceWords = (typeof CHOICE_WORDS)[number];
const CHOICE_WORDS = ['type', 'levels', 'indicator', 'document', 'recurrence'] as const;

/** A mapping with known keys. */
export interface RecordShape {
  is: 'record';
  fields: ReadonlyMap<string, Field>;
  names: NameIndex<string>;
  /** Properties by other names that offices use; read only if none of the property's own names is there too. */
  also: NameIndex<string>;
  /** Properties that a form fills in: an entry that holds nothing else is blank. */
  fixed: ReadonlySet<string>;
  /** Of a whole document: keys that are passed over wherever they stand. */
  passedOver?: NameIndex<true>;
  /** Of a whole document: it is made from a form, whose entries may be blank. */
  form?: boolean;
  /** Canonical names of what must stand in it, given what it holds. */
  required: (record: Readonly<Record<string, unknown>>) => readonly string[];
  /** What the parts must agree in. */
  check?: RecordCheck;
}

/** The rules of the reader for a record as a whole, each by the name that the schema calls it by. */
export type RecordCheck = (typeof RECORD_CHECKS)[number];
const RECORD_CHECKS = ['unit', 'target', 'measure'] as const;

const SCALARS = ['text', 'date', 'session', 'year', 'percent', 'count', 'money'] as const;

/** What a value that is not a choice may be, each by the name of its definition in the schema. */
export type ScalarKind = (typeof SCALARS)[number];

const isScalarKind = (name: string): name is ScalarKind => SCALARS.some((kind) => kind === name);

/** A property: its canonical name, its Vietnamese names (the official one first) and what it holds. */
export interface Field {
  key: string;
  vi: readonly string[];
  /** What offices call it as well. */
  also: readonly string[];
  shape: Shape;
}

interface SchemaNode {
  $ref?: string;
  vi?: string[];
  also?: string[];
  beside?: string[];
  passedOver?: string[];
  fixed?: boolean;
  form?: boolean;
  check?: string;
  once?: string[];
  words?: string;
  type?: string;
  const?: string;
  title?: string;
  standsFor?: string[];
  properties?: Record<string, SchemaNode>;
  additionalProperties?: SchemaNode | boolean;
  required?: string[];
  if?: { properties: Record<string, { enum: string[] }> };
  then?: { required: string[] };
  items?: SchemaNode;
  oneOf?: SchemaNode[];
  anyOf?: SchemaNode[];
}

const planSchemaNode: SchemaNode = planSchema;

/** A word of the schema by which it names something of the reader; one that the reader does not know must not be passed over. */
function knownWord<T extends string>(words: readonly T[], word: string | undefined): T | undefined {
  const known = words.find((one) => one === word);
  if (word !== undefined && known === undefined) throw new RangeError(`${word} is none of ${words}`);
  return known;
}

function choicesOf(node: SchemaNode): Choice[] {
  const own = node.oneOf ?? node.anyOf?.find((branch) => branch.oneOf)?.oneOf ?? [];
  return own.map(({ const: value = '', vi = [], title = value, standsFor }) => ({
    value,
    vi,
    en: title,
    ...(standsFor && { standsFor }),
  }));
}

const choiceNames = (choices: readonly Choice[]) =>
  new NameIndex(choices.map(({ value, vi }) => [value, [...vi, value]] as const));

/** What a `$ref` means: within its own schema, or of the plan's, whose values the others use. */
function resolve(ref: string, own: SchemaNode): SchemaNode {
  const [file, pointer = ''] = ref.split('#');
  const root = file === '' ? own : planSchemaNode;
  return valueAt(root, pointer) as SchemaNode;
}

function shapeOf(node: SchemaNode, own: SchemaNode): Shape {
  if (node.$ref) {
    const name = node.$ref.slice(node.$ref.lastIndexOf('/') + 1);
    const definition = resolve(node.$ref, own);
    if (isScalarKind(name)) return { is: name };
    if (name === 'due') return { is: 'due', choices: choicesOf(definition), names: choiceNames(choicesOf(definition)) };
    return shapeOf(definition, node.$ref.startsWith('#') ? own : planSchemaNode);
  }
  if (node.properties) return recordOf(node, own);
  if (node.items) return listOf(node.items, node, own);
  if (typeof node.additionalProperties === 'object') return { is: 'map', of: shapeOf(node.additionalProperties, own) };
  const choices = choicesOf(node);
  const { beside } = node;
  return {
    is: 'choice',
    choices,
    names: choiceNames(choices),
    free: node.anyOf !== undefined,
    words: knownWord(CHOICE_WORDS, node.words),
    ...(beside && { beside: new NameIndex([[true, beside]]) }),
  };
}

function listOf(items: SchemaNode, { once }: SchemaNode, own: SchemaNode): Shape {
  const of = shapeOf(items, own);
  return { is: 'list', of: of.is === 'choice' ? { ...of, several: true } : of, ...(once && { once }) };
}

function recordOf(node: SchemaNode, own: SchemaNode): RecordShape {
  const { properties = {}, required = [] } = node;
  const conditions = Object.entries(node.if?.properties ?? {});
  const fields = Object.entries(properties).map(([key, node]) => ({
    key,
    vi: node.vi ?? [],
    also: node.also ?? [],
    shape: shapeOf(node, own),
  }));
  return {
    is: 'record',
    fields: new Map(fields.map((field) => [field.key, field])),
    names: new NameIndex(fields.map(({ key, vi }) => [key, [...vi, key]] as const)),
    also: new NameIndex(fields.map(({ key, also }) => [key, also] as const)),
    fixed: new Set(Object.keys(properties).filter((key) => properties[key]?.fixed)),
    ...(node.form && { form: true }),
    ...(node.passedOver && { passedOver: new NameIndex([[true, node.passedOver]]) }),
    required: (record) => {
      const more =
        conditions.length > 0 && conditions.every(([key, { enum: values }]) => values.includes(String(record[key])));
      return more ? [...required, ...(node.then?.required ?? [])] : required;
    },
    check: knownWord(RECORD_CHECKS, node.check),
  };
}

const documentOf = (schema: SchemaNode) => recordOf(schema, schema);

/** The whole plan, read from `schemas/plan.schema.json`: the one place where its two vocabularies stand. */
export const planShape = documentOf(planSchemaNode);
/** The Board's configuration, from `schemas/config.schema.json`. */
export const configShape = documentOf(configSchema);
/** A roster written as YAML, from `schemas/roster.schema.json`. */
export const rosterShape = documentOf(rosterSchema);
const documents: readonly RecordShape[] = [planShape, configShape, rosterShape];

/** The shape at a canonical pointer, list indexes and `*` alike; undefined where no kind of document has such a place. */
export function shapeAt(pointer: string): Shape | undefined {
  return documents.map((root) => shapeIn(root, pointer)).find((shape) => shape !== undefined);
}

/** The list of values at a canonical pointer that has one in the schemas: anything else there is a mistake of the program. */
export function choiceAt(pointer: string): ChoiceShape {
  const shape = shapeAt(pointer);
  if (shape?.is !== 'choice') throw new RangeError(`${pointer} is no choice`);
  return shape;
}

/** The record at a canonical pointer that has one in the schemas: anything else there is a mistake of the program. */
export function recordAt(pointer: string): RecordShape {
  const shape = shapeAt(pointer);
  if (shape?.is !== 'record') throw new RangeError(`${pointer} is no record`);
  return shape;
}

function shapeIn(root: Shape, pointer: string): Shape | undefined {
  let shape: Shape | undefined = root;
  for (const step of pointer.split('/').slice(1)) {
    if (shape?.is === 'record') shape = shape.fields.get(step)?.shape;
    else shape = shape?.is === 'list' || shape?.is === 'map' ? shape.of : undefined;
  }
  return shape;
}

/** The property at a canonical pointer (`/tasks/3/due`), or undefined where the last step is not a property. */
export function fieldAt(pointer: string): Field | undefined {
  const [above, key] = [pointer.slice(0, pointer.lastIndexOf('/')), pointer.slice(pointer.lastIndexOf('/') + 1)];
  for (const root of documents) {
    const parent = shapeIn(root, above);
    const field = parent?.is === 'record' ? parent.fields.get(key) : undefined;
    if (field) return field;
  }
  return undefined;
}

/** The properties of the record at a canonical pointer, or of the items of the list there; empty where neither stands there. */
export function fieldsAt(pointer: string): readonly Field[] {
  const shape = shapeAt(pointer);
  const one = shape?.is === 'list' ? shape.of : shape;
  return one?.is === 'record' ? [...one.fields.values()] : [];
}

/** Unit types and levels, in the order of the schema. */
export const unitTypes: readonly Choice[] = choicesAt('/unit/type');
/** Levels of administration, in the order of the schema. */
export const unitLevels: readonly Choice[] = choicesAt('/unit/level');

/** The list of values that may stand at a pointer; empty where there is none. */
export function choicesAt(pointer: string): readonly Choice[] {
  const shape = shapeAt(pointer);
  const one = shape?.is === 'list' || shape?.is === 'map' ? shape.of : shape;
  return one?.is === 'choice' || one?.is === 'due' ? one.choices : [];
}

/**
 * Where a key belongs that stands elsewhere: the pointer of what holds it (`/document`, `/unit`), empty for
 * a section of the plan; undefined when nothing has it.
 */
export function placeOfKey(name: string, shape: Shape, pointer = ''): string | undefined {
  if (shape.is === 'list') return placeOfKey(name, shape.of, `${pointer}/*`);
  if (shape.is !== 'record') return undefined;
  if (shape.names.get(name) !== undefined) return pointer.replace(/\/\*$/, '');
  for (const field of shape.fields.values()) {
    const place = placeOfKey(name, field.shape, `${pointer}/${field.key}`);
    if (place !== undefined) return place;
  }
  return undefined;
}
