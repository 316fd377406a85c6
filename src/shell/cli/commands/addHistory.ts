import { Argument, Option } from 'commander';
import { messages } from '../../../messages/sentences.js';
import { historyFormatNames } from '../../../report/history/historyFormats.js';
import { type HistoryOptions, history } from '../history.js';
import { guardedReports } from '../runnerCommands.js';
import { addCommand, repeatable, type Setting, type Shared, shared } from './Setting.js';

/** Adds `rasoat history`. @param done is told the exit code */
export function addHistory(setting: Setting, done: (code: number) => void): void {
  const { terminal, language, chosen, coloured } = setting;
  const { options, commands, arguments: given, help } = messages[language].cli;
  const of = help.placeholders;
  const output = `${options.historyOutput}: ${historyFormatNames.join(', ')}`;
  const command = addCommand('history', setting)
    .description(commands.history)
    .addArgument(new Argument('<reports...>', given.history))
    .addOption(repeatable(new Option(`-o, --output <${of.output}>`, output)))
    .option(`--config <${of.config}>`, options.config);
  shared(command, language).action(async (paths: string[], flags: HistoryOptions & Shared) =>
    done(await history(paths, flags, guardedReports(terminal, 'prose'), chosen, coloured(flags))),
  );
}
