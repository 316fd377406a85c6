import type { Mapping, Node, Pair, Scalar, Sequence } from './Node.js';

/** A text without anchor and tag. */
export function bareScalar(value: string, plain: boolean, from: number, to: number): Scalar {
  return { is: 'scalar', value, plain, from, to, anchor: undefined, tag: undefined };
}

/** A mapping without anchor and tag. */
export function bareMapping(pairs: Pair[], from: number, to: number): Mapping {
  return { is: 'mapping', pairs, from, to, anchor: undefined, tag: undefined };
}

/** A list without anchor and tag. */
export function bareSequence(items: Node[], flow: boolean, from: number, to: number): Sequence {
  return { is: 'sequence', items, flow, from, to, anchor: undefined, tag: undefined };
}
