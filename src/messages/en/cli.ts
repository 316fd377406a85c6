import type { CliMessages } from '../CliMessages.js';

const orMeant = (meant: string | undefined) => (meant ? ` Did you mean ${meant}?` : '');

export const cli: CliMessages = {
  description: "Check units' plans against the requirements of a Conclusion.",
  help: {
    usage: 'Usage:',
    options: 'Options:',
    arguments: 'Arguments:',
    commands: 'Commands:',
    helpOption: 'show help',
    versionOption: 'show the version',
    helpCommand: 'show help for a command',
    optionsWord: '[options]',
    commandWord: '[command]',
    defaultWord: 'default',
    choicesWord: 'choices',
    after:
      'Exit codes of check:\n  0  every plan is compliant or not due\n  1  a plan is not compliant or unreadable\n  2  wrong usage, no plan found, or the work could not be done\nVietnamese is the default; RASOAT_LANG=en makes English so.',
  },
  commands: {
    check: 'check plans against every requirement and print a report',
    explain: 'explain a requirement: its clause, how it is checked, examples',
    requirements: 'list what is asked of whom',
  },
  arguments: {
    paths: 'files, folders or globs; - is standard input (default: the current folder)',
    id: 'id of a requirement, for example 3.1.b',
  },
  options: {
    asOf: 'as-of date, for example 2022-06-30 (default: today in Viet Nam)',
    format: 'format of the report',
    only: 'check only these requirements, separated by commas',
    failOn: 'level that makes the exit code 1',
    catalogue: 'folder with another catalogue',
    stdinFilename: 'name to show for standard input',
    verbose: 'also what is met, with its evidence',
    quiet: 'only what makes a plan fail',
    lang: 'language',
    noColor: 'no colour',
    color: 'always colour',
    type: 'type of unit, for example "farmers-union"',
    level: 'level: province, district or commune',
  },
  errors: {
    unknownOption: (name, meant) => `There is no option ${name}.${orMeant(meant)}`,
    unknownCommand: (name, meant) => `There is no command "${name}".${orMeant(meant)}`,
    missingArgument: (name) => `The argument <${name}> is missing.`,
    optionMissingArgument: (name) => `The option ${name} needs a value.`,
    excessArguments: 'There are too many arguments.',
    invalidChoice: (option, value, choices) => `The option ${option} has no value "${value}". Accepted: ${choices}.`,
    invalidDate: (value) => `"${value}" is not a date. Write, for example, 2022-06-30.`,
    invalidOnly: (id, meant) => `--only: there is no requirement "${id}".${orMeant(meant)}`,
    unknownRequirement: (id, meant) =>
      `There is no requirement "${id}".${orMeant(meant)} \`rasoat requirements\` lists them.`,
    unknownType: (value, meant) => `There is no unit type or level "${value}".${orMeant(meant)}`,
    conflict: (one, other) => `${one} and ${other} do not go together.`,
    noSuchPath: (path) => `There is no file or folder "${path}".`,
    noMatch: (pattern) => `No file matches "${pattern}".`,
    noPlans: 'No plan was found (.yaml or .yml files).',
    unreadableFolder: (path) => `The folder "${path}" cannot be opened; the plans in it are not checked.`,
    noCatalogue: (path) => `The catalogue in "${path}" cannot be read.`,
    notWritable: (code) => `The report cannot be written (system error ${code}). Check the disk and its permissions.`,
    seeHelp: (command) => `For help: ${command} --help`,
    bug: 'Sorry, the program has hit a fault of its own. Please send the lines below to its maintainers.',
  },
  requirementsHead: (count, w) => w.plural(count, 'requirement', 'requirements'),
};
