import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Catalogue } from '../catalogue/loadCatalogue.js';
import { createAjv } from '../keywords/vocabulary.js';
import type { Language } from '../messages/Language.js';
import { messages } from '../messages/sentences.js';
import { visible } from '../plan/visible.js';
import { compareReports } from '../report/compareReports.js';
import { comparisonJson, renderComparison } from '../report/comparison.js';
import { loadTextFormat } from '../report/formats.js';
import { type Merged, type MergeFault, mergeReports, type NamedReport } from '../report/mergeReports.js';
import type { SavedReport } from '../report/savedReport.js';
import type { CheckOptions, Chosen } from './check.js';
import { terminalPaint } from './colours.js';
import { exitCodes } from './exitCodes.js';
import { openCatalogue } from './openCatalogue.js';
import { openConfig } from './openConfig.js';
import { Outputs, outputOptions } from './outputs.js';
import type { Terminal } from './Terminal.js';
import { UsageError } from './UsageError.js';

export type ReportOptions = Pick<CheckOptions, 'format' | 'output' | 'config' | 'catalogue' | 'verbose' | 'quiet'> & {
  since?: string;
};

/** `rasoat report`: renders saved reports again, merged into one; or says what has changed since an earlier one. */
export async function report(
  files: readonly string[],
  options: ReportOptions,
  terminal: Terminal,
  { language: asked, from }: Chosen,
  colours: boolean,
): Promise<number> {
  if (options.verbose && options.quiet) {
    throw new UsageError(messages[asked].cli.errors.conflict('--verbose', '--quiet'));
  }
  const config = openConfig(terminal, options.config, asked);
  const { catalogue: configured, issuer, language: written } = config.parsed.configuration;
  const language = from === undefined ? (written ?? asked) : asked;
  const folder = options.catalogue ?? (configured && resolve(config.folder, configured));
  const catalogue = openCatalogue(terminal, folder, language);
  const merged = merge(files, catalogue, terminal, language);
  if (options.since !== undefined) {
    compare(options.since, files, { merged, catalogue, options, terminal, language, colours });
    return exitCodes.fine;
  }
  const { asOf, assessments, totals } = merged;
  const context = { version: terminal.version, catalogue, asOf, language, ...(issuer && { issuer }) };
  const { verbose = false, quiet = false } = options;
  const outputs = new Outputs(language);
  try {
    await outputs.open(outputOptions(options.output ?? [], terminal.cwd, language), context, { verbose });
    const renderer = (await loadTextFormat(options.format))(context, { verbose, quiet, paint: terminalPaint(colours) });
    terminal.stdout(await renderer.head());
    for (const assessment of assessments) {
      terminal.stdout(await renderer.plan({ assessment }));
      await outputs.plan({ assessment });
    }
    terminal.stdout(await renderer.foot(totals));
    await outputs.finish(totals);
  } finally {
    outputs.discard();
  }
  for (const complaint of outputs.complaints) terminal.stderr(`${complaint}\n`);
  return outputs.complaints.length > 0 ? exitCodes.unusable : exitCodes.fine;
}

type Dated = Merged & { asOf: string };

function merge(files: readonly string[], catalogue: Catalogue, terminal: Terminal, language: Language): Dated {
  const reports = files.map((file) => readReport(file, catalogue, terminal, language));
  const merged = mergeReports(
    reports,
    catalogue.requirements.map(({ id }) => id),
  );
  if ('kind' in merged) throw new UsageError(faultSentence(merged, language));
  return { ...merged, asOf: reports[0]?.report.asOf ?? '' };
}

function faultSentence(fault: MergeFault, language: Language): string {
  const { cli, words } = messages[language];
  if (fault.kind === 'same-unit') {
    return cli.errors.sameUnit(visible(fault.unit), visible(fault.file), visible(fault.first));
  }
  const { file, date, first, firstDate } = fault;
  return cli.errors.otherDay(visible(file), words.date(date), visible(first), words.date(firstDate));
}

/** Reads a saved report and proves that it is one, of this catalogue. */
function readReport(file: string, catalogue: Catalogue, terminal: Terminal, language: Language): NamedReport {
  const { errors } = messages[language].cli;
  let text: string;
  try {
    text = readFileSync(resolve(terminal.cwd, file), 'utf8');
  } catch {
    throw new UsageError(errors.noSuchPath(visible(file)));
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UsageError(errors.notReport(visible(file)));
  }
  const validate = createAjv().compile(
    JSON.parse(readFileSync(join(terminal.home, 'schemas/report.schema.json'), 'utf8')),
  );
  if (!validate(value)) {
    const [fault] = validate.errors ?? [];
    throw new UsageError(errors.notReport(visible(file), visible(fault?.instancePath || '/')));
  }
  const report = value as SavedReport;
  if (report.catalogue.sha256 !== catalogue.sha256) throw new UsageError(errors.otherCatalogue(visible(file)));
  return { file, report };
}

interface CompareParts {
  merged: Dated;
  catalogue: Catalogue;
  options: ReportOptions;
  terminal: Terminal;
  language: Language;
  colours: boolean;
}

function compare(since: string, files: readonly string[], parts: CompareParts): void {
  const { merged, catalogue, options, terminal, language, colours } = parts;
  const { errors } = messages[language].cli;
  if (files.length !== 1) throw new UsageError(errors.sinceOne);
  if (options.output) throw new UsageError(errors.conflict('--since', '--output'));
  const before = merge([since], catalogue, terminal, language);
  const comparison = compareReports(before.assessments, merged.assessments);
  const days = { before: before.asOf, after: merged.asOf };
  terminal.stdout(
    options.format === 'json'
      ? comparisonJson(comparison, days, language)
      : renderComparison(comparison, days, language, terminalPaint(colours)),
  );
}
