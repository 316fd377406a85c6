import { Argument, Command, CommanderError, Option } from 'commander';
import { CatalogueFault } from '../../check/catalogue/CatalogueFault.js';
import { skeletonFormats } from '../../form/skeletonFormats.js';
import type { Language } from '../../messages/Language.js';
import { languages } from '../../messages/Language.js';
import { messages } from '../../messages/sentences.js';
import { visible } from '../../plan/text/visible.js';
import { comparisonSyntax } from '../../report/comparison/comparison.js';
import { requirementLists } from '../../report/explanation/explain.js';
import { formatNames, formats, textFormatNames, usualFormat } from '../../report/formats.js';
import { historyFormatNames } from '../../report/history/historyFormats.js';
import type { Syntax } from '../../report/shared/syntaxes.js';
import { type ShellName, shellNames } from '../completion/scripts.js';
import { Interrupted } from '../Interruption.js';
import type { Terminal } from '../Terminal.js';
import { NotWritable, UsageError } from '../UsageError.js';
import { type CheckOptions, type Chosen, check } from './check.js';
import { complete, completion } from './complete.js';
import { type ConvertOptions, convert } from './convert.js';
import { exitCodes } from './exitCodes.js';
import { explain, type RequirementsOptions, requirements } from './explain.js';
import { helpIn } from './helpIn.js';
import { type HistoryOptions, history } from './history.js';
import { type InitOptions, init } from './init.js';
import { placedFault } from './openCatalogue.js';
import { page } from './page.js';
import { type ReceiveOptions, receive } from './receive.js';
import { registerFormats } from './registerOutputs.js';
import { type ReportOptions, report } from './report.js';
import { guardedMessages, guardedReports } from './runnerCommands.js';
import { type SchemaName, schema, schemaNames } from './schema.js';
import { usageMistake } from './usageMistake.js';

/** Runs the program and returns its exit code. Everything outside comes in with the terminal. */
export async function run(world: Terminal): Promise<number> {
  const terminal = guardedMessages(world);
  const chosen = languageOf(terminal);
  const { language } = chosen;
  const { cli } = messages[language];
  let code: number = exitCodes.fine;
  const program = createProgram(terminal, chosen, (result) => {
    code = result;
  });
  try {
    await program.parseAsync([...terminal.argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof Interrupted) return error.code;
    if (error instanceof CommanderError) return usageMistake(error, program, terminal, language);
    if (error instanceof NotWritable) {
      terminal.stderr(`${cli.errors.notWritable(error.code)}\n`);
      return exitCodes.unusable;
    }
    if (error instanceof CatalogueFault) {
      terminal.stderr(`${placedFault(error, error.file, language)}\n`);
      return exitCodes.unusable;
    }
    if (error instanceof UsageError) {
      terminal.stderr(`${visible(error.message)}\n`);
      return exitCodes.unusable;
    }
    terminal.stderr(
      `${cli.errors.bug}\n\nrasoat ${terminal.version}\n${error instanceof Error ? error.stack : String(error)}\n`,
    );
    return exitCodes.bug;
  }
}

/** The language is needed before the arguments are understood, to complain about them in it. */
function languageOf({ argv, env }: Terminal): Chosen {
  const at = argv.lastIndexOf('--lang');
  const joined = argv.findLast((argument) => argument.startsWith('--lang='))?.slice('--lang='.length);
  const option = at >= 0 ? argv[at + 1] : joined;
  const known = (asked: string | undefined) => languages.find((language) => language === asked?.toLowerCase());
  const [byOption, byEnvironment] = [known(option), known(env.RASOAT_LANG)];
  if (byOption) return { language: byOption, from: '--lang' };
  return byEnvironment ? { language: byEnvironment, from: 'RASOAT_LANG' } : { language: languages[0] };
}

/** What the commands share: the world, the language, and options that all of them have. */
interface Setting {
  program: Command;
  terminal: Terminal;
  language: Language;
  chosen: Chosen;
  coloured: (flags: Shared) => boolean;
}

interface Shared {
  catalogue?: string;
  color?: boolean;
}

function createProgram(terminal: Terminal, chosen: Chosen, done: (code: number) => void): Command {
  const { language } = chosen;
  const { cli } = messages[language];
  const { options, help } = cli;
  const program = dressed(new Command('rasoat'), terminal, language)
    .description(cli.description)
    .version(terminal.version, '-V, --version', help.versionOption)
    .helpCommand('help [command]', help.helpCommand)
    .addHelpText('after', `\n${help.after}`);
  const coloured = (flags: Shared) => terminal.colours && flags.color !== false && program.opts().color !== false;
  const setting = { program, terminal, language, chosen, coloured };
  addCheck(setting, done);
  addExplain(setting);
  addRequirements(setting);
  addPage(setting);
  addSchema(setting);
  addReport(setting, done);
  addHistory(setting, done);
  addInit(setting, done);
  addConvert(setting, done);
  addReceive(setting, done);
  addCompletion(setting);
  return program
    .addOption(new Option(`--lang <${help.placeholders.lang}>`, options.lang).choices(languages))
    .addOption(new Option('--no-color', options.noColor));
}

function addCheck(setting: Setting, done: (code: number) => void): void {
  const { terminal, language, chosen, coloured } = setting;
  const { options, commands, arguments: given, help } = messages[language].cli;
  const of = help.placeholders;
  const command = addCommand('check', setting)
    .description(commands.check)
    .addArgument(new Argument('[paths...]', given.paths))
    .option(`--as-of <${of.asOf}>`, options.asOf)
    .addOption(new Option(`--format <${of.format}>`, options.format).choices(textFormatNames).default(usualFormat))
    .addOption(outputOption(language))
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
    const act = flags.watch ? (await import('./watch.js')).watch : check;
    done(await act(paths, flags, guardedReports(terminal, formats[flags.format].syntax), chosen, coloured(flags)));
  });
}

function failOnOption(description: string, language: Language): Option {
  const { failOn } = messages[language].cli.help.placeholders;
  return new Option(`--fail-on <${failOn}>`, description).choices(['error', 'warning', 'never']);
}

function outputOption(language: Language): Option {
  const { options, help } = messages[language].cli;
  const description = `${options.output}: ${formatNames.join(', ')}`;
  return repeatable(new Option(`-o, --output <${help.placeholders.output}>`, description));
}

function repeatable(option: Option): Option {
  return option.argParser((value: string, before: string[] | undefined) => [...(before ?? []), value]);
}

function addReport(setting: Setting, done: (code: number) => void): void {
  const { terminal, language, coloured } = setting;
  const { options, commands, arguments: given, help } = messages[language].cli;
  const of = help.placeholders;
  const command = addCommand('report', setting)
    .description(commands.report)
    .addArgument(new Argument('<files...>', given.reports))
    .addOption(new Option(`--format <${of.format}>`, options.format).choices(textFormatNames).default(usualFormat))
    .addOption(outputOption(language))
    .addOption(failOnOption(options.reportFailOn, language))
    .option(`--since <${of.since}>`, options.since)
    .option(`--reply-by <${of.asOf}>`, options.replyBy)
    .option(`--config <${of.config}>`, options.config)
    .option('--verbose', options.verbose)
    .option('--quiet', options.quiet);
  shared(command, language).action(async (files: string[], flags: ReportOptions & Shared) =>
    done(await report(files, flags, guardedReports(terminal, syntaxOf(flags)), setting.chosen, coloured(flags))),
  );
}

/** What the command writes in: a report in what its format is, what has changed in sentences or data. */
function syntaxOf({ format, since }: ReportOptions): Syntax {
  const { syntax } = formats[format];
  return since === undefined ? syntax : comparisonSyntax(syntax);
}

function addHistory(setting: Setting, done: (code: number) => void): void {
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

function addInit(setting: Setting, done: (code: number) => void): void {
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

function addConvert(setting: Setting, done: (code: number) => void): void {
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

function addReceive(setting: Setting, done: (code: number) => void): void {
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

function addExplain(setting: Setting): void {
  const { terminal, language, coloured } = setting;
  const { commands, arguments: given } = messages[language].cli;
  const command = addCommand('explain', setting)
    .description(commands.explain)
    .addArgument(new Argument('<id>', given.id));
  shared(command, language).action((id: string, flags: Shared) =>
    explain(id, flags, guardedReports(terminal, 'prose'), language, coloured(flags)),
  );
}

function addRequirements(setting: Setting): void {
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

function addPage(setting: Setting): void {
  const { terminal, language } = setting;
  const { commands, arguments: given } = messages[language].cli;
  const command = addCommand('page', setting)
    .description(commands.page)
    .addArgument(new Argument('<page>', given.page));
  shared(command, language).action((file: string) => page(file, terminal, language));
}

function addSchema(setting: Setting): void {
  const { terminal, language } = setting;
  const { options, commands, arguments: given, help } = messages[language].cli;
  const command = addCommand('schema', setting)
    .description(commands.schema)
    .addArgument(new Argument('[name]', given.schema).choices(schemaNames).default('editor'))
    .option(`-o, --output <${help.placeholders.path}>`, options.schemaOutput);
  shared(command, language).action((name: SchemaName, flags: { output?: string }) =>
    schema(name, flags, terminal, language),
  );
}

function addCompletion(setting: Setting): void {
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

function addCommand(name: string, { program, terminal, language }: Setting): Command {
  return dressed(program.command(name), terminal, language);
}

/** The options of every command, last in its help. */
function shared(command: Command, language: Language): Command {
  const { options, help } = messages[language].cli;
  return command
    .option(`--catalogue <${help.placeholders.catalogue}>`, options.catalogue)
    .addOption(new Option(`--lang <${help.placeholders.lang}>`, options.lang).choices(languages))
    .addOption(new Option('--no-color', options.noColor));
}

/** A command whose help and errors are in the language chosen. */
function dressed(command: Command, terminal: Terminal, language: Language): Command {
  return command
    .exitOverride()
    .helpOption('-h, --help', messages[language].cli.help.helpOption)
    .showSuggestionAfterError(false)
    .configureOutput({ writeOut: terminal.stdout, writeErr: terminal.stderr, outputError: () => {} })
    .configureHelp(helpIn(language));
}
