import { NameIndex } from '../text/NameIndex.js';
import { planShape, type RecordShape, type Shape } from './model.js';

const indexes = new WeakMap<RecordShape, NameIndex<true>>();

/** Whether some property anywhere in a kind of document is called so. */
export function isKnownKey(name: string, root: RecordShape = planShape): boolean {
  let index = indexes.get(root);
  if (!index) {
    index = new NameIndex([...namesIn(root)].map((names) => [true, names] as const));
    indexes.set(root, index);
  }
  return index.get(name) ?? false;
}

/** The names of each property in a shape. */
function* namesIn(shape: Shape): Iterable<readonly string[]> {
  if (shape.is === 'list' || shape.is === 'map') yield* namesIn(shape.of);
  if (shape.is !== 'record') return;
  for (const { key, vi, also, shape: below } of shape.fields.values()) {
    yield [key, ...vi, ...also];
    yield* namesIn(below);
  }
}
