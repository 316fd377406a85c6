import { isCollection, isMap, isScalar, isSeq, type Node, type Pair, parseAllDocuments, type YAMLMap } from 'yaml';
import { type Field, planShape, type Shape } from '../model/model.js';

/** Steps to a value, by canonical keys and by the places of items in their list as the file has them. */
export type Path = readonly (string | number)[];

/** A pair and a mapping as they are written, with where they stand. */
export type WrittenPair = Pair<Node, Node | null>;
/** A mapping of the parsed document, with its comments and positions. */
export type WrittenMap = YAMLMap<Node, Node | null>;

/** A node of YAML with its shape in a plan. */
export interface Written {
  shape: Shape;
  node: Node | null;
  /** Of what stands in a record. */
  pair?: WrittenPair;
}

/**
 * A plan's text with everything as it was written, for those who change it: what is read of it is left to the reader. Only
 * a text that is one document of YAML, with a mapping at its top or nothing at all, can be changed.
 */
export class WrittenPlan {
  private constructor(
    readonly text: string,
    readonly top: WrittenMap | null,
  ) {}

  /** Undefined where the text cannot be changed part by part. */
  static of(text: string): WrittenPlan | undefined {
    const documents = parseAllDocuments(text, { uniqueKeys: false });
    if (!Array.isArray(documents) || documents.length > 1) return undefined;
    const [document] = documents;
    if (!document) return new WrittenPlan(text, null);
    const { contents, errors } = document;
    if (errors.length > 0 || (contents !== null && !isMap(contents) && !isBlank(contents))) return undefined;
    return new WrittenPlan(text, isMap<Node, Node | null>(contents) ? contents : null);
  }

  /** What stands at a path; undefined where nothing is written there. */
  at(path: Path): Written | undefined {
    let here: Written | undefined = { shape: planShape, node: this.top };
    for (const step of path) {
      if (!here) return undefined;
      here = typeof step === 'number' ? itemOf(here, step) : fieldOf(here, step);
    }
    return here;
  }

  /** The shape of a place, whether anything is written there or not. */
  static shapeAt(path: Path): Shape | undefined {
    return path.reduce<Shape | undefined>((shape, step) => {
      if (typeof step === 'number') return shape?.is === 'list' ? shape.of : undefined;
      return fieldIn(shape, step)?.shape;
    }, planShape);
  }

  /** Whether its keys are the Vietnamese ones: they are unless all of its sections have English ones. */
  get isVietnamese(): boolean {
    const names = this.top?.items.map(keyOf) ?? [];
    return names.length === 0 || !names.every((name) => planShape.fields.has(name) || name.startsWith('x-'));
  }
}

/** The property of a record by its canonical name. */
export function fieldIn(shape: Shape | undefined, key: string): Field | undefined {
  return shape?.is === 'record' ? shape.fields.get(key) : undefined;
}

/** What YAML has where nothing was written. */
export function isBlank(node: Node | null | undefined): boolean {
  return node == null || (isScalar(node) && (node.value === null || node.value === ''));
}

/** A key as it is written. */
export const keyOf = ({ key }: Pick<WrittenPair, 'key'>): string =>
  String(isScalar(key) ? (key.source ?? key.value) : key);

function fieldOf({ shape, node }: Written, key: string): Written | undefined {
  const field = fieldIn(shape, key);
  if (!field || shape.is !== 'record' || !isMap<Node, Node | null>(node)) return undefined;
  const { names, also } = shape;
  const pair =
    node.items.find((one) => names.get(keyOf(one)) === key) ??
    node.items.find((one) => names.get(keyOf(one)) === undefined && also.get(keyOf(one)) === key);
  return pair && { shape: field.shape, node: pair.value, pair };
}

function itemOf({ shape, node }: Written, index: number): Written | undefined {
  if (shape.is !== 'list' || !isSeq<Node>(node)) return undefined;
  const { items } = node;
  return index < items.length ? { shape: shape.of, node: items[index] ?? null } : undefined;
}

/** The texts of a value: of a list one for each item, as the file spells them; undefined where it holds something else. */
export function textsOf(node: Node | null): string[] | undefined {
  if (isBlank(node)) return [];
  if (isScalar(node)) return [typeof node.value === 'string' ? node.value : (node.source ?? String(node.value))];
  if (!isSeq<Node>(node)) return undefined;
  const texts = node.items.map(textsOf);
  return texts.every((one) => one !== undefined && one.length < 2)
    ? texts.flat().filter((one) => one !== undefined)
    : undefined;
}

/** Whether something stands in brackets. */
export const isFlow = (node: Node | null): boolean => isCollection(node) && node.flow === true;
