import { visible } from '../plan/text/visible.js';

/**
 * The sentence that a table has for a kind. The compiler cannot see that what is given belongs to the kind once both come out of
 * one value; whoever calls hands in both from there. Nothing unseen is said with what it quotes.
 */
export function sentenceIn<Kind extends PropertyKey>(
  table: { readonly [K in NoInfer<Kind>]: (given: never) => string },
  kind: Kind,
  given: object,
): string {
  return visible(table[kind](given as never));
}
