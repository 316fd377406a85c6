import { asCommittees, type UnitLevel } from '../../check/assess/ListedUnit.js';
import { type IsoDate, isIsoDate } from '../../plan/model/calendar.js';
import { choiceAt } from '../../plan/model/model.js';
import { readChoice } from '../../plan/model/values/readChoice.js';
import { readDate } from '../../plan/model/values/readDate.js';
import { readDue } from '../../plan/model/values/readDue.js';
import { nearType, readType } from '../../plan/model/values/readType.js';
import { unsafeCharacters } from '../../plan/text/visible.js';
import { dateOfSerial, FORMULA_ERROR, isSerial } from './cellValues.js';
import type { ReadUnit } from './linkPredecessors.js';
import {
  type Cell,
  type Columns,
  cellText,
  columnLetters,
  type RosterColumn,
  type TableFault,
  type TableFaultKind,
  type TableFaultParams,
  type TableRow,
} from './Table.js';

const levels = choiceAt('/unit/level');

const REQUIRED = ['code', 'name', 'type', 'level'] as const satisfies readonly RosterColumn[];

/** Reads one row as a unit; without one when something that every unit has cannot be read. */
export function readTableUnit(row: TableRow, columns: Columns): { unit?: ReadUnit; faults: TableFault[] } {
  return new RowReader(row, columns).read();
}

class RowReader {
  readonly #faults: TableFault[] = [];

  constructor(
    private readonly row: TableRow,
    private readonly columns: Columns,
  ) {}

  read(): { unit?: ReadUnit; faults: TableFault[] } {
    const filled = [...this.columns.keys()].filter((column) => cellText(this.#cell(column)) !== '');
    const [only, ...others] = filled;
    if (only !== undefined && others.length === 0) {
      this.#fault('incomplete', { text: cellText(this.#cell(only)) }, only);
      return { faults: this.#faults };
    }
    for (const column of REQUIRED) if (!filled.includes(column)) this.#fault('missing', { column }, column);
    const code = this.#text('code');
    const name = this.#text('name');
    const level = this.#level();
    const type = this.#type(level);
    const parent = this.#text('parent');
    const committees = this.#texts('party_committee');
    const predecessors = this.#texts('predecessors');
    const formerNames = this.#texts('former_names');
    const due = this.#date('due');
    const validFrom = this.#date('valid_from');
    const validTo = this.#date('valid_to');
    const email = this.#text('email');
    const phone = this.#phone();
    const contact = this.#text('contact');
    if (!code || !name || !type || !level) return { faults: this.#faults };
    const unit: ReadUnit = {
      code,
      name,
      type,
      level,
      ...(parent && { parent }),
      ...asCommittees(committees),
      ...(predecessors.length > 0 && { predecessors }),
      ...(formerNames.length > 0 && { formerNames }),
      ...(due && { due }),
      ...(validFrom && { validFrom }),
      ...(validTo && { validTo }),
      ...(email && { email }),
      ...(phone && { phone }),
      ...(contact && { contact }),
    };
    return { unit, faults: this.#faults };
  }

  #cell(column: RosterColumn): Cell {
    const index = this.columns.get(column)?.index;
    return index === undefined ? undefined : this.row.cells[index];
  }

  #text(column: RosterColumn): string | undefined {
    const cell = this.#cell(column);
    const text = cellText(cell);
    if (text === '') return undefined;
    if (FORMULA_ERROR.test(text)) return this.#fault('formula-error', { value: text }, column);
    const characters = unsafeCharacters(text);
    return characters.length > 0 ? this.#fault('unsafe-characters', { characters }, column) : text;
  }

  /** Spreadsheets take a number for one and drop the 0 before it, which every number of a telephone here begins with. */
  #phone(): string | undefined {
    const text = this.#text('phone');
    return text !== undefined && /^[1-9]\d{8,9}$/.test(text) ? `0${text}` : text;
  }

  /** Several in one cell are parted by a semicolon. */
  #texts(column: RosterColumn): string[] {
    const texts = this.#text(column)?.split(';') ?? [];
    return texts.map((text) => text.trim()).filter((text) => text !== '');
  }

  #level(): UnitLevel | undefined {
    const value = this.#text('level');
    if (value === undefined) return undefined;
    const level = readChoice(value, levels);
    if (level !== undefined) return level as UnitLevel;
    const meant = levels.names.nearest(value)?.name;
    return this.#fault('unknown-level', { value, meant }, 'level');
  }

  #type(level: UnitLevel | undefined): string | undefined {
    const value = this.#text('type');
    if (value === undefined) return undefined;
    const found = readType(value);
    if (found === undefined) {
      const meant = nearType(value);
      return this.#fault('unknown-type', { value, meant }, 'type');
    }
    if (found.level && level !== undefined && found.level.value !== level)
      return this.#fault('level-word', { value, word: found.level.word, level }, 'type');
    return found.type;
  }

  #date(column: 'due' | 'valid_from' | 'valid_to'): IsoDate | undefined {
    const cell = this.#cell(column);
    if (typeof cell === 'number' && isSerial(cell)) return dateOfSerial(cell);
    const value = this.#text(column);
    if (value === undefined) return undefined;
    // As spreadsheets write a day that they keep with its time.
    const day = value.replace(/[ T]0{1,2}:00(?::00)?$/, '');
    const reading = column === 'due' ? readDue(day) : readDate(day);
    if ('value' in reading && isIsoDate(reading.value)) return reading.value;
    const heading = this.columns.get(column)?.heading ?? column;
    // One day is asked for here, not one that comes again.
    const fault = 'fault' in reading ? reading.fault : ({ reason: 'form' } as const);
    return this.#fault('bad-date', { heading, value, fault }, column);
  }

  #fault<K extends TableFaultKind>(kind: K, params: TableFaultParams[K], column: RosterColumn | undefined): undefined {
    const index = column === undefined ? undefined : this.columns.get(column)?.index;
    const place = { row: this.row.number, ...(index !== undefined && { column: columnLetters(index) }) };
    const fault: TableFault<K> = { kind, params, ...place };
    // One of a kind that is not known yet is not taken for one of all kinds by itself.
    this.#faults.push(fault as TableFault);
    return undefined;
  }
}
