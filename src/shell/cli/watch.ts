import type { Assessment } from '../../check/assess/Assessment.js';
import { CatalogueFault } from '../../check/catalogue/CatalogueFault.js';
import { Rounds } from '../../desk/saved/Rounds.js';
import type { Totals } from '../../desk/totals/Totals.js';
import { sayIn } from '../../messages/Say.js';
import { messages } from '../../messages/sentences.js';
import { visible } from '../../plan/text/visible.js';
import { roundText } from '../../report/comparison/roundText.js';
import { usualFormat } from '../../report/formats.js';
import { readSubmission } from '../read/readSubmission.js';
import { nameFrom } from '../slashed.js';
import type { Terminal } from '../Terminal.js';
import { UsageError } from '../UsageError.js';
import { changedBetween, type Look, Places } from '../watch/Places.js';
import { Watcher } from '../watch/Watcher.js';
import { type CheckOptions, type Chosen, check } from './check.js';
import { terminalPaint } from './colours.js';
import { exitCodes } from './exitCodes.js';
import type { Found } from './judgeAll.js';
import { placedFault } from './openCatalogue.js';
import { configsAbove } from './openConfig.js';
import { todayInVietnam } from './today.js';

/** `rasoat check --watch`: checks, and checks again whenever a file changes, until somebody stops it. */
export async function watch(
  paths: readonly string[],
  options: CheckOptions,
  terminal: Terminal,
  chosen: Chosen,
  colours: boolean,
): Promise<number> {
  refuse(paths, options, chosen);
  const watching = new Watching(paths, options, terminal, chosen, colours);
  try {
    return await watching.run();
  } finally {
    watching.close();
  }
}

/** Refuses what is for one run. Throws a UsageError. */
function refuse(paths: readonly string[], options: CheckOptions, { language }: Chosen): void {
  const { cli, watch: say } = messages[language];
  const others = {
    '-': paths.includes('-'),
    '-o': options.output !== undefined,
    '--fix': options.fix,
    '--shard': options.shard !== undefined,
    '--changed-since': options.changedSince !== undefined,
    '--since': options.since !== undefined,
    '--list-files': options.listFiles,
    '--print-config': options.printConfig,
  };
  for (const [other, isGiven] of Object.entries(others))
    if (isGiven) throw new UsageError(cli.errors.conflict('--watch', other));
  if (options.format !== usualFormat) throw new UsageError(say.textOnly);
}

/** What one round has come to. */
interface Outcome {
  code: number;
  plans: Assessment[];
  totals?: Totals;
  found?: Found;
}

class Watching {
  readonly #rounds = new Rounds();
  readonly #watcher: Watcher;
  #language: Chosen['language'];
  #places: Places | undefined;
  #look: Look = new Map();
  /** Files that could not be opened. */
  #closed: string[] = [];
  /** What the last round said beside its report. */
  #said = '';

  constructor(
    private readonly paths: readonly string[],
    private readonly options: CheckOptions,
    private readonly terminal: Terminal,
    private readonly chosen: Chosen,
    private readonly colours: boolean,
  ) {
    this.#language = chosen.language;
    this.#watcher = new Watcher((folder, code) =>
      terminal.stderr(`${messages[this.#language].watch.unwatched(visible(folder), code)}\n`),
    );
  }

  close(): void {
    this.#watcher.close();
  }

  async run(): Promise<never> {
    this.terminal.interruption?.hold();
    // What is wrong with the command itself ends it.
    const first = await this.#check(this.terminal);
    const { found, totals } = first;
    if (totals) this.#rounds.next({ ...first, totals, isWhole: found?.isWhole === true });
    this.#settle(first);
    const say = messages[this.#language].watch;
    const isWritten = (found?.settings.outputs.length ?? 0) > 0;
    this.terminal.stderr(`${isWritten ? `${say.noOutputs}\n` : ''}${say.begun}\n`);
    for (;;) await this.#again(await this.#change());
  }

  /** Waits until something looks otherwise; returns the paths of it. */
  async #change(): Promise<Set<string>> {
    for (;;) {
      const next = this.#watcher.next();
      await (this.terminal.interruption?.until(next) ?? next);
      if (!this.#places) continue;
      this.#watcher.watch(this.#places);
      const changed = changedBetween(this.#look, this.#places.look());
      const opened = this.#closed.filter((path) => readSubmission(path).read);
      if (changed.size + opened.length > 0) return new Set([...changed, ...opened]);
    }
  }

  async #again(changed: Set<string>): Promise<void> {
    let said = '';
    const { now } = this.terminal;
    const round = {
      ...this.terminal,
      today: todayInVietnam(now()),
      stdout: () => {},
      stderr: (text: string) => {
        said += text;
      },
    };
    this.#take();
    const outcome = await this.#checkOrSay(round);
    const { found, totals } = outcome;
    if (said !== '' && said !== this.#said) this.terminal.stderr(said);
    this.#said = said;
    const time = now().toTimeString().slice(0, 8);
    const say = sayIn(this.#language);
    if (!totals) {
      this.terminal.stdout(`\n${say.watch.failed(time)}\n`);
      return;
    }
    const changes = this.#rounds.next({ ...outcome, totals, isWhole: found?.isWhole === true });
    this.#settle(outcome);
    const names = new Set([...changed].map((path) => nameFrom(this.terminal.cwd, path)));
    const isFine = outcome.code === exitCodes.fine;
    const text = roundText(
      { ...outcome, changes, totals, changed: names, time, isFine },
      say,
      terminalPaint(this.colours),
    );
    this.terminal.stdout(text);
  }

  /** From here on what changes counts for the next round. */
  #take(): void {
    if (!this.#places) return;
    this.#watcher.watch(this.#places);
    this.#look = this.#places.look();
  }

  #settle({ plans, found }: Outcome): void {
    const unread = new Set(plans.flatMap(({ unit, file }) => (unit ? [] : [file])));
    const { cwd } = this.terminal;
    const files = found?.files ?? [];
    const held = files.filter((path) => unread.has(nameFrom(cwd, path)));
    this.#closed = held.filter((path) => !readSubmission(path).read);
    this.#watcher.lookOften(this.#closed.length > 0 || found?.isWhole === false);
  }

  async #check(terminal: Terminal): Promise<Outcome> {
    const outcome: Outcome = { code: exitCodes.fine, plans: [] };
    outcome.code = await check(this.paths, this.options, terminal, this.chosen, this.colours, {
      found: (found) => {
        outcome.found = found;
        this.#language = found.settings.language;
        // A configuration that comes is in force.
        const configs = this.options.config === undefined ? configsAbove(this.terminal) : [];
        this.#places = new Places({ ...found, inForce: [...found.inForce, ...configs] }, this.terminal.cwd);
        this.#take();
      },
      plan: (plan) => void outcome.plans.push(plan),
      totals: (totals) => {
        outcome.totals = totals;
      },
    });
    return outcome;
  }

  /** A round that comes to nothing, as while the roster or the configuration is written, says why and is over. */
  async #checkOrSay(terminal: Terminal): Promise<Outcome> {
    try {
      return await this.#check(terminal);
    } catch (error) {
      if (error instanceof UsageError) terminal.stderr(`${visible(error.message)}\n`);
      else if (error instanceof CatalogueFault) terminal.stderr(`${placedFault(error, error.file, this.#language)}\n`);
      else throw error;
      return { code: exitCodes.unusable, plans: [] };
    }
  }
}
