import type { Requirement } from './loadCatalogue.js';

/** The unit that the examples of a requirement speak of where they do not say so: of a district where it binds one. */
export function exampleUnit({ applies: [first] }: Pick<Requirement, 'applies'>): { type: string; level: string } {
  const { types = [], levels = [] } = first ?? {};
  const level = levels.includes('district') ? 'district' : (levels[0] ?? '');
  return { type: types[0] ?? '', level };
}
