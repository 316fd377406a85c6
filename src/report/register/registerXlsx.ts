import type { Received, RegisterCounts } from '../../desk/register/Received.js';
import type { Say } from '../../messages/Say.js';
import { Book } from '../xlsx/Book.js';
import { TableSheet } from '../xlsx/TableSheet.js';
import { registerColumns } from './registerColumns.js';

/** What a register is about, beside its files. */
export interface RegisterContext {
  say: Say;
  version: string;
  /** Whether units were looked for in a roster. */
  hasRoster: boolean;
}

/** The register as a workbook: one sheet, a row for each file, with filters on its heads. */
export function registerXlsx(
  files: readonly Received[],
  counts: RegisterCounts,
  { say, version, hasRoster }: RegisterContext,
): Uint8Array {
  const { receive, language } = say;
  const book = new Book({ title: receive.title, creator: `rasoat ${version}`, language });
  const table = new TableSheet<Received>(book, {
    name: receive.title,
    order: 0,
    title: receive.title,
    remarks: [receive.totals(counts)],
    frozenColumns: 1,
    columns: registerColumns(say, hasRoster),
  });
  for (const file of files) table.add(file);
  table.close(receive.empty);
  return book.bytes();
}
