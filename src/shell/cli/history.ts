import { resolve } from 'node:path';
import type { Catalogue } from '../../check/catalogue/loadCatalogue.js';
import { type History, isAtFault, type LeftOut } from '../../desk/history/History.js';
import { HistoryBook } from '../../desk/history/HistoryBook.js';
import type { NamedReport } from '../../desk/saved/savedReport.js';
import { type Say, sayIn } from '../../messages/Say.js';
import type { IsoDate } from '../../plan/model/calendar.js';
import { visible } from '../../plan/text/visible.js';
import { historyFormatNames, renderHistory } from '../../report/history/historyFormats.js';
import { historyText } from '../../report/history/historyText.js';
import { leftOutSentence } from '../../report/history/leftOutSentence.js';
import { FileSet } from '../FileSet.js';
import { isOutside } from '../links.js';
import { asOfInHead } from '../read/asOfInHead.js';
import { findReports, type ReportFile } from '../read/findReports.js';
import type { Terminal } from '../Terminal.js';
import { UsageError } from '../UsageError.js';
import type { CheckOptions, Chosen } from './check.js';
import { terminalPaint } from './colours.js';
import { exitCodes } from './exitCodes.js';
import { fileOutputs, writeOutputs } from './fileOutputs.js';
import { openCatalogue } from './openCatalogue.js';
import { openConfig } from './openConfig.js';
import { readSaved } from './openReport.js';
import { Progress } from './Progress.js';

/** The options of `rasoat history`. */
export type HistoryOptions = Pick<CheckOptions, 'output' | 'config' | 'catalogue'>;

/**
 * `rasoat history FOLDER`: what has become of units, districts and requirements over saved reports. Returns the exit code: 2
 * where a report cannot be used, and what the others tell is told all the same.
 */
export async function history(
  paths: readonly string[],
  options: HistoryOptions,
  terminal: Terminal,
  { language: asked, from }: Chosen,
  colours: boolean,
): Promise<number> {
  const { cwd } = terminal;
  const config = openConfig(terminal, options.config, asked);
  const { catalogue: configured, issuer, language: written } = config.parsed.configuration;
  const say = sayIn(from === undefined ? (written ?? asked) : asked);
  const { errors, passedOver } = say.history;
  const outputs = fileOutputs(options.output ?? [], historyFormatNames, cwd, say, errors.badOutput);
  const catalogue = catalogueOf(terminal, options, config.folder, configured, say);
  const found = findReports(paths, cwd);
  const complaints = [
    ...found.notThere.map((path) => errors.notThere(visible(path))),
    ...found.closed.map((path) => errors.closed(visible(path))),
    ...found.empty.map((path) => errors.noReports(visible(path))),
  ];
  const read = new FileSet(found.files.map(({ file }) => resolve(cwd, file)));
  const overwriting = outputs.find(({ path }) => read.has(path));
  if (overwriting) throw new UsageError(say.cli.errors.outputIsInput(visible(overwriting.named)));
  const told = await readAll(found.files, catalogue, terminal, say);
  if (told.periods.length === 0) {
    const reasons = told.leftOut.map((one) => leftOutSentence(one, say));
    throw new UsageError([...complaints, ...reasons, errors.none].join('\n'));
  }
  const context = { say, version: terminal.version, catalogue, ...(issuer && { issuer }) };
  terminal.stdout(historyText(told, context, terminalPaint(colours)));
  for (const { folder, files, folders } of found.passedOver)
    terminal.stderr(`${passedOver(visible(folder), files, folders)}\n`);
  const atFault = told.leftOut.filter(isAtFault).length;
  if (atFault > 0) complaints.push(errors.atFault(atFault));
  const render = (format: (typeof outputs)[number]['format']) => renderHistory(format, told, context);
  complaints.push(...(await writeOutputs(outputs, render, say.history.written, say, terminal)));
  for (const complaint of complaints) terminal.stderr(`${complaint}\n`);
  return complaints.length > 0 ? exitCodes.unusable : exitCodes.fine;
}

function catalogueOf(
  terminal: Terminal,
  options: HistoryOptions,
  folder: string,
  configured: string | undefined,
  { cli, language }: Say,
): Catalogue {
  const isFound = options.config === undefined && options.catalogue === undefined;
  if (isFound && configured !== undefined && isOutside(resolve(folder, configured), folder))
    throw new UsageError(cli.errors.namedOutside(visible(configured)));
  return openCatalogue(terminal, options.catalogue ?? (configured && resolve(folder, configured)), language);
}

/** Reads reports day by day from the latest, so that those of one day only are in memory at once. */
async function readAll(
  files: readonly ReportFile[],
  catalogue: Catalogue,
  terminal: Terminal,
  say: Say,
): Promise<History> {
  const book = new HistoryBook(catalogue.requirements.map(({ id }) => id));
  const progress = new Progress(terminal, files.length, say.language, say.history.progress);
  const days = new Map<IsoDate | undefined, ReportFile[]>();
  for (const one of files) {
    // Its day stands at its beginning; otherwise the report has to be read for it first.
    const day = asOfInHead(resolve(terminal.cwd, one.file)) ?? dayOf(one, terminal, say);
    days.set(day, [...(days.get(day) ?? []), one]);
  }
  let done = 0;
  for (const [day, own] of [...days].sort(([a = ''], [b = '']) => (a < b ? 1 : -1))) {
    const reports: NamedReport[] = [];
    for (const one of own) {
      progress.at(done++);
      await terminal.interruption?.pause();
      const report = readOne(one, day, catalogue, terminal, say);
      if ('why' in report) book.leaveOut(report);
      else reports.push(report);
    }
    book.add(reports);
  }
  progress.clear();
  return book.history(files.map(({ file }) => file));
}

function dayOf({ file }: ReportFile, terminal: Terminal, { language }: Say): IsoDate | undefined {
  const read = readSaved(file, terminal, language);
  return 'report' in read ? read.report.asOf : undefined;
}

function readOne(
  { file, isNamed }: ReportFile,
  day: IsoDate | undefined,
  { sha256 }: Catalogue,
  terminal: Terminal,
  say: Say,
): NamedReport | LeftOut {
  const read = readSaved(file, terminal, say.language);
  if ('sentence' in read) {
    const isForeign = read.isForeign && !isNamed;
    return isForeign
      ? { file, why: 'unusable', sentence: say.history.leftOut.foreign(visible(file)), isForeign }
      : { file, why: 'unusable', sentence: read.sentence };
  }
  const { report } = read;
  if (report.catalogue.sha256 !== sha256) return { file, why: 'catalogue' };
  // It says two days, and a reader takes the last.
  if (report.asOf !== day)
    return { file, why: 'unusable', sentence: say.cli.errors.alteredReport(visible(file), '/asOf') };
  return { file, report };
}
