import type { Say } from './Say.js';

/**
 * What is to be written in a field of the plan; undefined of a field about which nothing is said.
 * @param pointer of the field, `-` for any entry of a list
 */
export function fieldText({ fields }: Pick<Say, 'fields'>, pointer: string): string | undefined {
  const texts: Readonly<Record<string, string>> = fields;
  return texts[pointer];
}
