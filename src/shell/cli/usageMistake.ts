import type { Command, CommanderError } from 'commander';
import { closest, distance } from 'fastest-levenshtein';
import type { Language } from '../../messages/Language.js';
import { messages } from '../../messages/sentences.js';
import { visible } from '../../plan/text/visible.js';
import type { Terminal } from '../Terminal.js';
import { exitCodes } from './exitCodes.js';

/** Help and version are no errors; anything else is the caller's mistake, said in one sentence. */
export function usageMistake(
  error: CommanderError,
  program: Command,
  terminal: Pick<Terminal, 'argv' | 'stderr'>,
  language: Language,
): number {
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
  const { errors, help } = messages[language].cli;
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
      return errors.missingArgument((help.argumentNames as Readonly<Record<string, string>>)[quoted] ?? quoted);
    case 'commander.optionMissingArgument':
      return errors.optionMissingArgument(option?.long ?? quoted);
    case 'commander.invalidArgument': {
      const given = command.registeredArguments.find((known) => message.includes(`for argument '${known.name()}'`));
      if (given)
        return errors.invalidValue(quoted, given.argChoices?.join(', ') ?? '', near(quoted, given.argChoices ?? []));
      const value = /argument '(.*)' is invalid/s.exec(message)?.[1] ?? '';
      return errors.invalidChoice(option?.long ?? quoted, value, option?.argChoices?.join(', ') ?? '');
    }
    case 'commander.excessArguments':
      return errors.excessArguments;
    default:
      return errors.otherUsage(message.replace(/^error: /, ''));
  }
}

function near(word: string, known: readonly string[]): string | undefined {
  const nearest = known.length > 0 ? closest(word, [...known]) : undefined;
  return nearest !== undefined && distance(word, nearest) <= Math.max(2, word.length / 3) ? nearest : undefined;
}
