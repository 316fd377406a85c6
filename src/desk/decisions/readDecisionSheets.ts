import type { OfficialPlan, Review, Waiver } from '../../check/assess/Decisions.js';
import type { Catalogue } from '../../check/catalogue/loadCatalogue.js';
import { type IsoDate, isIsoDate } from '../../plan/model/calendar.js';
import type { ProblemParams } from '../../plan/model/Problem.js';
import { readDate } from '../../plan/model/values/readDate.js';
import { unsafeCharacters } from '../../plan/text/visible.js';
import { dateOfSerial, FORMULA_ERROR, isSerial } from '../roster/cellValues.js';
import { type Cell, cellText, columnLetters, type Table, type TableRow } from '../roster/Table.js';
import { type DecisionHeadings, findDecisionHeadings, type HeadingFault } from './decisionHeadings.js';
import {
  type DecisionColumn,
  type DecisionKind,
  type Entered,
  type EnteredRow,
  enteredColumns,
  nothingAdded,
} from './EnteredRow.js';
import { opinionIn } from './opinionIn.js';
import { readPlanName } from './readPlanName.js';

/** What may be wrong with a row of decisions: it is void, and all others hold. */
export interface CellFaultParams {
  missing: { heading: string };
  'unknown-opinion': { value: string };
  'bad-date': ProblemParams['bad-date'];
  'formula-error': { value: string };
  'unsafe-characters': { characters: string[] };
  'unknown-requirement': ProblemParams['unknown-requirement'];
}
/** A fault in a row of decisions, as the tables of messages take it. */
export type CellFault = {
  [K in keyof CellFaultParams]: { kind: K; params: CellFaultParams[K] };
}[keyof CellFaultParams];

/** `Xem xét!H12`, as Excel calls a cell. */
export interface CellPlace {
  sheet: string;
  cell: string;
}

/** What the sheets of decisions of a workbook hold. */
export interface ReadDecisions {
  waivers: { decision: Waiver; place: CellPlace }[];
  reviews: { decision: Review; place: CellPlace }[];
  officialPlans: { decision: OfficialPlan; place: CellPlace }[];
  /** Rows that are void. */
  voided: (CellPlace & { fault: CellFault })[];
  /** Sheets that cannot be read at all. */
  faults: (CellPlace & { fault: HeadingFault })[];
  entered: Entered;
  /** How many sheets of decisions there are. */
  sheets: number;
}

/** Reads the sheets of decisions of a workbook that rasoat wrote and the Board has filled in. Never throws. */
export function readDecisionSheets(tables: readonly Table[], catalogue: Catalogue): ReadDecisions {
  const read: ReadDecisions = {
    waivers: [],
    reviews: [],
    officialPlans: [],
    voided: [],
    faults: [],
    entered: { rows: [], added: nothingAdded },
    sheets: 0,
  };
  const rows: EnteredRow[] = [];
  const added = { review: new Set<string>(), waiver: new Set<string>(), official: new Set<string>() };
  for (const { sheet = '', rows: all } of tables) {
    const head = findDecisionHeadings(all);
    if (!head) continue;
    read.sheets++;
    for (const fault of head.faults)
      read.faults.push({ sheet, cell: `${columnLetters(fault.index ?? 0)}${head.row.number}`, fault });
    for (const { heading } of head.added) added[head.kind].add(heading);
    for (const row of all) {
      if (row.number <= head.row.number) continue;
      const entered = enteredIn(row, head);
      if (!entered) continue;
      rows.push(entered);
      if (head.faults.length === 0) new RowReader(row, sheet, head, entered, catalogue, read).read();
    }
  }
  read.entered = {
    rows,
    added: { review: [...added.review], waiver: [...added.waiver], official: [...added.official] },
  };
  return read;
}

/** What is entered in a row; undefined where there is nothing but what rasoat has written. */
function enteredIn(row: TableRow, { kind, columns, added }: DecisionHeadings): EnteredRow | undefined {
  const cells: EnteredRow['cells'] = {};
  for (const [column, { index }] of columns) {
    const cell = row.cells[index];
    if (cellText(cell) !== '') cells[column] = cell;
  }
  const more = Object.fromEntries(
    added.flatMap(({ index, heading }) => (cellText(row.cells[index]) === '' ? [] : [[heading, row.cells[index]]])),
  );
  const isEntered = Object.keys(more).length > 0 || enteredColumns[kind].some((column) => column in cells);
  return isEntered ? { kind, cells, added: more } : undefined;
}

/** A note alone, or a column of the Board's own, decides nothing yet. */
const DECIDING: Readonly<Record<DecisionKind, readonly DecisionColumn[]>> = {
  ...enteredColumns,
  review: ['opinion', 'reviewer', 'date'],
};

class RowReader {
  #isVoid = false;
  readonly #faulty = new Set<DecisionColumn>();

  constructor(
    private readonly row: TableRow,
    private readonly sheet: string,
    private readonly head: DecisionHeadings,
    private readonly entered: EnteredRow,
    private readonly catalogue: Catalogue,
    private readonly into: ReadDecisions,
  ) {}

  read(): void {
    const { kind, cells } = this.entered;
    if (!DECIDING[kind].some((column) => column in cells)) return;
    if (kind === 'review') this.#review();
    else if (kind === 'waiver') this.#waiver();
    else this.#officialPlan();
  }

  #review(): void {
    const unit = this.#unit();
    const requirement = this.#requirement();
    const opinion = this.#opinion();
    const reviewer = this.#needed('reviewer');
    const date = this.#date('date');
    const note = this.#text('note');
    const seen = this.#text('seen');
    if (this.#isVoid || !unit || !requirement || !opinion || !reviewer || !date) return;
    const decision = { requirement, unit, opinion, reviewer, date, ...(note && { note }), ...(seen && { seen }) };
    this.into.reviews.push({ decision, place: this.#place('opinion') });
  }

  #waiver(): void {
    const unit = this.#unit();
    const requirement = this.#requirement();
    const reason = this.#needed('reason');
    const approvedBy = this.#needed('approved_by');
    const reference = this.#needed('reference');
    const expires = this.#date('expires');
    if (this.#isVoid || !unit || !requirement || !reason || !approvedBy || !reference || !expires) return;
    const decision = { requirement, unit, reason, approvedBy, reference, expires };
    this.into.waivers.push({ decision, place: this.#place('requirement') });
  }

  #officialPlan(): void {
    const unit = this.#unit();
    const file = this.#needed('file');
    const approvedBy = this.#needed('approved_by');
    const date = this.#date('date');
    const reason = this.#needed('reason');
    const reference = this.#text('reference');
    if (this.#isVoid || !unit || !file || !approvedBy || !date || !reason) return;
    const decision = { unit, ...readPlanName(file), approvedBy, date, reason, ...(reference && { reference }) };
    this.into.officialPlans.push({ decision, place: this.#place('file') });
  }

  /** By its code, which survives any sorting; by its name where it has none. */
  #unit(): string | undefined {
    const code = this.#text('code');
    return code ?? this.#needed(this.head.columns.has('unit') ? 'unit' : 'code');
  }

  #requirement(): string | undefined {
    const value = this.#needed('requirement');
    if (value === undefined) return undefined;
    const found = this.catalogue.find(value);
    if (found) return found.id;
    const meant = this.catalogue.nearest(value);
    return this.#fault('requirement', {
      kind: 'unknown-requirement',
      params: { value, ...(meant && { meant: [meant] }) },
    });
  }

  #opinion(): Review['opinion'] | undefined {
    const value = this.#needed('opinion');
    if (value === undefined) return undefined;
    return opinionIn(value) ?? this.#fault('opinion', { kind: 'unknown-opinion', params: { value } });
  }

  #date(column: 'date' | 'expires'): IsoDate | undefined {
    const cell = this.entered.cells[column];
    if (typeof cell === 'object') return cell.date;
    if (typeof cell === 'number' && isSerial(cell)) return dateOfSerial(cell);
    const value = this.#needed(column);
    if (value === undefined) return undefined;
    const reading = readDate(value);
    if ('value' in reading && isIsoDate(reading.value)) return reading.value;
    const key = this.head.columns.get(column)?.heading ?? column;
    const fault = 'fault' in reading ? reading.fault : ({ reason: 'form' } as const);
    return this.#fault(column, { kind: 'bad-date', params: { key, value, due: false, fault } });
  }

  #needed(column: DecisionColumn): string | undefined {
    const text = this.#text(column);
    if (text !== undefined || this.#faulty.has(column)) return text;
    const heading = this.head.columns.get(column)?.heading ?? column;
    return this.#fault(column, { kind: 'missing', params: { heading } });
  }

  #text(column: DecisionColumn): string | undefined {
    const text = cellText(this.entered.cells[column] as Cell);
    if (text === '') return undefined;
    if (FORMULA_ERROR.test(text)) return this.#fault(column, { kind: 'formula-error', params: { value: text } });
    const characters = unsafeCharacters(text);
    return characters.length > 0 ? this.#fault(column, { kind: 'unsafe-characters', params: { characters } }) : text;
  }

  #place(column: DecisionColumn): CellPlace {
    const index = this.head.columns.get(column)?.index ?? 0;
    return { sheet: this.sheet, cell: `${columnLetters(index)}${this.row.number}` };
  }

  #fault(column: DecisionColumn, fault: CellFault): undefined {
    this.#isVoid = true;
    this.#faulty.add(column);
    this.into.voided.push({ ...this.#place(column), fault });
    return undefined;
  }
}
