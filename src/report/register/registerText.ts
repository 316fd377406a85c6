import type { Received, RegisterCounts } from '../../desk/register/Received.js';
import { oneLine } from '../../plan/text/visible.js';
import type { Paint } from '../shared/Paint.js';
import { table } from '../shared/table.js';
import { matchInWords, notesInWords, unitInWords, wayInWords } from './registerColumns.js';
import type { RegisterContext } from './registerXlsx.js';

const WIDTHS = [30, 11, 30, 22];

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
    oneLine(
      [unitInWords(file, say), bracketed(matchInWords(file, say)), notesInWords(file, say)]
        .flatMap((text) => text ?? [])
        .join(' '),
    ),
    oneLine([file.number, file.issued && say.words.date(file.issued)].flatMap((text) => text ?? []).join(', ')),
  ]);
  const heads = [
    columns.file,
    columns.state,
    `${columns.unit}, ${columns.notes.toLowerCase()}`,
    `${columns.number}; ${columns.issued.toLowerCase()}`,
  ];
  return `${[paint.bold(title), table(heads, rows, WIDTHS, WIDTHS.length), totals(counts)].join('\n')}\n`;
}

const bracketed = (text: string | undefined) => (text === undefined ? undefined : `(${text})`);
