import type { Received } from '../../desk/register/Received.js';
import type { Say } from '../../messages/Say.js';
import { sentenceIn } from '../../messages/sentenceIn.js';
import { dateCell, lineCell, textCell } from '../xlsx/Cell.js';
import type { Column } from '../xlsx/TableSheet.js';

/** What the register says of a file, as columns: of its workbook and of its CSV. */
export function registerColumns(say: Say, hasRoster: boolean): Column<Received>[] {
  const { columns } = say.receive;
  const unit = (received: Received) => lineCell(unitInWords(received, say));
  return [
    { head: columns.file, width: 44, cell: ({ way }) => lineCell(wayInWords(way)) },
    { head: columns.state, width: 18, cell: ({ state }) => textCell(say.receive.states[state], stateStyle[state]) },
    { head: columns.code, width: 13, cell: ({ unit: { listed } }) => lineCell(listed?.code) },
    { head: columns.unit, width: 34, cell: unit },
    ...(hasRoster
      ? [{ head: columns.match, width: 24, cell: (one: Received) => lineCell(matchInWords(one, say)) }]
      : []),
    { head: columns.number, width: 16, cell: ({ number }) => lineCell(number) },
    { head: columns.issued, width: 13, cell: ({ issued }) => dateCell(issued) },
    { head: columns.sender, width: 34, cell: ({ sender }) => lineCell(sender) },
    { head: columns.sent, width: 13, cell: ({ sent }) => dateCell(sent) },
    { head: columns.notes, width: 60, cell: (one) => lineCell(notesInWords(one, say)) },
    { head: columns.put, width: 34, cell: ({ put }) => lineCell(put) },
  ];
}

const stateStyle = { plan: 'good', word: 'unsure', scan: 'later', unknown: 'none' } as const;

/** The way to a file through mails and archives. */
export const wayInWords = (way: readonly string[]): string => way.join(' › ');

/** The unit of a file: that of the roster, worded as likely where it is; else what the document says. */
export function unitInWords({ unit: { written, listed, likely } }: Received, { receive }: Say): string | undefined {
  if (!listed) return written;
  return likely === undefined ? listed.name : receive.maybe(listed.name);
}

/** How the unit was found in the roster, or why it was not; nothing where nothing is known of it. */
export function matchInWords(
  { unit: { written, listed, likely, several } }: Received,
  { receive }: Say,
): string | undefined {
  const { match } = receive;
  if (listed) return likely === undefined ? match.certain : match.likely(likely);
  if (several !== undefined) return match.several(several);
  return written === undefined ? undefined : match.none;
}

/** What is to be known of a file, in sentences. */
export function notesInWords({ notes }: Received, say: Say): string {
  const { receive } = say;
  return notes
    .map((note) =>
      note.is === 'unreadable-plan'
        ? receive.unreadablePlan(say.finding(note.problem))
        : sentenceIn(receive.notes, note.is, note),
    )
    .join(' ');
}
