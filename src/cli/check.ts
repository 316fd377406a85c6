import { join } from 'node:path';
import { type AssessOptions, assess, unreadableFile } from '../assess/assess.js';
import { Tally } from '../assess/Tally.js';
import type { Catalogue } from '../catalogue/loadCatalogue.js';
import type { Language } from '../messages/Language.js';
import { messages } from '../messages/sentences.js';
import { parsePlans } from '../plan/parsePlans.js';
import { visible } from '../plan/visible.js';
import { findPlans, type PlanFile } from '../read/findPlans.js';
import { decodePlan, type PlanText, readPlanFile, SIZE_LIMIT } from '../read/readPlanFile.js';
import type { Renderer } from '../report/Format.js';
import { type FormatName, formats } from '../report/formats.js';
import { terminalPaint } from './colours.js';
import { exitCodes } from './exitCodes.js';
import { catalogueFolder, openCatalogue } from './openCatalogue.js';
import { asOfOption, onlyOption } from './options.js';
import type { Terminal } from './Terminal.js';
import { UsageError } from './UsageError.js';

export interface CheckOptions {
  asOf?: string;
  format: FormatName;
  only?: string;
  failOn: 'error' | 'warning' | 'never';
  catalogue?: string;
  stdinFilename?: string;
  verbose?: boolean;
  quiet?: boolean;
}

/** `rasoat check`: judges every plan found, one by one, and writes the report as it goes. Returns the exit code. */
export function check(
  paths: readonly string[],
  options: CheckOptions,
  terminal: Terminal,
  language: Language,
  colours: boolean,
): number {
  const { errors } = messages[language].cli;
  if (options.verbose && options.quiet) throw new UsageError(errors.conflict('--verbose', '--quiet'));
  const catalogue = openCatalogue(terminal, options.catalogue, language);
  const asOf = asOfOption(options.asOf, terminal.today, language);
  const only = onlyOption(options.only, catalogue, language);
  const sources = findSources(
    paths,
    options,
    catalogueFiles(catalogue, catalogueFolder(terminal, options.catalogue)),
    terminal,
  );
  const complaints = [
    ...sources.missing.map(({ path, glob }) => (glob ? errors.noMatch : errors.noSuchPath)(visible(path))),
    ...sources.closed.map((path) => errors.unreadableFolder(visible(path))),
  ];
  if (sources.list.length === 0) throw new UsageError([...complaints, errors.noPlans].join('\n'));
  const context = { version: terminal.version, catalogue, asOf, language };
  const renderer = formats[options.format](context, {
    ...options,
    paint: terminalPaint(colours),
  });
  const run = new Run(catalogue, renderer, terminal.stdout, { asOf, ...(only && { only }) }, options.failOn);
  terminal.stdout(renderer.head());
  for (const { file, read } of sources.list) run.file(file, read());
  terminal.stdout(renderer.foot(run.totals(sources.list.length)));
  for (const complaint of complaints) terminal.stderr(`${complaint}\n`);
  if (complaints.length > 0) return exitCodes.unusable;
  return run.failed && options.failOn !== 'never' ? exitCodes.failing : exitCodes.fine;
}

interface Source {
  file: string;
  read: () => PlanText;
}

function findSources(paths: readonly string[], options: CheckOptions, except: readonly string[], terminal: Terminal) {
  const named = paths.filter((path) => path !== '-');
  const wanted = paths.length === 0 ? ['.'] : named;
  const found = findPlans(wanted, terminal.cwd, except);
  const list: Source[] = found.files.map(({ file, path }: PlanFile) => ({ file, read: () => readPlanFile(path) }));
  if (paths.includes('-')) {
    const file = options.stdinFilename || '<stdin>';
    list.push({ file, read: () => decodePlan(terminal.stdin(SIZE_LIMIT + 1)) });
    list.sort((a, b) => (a.file < b.file ? -1 : 1));
  }
  return { list, missing: found.missing, closed: found.closed };
}

/** The files of the catalogue in force are no plans, should they lie below a folder that is checked. */
function catalogueFiles({ conclusion }: Catalogue, folder: string): string[] {
  return ['conclusion.yaml', ...conclusion.sections].map((name) => join(folder, name));
}

/** One run over many plans: nothing of a plan is kept but what is counted. */
class Run {
  readonly #tally = new Tally();
  #read = 0;
  failed = false;

  constructor(
    private readonly catalogue: Catalogue,
    private readonly renderer: Renderer,
    private readonly write: (text: string) => void,
    private readonly options: Omit<AssessOptions, 'file'>,
    private readonly failOn: CheckOptions['failOn'],
  ) {}

  file(file: string, source: PlanText): void {
    if (source.read) this.#read++;
    if ('problem' in source) {
      this.#judged(unreadableFile(file, source.problem), undefined);
      return;
    }
    for (const parsed of parsePlans(source.text)) {
      this.#judged(assess(parsed, this.catalogue, { ...this.options, file }), source.text);
    }
  }

  #judged(assessment: ReturnType<typeof assess>, text: string | undefined): void {
    const { verdict, results, problems } = assessment;
    const asked = results.length > 0 || this.options.only === undefined;
    // Problems always count: a plan that has any is reported.
    if (!asked && problems.length === 0) {
      this.#tally.addNotAsked();
      return;
    }
    this.#tally.add(assessment);
    const warned =
      this.failOn === 'warning' && results.some(({ level, status }) => level === 'warning' && status === 'unmet');
    if (verdict === 'non-compliant' || verdict === 'unreadable' || warned) this.failed = true;
    this.write(this.renderer.plan({ assessment, ...(text !== undefined && { text }) }));
  }

  totals(found: number) {
    const order = this.catalogue.requirements.map(({ id }) => id);
    return this.#tally.totals({ found, read: this.#read }, order);
  }
}
