import type { Missing } from '../../desk/roster/RosterReport.js';
import type { UnitEntry } from '../../desk/roster/UnitEntry.js';
import type { Totals } from '../../desk/totals/Totals.js';
import { capital } from '../../messages/capital.js';
import { oneLine } from '../../plan/text/visible.js';
import type { ReportContext } from '../Format.js';
import { planPlace } from '../shared/planPlace.js';
import type { AbsentRow, RosterData } from './PageData.js';
import type { PlanLinks } from './PlanLinks.js';

/**
 * The units of the roster in its order: the number of its part in the page for one whose plan is judged, else what is known of it.
 * Undefined where it cannot be told which units have sent nothing.
 */
export function absentUnits(
  context: ReportContext,
  { roster, summary }: Pick<Totals, 'roster' | 'summary'>,
  links: PlanLinks,
): RosterData | undefined {
  if (!roster?.units || !summary.roster) return undefined;
  const missing = new Map(roster.missing.map((one) => [one.unit.code, one]));
  return roster.units.map(
    (entry) =>
      (entry.plan && links.numberOf(entry.plan)) ?? absentRow(entry, missing.get(entry.unit.code), context, links),
  );
}

function absentRow(
  entry: UnitEntry,
  missing: Missing | undefined,
  { say }: ReportContext,
  links: PlanLinks,
): AbsentRow {
  const { unit, status, verdict } = entry;
  const files = entry.likely ?? entry.superseded ?? [];
  const parts = files.flatMap(({ file, document = 0 }) => {
    const number = links.numberOf({ file, document });
    return number === undefined ? [] : [{ number, file: planPlace({ file, document }, say) }];
  });
  return {
    name: oneLine(unit.name),
    kind: `${unit.type}/${unit.level}`,
    ...(unit.parent !== undefined && { parent: unit.parent }),
    code: oneLine(unit.code),
    sending: status,
    words: verdict ? say.labels.verdicts[verdict] : wordsOf(entry, say),
    ...(missing && { about: oneLine(capital(say.board.missingDue(missing))) }),
    ...(parts.length > 0 && { parts }),
  };
}

/** Where nothing but a likeness says that something has come, nobody knows yet whether it has. */
function wordsOf({ status, likely, word, superseded }: UnitEntry, { sending }: ReportContext['say']): string {
  const isKnown = superseded !== undefined || word?.some((one) => !one.likely);
  return status === 'unusable' && (likely || word) && !isKnown ? sending.possible : sending.statuses[status];
}
