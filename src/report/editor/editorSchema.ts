import planSchema from '../../../schemas/plan.schema.json' with { type: 'json' };
import type { Catalogue } from '../../check/catalogue/loadCatalogue.js';
import { fieldText } from '../../messages/fieldText.js';
import type { Language } from '../../messages/Language.js';
import { type Say, sayIn } from '../../messages/Say.js';
import { type Choice, type Field, planShape, type RecordShape, type Shape } from '../../plan/model/model.js';
import { keyIn } from '../../plan/model/vocabulary.js';
import { namesPattern } from './namesPattern.js';
import { valuePatterns } from './valuePatterns.js';

/** A JSON Schema, draft 7, with what yaml-language-server knows beside it (`errorMessage`, `defaultSnippets`). */
type Node = Record<string, unknown>;

/**
 * The form of a plan for editors: what may stand where, with a description of every place and a sentence for what does not
 * fit, in a language and its vocabulary. It marks nothing that rasoat reads: what it cannot tell, as deadlines and short
 * forms of types, it lets stand.
 */
export function editorSchema(language: Language, catalogue: Catalogue): Node {
  const writer = new EditorSchema(sayIn(language), catalogue);
  const plan = writer.node(planShape, '');
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: sayIn(language).editor.title,
    ...plan,
    definitions: writer.definitions,
  };
}

const isRecord = (shape: Shape): shape is RecordShape => shape.is === 'record';

class EditorSchema {
  /** Every place of a plan below the top, once: it may be written by several names. */
  readonly definitions: Record<string, Node> = {};

  constructor(
    private readonly say: Say,
    private readonly catalogue: Catalogue,
  ) {}

  node(shape: Shape, pointer: string): Node {
    const description = fieldText(this.say, pointer);
    return { ...(description !== undefined && { description }), ...this.#shape(shape, pointer) };
  }

  #shape(shape: Shape, pointer: string): Node {
    const { editor } = this.say;
    if (isRecord(shape)) return this.#record(shape, pointer);
    if (shape.is === 'map') return { type: ['object', 'null'] };
    if (shape.is === 'list') return this.#list(shape.of, pointer);
    if (shape.is === 'choice') return this.#choice(shape.choices);
    if (shape.is === 'due') return { ...this.#choice(shape.choices), errorMessage: editor.due };
    if (shape.is === 'text') return { type: SCALAR, errorMessage: editor.text };
    const kind = shape.is === 'session' && hasYear(pointer) ? 'sessionOfYear' : shape.is;
    return { ...valuePatterns[kind], errorMessage: editor[shape.is], patternErrorMessage: editor[shape.is] };
  }

  #record(shape: RecordShape, pointer: string): Node {
    const { editor } = this.say;
    const fields = [...shape.fields.values()];
    const names = fields.map((field) => this.#name(field));
    // Sections of the plan may be written at its top or be missing; only who the unit is has to be there.
    const needed = pointer === '' || pointer === '/unit' ? shape.required({}) : [];
    return {
      type: pointer === '' ? 'object' : ['object', 'null'],
      properties: Object.fromEntries(fields.map((field) => [this.#name(field), this.#field(field, pointer)])),
      patternProperties: {
        '^[xX]-': {},
        ...Object.fromEntries(fields.map((field) => [namesPattern(namesOf(field)), this.#field(field, pointer)])),
        [namesPattern(planSchema.passedOver)]: {},
      },
      additionalProperties: false,
      ...(needed.length > 0 && { allOf: needed.map((key) => this.#needs(shape.fields.get(key))) }),
      errorMessage: editor.unknownKey(names),
    };
  }

  #field({ key, shape }: Field, pointer: string): Node {
    const name = `${pointer}/${key}`.slice(1).replaceAll('/-/', '.').replaceAll('/', '.');
    this.definitions[name] ??= this.node(shape, `${pointer}/${key}`);
    return { $ref: `#/definitions/${name}` };
  }

  /** That one of the names of a key is among those that stand there. */
  #needs(field: Field | undefined): Node {
    if (!field) return {};
    return {
      if: { not: { propertyNames: { not: { pattern: namesPattern(namesOf(field)) } } } },
      // Nothing with keys is null; `not` would have no sentence of its own.
      else: { type: 'null', errorMessage: this.say.editor.missing(this.#name(field)) },
    };
  }

  #list(of: Shape, pointer: string): Node {
    const { editor } = this.say;
    if (!isRecord(of)) {
      const item = pointer === '/tasks/-/answers' ? this.#ids() : this.#shape(of, pointer);
      return { anyOf: [item, { type: 'array', items: item }], errorMessage: item.errorMessage ?? editor.text };
    }
    const items = { ...this.node(of, `${pointer}/-`) };
    const body = Object.fromEntries([...of.fields.values()].map((field, i) => [this.#name(field), `$${i + 1}`]));
    return {
      type: ['array', 'null'],
      items: { ...items, defaultSnippets: [{ label: editor.entry(this.#section(pointer)), body }] },
      errorMessage: editor.list,
    };
  }

  #section(pointer: string): string {
    const field = isRecord(planShape) ? planShape.fields.get(pointer.slice(1)) : undefined;
    return field ? this.#name(field) : '';
  }

  /** Values of a list are offered; others are let stand, for most may be written in more ways than a schema can say. */
  #choice(choices: readonly Choice[]): Node {
    const vietnamese = this.say.language === 'vi';
    const offered = choices.map(({ value, vi, en }) =>
      vietnamese ? { const: vi[0] ?? value } : { const: value, description: en },
    );
    return { anyOf: [...offered, { type: SCALAR }] };
  }

  #ids(): Node {
    const { language } = this.say;
    const offered = this.catalogue.requirements.map(({ id, title }) => ({ const: id, description: title[language] }));
    return { anyOf: [...offered, { type: SCALAR }] };
  }

  #name(field: Field): string {
    return keyIn(field, this.say.language);
  }
}

/** Whether the entry that a value stands in is of a year: a day in it may do without. */
function hasYear(pointer: string): boolean {
  const list = isRecord(planShape) ? planShape.fields.get(pointer.split('/')[1] ?? '')?.shape : undefined;
  return list?.is === 'list' && isRecord(list.of) && list.of.fields.has('year');
}

const SCALAR = ['string', 'number', 'boolean', 'null'];

const namesOf = ({ key, vi, also }: Field): string[] => [...vi, ...also, key];
