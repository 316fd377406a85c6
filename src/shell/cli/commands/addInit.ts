import { Option } from 'commander';
import { skeletonFormats } from '../../../form/skeletonFormats.js';
import { languages } from '../../../messages/Language.js';
import { messages } from '../../../messages/sentences.js';
import { type InitOptions, init } from '../init.js';
import { addCommand, type Setting, shared } from './Setting.js';

/** Adds `rasoat init`. @param done is told the exit code */
export function addInit(setting: Setting, done: (code: number) => void): void {
  const { terminal, language } = setting;
  const { options, commands, help } = messages[language].cli;
  const of = help.placeholders;
  const command = addCommand('init', setting)
    .description(commands.init)
    .option(`--name <${of.name}>`, options.name)
    .option(`--type <${of.type}>`, options.type)
    .option(`--level <${of.level}>`, options.level)
    .option(`--committee <${of.name}>`, options.committee, (value: string, before: string[] = []) => [...before, value])
    .option(`--code <${of.code}>`, options.code)
    .option(`--roster <${of.roster}>`, options.initRoster)
    .option(`-o, --output <${of.path}>`, options.initOutput)
    .addOption(new Option(`--format <${of.format}>`, options.initFormat).choices(skeletonFormats))
    .addOption(new Option(`--vocabulary <${of.lang}>`, options.vocabulary).choices(languages))
    .option(`--config <${of.config}>`, options.config);
  shared(command, language).action(async (flags: InitOptions) => done(await init(flags, terminal, language)));
}
