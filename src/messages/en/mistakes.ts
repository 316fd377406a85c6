import type { mistakes as vi } from '../vi/mistakes.js';

const orMeant = (meant: string | undefined) => (meant ? ` Did you mean ${meant}?` : '');

/** Why a file or folder cannot be written, by the system's code. */
const causeOf = (code: string) =>
  ({
    EACCES: 'no permission',
    EPERM: 'no permission',
    EROFS: 'the disk is read-only',
    ENOSPC: 'the disk is full',
    EISDIR: 'a folder has that name',
    ENOTDIR: 'a file stands where a folder is needed',
    EBUSY: 'another program has the file open',
    ENOTEMPTY: 'the folder holds other files; choose a new one',
  })[code] ?? `system error ${code}`;

/** What is wrong with a command, a configuration or a run, and what to do: one sentence each. */
export const mistakes: typeof vi = {
  unknownOption: (name, meant) => `There is no option ${name}.${orMeant(meant)}`,
  optionBeforeCommand: (name, command) => `Put the option ${name} after the command: rasoat ${command} ${name}.`,
  unknownCommand: (name, meant) => `There is no command "${name}".${orMeant(meant)}`,
  missingArgument: (name) => `The argument <${name}> is missing.`,
  invalidExclude: (pattern) => `--exclude: “${pattern}” is no pattern of file names.`,
  optionMissingArgument: (name) => `The option ${name} needs a value.`,
  excessArguments: 'There are too many arguments.',
  otherUsage: (said) => `The command is not written right: ${said}`,
  invalidChoice: (option, value, choices) => `The option ${option} has no value "${value}". Accepted: ${choices}.`,
  invalidValue: (value, choices, meant) => `There is no "${value}".${orMeant(meant)} Known: ${choices}.`,
  invalidDate: (value) => `"${value}" is not a date. Write, for example, 2022-06-30.`,
  replyByPassed: (day, asOf) =>
    `--reply-by: ${day} has passed on the as-of date, ${asOf}; nobody can answer by then. Choose a later day.`,
  replyByLeftOut: (place, day, asOf) =>
    `${place}: the day to answer by, ${day}, has passed on the as-of date, ${asOf}, and is left out of slips and letters. Change it, or add --reply-by.`,
  invalidOnly: (id, meant) => `--only: there is no requirement "${id}".${orMeant(meant)}`,
  unknownRequirement: (id, meant) =>
    `There is no requirement "${id}".${orMeant(meant)} \`rasoat requirements\` lists them.`,
  unknownType: (value, accepted, meant) =>
    `There is no unit type or level "${value}".${orMeant(meant)} Accepted: ${accepted}.`,
  notBuilt: 'This installation lacks dist/form.html. Run "npm run build" in its folder.',
  needsFix: (option) => `${option} goes with --fix.`,
  initFolder: 'Say into which folder the skeletons go: -o FOLDER.',
  initKind:
    'The type and level of the unit are not known. Write, for example: rasoat init --name "Hội Nông dân xã An Thịnh" -o plan.yaml, or add --type and --level.',
  unboundKind: (kind) => `The Conclusion asks nothing of ${kind}. Check --type and --level.`,
  notListed: (code) => `The roster has no code "${code}".`,
  alreadyThere: (path) => `"${path}" is there already and is not overwritten. Choose another name.`,
  notOverwritten: (path) => `"${path}" is there already and is not overwritten. Choose another name, or add --force.`,
  conflict: (one, other) => `${one} and ${other} do not go together.`,
  notepadEnding: (file) =>
    `"${file}" was read, but its ending «.txt» is Notepad's: in a folder it is passed over. Rename it without the «.txt».`,
  noSuchPath: (path) => `There is no file or folder "${path}".`,
  noMatch: (pattern) => `No file matches "${pattern}".`,
  tooManyStars: (pattern) =>
    `The pattern “${pattern}” has too many signs to be used. A name should have one or two * (3 at most); a whole pattern at most 5 of *, ** and {.`,
  unheededRule: (place) =>
    `${place}: this line has too many * and is not heeded; files that only this line ignores are checked.`,
  noPlans: 'No plan was found (.yaml or .yml files).',
  unreadableFolder: (path) =>
    `The folder "${path}" cannot be opened, or lies too deep; the plans in it are not checked.`,
  namedOutside: (path) =>
    `"${path}" is outside of the repository of this configuration, or hidden in it, and is not read. Name it on the command line, or the configuration with --config.`,
  linkedFolder: (path) =>
    `"${path}" is a link that leads out of the folder or repository checked and is not followed; the plans behind it are not checked. Name that folder itself to check it.`,
  linkedCatalogue: (path) =>
    `The catalogue in "${path}" is a link, or has one, that leads out of its folder; it is not followed. Put the files themselves there.`,
  linkedOutput: (path) =>
    `"${path}" lies behind a link that leads out of its repository: nothing is written there. Name the place itself.`,
  noCatalogue: (path) => `The catalogue in "${path}" cannot be read.`,
  noConfig: (path) => `There is no configuration file "${path}".`,
  emptyRoster: (path) => `The roster "${path}" has no unit.`,
  badOutput: (value) => `-o "${value}": write format:path, for example -o xlsx:report.xlsx.`,
  unknownFormat: (format, formats, meant) => `There is no format "${format}".${orMeant(meant)} Formats: ${formats}.`,
  outputOutside: (path) =>
    `The output "${path}" of a configuration must lie below the folder of its file, and not in .git. To write elsewhere, use -o on the command line.`,
  outputIsInput: (path) => `"${path}" is read in this run; a report does not overwrite it. Choose another name.`,
  sameOutput: (path) => `Two reports go to "${path}". Give them different names.`,
  otherEnding: (path, format, endings, folder) =>
    `"${path}": ${format} makes a ${endings.join(' or ')} file${folder === undefined ? '' : `, or a folder, written with a slash at its end: "${folder}"`}.`,
  outputNotWritable: (path, code) => `"${path}" cannot be written: ${causeOf(code)}.`,
  keptFromNothing: (path) =>
    `"${path}" of an earlier run is kept: no plan was found this time. If it is true that no unit has sent one, delete or rename it and run again.`,
  outputHeld: (path) =>
    `"${path}" is open in another program (Excel or Word perhaps). Close it; if it is still open at the end, the report is put beside it.`,
  putBeside: (path, beside) =>
    `"${path}" is open in another program and could not be replaced: the report is in "${beside}" beside it.`,
  cacheNotWritable: (path, code) =>
    `The cache "${path}" cannot be written: ${causeOf(code)}. What this run came to is not kept for the next.`,
  notCache: {
    foreign: (path) =>
      `--cache "${path}": this is no folder of the cache. Name a new or empty folder, or put --cache after the paths.`,
    tracked: (path) =>
      `--cache "${path}": git tracks what is in this folder, so a change to the repository could make up judgements. Name another folder, or none.`,
    'not-own': (path) =>
      `--cache "${path}": this folder belongs to another user, or others can write there and make up judgements. Name another folder, or take their right to write (chmod go-w).`,
  },
  cacheUntold: (path) =>
    `The cache "${path}" is not used: it is in a repository, and git does not say whether it tracks it. Name a folder outside with --cache.`,
  noUserCache: 'No cache is used: there is no folder for caches of this user. Name one with --cache FOLDER.',
  voided: 'So this entry is void.',
  atLine: (line) => `line ${line}`,
  clash: {
    waiver: (requirement, unit, place) => `${requirement} of «${unit}» is waived already: ${place}. Keep one of them.`,
    repeated: (requirement, unit, place) =>
      `There is the same opinion on ${requirement} of «${unit}» already: ${place}. Keep one of them.`,
    contradicts: (requirement, unit, place) =>
      `There is the opposite opinion on ${requirement} of «${unit}»: ${place}. Keep one of them.`,
  },
  notReport: (file, pointer) =>
    `"${file}" is no JSON report of rasoat${pointer === undefined ? '' : ` (wrong at ${pointer})`}. Use a file written with -o json:FILE.`,
  cutReport: (file) =>
    `"${file}" begins as a JSON report of rasoat, but is cut off or damaged. Copy it again, or make it anew with -o json:FILE.`,
  alteredReport: (file, pointer) =>
    `"${file}" was changed or cut after rasoat had written it: ${pointer === undefined ? 'its content does not agree with its own digest' : `it contradicts itself at ${pointer}`}. Make it anew with -o json:FILE.`,
  unopened: (file, { reason, code }) =>
    ({
      permission: `"${file}" cannot be read: permission denied.`,
      folder: `"${file}" is a folder. Name a file written with -o json:FILE.`,
      vanished: mistakes.noSuchPath(file),
      'link-outside': `"${file}" is a link that leads out of its repository, or to what git ignores, and is not followed. Name the file itself.`,
      'link-cycle': `"${file}" cannot be read: its links lead in a circle.`,
      'no-file': `"${file}" is no ordinary file and is not read.`,
      held: `"${file}" cannot be read: another program (Excel or Word perhaps) has it open for itself. Close it there and run again.`,
      other: `"${file}" cannot be read (system error ${code}).`,
    })[reason],
  otherCatalogue: (file) =>
    `"${file}" was made with another catalogue than the one in force. Name the report's with --catalogue.`,
  otherDay: (file, date, first, firstDate) =>
    `They cannot be merged: "${file}" is as of ${date}, "${first}" as of ${firstDate}.`,
  sameUnit: (unit, file, first) => `They cannot be merged: unit "${unit}" is in both "${first}" and "${file}".`,
  otherScope: (file, first) =>
    `They cannot be merged: "${first}" and "${file}" do not check the same requirements (--only).`,
  otherLevels: (requirement, file, level, first, firstLevel) =>
    `They cannot be merged: requirement ${requirement} is of level ${level} in "${file}" and of level ${firstLevel} in "${first}". Check again with the same \`levels\` in the configuration, then merge.`,
  rosterInOne: (file, first) => `They cannot be merged: "${first}" has a roster, "${file}" has none.`,
  otherChanges: (file, first) =>
    `They cannot be merged: "${first}" and "${file}" do not list changes since the same point (--changed-since).`,
  otherEarlier: (file, first) =>
    `They cannot be merged: "${first}" and "${file}" are not compared with the same earlier report (--since).`,
  changedOnly: (file) =>
    `It cannot be merged: "${file}" lists only plans that changed (--changed-since) and says nothing of the others.`,
  partialReport: (file) =>
    `It cannot be merged: "${file}" is of some plans only (--partial) and does not tell which units of the roster sent none.`,
  shardsMissing: (indexes, of) =>
    `They cannot be merged: of the ${of} parts of the run (--shard), ${indexes.join(', ')} ${indexes.length === 1 ? 'is' : 'are'} not there.`,
  shardsOtherFiles: (found, files) =>
    `They cannot be merged: the parts of the run (--shard) have ${found} files together, and the run has ${files}. Run all parts in the same folder, with the same paths.`,
  otherScopeSince: (file, since) =>
    `They cannot be compared: "${since}" and "${file}" do not check the same requirements (--only).`,
  sinceOne: '--since takes exactly one new report to compare with the old one.',
  badShard: (value) => `--shard "${value}": write part/parts, for example 1/4.`,
  noGit: '--changed-since needs git, which is not installed or not on the PATH.',
  notRepository: '--changed-since: the current folder is not in a git working tree.',
  badRef: (ref) =>
    `--changed-since: git knows no commit "${ref}". In CI, fetch it first, or check out the whole history (fetch-depth: 0).`,
  noMergeBase: (ref, shallow) =>
    shallow
      ? `--changed-since: "${ref}" and HEAD have no common commit in this shallow clone. Check out the whole history (fetch-depth: 0).`
      : `--changed-since: "${ref}" and HEAD have no common commit.`,
  notOwner: (folder) =>
    `--changed-since: git does not trust this repository, which belongs to another user. Trust it: git config --global --add safe.directory '${folder}'`,
  gitFailed: (said) => `--changed-since: git could not say what has changed: ${said}`,
  git: {
    tooLong: (minutes) => `no answer within ${minutes} minutes`,
    partial:
      'this partial clone lacks what files held before, and nothing is fetched here. Fetch it first: git fetch --refetch --no-filter (in CI: leave out "filter" at the checkout)',
  },
  tracked: {
    noGit:
      'Some YAML is ignored by .gitignore, and git, which is not installed or not on the PATH, cannot say whether it tracks it all the same; it is not judged. Install git, or name the files to be judged.',
    notOwner: (folder) =>
      `Some YAML is ignored by .gitignore, and git, which does not trust this repository of another user, does not say whether it tracks it all the same; it is not judged. Trust it: git config --global --add safe.directory '${folder}'`,
    gitFailed: (said) =>
      `Some YAML is ignored by .gitignore, and git does not say whether it tracks it all the same; it is not judged. Git says: ${said}`,
  },
  notWritable: (code) => `The report cannot be written (system error ${code}). Check the disk and its permissions.`,
  moreFaults: (count) =>
    `… and ${count} more ${count === 1 ? 'fault that is' : 'faults that are'} not listed. Put right what is listed, then run it again.`,
  seeHelp: (command) => `For help: ${command} --help`,
  bug: 'Sorry, the program has hit a fault of its own. Please send the lines below to its maintainers.',
};
