import { Argument, Option } from 'commander';
import { skeletonFormats } from '../../../form/skeletonFormats.js';
import { languages } from '../../../messages/Language.js';
import { messages } from '../../../messages/sentences.js';
import { type ConvertOptions, convert } from '../convert.js';
import { addCommand, type Setting, shared } from './Setting.js';

/** Adds `rasoat convert`. @param done is told the exit code */
export function addConvert(setting: Setting, done: (code: number) => void): void {
  const { terminal, language } = setting;
  const { options, commands, arguments: given, help } = messages[language].cli;
  const of = help.placeholders;
  const command = addCommand('convert', setting)
    .description(commands.convert)
    .addArgument(new Argument('<file>', given.word))
    .option(`-o, --output <${of.path}>`, options.convertOutput)
    .option('--force', options.force)
    .addOption(new Option(`--format <${of.format}>`, options.convertFormat).choices(skeletonFormats))
    .addOption(new Option(`--vocabulary <${of.lang}>`, options.vocabulary).choices(languages));
  shared(command, language).action(async (file: string, flags: ConvertOptions) =>
    done(await convert(file, flags, terminal, language)),
  );
}
