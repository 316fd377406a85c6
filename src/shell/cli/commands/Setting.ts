import { type Command, Option } from 'commander';
import { type Language, languages } from '../../../messages/Language.js';
import { messages } from '../../../messages/sentences.js';
import { formatNames } from '../../../report/formats.js';
import type { Terminal } from '../../Terminal.js';
import type { Chosen } from '../check.js';
import { byChoices } from '../districtOutputs.js';
import { helpIn } from '../helpIn.js';

/** What the commands share: the world, the language, and options that all of them have. */
export interface Setting {
  program: Command;
  terminal: Terminal;
  language: Language;
  chosen: Chosen;
  coloured: (flags: Shared) => boolean;
}

/** Options of every command that prints. */
export interface Shared {
  catalogue?: string;
  color?: boolean;
}

/** A command of the program, dressed. */
export function addCommand(name: string, { program, terminal, language }: Setting): Command {
  return dressed(program.command(name), terminal, language);
}

/** The options of every command, last in its help. */
export function shared(command: Command, language: Language): Command {
  const { options, help } = messages[language].cli;
  return command
    .option(`--catalogue <${help.placeholders.catalogue}>`, options.catalogue)
    .addOption(new Option(`--lang <${help.placeholders.lang}>`, options.lang).choices(languages))
    .addOption(new Option('--no-color', options.noColor));
}

/** A command whose help and errors are in the language chosen. */
export function dressed(command: Command, terminal: Terminal, language: Language): Command {
  return command
    .exitOverride()
    .helpOption('-h, --help', messages[language].cli.help.helpOption)
    .showSuggestionAfterError(false)
    .configureOutput({ writeOut: terminal.stdout, writeErr: terminal.stderr, outputError: () => {} })
    .configureHelp(helpIn(language));
}

/** `-o`, which may be given many times. */
export function outputOption(language: Language): Option {
  const { options, help } = messages[language].cli;
  const description = `${options.output}: ${formatNames.join(', ')}`;
  return repeatable(new Option(`-o, --output <${help.placeholders.output}>`, description));
}

/** `--by`, for outputs that name a folder. */
export function byOption(language: Language): Option {
  const { placeholder, by } = messages[language].byDistrict.option;
  return new Option(`--by <${placeholder}>`, by).choices(byChoices);
}

/** `--fail-on`. @param description differs with the command */
export function failOnOption(description: string, language: Language): Option {
  const { failOn } = messages[language].cli.help.placeholders;
  return new Option(`--fail-on <${failOn}>`, description).choices(['error', 'warning', 'never']);
}

/** Gathers the values of an option that may be given many times. */
export function repeatable(option: Option): Option {
  return option.argParser((value: string, before: string[] | undefined) => [...(before ?? []), value]);
}
