import { Argument, Option } from 'commander';
import { messages } from '../../../messages/sentences.js';
import { formats, textFormatNames, usualFormat } from '../../../report/formats.js';
import { type CheckOptions, check } from '../check.js';
import { guardedReports } from '../runnerCommands.js';
import {
  addCommand,
  byOption,
  failOnOption,
  outputOption,
  repeatable,
  type Setting,
  type Shared,
  shared,
} from './Setting.js';

/** Adds `rasoat check`. @param done is told the exit code */
export function addCheck(setting: Setting, done: (code: number) => void): void {
  const { terminal, language, chosen, coloured } = setting;
  const { options, commands, arguments: given, help } = messages[language].cli;
  const of = help.placeholders;
  const command = addCommand('check', setting)
    .description(commands.check)
    .addArgument(new Argument('[paths...]', given.paths))
    .option(`--as-of <${of.asOf}>`, options.asOf)
    .addOption(new Option(`--format <${of.format}>`, options.format).choices(textFormatNames).default(usualFormat))
    .addOption(outputOption(language))
    .addOption(byOption(language))
    .addOption(repeatable(new Option(`--exclude <${of.exclude}>`, options.exclude)))
    .option('--list-files', options.listFiles)
    .option('--fix', options.fix)
    .option('--unsafe', options.unsafe)
    .option('--diff', options.diff)
    .option(`--roster <${of.roster}>`, options.roster)
    .addOption(repeatable(new Option(`--decisions <${of.roster}>`, options.decisions)))
    .option(`--register <${of.roster}>`, options.register)
    .option(`--config <${of.config}>`, options.config)
    .option('--print-config', options.printConfig)
    .option(`--reply-by <${of.asOf}>`, options.replyBy)
    .option(`--only <${of.only}>`, options.only)
    .addOption(failOnOption(options.failOn, language))
    .option(`--changed-since <${of.changedSince}>`, options.changedSince)
    .option(`--since <${of.since}>`, options.checkSince)
    .option('--partial', options.partial)
    .option(`--shard <${of.shard}>`, options.shard)
    .option(`--cache [${of.cache}]`, options.cache)
    .option(`--stdin-filename <${of.stdinFilename}>`, options.stdinFilename)
    .option('--verbose', options.verbose)
    .option('--quiet', options.quiet)
    .option('--watch', options.watch)
    .addHelpText('after', `\n${help.exitCodes}`);
  shared(command, language).action(async (paths: string[], flags: CheckOptions & Shared & { watch?: boolean }) => {
    const act = flags.watch ? (await import('../watch.js')).watch : check;
    done(await act(paths, flags, guardedReports(terminal, formats[flags.format].syntax), chosen, coloured(flags)));
  });
}
