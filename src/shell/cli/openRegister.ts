import { wordFilesIn } from '../../desk/register/wordFiles.js';
import type { Roster } from '../../desk/roster/Roster.js';
import type { WordFile } from '../../desk/roster/UnitEntry.js';
import type { Language } from '../../messages/Language.js';
import { sayIn } from '../../messages/Say.js';
import { rosterSentence } from '../../messages/sentences.js';
import { visible } from '../../plan/text/visible.js';
import { readTable } from '../read/readTable.js';
import { nameFrom } from '../slashed.js';
import type { Terminal } from '../Terminal.js';
import { UsageError } from '../UsageError.js';

/** Reads the register of what has come in (`rasoat receive`), CSV or XLSX: which units have sent a Word document. A mistake in it is a usage error. */
export async function openRegister(
  { cwd, env }: Pick<Terminal, 'cwd' | 'env'>,
  path: string,
  roster: Roster | undefined,
  language: Language,
): Promise<ReadonlyMap<string, WordFile[]>> {
  const file = visible(nameFrom(cwd, path));
  const { errors } = sayIn(language).receive;
  if (!roster) throw new UsageError(errors.registerNeedsRoster);
  const read = await readTable(path, env);
  if ('faults' in read)
    throw new UsageError(read.faults.map((fault) => `${file}: ${rosterSentence(fault, language)}`).join('\n'));
  const register = wordFilesIn(read.table, roster);
  if ('words' in register) return register.words;
  const { fault } = register;
  throw new UsageError(
    fault.is === 'no-heads' ? errors.noRegister(file) : errors.unlistedCode(file, fault.row, visible(fault.code)),
  );
}
