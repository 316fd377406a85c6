import { keysOf } from './keysOf.js';

/** The keys of a table with what it has by each, in its order; as `keysOf`, for tables that have no more than their type says. */
export const tableEntries = <Table extends object>(table: Table) =>
  keysOf(table).map((key) => [key, table[key]] as const);
