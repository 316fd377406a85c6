import type { Argument, Command, Help, Option } from 'commander';
import type { Language } from '../../messages/Language.js';
import { messages } from '../../messages/sentences.js';

/** How commander shows help in a language. */
export function helpIn(language: Language): Partial<Help> {
  const { help } = messages[language].cli;
  const titles: Record<string, string> = {
    'Usage:': help.usage,
    'Options:': help.options,
    'Arguments:': help.arguments,
    'Commands:': help.commands,
  };
  const nameOf = (argument: Argument) => {
    const names: Readonly<Record<string, string>> = help.argumentNames;
    return `${names[argument.name()] ?? argument.name()}${argument.variadic ? '…' : ''}`;
  };
  const inUsage = (argument: Argument) => (argument.required ? `<${nameOf(argument)}>` : `[${nameOf(argument)}]`);
  return {
    helpWidth: 80,
    styleTitle: (title) => titles[title] ?? title,
    commandUsage: (command: Command) => {
      const parent = command.parent ? [command.parent.name()] : [];
      const below = command.commands.length > 0 ? [help.commandWord] : [];
      return [...parent, command.name(), ...below, help.optionsWord, ...command.registeredArguments.map(inUsage)].join(
        ' ',
      );
    },
    subcommandTerm: (command: Command) => [command.name(), ...command.registeredArguments.map(inUsage)].join(' '),
    argumentTerm: nameOf,
    optionDescription: ({ description, argChoices, defaultValue }: Option) => {
      const stated = defaultValue !== undefined && defaultValue !== true;
      const more = [
        ...(argChoices ? [`${help.choicesWord}: ${argChoices.join(', ')}`] : []),
        ...(stated ? [`${help.defaultWord}: ${defaultValue}`] : []),
      ];
      return `${description}${more.length > 0 ? ` (${more.join('; ')})` : ''}`;
    },
  };
}
