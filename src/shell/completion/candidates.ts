import type { Command, Option } from 'commander';

/** A word that may stand where somebody is writing. */
export interface Candidate {
  value: string;
  about?: string;
}

/** What the program's commands do not say of themselves, by the long name of an option or the name of an argument. */
export type Values = Readonly<Record<string, (() => readonly Candidate[]) | undefined>>;

/**
 * The words that may stand in the place of `current`; none where it is for a file, or for anything.
 * @param before the words before it, without the program's name. A shell may cut them at `=` and `:` (bash).
 */
export function candidates(program: Command, before: readonly string[], current: string, values: Values): Candidate[] {
  if (before.includes('--')) return [];
  const { command, argument, pending } = walk(program, before);
  const written = current === '=' ? '' : current;
  if (pending) return listed(valuesOf(pending, command, values), written);
  // A path, behind the format of `-o format:path`.
  if (current === ':' || before.at(-1) === ':') return [];
  const [, flag, value] = /^(--[^=]+)=(.*)$/s.exec(written) ?? [];
  if (flag !== undefined && value !== undefined) {
    const option = optionOf(command, flag);
    return option
      ? listed(valuesOf(option, command, values), value).map((one) => ({ ...one, value: `${flag}=${one.value}` }))
      : [];
  }
  if (written.startsWith('-')) return starting(flagsOf(command), written);
  if (command === program) return starting(commandsOf(program), written);
  const place = command.registeredArguments[argument] ?? command.registeredArguments.at(-1);
  if (!place || (argument > 0 && !place.variadic)) return [];
  const own = values[place.name()]?.() ?? place.argChoices?.map((choice) => ({ value: choice })) ?? [];
  return starting(own, written);
}

/** Where the words have led: the command, how many arguments it has, and the option that waits for its value. */
function walk(program: Command, before: readonly string[]) {
  let command = program;
  let argument = 0;
  let pending: Option | undefined;
  for (const word of before) {
    // Bash sets it apart from the option before it and from the value behind it.
    if (word === '=') continue;
    if (pending) {
      pending = undefined;
    } else if (word.startsWith('-')) {
      const option = optionOf(command, word);
      pending = option?.required ? option : undefined;
    } else if (command === program) {
      command = program.commands.find((one) => one.name() === word) ?? program;
    } else argument++;
  }
  return { command, argument, pending };
}

function optionOf(command: Command, flag: string): Option | undefined {
  return command.options.find(({ long, short }) => flag === long || flag === short);
}

function valuesOf(option: Option, command: Command, values: Values): readonly Candidate[] {
  if (option.argChoices) return option.argChoices.map((value) => ({ value }));
  // Formats are for the commands that write several reports; elsewhere `-o` takes a path, or what belongs to the command alone.
  if (option.long === '--output' && !(optionOf(command, '--format') && option.parseArg))
    return values[`${command.name()} --output`]?.() ?? [];
  return values[option.long ?? '']?.() ?? [];
}

/** Of a list that is set off by commas the last one is being written. */
function listed(all: readonly Candidate[], written: string): Candidate[] {
  const earlier = written.slice(0, written.lastIndexOf(',') + 1);
  return starting(all, written.slice(earlier.length)).map(({ value, ...rest }) => ({
    value: earlier + value,
    ...rest,
  }));
}

const starting = (all: readonly Candidate[], written: string) => all.filter(({ value }) => value.startsWith(written));

function flagsOf(command: Command): Candidate[] {
  return command
    .createHelp()
    .visibleOptions(command)
    .flatMap(({ long, description }) => (long ? [{ value: long, about: description }] : []));
}

function commandsOf(program: Command): Candidate[] {
  return program
    .createHelp()
    .visibleCommands(program)
    .map((command) => ({ value: command.name(), about: command.description() }));
}
