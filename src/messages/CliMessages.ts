import type { ProblemParams } from '../plan/model/Problem.js';
import type { Words } from './Words.js';

/** What the command line says beside reports: help, usage errors, what went wrong with the run. */
export interface CliMessages {
  description: string;
  help: {
    usage: string;
    options: string;
    arguments: string;
    commands: string;
    helpOption: string;
    versionOption: string;
    helpCommand: string;
    optionsWord: string;
    commandWord: string;
    defaultWord: string;
    choicesWord: string;
    after: string;
    exitCodes: string;
    /** What stands for the value of an option, by the option's name. */
    placeholders: Record<
      | 'asOf'
      | 'cache'
      | 'catalogue'
      | 'changedSince'
      | 'config'
      | 'failOn'
      | 'format'
      | 'lang'
      | 'level'
      | 'only'
      | 'output'
      | 'roster'
      | 'shard'
      | 'since'
      | 'stdinFilename'
      | 'type',
      string
    >;
  };
  commands: { check: string; explain: string; report: string; requirements: string };
  arguments: { paths: string; id: string; reports: string };
  options: {
    asOf: string;
    format: string;
    only: string;
    failOn: string;
    reportFailOn: string;
    catalogue: string;
    config: string;
    roster: string;
    output: string;
    printConfig: string;
    changedSince: string;
    checkSince: string;
    partial: string;
    shard: string;
    cache: string;
    since: string;
    stdinFilename: string;
    verbose: string;
    quiet: string;
    lang: string;
    noColor: string;
    type: string;
    level: string;
  };
  errors: {
    unknownOption: (name: string, meant?: string) => string;
    optionBeforeCommand: (name: string, command: string) => string;
    unknownCommand: (name: string, meant?: string) => string;
    missingArgument: (name: string) => string;
    optionMissingArgument: (name: string) => string;
    excessArguments: string;
    invalidChoice: (option: string, value: string, choices: string) => string;
    invalidDate: (value: string) => string;
    invalidOnly: (id: string, meant?: string) => string;
    unknownRequirement: (id: string, meant?: string) => string;
    unknownType: (value: string, accepted: string, meant?: string) => string;
    conflict: (one: string, other: string) => string;
    noSuchPath: (path: string) => string;
    noMatch: (pattern: string) => string;
    noPlans: string;
    unreadableFolder: (path: string) => string;
    noCatalogue: (path: string) => string;
    noConfig: (path: string) => string;
    emptyRoster: (path: string) => string;
    badOutput: (value: string) => string;
    unknownFormat: (format: string, formats: string, meant?: string) => string;
    sameOutput: (path: string) => string;
    outputIsInput: (path: string) => string;
    /** `endings` are those that a file of the format may have, with their dots. */
    otherEnding: (path: string, format: string, endings: readonly string[]) => string;
    /** `code` is the system's: EACCES, ENOSPC, ENOTEMPTY. */
    outputNotWritable: (path: string, code: string) => string;
    cacheNotWritable: (path: string, code: string) => string;
    /** The folder of `--cache` holds something else. */
    notCache: (path: string) => string;
    /** Of a waiver or review with a mistake in it. */
    voided: string;
    /** Of a decision that another one, on that line, is about the same unit and requirement. */
    clash: Record<'waiver' | 'repeated' | 'contradicts', (requirement: string, unit: string, line: number) => string>;
    /** `pointer`: where it is otherwise than a report; absent when it is no JSON at all. */
    notReport: (file: string, pointer?: string) => string;
    /** Why a saved report could not be opened. */
    unopened: (file: string, why: ProblemParams['cannot-read']) => string;
    otherCatalogue: (file: string) => string;
    otherDay: (file: string, date: string, first: string, firstDate: string) => string;
    sameUnit: (unit: string, file: string, first: string) => string;
    otherScope: (file: string, first: string) => string;
    /** `file` is without a roster, `first` with one. */
    rosterInOne: (file: string, first: string) => string;
    otherChanges: (file: string, first: string) => string;
    /** Not held against the same earlier report (`--since`). */
    otherEarlier: (file: string, first: string) => string;
    changedOnly: (file: string) => string;
    partialReport: (file: string) => string;
    /** Parts of a run that are not there. */
    shardsMissing: (indexes: readonly number[], of: number) => string;
    /** Parts of a run that together have not its files. */
    shardsOtherFiles: (found: string, files: string) => string;
    /** Of two reports to compare. */
    otherScopeSince: (file: string, since: string) => string;
    sinceOne: string;
    badShard: (value: string) => string;
    noGit: string;
    notRepository: string;
    badRef: (ref: string) => string;
    noMergeBase: (ref: string, shallow: boolean) => string;
    /** Git leaves the repositories of other users alone. */
    notOwner: (folder: string) => string;
    /** `said`: git's own first line. */
    gitFailed: (said: string) => string;
    notWritable: (code: string) => string;
    seeHelp: (command: string) => string;
    bug: string;
  };
  /** How far a run has come, on a terminal. */
  progress: (done: string, of: string) => string;
  /** Where a value of `--print-config` is from, besides a line of the configuration. */
  from: { option: string; default: string; noConfig: string };
  requirementsHead: (count: number, words: Words) => string;
}
