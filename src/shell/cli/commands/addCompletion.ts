import { Argument } from 'commander';
import { messages } from '../../../messages/sentences.js';
import { type ShellName, shellNames } from '../../completion/scripts.js';
import { complete, completion } from '../complete.js';
import { addCommand, dressed, type Setting, shared } from './Setting.js';

/** Adds `rasoat completion`. */
export function addCompletion(setting: Setting): void {
  const { program, terminal, language } = setting;
  const { commands, arguments: given } = messages[language].cli;
  const command = addCommand('completion', setting)
    .description(commands.completion)
    .addArgument(new Argument('<shell>', given.shell).choices(shellNames));
  shared(command, language).action((shell: ShellName) => completion(shell, terminal));
  dressed(program.command('complete', { hidden: true }), terminal, language)
    .argument('[words...]')
    .requiredOption('--current <word>')
    .action((words: string[], { current }: { current: string }) =>
      complete(program, words, current, terminal, language),
    );
}
