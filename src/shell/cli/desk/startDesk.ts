import { statSync } from 'node:fs';
import type { Language } from '../../../messages/Language.js';
import { messages } from '../../../messages/sentences.js';
import { visible } from '../../../plan/text/visible.js';
import type { Terminal } from '../../Terminal.js';
import { UsageError } from '../../UsageError.js';
import { openConfig } from '../openConfig.js';
import { pagesOf } from './pagesOf.js';

/**
 * `rasoat desk --start`, which the files for a double click run: checks as the configuration says, in short, and opens the first
 * page that it has written. Returns the exit code of the check.
 * @param run the program
 */
export async function startDesk(
  terminal: Terminal,
  language: Language,
  run: (terminal: Terminal) => Promise<number>,
): Promise<number> {
  const { desk: say } = messages[language];
  const config = openConfig(terminal, undefined, language);
  if (config.path === undefined) throw new UsageError(say.noConfig);
  const [page] = pagesOf(config, language);
  const before = page === undefined ? undefined : changed(page);
  const code = await run({ ...terminal, argv: ['check', '--quiet', '--lang', language] });
  if (page === undefined) {
    terminal.stderr(`\n${say.noPage(visible(config.file ?? ''))}\n`);
    return code;
  }
  const after = changed(page);
  // What was there before is not shown for the result of this run.
  if (after === undefined || after === before) terminal.stderr(`\n${say.notWritten(visible(page))}\n`);
  else terminal.stderr(`\n${(terminal.open(page) ? say.opened : say.written)(visible(page))}\n`);
  return code;
}

/** What tells one writing of a file from another; undefined where there is none. */
function changed(path: string): string | undefined {
  const stats = statSync(path, { throwIfNoEntry: false, bigint: true });
  return stats && `${stats.mtimeNs} ${stats.ino}`;
}
