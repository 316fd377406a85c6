import type { cli as vi } from '../vi/cli.js';
import { mistakes } from './mistakes.js';
import { words as w } from './words.js';

/** As many lines as somebody would look up one by one. */
const MOST_LINES = 30;

/** What the command line says beside reports: help, usage errors, what went wrong with the run. */
export const cli: typeof vi = {
  description: "Check units' plans against the requirements of a Conclusion.",
  help: {
    usage: 'Usage:',
    options: 'Options:',
    arguments: 'Arguments:',
    commands: 'Commands:',
    helpOption: 'show help',
    versionOption: 'show the version',
    helpCommand: 'show help for a command',
    argumentNames: {
      shell: 'shell',
      paths: 'file or folder',
      reports: 'folder',
      folder: 'folder',
      files: 'report',
      id: 'id',
      command: 'command',
      file: 'file',
      name: 'name',
      page: 'page',
    },
    optionsWord: '[options]',
    commandWord: '[command]',
    defaultWord: 'default',
    choicesWord: 'choices',
    after: 'Vietnamese is the default language; --lang en or RASOAT_LANG=en makes it English.',
    exitCodes:
      'Exit codes:\n  0  every plan is compliant or not due\n  1  a plan is not compliant or unreadable, or an overdue one is missing\n  2  wrong usage, no plan found, or the work could not be done',
    placeholders: {
      asOf: 'date',
      cache: 'folder',
      format: 'name',
      only: 'ids',
      failOn: 'level',
      catalogue: 'folder',
      config: 'file',
      roster: 'file',
      output: 'format:path',
      exclude: 'glob',
      since: 'file',
      changedSince: 'ref',
      shard: 'n/of',
      stdinFilename: 'name',
      lang: 'language',
      type: 'type',
      level: 'level',
      name: 'name',
      code: 'code',
      path: 'path',
    },
  },
  commands: {
    check: 'check plans against every requirement and print a report',
    completion: 'print what a shell needs to complete commands with Tab',
    convert:
      'turn a Word file (.docx) into a draft of a plan; a form in Excel (.xlsx) into a plan file (.yaml), and back',
    receive: 'make a register of the mails and files that units have sent: plans, Word files, scans, others',
    history:
      'show the history over many saved reports (JSON): date by date, by district, by requirement, units that never moved',
    desk: 'Make rasoat.bat and rasoat.command beside rasoat.yaml: a double click checks, writes the reports and opens the page',
    explain: 'explain a requirement: its clause, how it is checked, examples',
    init: 'make a skeleton of a plan to fill in: only what binds the unit',
    report: 'render saved reports (JSON) in another format, merge several, or compare two',
    page: 'write the page on which a unit writes its plan: one file for the browser, without network or installation',
    schema:
      'print the form of a plan for editors (a JSON Schema: completion and checks while writing), or another schema',
    requirements: 'list what is asked of whom',
  },
  arguments: {
    shell: 'the shell',
    paths: 'files, folders or globs; - is standard input (default: what rasoat.yaml says, else the current folder)',
    reports: 'reports saved with -o json:FILE',
    history: 'folder with the JSON reports saved with -o json:FILE, or reports one by one',
    page: 'file to write, as plan.html; nothing that is there is overwritten',
    schema:
      'which schema: editor, the form of a plan for editors; plan, a plan as it is read; roster; config, rasoat.yaml; catalogue; report, the JSON report',
    id: 'id of a requirement, for example 3.1.b',
    received: 'folder with the mails (.eml) and files that have come in, ZIP archives too',
    word: 'Word file (.docx), for example KE-HOACH.docx; a form in Excel (.xlsx) or a plan file (.yaml)',
  },
  options: {
    asOf: 'as-of date, for example 2022-06-30 (default: today in Viet Nam)',
    format: 'format of the report',
    only: 'check only these requirements, separated by commas',
    failOn: 'level from which the exit code is 1: error (the default), warning (both), or never',
    reportFailOn: 'level from which the exit code is 1, as with check: error, warning (both), or never (the default)',
    catalogue: 'folder with another catalogue',
    config: 'configuration file (default: the nearest rasoat.yaml here or above)',
    register:
      'register of what has come in, made by rasoat receive (CSV or XLSX): says who has sent a Word document and no plan file',
    roster: 'the units that must submit: a YAML, CSV or XLSX file',
    decisions:
      "the Board's decisions, repeatable: a workbook that rasoat wrote, filled in (sheets «Reviews», «Waivers»), or YAML",
    output:
      'write a report to a file, repeatable, for example xlsx:report.xlsx; only these are written, in the place of `outputs` of the configuration. Formats',
    exclude:
      'leave out these files and folders (repeatable), for example drafts or "plans/old/**"; a file that is named is judged all the same',
    fix: 'mend in the files what has one meaning (quotation marks, spaces, list marks, mixed signs in dates), then check',
    unsafe: 'with --fix: mend also what somebody has to agree to (misspelt keys, years of two digits, 1.250)',
    watch: 'check again whenever a file is saved, and print only what has changed; Ctrl+C ends it',
    diff: 'with --fix: print what would be mended, and write nothing',
    replyBy:
      'the day by which units are asked to answer, in slips and letters, for example 2022-07-15 (default: reply_by of the configuration)',
    listFiles: 'list the files that would be read, one a line, and what would be passed over; judge nothing',
    printConfig: 'print what is in force and where each value is from; check nothing',
    since: 'an earlier JSON report: say what is fixed, new, still open, newly due',
    changedSince: 'list and judge only plans changed since this git ref; roster and cross-plan notes take in all',
    checkSince: 'an earlier JSON report: only what is new since then makes the exit code 1',
    partial: 'the files are not all the plans: units without one are not missing',
    shard: 'judge one part of the files, for example 1/4; rasoat report merges the parts',
    cache:
      'keep what plans come to in this folder (default: the cache folder of the user): the next run judges only what has changed',
    stdinFilename: 'name to show for standard input',
    verbose: 'also what is met, with its evidence',
    quiet: 'only what makes a plan fail',
    lang: 'language',
    noColor: 'no colour',
    type: 'type of unit, for example "farmers-union"',
    level: 'level: province, district or commune',
    name: 'full name of the unit, as "Hội Nông dân xã An Thịnh"; type and level follow from it where it tells them',
    committee: 'the Party committee of its level, as "Đảng ủy xã An Thịnh"; may be given several times',
    code: 'code of the unit; with a roster its name, type and level come from there',
    initRoster: 'roster: a skeleton for every unit, into the folder -o',
    initOutput:
      'file to write (with --roster: folder); nothing that is there is overwritten (default: standard output)',
    initFormat: 'a text file (yaml) or a form in Excel (xlsx) (default: yaml, or as the name of the file of -o says)',
    convertFormat:
      'a plan as text (yaml) or as a form in Excel (xlsx) (default: a form of a .yaml file, text of any other)',
    convertOutput: 'file or folder to write the draft to (default: standard output)',
    historyOutput: 'write the history to a file; may be repeated, for example xlsx:history.xlsx. Formats',
    receiveOutput: 'write the register to a file; may be repeated, for example xlsx:register.xlsx. Formats',
    receivePlans:
      'copy plan files, those in mails and archives too, into this folder to be checked; nothing is overwritten',
    receiveDrafts: 'make drafts of Word files in this folder; nothing is overwritten',
    receiveRoster: 'roster that tells which file is of which unit (default: that of rasoat.yaml)',
    receiveAsOf: 'day that tells units of one name apart where a document has no date (default: today)',
    force: 'overwrite a file that is there',
    schemaOutput: 'file to write; nothing that is there is overwritten (default: standard output)',
    vocabulary: 'names of the keys in Vietnamese or English (default: the language of the output)',
  },
  errors: mistakes,
  mending: {
    notUtf8: (files) =>
      `${w.plural(files, 'file is', 'files are')} not saved as UTF-8, and --fix leaves ${files === 1 ? 'it' : 'them'}; open ${files === 1 ? 'it' : 'them'}, choose Save As, Encoding: UTF-8, and run again.`,
    inFile: (file, lines) =>
      `Mended ${file}: ${lines.length === 1 ? 'line' : 'lines'} ${lines.slice(0, MOST_LINES).join(', ')}${lines.length > MOST_LINES ? ` and ${w.count(lines.length - MOST_LINES)} more` : ''}.`,
    all: ({ places, files, toAsk, unfinished, diff }) =>
      [
        places === 0
          ? 'Nothing could be mended.'
          : `${diff ? 'To mend' : 'Mended'}: ${w.plural(places, 'place', 'places')} in ${w.plural(files, 'file', 'files')}.`,
        ...(toAsk > 0
          ? [`${w.plural(toAsk, 'more place', 'more places')} if you agree: add --unsafe; see them first with --diff.`]
          : []),
        ...(unfinished > 0
          ? [`${w.plural(unfinished, 'file has', 'files have')} more to mend than was looked at: run it again.`]
          : []),
      ].join(' '),
  },
  page: (file) => `The page is in "${file}". Open it in a browser (a double click).`,
  init: {
    made: (path) => `The skeleton is in "${path}". When it is filled in, check it: rasoat check "${path}"`,
    madeAll: ({ made, kept, unbound, folder }) =>
      [
        `${w.plural(made, 'skeleton', 'skeletons')} written to "${folder}".`,
        ...(kept > 0 ? [`${w.plural(kept, 'file was', 'files were')} there already and left alone.`] : []),
        ...(unbound.length > 0
          ? [
              `No skeleton for ${w.plural(unbound.length, 'unit', 'units')} of which the Conclusion asks nothing: ${unbound.join('; ')}.`,
            ]
          : []),
        '',
      ].join('\n'),
    wizard: {
      title: 'A skeleton of a plan under the Conclusion',
      name: 'Full name of the unit?',
      nameHint: 'Hội Nông dân xã An Thịnh',
      missing: 'Write the name of the unit.',
      type: 'Type of unit?',
      level: 'Level?',
      committee: 'Full name of the Party committee of its level? (may be left blank for now)',
      committeeHint: 'Đảng ủy xã An Thịnh',
      format: 'Where will you fill it in?',
      formats: { xlsx: 'a form in Excel (.xlsx)', yaml: 'a text file (.yaml)' },
      file: 'Into which file? (Enter: the one suggested)',
      command: (command) => `Next time this is enough: ${command}`,
    },
  },
  progress: (done, of) => `${done}/${of} files checked`,
  listed: {
    why: {
      excluded: (pattern, from) => `left out by “${pattern}” (${from ?? '--exclude'})`,
      ignored: 'ignored by .gitignore',
      nearMiss: 'its ending is only nearly .yaml',
      notYaml: 'not YAML',
    },
    count: (read, found) =>
      read === found
        ? `${w.plural(read, 'file', 'files')} would be read.`
        : `${w.count(read)} of ${w.plural(found, 'file', 'files')} would be read (--shard).`,
  },
  from: { option: 'command line', default: 'default', noConfig: 'there is no rasoat.yaml' },
  requirementsHead: (count) => w.plural(count, 'requirement', 'requirements'),
};
