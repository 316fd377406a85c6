import type { DecisionColumn, Entered, EnteredRow } from '../../desk/decisions/EnteredRow.js';
import { dateOfSerial, isSerial } from '../../desk/roster/cellValues.js';
import { cellText, type Cell as Held } from '../../desk/roster/Table.js';
import type { Words } from '../../messages/Words.js';
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
  readonly #byKey = new Map<string, EnteredRow[]>();

  constructor(entered: Entered | undefined, kind: EnteredRow['kind']) {
    for (const row of entered?.rows ?? []) {
      if (row.kind !== kind) continue;
      const text = (column: DecisionColumn) => cellText(row.cells[column]);
      const key =
        text('code') === ''
          ? keyByName(text('requirement'), text('unit'))
          : keyByCode(text('requirement'), text('code'));
      const known = this.#byKey.get(key);
      if (known) known.push(row);
      else this.#byKey.set(key, [row]);
    }
  }

  /** What is entered for something; of several for one unit that for the file, else the first. Each is given out once. */
  take({ requirement, unit, code, file }: About): EnteredRow | undefined {
    const keys = [...(code === undefined ? [] : [keyByCode(requirement, code)]), keyByName(requirement, unit)];
    for (const key of keys) {
      const rows = this.#byKey.get(key);
      if (!rows) continue;
      const own = file === undefined ? -1 : rows.findIndex(({ cells }) => cellText(cells.file) === file);
      const [taken] = rows.splice(Math.max(own, 0), 1);
      if (rows.length === 0) this.#byKey.delete(key);
      return taken;
    }
    return undefined;
  }

  /** What nobody has taken, in the order of the workbook as far as it is about one unit. */
  left(): EnteredRow[] {
    return [...this.#byKey.values()].flat();
  }
}

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
