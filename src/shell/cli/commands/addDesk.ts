import { messages } from '../../../messages/sentences.js';
import type { Terminal } from '../../Terminal.js';
import { desk } from '../desk/desk.js';
import { startDesk } from '../desk/startDesk.js';
import { addCommand, type Setting, shared } from './Setting.js';

/** Adds `rasoat desk`. @param done is told the exit code @param run the program itself */
export function addDesk(
  setting: Setting,
  done: (code: number) => void,
  run: (terminal: Terminal) => Promise<number>,
): void {
  const { terminal, language } = setting;
  const { cli, desk: say } = messages[language];
  const command = addCommand('desk', setting).description(cli.commands.desk).option('--start', say.start);
  shared(command, language).action(async ({ start }: { start?: true }) =>
    done(start ? await startDesk(terminal, language, run) : desk(terminal, language)),
  );
}
