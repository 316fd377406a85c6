import type { RecordShape } from '../model/model.js';
import type { Pair } from '../yaml/Node.js';
import { propertyOf } from './missingDash.js';

/**
 * Where the keys of another plan begin in those of one: a second section that says whose it is, of another name. -1 where
 * none does.
 */
export function secondPlan(pairs: readonly Pair[], shape: RecordShape): number {
  const unit = shape.fields.get('unit')?.shape;
  if (unit?.is !== 'record') return -1;
  const names = pairs.map((pair) => (propertyOf(pair, shape) === 'unit' ? nameIn(pair, unit) : undefined));
  const first = names.findIndex((name) => name !== undefined);
  return first < 0 ? -1 : names.findIndex((name, i) => i > first && name !== undefined && name !== names[first]);
}

function nameIn({ value }: Pair, unit: RecordShape): string | undefined {
  if (value?.is !== 'mapping') return undefined;
  const name = value.pairs.find((pair) => propertyOf(pair, unit) === 'name')?.value;
  return name?.is === 'scalar' ? name.value.trim() : undefined;
}
