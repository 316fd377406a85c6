import type { RosterReport } from '../../desk/roster/RosterReport.js';
import type { UnitEntry } from '../../desk/roster/UnitEntry.js';
import type { Say } from '../../messages/Say.js';
import type { ReportContext } from '../Format.js';
import { baseName } from '../shared/baseName.js';
import type { EnclosingSlip } from './SeemingSlips.js';
import type { Slip } from './Slip.js';

/** The units of the roster by their codes; none where it is not told who has sent what. */
export const entriesByCode = (roster: RosterReport | undefined): ReadonlyMap<string, UnitEntry> =>
  new Map((roster?.units ?? []).map((entry) => [entry.unit.code, entry]));

/**
 * The slip of a file that seems to be of a unit which has sent a plan besides: it says so, and asks for no plan that is there, so that no
 * skeleton goes with it.
 * @param entry the unit
 */
export function besidePlan<Enclosed>(
  one: EnclosingSlip<Enclosed>,
  entry: UnitEntry | undefined,
  { say }: Pick<ReportContext, 'say'>,
): EnclosingSlip<Enclosed> {
  if (!entry?.plan) return one;
  const { slip } = one;
  const opening = [...slip.opening, say.sending.besides(baseName(entry.plan.file))];
  return { slip: { ...slip, opening }, enclose: () => undefined };
}

/**
 * The slip of a unit's plan with what is to be said of other files that seem to be the unit's: one slip for each unit.
 * What is asked for goes by the plan; what is wrong with the other files has a part of its own, last of what is to be done.
 */
export function withBeside(plan: Slip, { files = [], closing }: Slip, { slip: says, letter, sending }: Say): Slip {
  const { correct, add, beside: title } = says.parts;
  const ownToDo = plan.parts.filter((part) => part.title === correct || part.title === add);
  const entries = files.flatMap(({ faults }) => faults);
  const asked: ReadonlySet<string> = new Set([...Object.values(says.closing), letter.late]);
  const others = closing.filter((line) => !asked.has(line) && !plan.closing.includes(line));
  const [own] = plan.files ?? [];
  return {
    ...plan,
    opening: [
      ...plan.opening,
      sending.alsoReceived(
        files.map(({ name }) => name),
        own?.name ?? '',
      ),
    ],
    parts: [
      ...ownToDo,
      ...(entries.length > 0 ? [{ title, entries }] : []),
      ...plan.parts.filter((part) => !ownToDo.includes(part)),
    ],
    closing: [...others, ...plan.closing],
  };
}
