import { Argument, Option } from 'commander';
import { messages } from '../../../messages/sentences.js';
import { formats, textFormatNames, usualFormat } from '../../../report/formats.js';
import { type ReportOptions, report } from '../report.js';
import { guardedReports } from '../runnerCommands.js';
import { addCommand, byOption, failOnOption, outputOption, type Setting, type Shared, shared } from './Setting.js';

/** Adds `rasoat report`. @param done is told the exit code */
export function addReport(setting: Setting, done: (code: number) => void): void {
  const { terminal, language, coloured } = setting;
  const { options, commands, arguments: given, help } = messages[language].cli;
  const of = help.placeholders;
  const command = addCommand('report', setting)
    .description(commands.report)
    .addArgument(new Argument('<files...>', given.reports))
    .addOption(new Option(`--format <${of.format}>`, options.format).choices(textFormatNames).default(usualFormat))
    .addOption(outputOption(language))
    .addOption(byOption(language))
    .addOption(failOnOption(options.reportFailOn, language))
    .option(`--since <${of.since}>`, options.since)
    .option(`--reply-by <${of.asOf}>`, options.replyBy)
    .option(`--config <${of.config}>`, options.config)
    .option('--verbose', options.verbose)
    .option('--quiet', options.quiet);
  shared(command, language).action(async (files: string[], flags: ReportOptions & Shared) =>
    done(
      await report(
        files,
        flags,
        guardedReports(terminal, formats[flags.format].syntax),
        setting.chosen,
        coloured(flags),
      ),
    ),
  );
}
