import type { RosterReport, RosterSummary } from './RosterReport.js';
import { countStatuses, type UnitEntry, type WordFile } from './UnitEntry.js';

/**
 * A roster's report with what a register knows of units that have sent a Word document and no plan: they stay missing, and stand as units
 * that have sent something which cannot be used as it is.
 * @param words by the codes of the units
 */
export function withWords(
  { roster, rosterSummary }: { roster: RosterReport; rosterSummary: RosterSummary },
  words: ReadonlyMap<string, WordFile[]>,
): { roster: RosterReport; rosterSummary: RosterSummary } {
  const ofUnit = ({ code }: { code: string }) => {
    const word = words.get(code);
    return word && { word };
  };
  const units = roster.units?.map(
    (entry): UnitEntry =>
      entry.status === 'judged' || !words.has(entry.unit.code)
        ? entry
        : { ...entry, status: 'unusable', ...ofUnit(entry.unit) },
  );
  const count = roster.missing.filter(({ unit }) => words.has(unit.code)).length;
  const missing = roster.missing.map((one) => ({ ...one, ...ofUnit(one.unit) }));
  return {
    roster: { ...roster, ...(units && { units }), missing },
    rosterSummary: {
      ...rosterSummary,
      ...(units && countStatuses(units)),
      ...(count > 0 && { word: count }),
    },
  };
}
