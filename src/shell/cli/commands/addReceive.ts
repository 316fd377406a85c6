import { Argument, Option } from 'commander';
import { messages } from '../../../messages/sentences.js';
import { type ReceiveOptions, receive } from '../receive.js';
import { registerFormats } from '../registerOutputs.js';
import { guardedReports } from '../runnerCommands.js';
import { addCommand, repeatable, type Setting, type Shared, shared } from './Setting.js';

/** Adds `rasoat receive`. @param done is told the exit code */
export function addReceive(setting: Setting, done: (code: number) => void): void {
  const { terminal, language, coloured } = setting;
  const { options, commands, arguments: given, help } = messages[language].cli;
  const of = help.placeholders;
  const output = `${options.receiveOutput}: ${registerFormats.join(', ')}`;
  const command = addCommand('receive', setting)
    .description(commands.receive)
    .addArgument(new Argument('<folder>', given.received))
    .addOption(repeatable(new Option(`-o, --output <${of.output}>`, output)))
    .option(`--plans <${of.catalogue}>`, options.receivePlans)
    .option(`--drafts <${of.catalogue}>`, options.receiveDrafts)
    .option(`--roster <${of.roster}>`, options.receiveRoster)
    .option(`--as-of <${of.asOf}>`, options.receiveAsOf)
    .option(`--config <${of.config}>`, options.config);
  shared(command, language).action(async (folder: string, flags: ReceiveOptions & Shared) =>
    done(await receive(folder, flags, guardedReports(terminal, 'prose'), language, coloured(flags))),
  );
}
