import { unitKey } from '../../check/assess/identity.js';
import type { GonePlan } from '../../desk/totals/Scope.js';
import { parseSent } from '../../plan/reader/parsePlans.js';
import { ownCopy } from '../../plan/text/ownCopy.js';
import type { Changes } from '../git/Changes.js';
import { decodeSubmission, type Submission } from '../read/readSubmission.js';

/** A file of the run that has changed: as it is called now, and where it was then. */
export interface ChangedFile {
  file: string;
  pathBefore: string;
}

/**
 * The plans that changed files held then and none of the changed files holds now: of a file with several one may be taken
 * out, or a unit be given another's name.
 * @param fresh all files of the run that have changed or come
 */
export function droppedPlans(
  changes: Changes,
  changed: readonly ChangedFile[],
  fresh: readonly { file: string; read: () => Submission }[],
): GonePlan[] {
  if (changed.length === 0) return [];
  const texts = changes.bytesBefore(changed.map(({ pathBefore }) => pathBefore));
  const before = changed.flatMap(({ file, pathBefore }) => {
    const bytes = texts.get(pathBefore);
    return bytes ? unitsIn(file, decodeSubmission(bytes)) : [];
  });
  const here = new Set(fresh.flatMap(({ file, read }) => unitsIn(file, read())).map(({ key }) => key));
  return before.filter(({ key }) => !here.has(key)).map(({ plan }) => plan);
}

function unitsIn(file: string, source: Submission): { key: string; plan: GonePlan }[] {
  if (!('text' in source)) return [];
  return parseSent(source).flatMap(({ plan, document }) => {
    if (!plan?.unit) return [];
    const { name, type, level, code } = plan.unit;
    const unit = { name: ownCopy(name), type, level, ...(code !== undefined && { code: ownCopy(code) }) };
    return [{ key: unitKey(unit, file, document), plan: { file, document, unit } }];
  });
}
