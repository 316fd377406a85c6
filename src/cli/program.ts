import { Argument, Command, CommanderError, Option } from 'commander';
import { closest, distance } from 'fastest-levenshtein';
import type { Language } from '../messages/Language.js';
import { languages } from '../messages/Language.js';
import { messages } from '../messages/sentences.js';
import { visible } from '../plan/visible.js';
import { formatNames } from '../report/formats.js';
import { type CheckOptions, check } from './check.js';
import { exitCodes } from './exitCodes.js';
import { explain, type RequirementsOptions, requirements } from './explain.js';
import type { Terminal } from './Terminal.js';
import { NotWritable, UsageError } from './UsageError.js';

/** Runs the program and returns its exit code. Everything outside comes in with the terminal. */
export function run(terminal: Terminal): number {
  const language = languageOf(terminal);
  const { cli } = messages[language];
  let code: number = exitCodes.fine;
  const program = createProgram(terminal, language, (result) => {
    code = result;
  });
  try {
    program.parse([...terminal.argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return usage(error, program, terminal, language);
    if (error instanceof NotWritable) {
      terminal.stderr(`${cli.errors.notWritable(error.code)}\n`);
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
function languageOf({ argv, env }: Terminal): Language {
  const at = argv.lastIndexOf('--lang');
  const joined = argv.findLast((argument) => argument.startsWith('--lang='))?.slice('--lang='.length);
  const asked = (at >= 0 ? argv[at + 1] : joined) ?? env.RASOAT_LANG;
  return languages.find((language) => language === asked?.toLowerCase()) ?? languages[0];
}

function createProgram(terminal: Terminal, language: Language, done: (code: number) => void): Command {
  const { cli } = messages[language];
  const { options, commands, help } = cli;
  const of = help.placeholders;
  const command = (name: string, parent?: Command) =>
    dressed(parent ? parent.command(name) : new Command(name), terminal, language);
  const program = command('rasoat')
    .description(cli.description)
    .version(terminal.version, '-V, --version', help.versionOption)
    .usage(`${help.commandWord} ${help.optionsWord}`)
    .helpCommand('help [command]', help.helpCommand)
    .addHelpText('after', `\n${help.after}`);
  const coloured = (flags: { color?: boolean }) =>
    terminal.colours && flags.color !== false && program.opts().color !== false;
  const catalogue = new Option(`--catalogue <${of.catalogue}>`, options.catalogue);
  const shared = (shown: Command) =>
    shown
      .addOption(catalogue)
      .addOption(new Option(`--lang <${of.lang}>`, options.lang).choices(languages))
      .addOption(new Option('--no-color', options.noColor));
  shared(
    command('check', program)
      .description(commands.check)
      .addArgument(new Argument('[paths...]', cli.arguments.paths))
      .option(`--as-of <${of.asOf}>`, options.asOf)
      .addOption(new Option(`--format <${of.format}>`, options.format).choices(formatNames).default('text'))
      .option(`--only <${of.only}>`, options.only)
      .addOption(
        new Option(`--fail-on <${of.failOn}>`, options.failOn).choices(['error', 'warning', 'never']).default('error'),
      )
      .option(`--stdin-filename <${of.stdinFilename}>`, options.stdinFilename)
      .option('--verbose', options.verbose)
      .option('--quiet', options.quiet)
      .addHelpText('after', `\n${help.exitCodes}`),
  ).action((paths: string[], flags: CheckOptions & { color?: boolean }) =>
    done(check(paths, flags, terminal, language, coloured(flags))),
  );
  shared(
    command('explain', program).description(commands.explain).addArgument(new Argument('<id>', cli.arguments.id)),
  ).action((id: string, flags: { catalogue?: string; color?: boolean }) =>
    explain(id, flags, terminal, language, coloured(flags)),
  );
  shared(
    command('requirements', program)
      .description(commands.requirements)
      .option(`--type <${of.type}>`, options.type)
      .option(`--level <${of.level}>`, options.level)
      .addOption(new Option(`--format <${of.format}>`, options.format).choices(['text', 'json']).default('text')),
  ).action((flags: RequirementsOptions & { color?: boolean }) =>
    requirements(flags, terminal, language, coloured(flags)),
  );
  program
    .addOption(new Option(`--lang <${of.lang}>`, options.lang).choices(languages))
    .addOption(new Option('--no-color', options.noColor));
  return program;
}

/** A command whose help and errors are in the language chosen. */
function dressed(command: Command, terminal: Terminal, language: Language): Command {
  const { help } = messages[language].cli;
  const titles: Record<string, string> = {
    'Usage:': help.usage,
    'Options:': help.options,
    'Arguments:': help.arguments,
    'Commands:': help.commands,
  };
  return command
    .exitOverride()
    .helpOption('-h, --help', help.helpOption)
    .showSuggestionAfterError(false)
    .configureOutput({ writeOut: terminal.stdout, writeErr: terminal.stderr, outputError: () => {} })
    .configureHelp({
      helpWidth: 80,
      styleTitle: (title) => titles[title] ?? title,
      commandUsage: (shown) => {
        const parents = shown.parent ? `${shown.parent.name()} ` : '';
        const own = shown.registeredArguments.map((argument) =>
          argument.required ? `<${argument.name()}>` : `[${argument.name()}...]`,
        );
        return `${parents}${shown.name()} ${shown.commands.length > 0 ? `${help.commandWord} ` : ''}${[help.optionsWord, ...own].join(' ')}`;
      },
      subcommandTerm: (shown) =>
        [
          shown.name(),
          ...shown.registeredArguments.map((argument) =>
            argument.required ? `<${argument.name()}>` : `[${argument.name()}...]`,
          ),
        ].join(' '),
      optionDescription: (option) => {
        const more = [
          ...(option.argChoices ? [`${help.choicesWord}: ${option.argChoices.join(', ')}`] : []),
          ...(option.defaultValue !== undefined && option.defaultValue !== true
            ? [`${help.defaultWord}: ${option.defaultValue}`]
            : []),
        ];
        return `${option.description}${more.length > 0 ? ` (${more.join('; ')})` : ''}`;
      },
    });
}

/** Help and version are no errors; anything else is the caller's mistake, said in one sentence. */
function usage(error: CommanderError, program: Command, terminal: Terminal, language: Language): number {
  if (error.exitCode === 0 || error.code === 'commander.help')
    return error.code === 'commander.help' ? exitCodes.unusable : exitCodes.fine;
  const { errors } = messages[language].cli;
  const name = terminal.argv.find((argument) => program.commands.some((command) => command.name() === argument));
  const command = program.commands.find((candidate) => candidate.name() === name) ?? program;
  terminal.stderr(
    `${visible(sentence(error, command, language))}\n${errors.seeHelp(command === program ? 'rasoat' : `rasoat ${command.name()}`)}\n`,
  );
  return exitCodes.unusable;
}

function sentence({ code, message }: CommanderError, command: Command, language: Language): string {
  const { errors } = messages[language].cli;
  const quoted = /'(.*?)'/s.exec(message)?.[1] ?? '';
  const option = command.options.find(({ flags }) => quoted === flags);
  switch (code) {
    case 'commander.unknownOption':
      if (command.options.some(({ long }) => long === quoted))
        return errors.optionBeforeCommand(quoted, command.name());
      return errors.unknownOption(
        quoted,
        near(
          quoted,
          command.options.map(({ long }) => long ?? ''),
        ),
      );
    case 'commander.unknownCommand':
      return errors.unknownCommand(
        quoted,
        near(
          quoted,
          command.commands.map((known) => known.name()),
        ),
      );
    case 'commander.missingArgument':
      return errors.missingArgument(quoted);
    case 'commander.optionMissingArgument':
      return errors.optionMissingArgument(option?.long ?? quoted);
    case 'commander.invalidArgument': {
      const value = /argument '(.*)' is invalid/s.exec(message)?.[1] ?? '';
      return errors.invalidChoice(option?.long ?? quoted, value, option?.argChoices?.join(', ') ?? '');
    }
    default:
      return errors.excessArguments;
  }
}

function near(word: string, known: readonly string[]): string | undefined {
  const nearest = known.length > 0 ? closest(word, [...known]) : undefined;
  return nearest !== undefined && distance(word, nearest) <= Math.max(2, word.length / 3) ? nearest : undefined;
}
