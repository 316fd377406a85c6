import { Option } from 'commander';
import { messages } from '../../../messages/sentences.js';
import { requirementLists } from '../../../report/explanation/explain.js';
import { formats, usualFormat } from '../../../report/formats.js';
import { type RequirementsOptions, requirements } from '../explain.js';
import { guardedReports } from '../runnerCommands.js';
import { addCommand, type Setting, type Shared, shared } from './Setting.js';

/** Adds `rasoat requirements`. */
export function addRequirements(setting: Setting): void {
  const { terminal, language, coloured } = setting;
  const { options, commands, help } = messages[language].cli;
  const of = help.placeholders;
  const command = addCommand('requirements', setting)
    .description(commands.requirements)
    .option(`--type <${of.type}>`, options.type)
    .option(`--level <${of.level}>`, options.level)
    .addOption(
      new Option(`--format <${of.format}>`, options.format).choices(Object.keys(requirementLists)).default(usualFormat),
    );
  shared(command, language).action((flags: RequirementsOptions & Shared) =>
    requirements(flags, guardedReports(terminal, formats[flags.format].syntax), language, coloured(flags)),
  );
}
