import type { FindingLevel } from '../../plan/model/Finding.js';
import type { Catalogue, Requirement } from './loadCatalogue.js';

/** A catalogue with other levels for some requirements, by id: the Board's choice of consequence. */
export function withLevels(catalogue: Catalogue, levels: ReadonlyMap<string, FindingLevel>): Catalogue {
  if (levels.size === 0) return catalogue;
  const changed = new Map(
    catalogue.requirements.map((requirement) => {
      const level = levels.get(requirement.id) ?? requirement.level;
      return [requirement, { ...requirement, level }];
    }),
  );
  const of = (requirement: Requirement): Requirement => changed.get(requirement) ?? requirement;
  const bound = new Map<string, Requirement[]>();
  return {
    ...catalogue,
    requirements: catalogue.requirements.map(of),
    find: (id) => {
      const found = catalogue.find(id);
      return found && of(found);
    },
    binding: (unit) => {
      const key = `${unit.type}/${unit.level}`;
      if (!bound.has(key)) bound.set(key, catalogue.binding(unit).map(of));
      return bound.get(key) ?? [];
    },
  };
}
