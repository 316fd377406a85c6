import type { Words } from './Words.js';

/** A property that a check asks about: a key of a section with its section; those of a list's entries stand below its line. */
export function nameInCheck(path: string, words: Words): string {
  const { length } = path.split('/').filter((step) => step !== '*');
  const nested = length > 3 || (length > 2 && !path.includes('/*'));
  return nested ? words.keyIn(path) : words.key(path);
}
