import { exampleUnit } from '../../check/catalogue/exampleUnit.js';
import type { Catalogue, Requirement } from '../../check/catalogue/loadCatalogue.js';
import { yearlyLists } from '../../check/catalogue/yearlyLists.js';
import { type Field, planShape, type Shape, unitLevels, unitTypes } from '../../plan/model/model.js';
import { type Entry, exampleEntries, type Written } from './exampleEntries.js';
import { sayAtLevel } from './sayAtLevel.js';

/** The unit that a skeleton is for: what is not known of it is left blank. */
export interface SkeletonUnit {
  type: string;
  level: string;
  name?: string;
  code?: string;
  /** The Party committees of its level. */
  committees?: readonly string[];
}

/** What is to be written at one place of a plan, and why. */
export interface SkeletonPart {
  /** The requirements that ask for it, in the order of the Conclusion. */
  requirements: readonly Requirement[];
  /** Entries as a unit of this level would write them. */
  examples: readonly Entry[];
  /** Entries to fill in: only what is fixed stands in them. */
  blanks: readonly Entry[];
}

/** A section of the plan. */
export interface SkeletonSection {
  field: Field;
  parts: readonly SkeletonPart[];
}

/**
 * What a plan of this unit has to say: the sections that the requirements binding it ask for, in the order of the form, the
 * parts of each in the order of the Conclusion. Nothing else is in it.
 * @param only the ids of the requirements that are meant; absent: all
 */
export function makeSkeleton(unit: SkeletonUnit, catalogue: Catalogue, only?: ReadonlySet<string>): SkeletonSection[] {
  const sections = new Map<string, SkeletonPart[]>();
  for (const requirement of catalogue.binding(unit)) {
    if (only && !only.has(requirement.id)) continue;
    for (const [key, examples] of examplesAt(requirement, unit, catalogue)) {
      const parts = sections.get(key) ?? [];
      sections.set(key, parts);
      const shape = sectionShape(key);
      const part = { requirements: [requirement], examples, blanks: blanksOf(key, shape, examples, requirement) };
      const [first] = parts;
      // A section that is one record is asked for once, with all that any of them asks.
      if (shape.is !== 'list' && first) parts[0] = together(first, part);
      else parts.push(part);
    }
  }
  return fieldsOfPlan().flatMap((field) => {
    const parts = sections.get(field.key);
    return parts ? [{ field, parts }] : [];
  });
}

function fieldsOfPlan(): Field[] {
  return planShape.is === 'record' ? [...planShape.fields.values()] : [];
}

function sectionShape(key: string): Shape {
  return (planShape.is === 'record' && planShape.fields.get(key)?.shape) || { is: 'text' };
}

/** The example of a requirement as a unit of this type and level would write it, by sections. */
function examplesAt(requirement: Requirement, unit: SkeletonUnit, { conclusion }: Catalogue): Map<string, Entry[]> {
  const { level } = exampleUnit(requirement);
  const atLevel = sayAtLevel(conclusion.examples_at, level, unit.level);
  const committee = unit.committees?.at(-1);
  const own = ownBody(requirement, unit);
  const say = (text: string, pointer: string): string => {
    if (committee !== undefined && pointer.endsWith('/registered_with')) return committee;
    return own(atLevel(text), pointer);
  };
  return exampleEntries(requirement.examples?.met ?? '', say, (value) => notAbove(value, unit.level));
}

/** The Front of a level, as the examples name it. */
const FRONT = /(?:Ban Thường trực )?Ủy ban MTTQ(?: Việt Nam)?(?= (?:tỉnh|huyện|xã)(?![\p{L}\p{N}]))/u;

/**
 * The examples of what binds several organisations are those of the Front: another one leads its own work, and has the
 * Front as its partner where the example has that organisation.
 */
function ownBody({ applies }: Requirement, { type, level }: SkeletonUnit): (text: string, pointer: string) => string {
  const several = applies.some(({ types }) => types.includes(type) && types.includes('fatherland-front'));
  const names = unitTypes.find(({ value }) => value === type)?.vi ?? [];
  const [name] = names;
  if (!several || type === 'fatherland-front' || name === undefined) return (text) => text;
  const place = unitLevels.find(({ value }) => value === level)?.vi[0] ?? '';
  const own = new Set(names.flatMap((one) => [one, `${one} ${place}`]));
  return (text, pointer) =>
    pointer.endsWith('/partners') && own.has(text) ? `Ủy ban MTTQ ${place}` : text.replace(FRONT, name);
}

const LEVELS = ['commune', 'district', 'province'];

/** A level or reach of an example, but none above the unit's own. */
function notAbove(value: string, own: string): string {
  return LEVELS.indexOf(value) > LEVELS.indexOf(own) ? own : value;
}

/** One entry for each that the example has; for every year where every year is asked for. */
function blanksOf(key: string, shape: Shape, examples: readonly Entry[], { check }: Requirement): Entry[] {
  const blanks = examples.map((entry) => blank(entry, shape.is === 'list' ? shape.of : shape));
  const [first] = blanks;
  const yearly = typeof check === 'object' && yearlyLists(check).find(({ path }) => path === `/${key}`);
  if (!yearly || !first) return distinct(blanks);
  const years = Array.from({ length: yearly.to - yearly.from + 1 }, (_, i) => `${yearly.from + i}`);
  return years.map((year) => ({ ...first, year }));
}

/** An entry with only what is fixed in it. */
function blank(entry: Entry, shape: Shape): Entry {
  return Object.fromEntries(
    Object.entries(entry).map(([key, value]) => {
      if (shape.is !== 'record' || shape.fixed.has(key)) return [key, value];
      return [key, isEntry(value) ? blank(value, shape.fields.get(key)?.shape ?? { is: 'text' }) : ''];
    }),
  );
}

/** Whether what is written is a record, and no text or list. */
export const isEntry = (value: Written): value is Entry => typeof value === 'object' && !Array.isArray(value);

function distinct(entries: readonly Entry[]): Entry[] {
  return [...new Map(entries.map((entry) => [JSON.stringify(entry), entry])).values()];
}

function together(first: SkeletonPart, other: SkeletonPart): SkeletonPart {
  return {
    requirements: [...first.requirements, ...other.requirements],
    examples: first.examples,
    blanks: [{ ...other.blanks[0], ...first.blanks[0] }],
  };
}
