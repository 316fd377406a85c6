import type { DecisionColumn, Entered, EnteredRow } from '../../desk/decisions/EnteredRow.js';
import { dateOfSerial, isSerial } from '../../desk/roster/cellValues.js';
import { cellText, type Cell as Held } from '../../desk/roster/Table.js';
import type { Words } from '../../messages/Words.js';
import { append } from '../../plan/maps/append.js';
import { unitName } from '../../plan/model/unitName.js';
import { fold } from '../../plan/text/fold.js';
import { type Cell, textCell } from './Cell.js';

/** What a row of decisions is about. */
interface About {
  requirement: string;
  unit: string;
  code?: string | undefined;
  file?: string;
}

/** What people have entered in a workbook, given out row by row; what fits none is left over, and never lost. */
export class EnteredRows {
  readonly #rows: EnteredRow[];
  /** Rows keyed by what they are about, and by that plus the file; rows already given out remain listed. */
  readonly #lists = new Map<string, EnteredRow[]>();
  readonly #taken = new Set<EnteredRow>();

  constructor(entered: Entered | undefined, kind: EnteredRow['kind']) {
    this.#rows = entered?.rows.filter((row) => row.kind === kind) ?? [];
    for (const row of this.#rows) {
      const text = (column: DecisionColumn) => cellText(row.cells[column]);
      const [requirement, code] = [text('requirement'), text('code')];
      const key = code === '' ? keyByName(requirement, text('unit')) : keyByCode(requirement, code);
      for (const list of [key, inFile(key, text('file'))]) {
        append(this.#lists, list, row);
      }
    }
    // Taken from the end, the first first.
    for (const list of this.#lists.values()) list.reverse();
  }

  /** What is entered for something; of several for one unit that for the file, else the first. Each is given out once. */
  take({ requirement, unit, code, file }: About): EnteredRow | undefined {
    const keys = [...(code === undefined ? [] : [keyByCode(requirement, code)]), keyByName(requirement, unit)];
    for (const key of keys) {
      const row = (file === undefined ? undefined : this.#next(inFile(key, file))) ?? this.#next(key);
      if (row) return row;
    }
    return undefined;
  }

  #next(list: string): EnteredRow | undefined {
    const rows = this.#lists.get(list) ?? [];
    while (rows.length > 0) {
      const row = rows.pop();
      if (!row || this.#taken.has(row)) continue;
      this.#taken.add(row);
      return row;
    }
    return undefined;
  }

  /** What nobody has taken, in the order of the workbook. */
  left(): EnteredRow[] {
    return this.#rows.filter((row) => !this.#taken.has(row));
  }
}

const inFile = (key: string, file: string) => `${key}\n${file}`;
const keyByCode = (requirement: string, code: string) => `c ${fold(requirement)} ${fold(code)}`;
const keyByName = (requirement: string, name: string) => `n ${fold(requirement)} ${unitName(name)}`;

/**
 * A cell as it was filled in, as a text: a day as it is written here.
 * @param isDay whether the column is of days, so that Excel's number of one is one
 */
export function enteredCell(held: Held, words: Words, isDay = false): Cell {
  if (typeof held === 'object') return textCell(words.date(held.date), 'entry');
  if (isDay && typeof held === 'number' && isSerial(held)) return textCell(words.date(dateOfSerial(held)), 'entry');
  return textCell(held === undefined ? undefined : String(held), 'entry');
}
