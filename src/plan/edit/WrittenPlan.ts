import {
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseAllDocuments,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { type Field, planShape, type RecordShape, type Shape } from '../model/model.js';

/** Steps to a value, by canonical keys and by the places of items in their list as the file has them. */
export type Path = readonly (string | number)[];

/** A node of YAML with its shape in a plan. */
export interface Written {
  shape: Shape;
  node: Node | null;
  /** Of what stands in a record. */
  pair?: Pair;
}

/**
 * A plan's text with everything as it was written, for those who change it: what is read of it is left to the reader. Only
 * a text that is one document of YAML, with a mapping at its top or nothing at all, can be changed.
 */
export class WrittenPlan {
  private constructor(
    readonly text: string,
    readonly top: YAMLMap | null,
  ) {}

  /** Undefined where the text cannot be changed part by part. */
  static of(text: string): WrittenPlan | undefined {
    const documents = parseAllDocuments(text, { uniqueKeys: false });
    if (!Array.isArray(documents) || documents.length > 1) return undefined;
    const [document] = documents;
    if (!document) return new WrittenPlan(text, null);
    const { contents, errors } = document;
    if (errors.length > 0 || (contents !== null && !isMap(contents) && !isBlank(contents as Node))) return undefined;
    return new WrittenPlan(text, isMap(contents) ? contents : null);
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
    const known = planShape as RecordShape;
    return names.length === 0 || !names.every((name) => known.fields.has(name) || name.startsWith('x-'));
  }
}

export function fieldIn(shape: Shape | undefined, key: string): Field | undefined {
  return shape?.is === 'record' ? shape.fields.get(key) : undefined;
}

/** What YAML has where nothing was written. */
export function isBlank(node: Node | null | undefined): boolean {
  return node == null || (isScalar(node) && (node.value === null || node.value === ''));
}

export const keyOf = ({ key }: Pair): string => String(isScalar(key) ? (key.source ?? key.value) : key);

function fieldOf({ shape, node }: Written, key: string): Written | undefined {
  const field = fieldIn(shape, key);
  if (!field || !isMap(node)) return undefined;
  const known = shape as RecordShape;
  const pair =
    node.items.find((one) => known.names.get(keyOf(one)) === key) ??
    node.items.find((one) => known.names.get(keyOf(one)) === undefined && known.also.get(keyOf(one)) === key);
  return pair && { shape: field.shape, node: (pair.value as Node | null) ?? null, pair };
}

function itemOf({ shape, node }: Written, index: number): Written | undefined {
  if (shape.is !== 'list' || !isSeq(node)) return undefined;
  const items = (node as YAMLSeq<Node>).items;
  return index < items.length ? { shape: shape.of, node: items[index] ?? null } : undefined;
}

/** The texts of a value: of a list one for each item, as the file spells them; undefined where it holds something else. */
export function textsOf(node: Node | null): string[] | undefined {
  if (isBlank(node)) return [];
  if (isScalar(node)) return [typeof node.value === 'string' ? node.value : (node.source ?? String(node.value))];
  if (!isSeq(node)) return undefined;
  const texts = (node as YAMLSeq<Node>).items.map(textsOf);
  return texts.every((one) => one !== undefined && one.length < 2)
    ? texts.flat().filter((one) => one !== undefined)
    : undefined;
}

export const isFlow = (node: Node | null): boolean => isCollection(node) && node.flow === true;
