import type { Assessment } from '../../check/assess/Assessment.js';
import { Board } from '../../desk/Board.js';
import type { SkippedFiles, Totals } from '../../desk/totals/Totals.js';
import { sayIn } from '../../messages/Say.js';
import type { ReportContext } from '../../report/Format.js';
import { loadTextFormat, type TextFormatName } from '../../report/formats.js';
import type { JudgementCache } from '../cache/JudgementCache.js';
import type { Terminal } from '../Terminal.js';
import { terminalPaint } from './colours.js';
import { isForgotten } from './inForce.js';
import { lookAhead } from './lookAhead.js';
import type { Outputs } from './Outputs.js';
import { officialFaults } from './officialFaults.js';
import { conclusionText } from './openCatalogue.js';
import { Progress } from './Progress.js';
import { Run } from './Run.js';
import type { Scope } from './scope.js';
import type { Settings } from './settings.js';
import type { Source } from './sources.js';
import { addStepSummary } from './stepSummary.js';
import { toWorking } from './toWorking.js';

/** Is told what a run finds, beside its report; such a run writes no files. */
export interface Witness {
  /** Before anything is judged. */
  found: (at: Found) => void;
  plan: (assessment: Assessment) => void;
  totals: (totals: Totals) => void;
}

/** What a run is over. */
export interface Found {
  /** Paths as they were asked for: files, folders, globs. */
  asked: string[];
  /** The files to judge. */
  files: readonly string[];
  /** The files that all plans are judged by, absolute. */
  inForce: string[];
  /** Whether all that was asked for could be looked through. */
  isWhole: boolean;
  settings: Settings;
}

/** How a run judges, beside its settings. */
export interface Judging {
  format: TextFormatName;
  verbose?: boolean;
  quiet?: boolean;
  ids?: ReadonlySet<string>;
  skipped: SkippedFiles;
  kept?: JudgementCache;
  /** Also the files of other shards. */
  all: readonly Source[];
  witness?: Witness;
  /** Is told of decisions that are void because of what the plans are. */
  complain: (sentences: readonly string[]) => void;
}

/** Characters in a plan of thousands of entries: hardly any has a tenth of them. */
const LARGE = 200_000;

/** Judges every plan of a run one by one, and writes the reports as it goes; whether something fails. */
export async function judgeAll(
  extent: Scope<Source>,
  options: Judging,
  settings: Settings,
  outputs: Outputs,
  terminal: Terminal,
  colours: boolean,
): Promise<boolean> {
  const { catalogue, language, failOn } = settings;
  const { verbose = false, quiet = false, ids: only, kept, witness } = options;
  const context = contextOf(extent, only, settings, terminal);
  // What is handed on is whole; `--quiet` is for the terminal.
  if (!witness) await openReports(outputs, options, settings, context, terminal);
  for (const warning of outputs.warnings) terminal.stderr(`${warning}\n`);
  const board = boardOf(options, settings, terminal);
  terminal.frugal?.(extent.list.length);
  const progress = new Progress(terminal, extent.list.length, language);
  const write = (text: string) => {
    if (text === '') return;
    progress.clear();
    terminal.stdout(text);
  };
  const paint = terminalPaint(colours);
  const renderer = (await loadTextFormat(options.format))(context, { verbose, quiet, failOn, paint });
  const run = new Run({
    board,
    catalogue,
    renderer,
    write,
    outputs,
    only,
    interruption: terminal.interruption,
    cache: kept,
    failOn,
    extent,
    witness,
  });
  write(renderer.head());
  const pause = async () => await terminal.interruption?.pause();
  const isTouched = await lookAhead(board.firstLook, options.all, extent, pause);
  const files = options.all.map(({ file }) => file);
  options.complain(officialFaults(board.firstLook, settings, terminal, files));
  await judgeEach(run, extent.list, (source) => extent.isJudged(source) || isTouched(source), progress, terminal);
  progress.clear();
  const totals = await run.finish(extent.list.length, options.skipped);
  witness?.totals(totals);
  kept?.finish();
  return run.failed;
}

/** Opens the files to write, and the summary of the step where a runner shows one. */
async function openReports(
  outputs: Outputs,
  { format, verbose = false }: Judging,
  { outputs: asked, failOn }: Settings,
  context: ReportContext,
  terminal: Terminal,
): Promise<void> {
  await outputs.open(asked, context, { verbose, failOn });
  const formats = [format, ...asked.map((output) => output.format)];
  await addStepSummary(outputs, formats, context, { verbose, failOn }, terminal);
}

async function judgeEach(
  run: Run,
  sources: readonly Source[],
  isJudged: (source: Source) => boolean,
  progress: Progress,
  terminal: Terminal,
): Promise<void> {
  for (const [done, source] of sources.entries()) {
    progress.at(done);
    const pause = terminal.interruption?.pause();
    if (pause) await pause;
    const read = source.read();
    if ('text' in read && read.text.length > LARGE) terminal.frugal?.(sources.length, true);
    await run.file(source.file, read, isJudged(source), source.path !== undefined);
  }
}

/** What the reports of a run are about. */
function contextOf(
  { shard, changedSince, baseline }: Scope<Source>,
  only: ReadonlySet<string> | undefined,
  settings: Settings,
  { version, today, cwd }: Terminal,
): ReportContext {
  const { catalogue, asOf, language, issuer, contact, replyBy, rosterFile, inForce } = settings;
  return {
    version,
    catalogue,
    asOf,
    say: sayIn(language),
    issuer,
    ...(contact && { contact }),
    ...(replyBy && { replyBy }),
    ...(rosterFile && { rosterFile: toWorking(cwd, rosterFile) }),
    ...(inForce && { configurations: [inForce] }),
    ...(isForgotten(inForce, asOf, today) && { forgotten: true }),
    ...(only && { only: [...only] }),
    shard,
    changedSince,
    ...(baseline && { since: baseline.since }),
  };
}

/** The Board, with all that is in force. */
function boardOf({ ids: only, kept }: Judging, settings: Settings, terminal: Terminal): Board {
  const { catalogue, asOf, due, roster, words, waivers, reviews, officialPlans } = settings;
  return new Board(catalogue, {
    asOf,
    only,
    roster,
    ...(due && { due }),
    ...(words && { words }),
    waivers,
    reviews,
    ...(officialPlans && { officialPlans }),
    source: sourceText(settings, terminal),
    copies: kept,
  });
}

/** The text that a catalogue is drawn from, where it has one. */
export function sourceText({ bundled, catalogue, catalogueFolder }: Settings, terminal: Terminal): string | undefined {
  return conclusionText(terminal, bundled ? undefined : catalogueFolder, catalogue.conclusion.source);
}
