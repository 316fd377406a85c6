import { Argument } from 'commander';
import { messages } from '../../../messages/sentences.js';
import { explain } from '../explain.js';
import { guardedReports } from '../runnerCommands.js';
import { addCommand, type Setting, type Shared, shared } from './Setting.js';

/** Adds `rasoat explain`. */
export function addExplain(setting: Setting): void {
  const { terminal, language, coloured } = setting;
  const { commands, arguments: given } = messages[language].cli;
  const command = addCommand('explain', setting)
    .description(commands.explain)
    .addArgument(new Argument('<id>', given.id));
  shared(command, language).action((id: string, flags: Shared) =>
    explain(id, flags, guardedReports(terminal, 'prose'), language, coloured(flags)),
  );
}
