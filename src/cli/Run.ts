import type { Assessment } from '../assess/Assessment.js';
import { unreadableFile } from '../assess/assess.js';
import type { Board } from '../board/Board.js';
import { Tally } from '../board/Tally.js';
import type { Totals } from '../board/Totals.js';
import type { Catalogue } from '../catalogue/loadCatalogue.js';
import { parsePlans } from '../plan/parsePlans.js';
import type { PlanText } from '../read/readPlanFile.js';
import type { TextRenderer } from '../report/Format.js';
import type { Outputs } from './outputs.js';
import type { FailOn } from './settings.js';

/** What a run works with. */
export interface RunParts {
  board: Board;
  catalogue: Catalogue;
  /** What goes to standard output, and where. */
  renderer: TextRenderer;
  write: (text: string) => void;
  outputs: Outputs;
  /** Whether only some requirements are asked about. */
  limited: boolean;
  failOn: FailOn;
}

/** One run over many plans: nothing of a plan is kept but what is counted. */
export class Run {
  readonly #tally = new Tally();
  #read = 0;
  failed = false;

  constructor(private readonly parts: RunParts) {}

  async file(file: string, source: PlanText): Promise<void> {
    if (source.read) this.#read++;
    if ('problem' in source) {
      await this.#judged(unreadableFile(file, source.problem), undefined);
      return;
    }
    for (const parsed of parsePlans(source.text)) {
      await this.#judged(this.parts.board.judge(parsed, file), source.text);
    }
  }

  async #judged(assessment: Assessment, text: string | undefined): Promise<void> {
    const { renderer, write, outputs, limited, failOn } = this.parts;
    const { verdict, results, problems } = assessment;
    const asked = results.length > 0 || !limited;
    // Problems always count: a plan that has any is reported.
    if (!asked && problems.length === 0) {
      this.#tally.addNotAsked();
      return;
    }
    this.#tally.add(assessment);
    const warned =
      failOn === 'warning' && results.some(({ level, status }) => level === 'warning' && status === 'unmet');
    if (verdict === 'non-compliant' || verdict === 'unreadable' || warned) this.failed = true;
    const plan = { assessment, ...(text !== undefined && { text }) };
    write(renderer.plan(plan));
    await outputs.plan(plan);
  }

  /** Ends the run: the foot of the report, and every file in its place. */
  async finish(found: number): Promise<Totals> {
    const { board, catalogue, renderer, write, outputs } = this.parts;
    const order = catalogue.requirements.map(({ id }) => id);
    const totals = this.#tally.totals({ found, read: this.#read }, order, board.found());
    if ((totals.summary.roster?.overdue ?? 0) > 0) this.failed = true;
    write(renderer.foot(totals));
    await outputs.finish(totals);
    return totals;
  }
}
