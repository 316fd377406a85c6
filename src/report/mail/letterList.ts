import { stringify } from 'csv-stringify/sync';
import type { ListedUnit } from '../../check/assess/ListedUnit.js';
import { keptAsText } from '../../plan/text/spreadsheetText.js';
import type { FolderFile, ReportContext } from '../Format.js';
import { cellText } from '../xlsx/cellText.js';

/** A letter as the list of them names it. */
export interface ListedLetter {
  file: string;
  name: string;
  unit: ListedUnit | undefined;
  subject: string;
  addresses: readonly string[];
  /** What stands in the roster where an address should be. */
  wrong: readonly string[];
}

/** The list of all letters as CSV for Excel in Viet Nam, those without an address first: a tick for each that is sent. */
export function letterList(letters: readonly ListedLetter[], { say }: ReportContext): FolderFile {
  const { columns, listFile } = say.letter;
  const { file, code, unit, contact, email, phone, subject, note, sent } = columns;
  const rows = [...without(letters), ...letters.filter(({ addresses }) => addresses.length > 0)].map((letter) => [
    letter.file,
    letter.unit?.code ?? '',
    letter.name,
    letter.unit?.contact ?? '',
    letter.addresses.join('; '),
    letter.unit?.phone ?? '',
    letter.subject,
    noteOn(letter, say),
    '',
  ]);
  const cells = [[file, code, unit, contact, email, phone, subject, note, sent], ...rows];
  const content = stringify(
    cells.map((row) => row.map((cell) => keptAsText(cellText(cell)))),
    { bom: true, delimiter: ';', record_delimiter: 'windows', escape_formulas: true },
  );
  return { name: listFile, content };
}

const without = (letters: readonly ListedLetter[]) => letters.filter(({ addresses }) => addresses.length === 0);

function noteOn({ addresses, wrong }: ListedLetter, { letter }: ReportContext['say']): string {
  const wrongOnes = wrong.length > 0 ? [letter.wrong(wrong)] : [];
  return [...(addresses.length === 0 ? [letter.none] : []), ...wrongOnes].join('; ');
}

/** What is to be said of the letters as a whole: how many there are, and that some have no address. */
export function letterRemarks(letters: readonly ListedLetter[], { say }: ReportContext): string[] {
  const wrong = letters.filter((one) => one.wrong.length > 0 && one.addresses.length > 0).length;
  return [say.letter.counted(letters.length, without(letters).length, wrong)];
}
