import type { Received, RegisterCounts } from '../../desk/register/Received.js';
import type { Say } from '../../messages/Say.js';
import { registerColumns } from '../../report/register/registerColumns.js';
import { type RegisterContext, registerXlsx } from '../../report/register/registerXlsx.js';
import { csvTable } from '../../report/xlsx/csvTable.js';
import type { Terminal } from '../Terminal.js';
import { type FileOutput, fileOutputs, writeOutputs } from './fileOutputs.js';

/** The formats of the register that go to files; the ending says the same. */
export const registerFormats = ['xlsx', 'csv'] as const;
type RegisterFormat = (typeof registerFormats)[number];

/** Reads the options `-o` of `rasoat receive`. */
export function registerOutputs(values: readonly string[], cwd: string, say: Say): FileOutput<RegisterFormat>[] {
  return fileOutputs(values, registerFormats, cwd, say, say.receive.errors.badOutput);
}

/** Writes the registers; gives what went wrong. */
export function writeRegisters(
  outputs: readonly FileOutput<RegisterFormat>[],
  files: readonly Received[],
  counts: RegisterCounts,
  context: RegisterContext,
  terminal: Pick<Terminal, 'stderr'>,
): Promise<string[]> {
  const { say, hasRoster } = context;
  const contentOf = (format: RegisterFormat) =>
    format === 'xlsx' ? registerXlsx(files, counts, context) : csvTable(registerColumns(say, hasRoster), files);
  return writeOutputs(outputs, contentOf, say.receive.written.file, say, terminal);
}
