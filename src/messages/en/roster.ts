import { unitLevels, unitTypes } from '../../plan/model/model.js';
import { oneLine } from '../../plan/text/visible.js';
import type { roster as vi } from '../vi/roster.js';
import { problems } from './problems.js';
import { words as w } from './words.js';

const columns: typeof vi.columns = {
  code: 'code',
  name: 'name',
  type: 'type',
  level: 'level',
  parent: 'parent',
  party_committee: 'party_committee',
  predecessors: 'predecessors',
  former_names: 'former_names',
  due: 'due',
  valid_from: 'valid_from',
  valid_to: 'valid_to',
  contact: 'contact',
  phone: 'phone',
  email: 'email',
};

const orMeant = (meant: string | undefined) => (meant === undefined ? '' : ` Did you mean «${meant}»?`);
const SAVE_AS_XLSX = 'Open the file in Excel and save it as «Excel Workbook (.xlsx)».';
const OWN_COLUMN = "If it is a column of the Board's own, let its heading begin with «x-».";
const HEADINGS = '«code», «name», «type» and «level»';

/** So many rows that are no units are named. */
const MOST_ROWS = 5;

/** What is wrong with a roster kept as a table: where, what, and what to write instead. */
export const roster: typeof vi = {
  columns,
  place: ({ sheet, row, column }) => {
    const parts = [
      ...(sheet === undefined ? [] : [`sheet «${oneLine(sheet)}»`]),
      ...(row === undefined ? [] : [`row ${row}`]),
      ...(column === undefined ? [] : [`column ${column}`]),
    ].join(', ');
    return parts.charAt(0).toUpperCase() + parts.slice(1);
  },
  faults: {
    'cannot-read': problems['cannot-read'],
    'too-large': ({ limit, unpacked }) =>
      `the file${unpacked ? ', unpacked,' : ''} is larger than ${w.count(limit / 1024 / 1024)} MiB and is not read. Check that it is the right file.`,
    'too-many-rows': ({ limit }) =>
      `the table has more than ${w.count(limit)} rows and is not read. Check that it is the right file.`,
    'not-utf8': ({ cause }) =>
      `${problems['not-utf8']({ cause })} In Excel, save as «CSV UTF-8» or «Excel Workbook (.xlsx)».`,
    'old-format': ({ format }) =>
      `files of the form .${format} are not read. ${
        format === 'ods' ? 'Open the file in LibreOffice and save it as «Excel 2007-365 (.xlsx)».' : SAVE_AS_XLSX
      }`,
    'not-a-table': ({ format }) =>
      `${
        { word: 'this is a Word file', pdf: 'this is a PDF file', other: 'this is not a table' }[format]
      }. A roster is a YAML, CSV or Excel (.xlsx) file.`,
    encrypted: () => 'the file is protected by a password and cannot be opened. Remove the password and save it again.',
    damaged: () => `the Excel file is damaged and cannot be opened. ${SAVE_AS_XLSX}`,
    'csv-quote': ({ line, open }) =>
      open
        ? `the quotation mark opened in line ${line} of the file is never closed. Close it, or save the file again from Excel.`
        : `line ${line} of the file has a misplaced quotation mark. Inside a cell it is written twice (""); or save the file again from Excel.`,
    mojibake: problems.mojibake,
    empty: () => 'there are no units in the table. Write each unit in a row of its own below the heading row.',
    'other-sheet': ({ other, units, code, name }) =>
      `only this sheet is read, and sheet «${oneLine(other)}» has ${units === 1 ? 'a unit' : `${w.count(units)} units`} that it has not, for example ${w.quote(name)} (code ${code}). Put all units on one sheet, or hide the sheet that is not used.`,
    'no-headings': () => `no heading row was found. The table must have the columns ${HEADINGS}.`,
    'missing-heading': ({ column }) =>
      `the column «${columns[column]}» is missing. The table must have the columns ${HEADINGS}.`,
    'misspelt-heading': ({ heading, meant }) =>
      `a roster has no column ${w.quote(heading)}.${orMeant(meant)} ${OWN_COLUMN}`,
    'dated-column': ({ heading, sample }) =>
      `${heading === '' ? 'a column without heading' : `the column ${w.quote(heading)}`} has days in it (${w.quote(sample)}). Is it «due», «valid_from» or «valid_to»? Head it so. ${OWN_COLUMN}`,
    'duplicate-heading': ({ heading, first, firstColumn }) =>
      `the column ${w.quote(heading)} means the same as column ${firstColumn} (${w.quote(first)}). Remove one of them.`,
    incomplete: ({ text }) =>
      `the row says only ${w.quote(text)}. If it is a unit, fill in ${HEADINGS}; if not, delete the row.`,
    missing: ({ column }) => `the unit's «${columns[column]}» is missing. Fill it in.`,
    'unknown-type': ({ value, meant }) =>
      `there is no type of unit ${w.quote(value)}.${orMeant(meant) || ` Accepted: ${unitTypes.map((choice) => choice.value).join(', ')}.`}`,
    'unknown-level': ({ value, meant }) =>
      `there is no level ${w.quote(value)}.${orMeant(meant) || ` Accepted: ${unitLevels.map((choice) => choice.value).join(', ')}.`}`,
    'level-word': ({ value, word, level }) =>
      `the type ${w.quote(value)} names the level «${word}», but the column «level» says «${level}». Make them agree.`,
    'bad-date': ({ heading, value, fault }) => problems['bad-date']({ key: heading, value, due: false, fault }),
    'formula-error': ({ value }) => `the formula in the cell gives ${w.quote(value)}. Mend it or type the text itself.`,
    'unsafe-characters': ({ characters }) =>
      `there are invisible control characters or direction overrides (${characters.join(', ')}). Delete them and type the cell again.`,
    'duplicate-code': ({ code, firstRow }) =>
      `the code ${w.quote(code)} stands in row ${firstRow} already. Each unit needs a code of its own.`,
    'unknown-predecessor': problems['unknown-predecessor'],
    'circular-predecessors': problems['circular-predecessors'],
    'backwards-validity': ({ from, to }) =>
      `«valid_to» (${w.date(to)}) is before «valid_from» (${w.date(from)}). Check the two dates.`,
  },
  noneSentYet: (units, file) =>
    `The roster «${file}» has ${w.plural(units, 'unit', 'units')}. If none has sent a plan yet, make the skeleton of each to begin with: rasoat init --roster ${file} -o FOLDER`,
  hiddenRows: (units, rows) =>
    `${w.plural(units, 'unit stands', 'units stand')} in rows that are hidden or filtered out, and ${units === 1 ? 'counts' : 'count'} (rows ${rows}).`,
  spellings: ({ kept, others }) =>
    `the district ${w.quote(kept)} is also written ${w.and(others.map(w.quote))}: they count as one.`,
  repeated: (units) =>
    `${w.quote(units[0]?.name ?? '')} has ${w.count(units.length)} rows, with the codes ${w.and(units.map(({ code }) => code))}, of one type, level, district and time: each counts as a unit that must submit. If it is one unit, keep one row.`,
  moreRepeated: (left) => `${w.plural(left, 'more unit has', 'more units have')} several rows like these.`,
  columnsRead: ({ sheet, used, ignored, byTitles, beside = [] }) =>
    [
      `${sheet === undefined ? '' : `sheet «${oneLine(sheet)}»: `}columns used: ${list(used)}`,
      ...(byTitles ? ['districts by the title rows'] : []),
      `not used: ${ignored.length === 0 ? 'none' : list(ignored)}`,
      ...(beside.length === 0 ? [] : [besides(beside)]),
    ].join('; '),
  passedOver: ({ ignored, beside = [] }) => {
    const columns = ignored.filter(({ isPlain }) => !isPlain);
    return [
      ...(columns.length === 0 ? [] : [`not used: ${list(columns)}`]),
      ...(beside.length === 0 ? [] : [besides(beside)]),
    ].join('; ');
  },
};

const list = (all: readonly { letters: string; heading: string }[]) =>
  all.map(({ letters, heading }) => `${letters} ${w.quote(heading)}`).join(', ');

function besides(rows: readonly { row: number; text: string }[]): string {
  const named = rows.slice(0, MOST_ROWS).map(({ row, text }) => `row ${row} ${w.quote(text)}`);
  const more = rows.length > MOST_ROWS ? ` and ${w.count(rows.length - MOST_ROWS)} rows more` : '';
  return `taken for no units: ${named.join(', ')}${more}`;
}
