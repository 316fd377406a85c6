import { Argument } from 'commander';
import { messages } from '../../../messages/sentences.js';
import { page } from '../page.js';
import { addCommand, type Setting, shared } from './Setting.js';

/** Adds `rasoat page`. */
export function addPage(setting: Setting): void {
  const { terminal, language } = setting;
  const { commands, arguments: given } = messages[language].cli;
  const command = addCommand('page', setting)
    .description(commands.page)
    .addArgument(new Argument('<page>', given.page));
  shared(command, language).action((file: string) => page(file, terminal, language));
}
