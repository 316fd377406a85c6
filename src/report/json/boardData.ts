import type { FreshFinding, SinceReport } from '../../desk/totals/Scope.js';
import type { Totals } from '../../desk/totals/Totals.js';
import type { Say } from '../../messages/Say.js';

/** What stands beside the plans in the report's data, its summary first. */
export function boardData(totals: Totals, say: Say) {
  const { summary, roster, waivers, reviews, officialPlans, since, notJudged, across, sums, standing, byUnit } = totals;
  const notes = across.map((note) => {
    const { id, kind, params, level, pointer, range, plans } = note;
    return { id, kind, params, message: say.across(note), level, pointer, range, plans };
  });
  return {
    summary,
    roster,
    waivers,
    reviews,
    officialPlans,
    ...(since && { since: sinceIds(since) }),
    notJudged,
    ...(notes.length > 0 && { across: notes }),
    ...(sums.length > 0 && { sums }),
    ...((byUnit.length > 1 || roster) && { standing }),
  };
}

/** What is new, by the ids that findings and units have elsewhere in the report. */
const sinceIds = ({ fresh, newlyDue, newlyOverdue, shared, units, earlier }: SinceReport) => ({
  fresh: fresh.map(({ finding }) => finding.id),
  newlyDue: newlyDue.map(({ finding }) => finding.id),
  newlyOverdue: newlyOverdue.map(({ unit }) => unit.code),
  ...(shared && { places: { fresh: placesOf(fresh, shared), newlyDue: placesOf(newlyDue, shared) } }),
  units,
  earlier,
});

/** In which plans findings are new whose ids several plans have. */
function placesOf(findings: readonly FreshFinding[], shared: readonly string[]) {
  const ids = new Set(shared);
  return findings.flatMap(({ file, document, finding: { id } }) => (ids.has(id) ? [{ id, file, document }] : []));
}
