import type { RosterColumn, TableFault, TableFaultParams } from '../desk/roster/Table.js';
import type { Sentences } from './Messages.js';

/** What is wrong with a roster kept as a table. */
export interface RosterFaults {
  /** `Trang «Sheet1», hàng 12, cột C`; empty where the fault is of the whole file. */
  place: (at: Pick<TableFault, 'sheet' | 'row' | 'column'>) => string;
  columns: Record<RosterColumn, string>;
  faults: Sentences<TableFaultParams>;
}
