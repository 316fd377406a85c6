import type { Received, RegisterCounts } from '../../desk/register/Received.js';
import type { Say } from '../../messages/Say.js';
import { oneLine } from '../../plan/text/visible.js';
import { indented } from '../shared/layout.js';
import type { Paint } from '../shared/Paint.js';
import { table } from '../shared/table.js';
import { matchInWords, notesInWords, unitInWords, wayInWords } from './registerColumns.js';
import type { RegisterContext } from './registerXlsx.js';

const WIDTHS = [22, 10, 22, 13];

/** The register as a table for a terminal: what is too wide for it stands in the workbook. */
export function registerText(
  files: readonly Received[],
  counts: RegisterCounts,
  { say }: Pick<RegisterContext, 'say'>,
  paint: Paint,
): string {
  const { columns, states, title, totals } = say.receive;
  const rows = files.map((file) => [
    oneLine(wayInWords(file.way)),
    states[file.state],
    oneLine([unitWithReason(file, say), notesInWords(file, say)].filter((text) => text !== '').join(' ')),
    oneLine([file.number, file.issued && say.words.date(file.issued)].flatMap((text) => text ?? []).join(', ')),
  ]);
  const heads = [
    columns.file,
    columns.state,
    `${columns.unit}, ${columns.notes.toLowerCase()}`,
    `${columns.number}; ${columns.issued.toLowerCase()}`,
  ];
  return `${[paint.bold(title), table(heads, rows, WIDTHS, WIDTHS.length), indented(totals(counts), 0)].join('\n')}\n`;
}

/** The unit, and in brackets how far that is certain. */
function unitWithReason(file: Received, say: Say): string {
  const { likely } = file.unit;
  const unit = unitInWords(file, say) ?? '';
  const why = likely === undefined ? matchInWords(file, say) : say.receive.likelyBy[likely];
  return why === undefined ? unit : `${unit} (${why})`.trim();
}
