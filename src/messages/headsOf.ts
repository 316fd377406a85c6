import { capital } from './capital.js';

/** The same words with a capital, as heads of columns and labels. */
export function headsOf<Terms extends Readonly<Record<string, string>>>(
  terms: Terms,
): { [Name in keyof Terms]: string } {
  const heads = Object.entries(terms).map(([name, term]) => [name, capital(term)]);
  return Object.fromEntries(heads) as { [Name in keyof Terms]: string };
}
