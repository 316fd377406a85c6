import type { History } from '../../../desk/history/History.js';
import { oneLine } from '../../../plan/text/visible.js';
import { Book } from '../../xlsx/Book.js';
import type { HistoryContext } from '../HistoryContext.js';
import { districtLines, noShareNote, requirementLines } from '../historyLines.js';
import { lowestNote } from '../lowestLines.js';
import { writeLines } from './linesSheet.js';
import { writePeriods } from './periodsSheet.js';
import { writeStill, writeUnits } from './unitsSheet.js';

/** The history as a workbook: date by date, by district, by requirement, by unit, and who never moved; lines as native charts. */
export function historyXlsx(history: History, context: HistoryContext): Uint8Array {
  const { say, issuer, version, catalogue } = context;
  const { title, sections, columns, noDistricts } = say.history;
  const creator = issuer ? oneLine(issuer.name) : `rasoat ${version}`;
  const book = new Book({ title, creator, language: say.language });
  const days = history.periods.map(({ asOf }) => asOf);
  const remarks = [catalogue.conclusion.title[say.language]];
  writePeriods(book, history, context);
  const requirements = requirementLines(history, context);
  writeLines(book, {
    name: sections.districts,
    order: 1,
    remarks: [...remarks, ...lowestNote(districtLines(history, context)[0], say)],
    names: [{ head: columns.parent, width: 26 }],
    measures: districtLines(history, context),
    days,
    parts: say.history.parts,
    empty: noDistricts,
  });
  writeLines(book, {
    name: sections.requirements,
    order: 2,
    remarks: [...remarks, ...noShareNote(history, context), ...lowestNote(requirements, say)],
    names: [
      { head: columns.requirement, width: 10 },
      { head: say.workbook.columns.title, width: 44 },
    ],
    measures: [requirements],
    days,
    parts: say.history.parts,
    empty: say.history.noRequirements,
  });
  writeUnits(book, history, context);
  writeStill(book, history, context);
  return book.bytes();
}
