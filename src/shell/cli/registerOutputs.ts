import { basename, extname, resolve } from 'node:path';
import type { Received, RegisterCounts } from '../../desk/register/Received.js';
import type { Say } from '../../messages/Say.js';
import { visible } from '../../plan/text/visible.js';
import { registerColumns } from '../../report/register/registerColumns.js';
import { type RegisterContext, registerXlsx } from '../../report/register/registerXlsx.js';
import { csvTable } from '../../report/xlsx/csvTable.js';
import { FileSet } from '../FileSet.js';
import { leadsOut } from '../links.js';
import type { Terminal } from '../Terminal.js';
import { UsageError } from '../UsageError.js';
import { FileTarget, PutBeside } from '../write/FileTarget.js';
import { allowedPath } from './allowedPath.js';

/** The formats of the register that go to files; the ending says the same. */
export const registerFormats = ['xlsx', 'csv'] as const;
type RegisterFormat = (typeof registerFormats)[number];

/** A register to write: `FORMAT:PATH`. */
export interface RegisterOutput {
  format: RegisterFormat;
  /** As it was written. */
  named: string;
  path: string;
}

/** Reads the options `-o` of `rasoat receive`. */
export function registerOutputs(values: readonly string[], cwd: string, say: Say): RegisterOutput[] {
  const places = new FileSet();
  return values.map((value) => {
    const [, written = '', named = ''] = /^([^:]*):\s*(.+)$/s.exec(value.trim()) ?? [];
    const format = registerFormats.find((one) => one === written.trim().toLowerCase());
    if (!format || extname(named).toLowerCase() !== `.${format}`)
      throw new UsageError(say.receive.errors.badOutput(visible(value)));
    allowedPath(named, say.language);
    const path = resolve(cwd, named);
    if (leadsOut(path)) throw new UsageError(say.cli.errors.linkedOutput(visible(named)));
    if (!places.add(path)) throw new UsageError(say.cli.errors.sameOutput(visible(named)));
    return { format, named, path };
  });
}

/** Writes the registers; gives what went wrong. */
export function writeRegisters(
  outputs: readonly RegisterOutput[],
  files: readonly Received[],
  counts: RegisterCounts,
  context: RegisterContext,
  { stderr }: Pick<Terminal, 'stderr'>,
): string[] {
  const { say, hasRoster } = context;
  return outputs.flatMap(({ format, named, path }) => {
    let target: FileTarget | undefined;
    try {
      target = new FileTarget(path);
      target.write(
        format === 'xlsx' ? registerXlsx(files, counts, context) : csvTable(registerColumns(say, hasRoster), files),
      );
      target.commit();
      stderr(`${say.receive.written.file(visible(named))}\n`);
      return [];
    } catch (error) {
      if (error instanceof PutBeside) return [say.cli.errors.putBeside(visible(named), visible(basename(error.path)))];
      target?.discard();
      const { code } = error as NodeJS.ErrnoException;
      if (typeof code !== 'string' || !/^E[A-Z]+$/.test(code)) throw error;
      return [say.cli.errors.outputNotWritable(visible(named), code)];
    }
  });
}
