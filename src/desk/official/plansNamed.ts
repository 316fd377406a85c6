import type { OfficialPlan } from '../../check/assess/Decisions.js';
import { nfc } from '../../plan/text/normalise.js';
import type { PlanPlace } from '../roster/UnitEntry.js';

const keyOf = (file: string): string => nfc(file).toLowerCase();

/** Whether two paths may lead to one file, seen from two folders: one ends as the other is written. */
const mayBe = (a: string, b: string): boolean => `/${a}`.endsWith(`/${b}`) || `/${b}`.endsWith(`/${a}`);

/** Whether a decision names a file: exactly, or else ignoring case and Unicode form, or else as seen from another folder. */
const WAYS: readonly ((written: string, file: string) => boolean)[] = [
  (written, file) => written === file,
  (written, file) => keyOf(written) === keyOf(file),
  (written, file) => mayBe(keyOf(written), keyOf(file)),
];

/**
 * The plans of a unit that a decision may name: one, unless there is none of that name, or its words do not tell which is meant.
 * @param plans all that the unit has sent
 */
export function plansNamed<P extends PlanPlace>(
  { file, document }: Pick<OfficialPlan, 'file' | 'document'>,
  plans: readonly P[],
): P[] {
  for (const isNamed of WAYS) {
    const ofFile = plans.filter((plan) => isNamed(file, plan.file));
    if (ofFile.length > 0) return document === undefined ? ofFile : ofFile.filter((plan) => plan.document === document);
  }
  return [];
}
