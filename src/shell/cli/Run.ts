import type { Assessment } from '../../check/assess/Assessment.js';
import { unreadableFile } from '../../check/assess/unreadableFile.js';
import type { Catalogue } from '../../check/catalogue/loadCatalogue.js';
import type { Board } from '../../desk/Board.js';
import type { JudgedPlan } from '../../desk/JudgedPlan.js';
import { oneByOne } from '../../desk/oneByOne.js';
import { withoutAbsent } from '../../desk/roster/RosterReport.js';
import type { BesidePlans } from '../../desk/totals/BesidePlans.js';
import { Tally } from '../../desk/totals/Tally.js';
import type { SkippedFiles, Totals } from '../../desk/totals/Totals.js';
import { parseSent, type Sent } from '../../plan/reader/parsePlans.js';
import type { TextRenderer } from '../../report/Format.js';
import { planFails, rosterFails } from '../../report/shared/fails.js';
import type { JudgementCache } from '../cache/JudgementCache.js';
import type { Interruption } from '../Interruption.js';
import type { Submission } from '../read/readSubmission.js';
import type { Outputs } from './Outputs.js';
import type { FailOn } from './SettingOptions.js';
import type { Scope } from './scope.js';

/** What a run works with. */
export interface RunParts {
  board: Board;
  catalogue: Catalogue;
  /** What goes to standard output, and where. */
  renderer: TextRenderer;
  write: (text: string) => void;
  outputs: Outputs;
  /** The requirements asked about; absent: all. */
  only?: ReadonlySet<string>;
  failOn: FailOn;
  cache?: JudgementCache;
  interruption: Interruption | undefined;
  /** Is told each plan that is judged. */
  witness?: { plan: (assessment: Assessment) => void };
  /** How far the run goes. */
  extent: Pick<Scope, 'partial' | 'shard' | 'changedSince' | 'baseline'>;
}

/** Shorter texts, in UTF-16 code units, are judged in a moment. */
const LONG = 1 << 16;

/** One run over many plans: nothing of a plan is kept but what is counted. */
export class Run {
  readonly #tally = new Tally();
  #read = 0;
  failed = false;

  constructor(private readonly parts: RunParts) {}

  /**
   * @param judged whether its plans are listed and judged, or only seen by the roster and beside other plans
   * @param kept whether a cache may hold it
   */
  async file(file: string, source: Submission, judged = true, kept = true): Promise<void> {
    if (source.read) this.#read++;
    if ('problem' in source) {
      const { board } = this.parts;
      await this.#add(board.takeUnread(unreadableFile(file, source.problem), source.legible), undefined, judged);
      return;
    }
    const { text, form } = source;
    const { board, interruption } = this.parts;
    // Of a form its readers see the cells.
    const shown = form ? form.shown.join('\n') : text;
    const judge = async () => {
      for (const plan of this.#plans(file, { text, form }, kept)) await this.#add(board.take(plan), shown, judged);
    };
    await (interruption && text.length > LONG ? interruption.long(judge) : judge());
  }

  /** The plans of a file, judged: by an earlier run, where there is a cache of it, or now. */
  #plans(file: string, sent: Sent, kept: boolean): Iterable<JudgedPlan> {
    const { board, cache } = this.parts;
    if (cache && kept) return cache.plans(file, sent, board);
    const plans = oneByOne(parseSent(sent), sent.text, file, board);
    return cache ? cache.pass(plans) : plans;
  }

  async #add(assessment: Assessment, text: string | undefined, judged: boolean): Promise<void> {
    const { renderer, write, outputs, only, failOn, extent } = this.parts;
    const { results, problems } = assessment;
    if (!judged) {
      this.#tally.addUnchanged(assessment);
      extent.baseline?.see(assessment);
      return;
    }
    this.parts.witness?.plan(assessment);
    const asked = results.length > 0 || !only;
    // Problems always count: a plan with one is reported.
    if (!asked && problems.length === 0) {
      this.#tally.addNotAsked(assessment);
      extent.baseline?.add(assessment);
      return;
    }
    this.#tally.add(assessment);
    extent.baseline?.add(assessment);
    if (planFails(assessment, { failOn }, extent.baseline ?? {})) this.failed = true;
    const plan = { assessment, text };
    write(renderer.plan(plan));
    await outputs.plan(plan);
  }

  /** Ends the run: the foot of the report, and every file in its place. */
  async finish(found: number, skipped: SkippedFiles): Promise<Totals> {
    const { catalogue, renderer, write, outputs } = this.parts;
    const order = catalogue.requirements.map(({ id }) => id);
    const files = { found, read: this.#read, ...skipped };
    // Copies are looked for among all plans of the run at once.
    const find = () => this.#compared(this.#tally.totals(files, order, this.#found()));
    const totals = await (this.parts.interruption?.long(find) ?? find());
    if (rosterFails(totals)) this.failed = true;
    write(renderer.foot(totals));
    await outputs.finish(totals);
    return totals;
  }

  #found(): BesidePlans {
    const { partial, shard, changedSince } = this.parts.extent;
    const { rosterSummary, roster, ...found } = this.parts.board.found();
    const beside = { ...found, ...(shard && { shard }), ...(changedSince && { changedSince }) };
    // Of some of the plans nobody can tell who has sent none.
    if (partial) return { ...beside, partial, ...(roster && { roster: withoutAbsent(roster) }) };
    return { ...beside, roster, rosterSummary };
  }

  /** What is new against an earlier report. */
  #compared(totals: Totals): Totals {
    const { extent, only } = this.parts;
    if (!extent.baseline) return totals;
    const { summary, since } = extent.baseline.compare(totals, only);
    return { ...totals, since, summary: { ...totals.summary, since: summary } };
  }
}
