import type { Catalogue } from '../../check/catalogue/loadCatalogue.js';
import type { Language } from '../../messages/Language.js';
import { messages } from '../../messages/sentences.js';
import { kindInName } from '../../plan/model/kindInName.js';
import { choicesAt, shapeAt, unitTypes } from '../../plan/model/model.js';
import { readLevels } from '../../plan/model/values/readLevels.js';
import { nearType, readType } from '../../plan/model/values/readType.js';
import { wordIn } from '../../plan/model/vocabulary.js';
import type { SkeletonUnit } from '../../report/skeleton/Skeleton.js';
import { UsageError } from '../UsageError.js';

/** What the command line says of a unit. */
export interface UnitOptions {
  type?: string;
  level?: string;
  name?: string;
  code?: string;
  committee?: string[];
}

/** What is known of a unit so far. */
export type PartOfUnit = Partial<SkeletonUnit>;

/**
 * What the command line says of a unit, type and level as offices write them; what it leaves open a name tells, as far as
 * it does. Throws a UsageError for a word that is neither type nor level.
 */
export function unitAsked({ type, level, name, code, committee }: UnitOptions, language: Language): PartOfUnit {
  const asked = type === undefined ? undefined : typeOf(type, language);
  const inName = name === undefined ? undefined : kindInName(name);
  const atLevel = level === undefined ? asked?.level : levelOf(level, language);
  return {
    type: asked?.type ?? theOnly(inName?.types),
    level: atLevel ?? theOnly(inName?.levels),
    ...(name !== undefined && { name }),
    ...(code !== undefined && { code }),
    ...(committee && { committees: committee }),
  };
}

const theOnly = (list: readonly string[] | undefined) => (list?.length === 1 ? list[0] : undefined);

function typeOf(written: string, language: Language): { type: string; level?: string } {
  const read = readType(written);
  const known = read ?? kindInName(written).types.map((type) => ({ type, level: undefined }))[0];
  if (known) return { type: known.type, ...(known.level && { level: known.level.value }) };
  throw unknown(written, unitTypes, language, nearType(written));
}

function levelOf(written: string, language: Language): string {
  const shape = shapeAt('/unit/level');
  const read = shape?.is === 'choice' ? readLevels(written, shape.names) : undefined;
  if (read?.length === 1 && read[0] !== undefined) return read[0];
  throw unknown(written, choicesAt('/unit/level'), language);
}

function unknown(written: string, choices: typeof unitTypes, language: Language, meant?: string): UsageError {
  const names = choices.map((one) => wordIn(one, language)).join(', ');
  return new UsageError(messages[language].cli.errors.unknownType(written, names, meant));
}

/** Whether anything binds a unit of a type and level. */
export function isBound(unit: PartOfUnit, catalogue: Catalogue): unit is SkeletonUnit {
  const { type, level } = unit;
  return type !== undefined && level !== undefined && catalogue.binding({ type, level }).length > 0;
}
