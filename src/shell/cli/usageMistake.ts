import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command, CommanderError } from 'commander';
import { closest, distance } from 'fastest-levenshtein';
import type { Language } from '../../messages/Language.js';
import { messages } from '../../messages/sentences.js';
import { visible } from '../../plan/text/visible.js';
import { isDocument, isPlanName } from '../planNames.js';
import type { Terminal } from '../Terminal.js';
import { exitCodes } from './exitCodes.js';

/** Help and version are no errors; anything else is the caller's mistake, said in one sentence. */
export function usageMistake(
  error: CommanderError,
  program: Command,
  terminal: Pick<Terminal, 'argv' | 'cwd' | 'stderr'>,
  language: Language,
): number {
  if (error.exitCode === 0 || error.code === 'commander.help')
    return error.code === 'commander.help' ? exitCodes.unusable : exitCodes.fine;
  const { errors } = messages[language].cli;
  const name = terminal.argv.find((argument) => program.commands.some((command) => command.name() === argument));
  const command = program.commands.find((candidate) => candidate.name() === name) ?? program;
  const [first = ''] = terminal.argv;
  if (error.code === 'commander.unknownCommand' && isFile(first, terminal.cwd)) {
    const { noCommand } = messages[language].paths;
    terminal.stderr(`${noCommand(visible(first), commandFor(first))}\n`);
    return exitCodes.unusable;
  }
  terminal.stderr(
    `${visible(sentence(error, command, language))}\n${errors.seeHelp(command === program ? 'rasoat' : `rasoat ${command.name()}`)}\n`,
  );
  return exitCodes.unusable;
}

/** Whether somebody who wrote this meant a file: it is there, or is called as what is sent. */
function isFile(word: string, cwd: string): boolean {
  return isPlanName(word) || isDocument(word) || statSync(resolve(cwd, word), { throwIfNoEntry: false }) !== undefined;
}

/** What is done with such a file. */
function commandFor(file: string): string {
  if (/\.json$/i.test(file)) return 'report';
  return /\.docx$/i.test(file) ? 'convert' : 'check';
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
