import { basename, extname, resolve } from 'node:path';
import type { Say } from '../../messages/Say.js';
import { visible } from '../../plan/text/visible.js';
import { refusalCode } from '../errorCode.js';
import { FileSet } from '../FileSet.js';
import { leadsOut } from '../links.js';
import type { Terminal } from '../Terminal.js';
import { UsageError } from '../UsageError.js';
import { FileTarget, PutBeside } from '../write/FileTarget.js';
import { allowedPath } from './allowedPath.js';

/** A file to write, whose ending says the same as its format: `FORMAT:PATH`. */
export interface FileOutput<Format extends string> {
  format: Format;
  /** As it was written. */
  named: string;
  path: string;
}

/**
 * Reads the options `-o` of a command that writes files of its own. Throws a UsageError.
 * @param badOutput what is said of an option that is none
 */
export function fileOutputs<Format extends string>(
  values: readonly string[],
  formats: readonly Format[],
  cwd: string,
  say: Say,
  badOutput: (value: string) => string,
): FileOutput<Format>[] {
  const places = new FileSet();
  return values.map((value) => {
    const [, written = '', named = ''] = /^([^:]*):\s*(.+)$/s.exec(value.trim()) ?? [];
    const format = formats.find((one) => one === written.trim().toLowerCase());
    if (!format || extname(named).toLowerCase() !== `.${format}`) throw new UsageError(badOutput(visible(value)));
    allowedPath(named, say.language);
    const path = resolve(cwd, named);
    if (leadsOut(path)) throw new UsageError(say.cli.errors.linkedOutput(visible(named)));
    if (!places.add(path)) throw new UsageError(say.cli.errors.sameOutput(visible(named)));
    return { format, named, path };
  });
}

/** Writes files one by one, each whole or not at all, and says so; gives what went wrong. */
export async function writeOutputs<Format extends string>(
  outputs: readonly FileOutput<Format>[],
  contentOf: (format: Format) => string | Uint8Array | Promise<string | Uint8Array>,
  written: (path: string) => string,
  say: Say,
  { stderr }: Pick<Terminal, 'stderr'>,
): Promise<string[]> {
  const complaints: string[] = [];
  for (const { format, named, path } of outputs) {
    let target: FileTarget | undefined;
    try {
      target = new FileTarget(path);
      target.write(await contentOf(format));
      target.commit();
      stderr(`${written(visible(named))}\n`);
    } catch (error) {
      if (error instanceof PutBeside) {
        complaints.push(say.cli.errors.putBeside(visible(named), visible(basename(error.path))));
        continue;
      }
      target?.discard();
      const code = refusalCode(error);
      complaints.push(say.cli.errors.outputNotWritable(visible(named), code));
    }
  }
  return complaints;
}
