import { CsvError, parse } from 'csv-parse/sync';
import { countHeadings } from '../../desk/roster/headingNames.js';
import type { Table, TableFault, TableRow } from '../../desk/roster/Table.js';
import { withoutMark } from '../../plan/text/spreadsheetText.js';

/** More rows than the country has units: such a file is not a roster. */
export const ROW_LIMIT = 100_000;

const SEPARATORS = [';', '\t', ','] as const;
type Separator = (typeof SEPARATORS)[number];

/**
 * Reads CSV as Excel writes it: separated by `;`, `,` or tabs as the heading line is, quotes doubled inside quotes; a mark by which a text
 * stays one in a spreadsheet is no part of it.
 */
export function readCsvTable(text: string): { table: Table } | { faults: TableFault[] } {
  // Excel's own hint, a first line that it does not count as a row.
  const hint = /^\uFEFF?sep=([;,\t])\r?\n/i.exec(text);
  // It is a line of the file all the same.
  const before = hint ? 1 : 0;
  const body = text.slice(hint?.[0].length ?? 0);
  const delimiter = hint?.[1] ?? separatorOf(body);
  const rows: TableRow[] = [];
  // The line on which the next row begins, in the file and as the parser counts, for which CR LF in a cell are two line ends.
  let [line, counted] = [before + 1, 1];
  try {
    parse(body, {
      delimiter,
      bom: true,
      // Not as the first line ends: a row that another program has added may end otherwise, and would stand in the cells of the one before.
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: false,
      to: ROW_LIMIT + 1,
      on_record: (record: string[], { lines }) => {
        rows.push({
          number: rows.length + 1,
          line,
          cells: record.map((cell) => (cell === '' ? undefined : withoutMark(cell))),
        });
        line += 1 + record.reduce((sum, cell) => sum + lineEndsIn(cell), 0);
        counted = lines + 1;
        // Of what it gathers itself nothing is needed.
        return null;
      },
    });
    return rows.length > ROW_LIMIT
      ? { faults: [{ kind: 'too-many-rows', params: { limit: ROW_LIMIT } }] }
      : { table: { rows } };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const open = error.code === 'CSV_QUOTE_NOT_CLOSED';
    const place = open ? before + openQuoteLine(body) : line + Number(error.lines) - counted;
    return { faults: [{ kind: 'csv-quote', params: { line: place, open } }] };
  }
}

const lineEndsIn = (text: string) => text.split(/\r\n|\r|\n/).length - 1;

/** The separator by which the heading line has headings; without any, the one that parts a line most often. */
function separatorOf(text: string): Separator {
  const lines = text
    .slice(0, 65_536)
    .replace(/"[^"]*"/g, (quoted) => quoted.slice(1, -1).replace(/[;,\t\r\n]/g, ' '))
    .split(/\r\n|\r|\n/, 50);
  const parts = (separator: Separator) => lines.map((line) => line.split(separator));
  const best = (score: (separator: Separator) => number): Separator | undefined => {
    const scores = SEPARATORS.map((separator) => ({ separator, score: score(separator) }));
    const most = Math.max(...scores.map((one) => one.score));
    return most > 1 ? scores.find((one) => one.score === most)?.separator : undefined;
  };
  return (
    best((separator) => Math.max(...parts(separator).map(countHeadings))) ??
    best((separator) => Math.max(...parts(separator).map((cells) => cells.length))) ??
    ';'
  );
}

/** The line of the quotation mark that is never closed: all before it are in pairs. */
function openQuoteLine(text: string): number {
  const last = text.lastIndexOf('"');
  const marks = text.slice(0, last + 1).matchAll(/"/g);
  let open = 0;
  let isOpen = false;
  for (const { index } of marks) {
    if (!isOpen) open = index;
    isOpen = !isOpen;
  }
  return lineEndsIn(text.slice(0, open)) + 1;
}
