import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { Language } from '../../../messages/Language.js';
import { messages } from '../../../messages/sentences.js';
import { visible } from '../../../plan/text/visible.js';
import { errorCode } from '../../errorCode.js';
import { leadsOut } from '../../links.js';
import type { Terminal } from '../../Terminal.js';
import { UsageError } from '../../UsageError.js';
import { FileTarget } from '../../write/FileTarget.js';
import { exitCodes } from '../exitCodes.js';
import { openConfig } from '../openConfig.js';
import { pagesOf } from './pagesOf.js';
import { batchFile, commandFile, MARK } from './startFiles.js';

/**
 * `rasoat desk`: makes `rasoat.bat` and `rasoat.command` beside the configuration. Those that it has made before are made anew; of
 * what somebody else has put there nothing is touched.
 */
export function desk(terminal: Terminal, language: Language): number {
  const config = openConfig(terminal, undefined, language);
  const { desk: say, cli } = messages[language];
  if (config.path === undefined) throw new UsageError(say.noConfig);
  const { folder } = config;
  const pages = pagesOf(config, language);
  const isWindows = terminal.program.some((word) => /^[a-z]:[\\/]|^\\\\/i.test(word));
  const own = (windows: boolean) => ({
    program: windows === isWindows ? terminal.program : undefined,
    folder,
    language,
  });
  const files = [
    { path: join(folder, 'rasoat.bat'), content: batchFile(own(true)) },
    { path: join(folder, 'rasoat.command'), content: commandFile(own(false)) },
  ];
  const named = (path: string) => visible(relative(terminal.cwd, path) || basename(path));
  const foreign = files.filter(({ path }) => existsSync(path) && !isOwn(path));
  if (foreign.length > 0) throw new UsageError(foreign.map(({ path }) => say.foreign(named(path))).join('\n'));
  for (const { path, content } of files) {
    if (leadsOut(path)) throw new UsageError(cli.errors.linkedOutput(named(path)));
    put(path, content, named(path), language);
    terminal.stderr(`${say.made(named(path))}\n`);
  }
  if (pages.length === 0) terminal.stderr(`${say.noPage(visible(config.file ?? ''))}\n`);
  return exitCodes.fine;
}

/** Whether a file is one that the program has made: it says so in its second line. */
function isOwn(path: string): boolean {
  try {
    const [, second = ''] = readFileSync(path, 'utf8').split(/\r?\n/, 2);
    return second.replace(/^(?:rem|#) /, '') === MARK;
  } catch {
    return false;
  }
}

/** Writes a file whole, to be started by whoever may read it. */
function put(path: string, content: string, named: string, language: Language): void {
  try {
    const target = new FileTarget(path);
    target.write(content);
    target.commit();
    chmodSync(path, 0o755);
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    throw new UsageError(messages[language].cli.errors.outputNotWritable(named, code));
  }
}
