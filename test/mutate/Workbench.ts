import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Order, Outcome } from './worker.js';

/** One process that runs tests with mutants; it is begun again after one that hung or ended it. */
export class Workbench {
  #process: ChildProcess | undefined;
  readonly #env: Record<string, string>;

  /** @param always the mutant that is on while modules are loaded, too. */
  constructor(folder: string, always = 0) {
    process.once('exit', () => this.end());
    this.#env = { TMPDIR: folder, TEMP: folder, TMP: folder, RASOAT_MUTANT: String(always) };
  }

  /** How it went, or nothing where the process hung longer than the milliseconds, or ended. */
  async run(order: Order, milliseconds: number): Promise<Outcome | undefined> {
    const worker = this.#process ?? (await this.#begin());
    if (!worker) return undefined;
    const outcome = await answer<Outcome>(worker, milliseconds, () => worker.send(order));
    if (!outcome) this.end();
    return outcome;
  }

  end(): void {
    this.#process?.kill('SIGKILL');
    this.#process = undefined;
  }

  async #begin(): Promise<ChildProcess | undefined> {
    const worker = fork(fileURLToPath(new URL('worker.js', import.meta.url)), {
      env: { ...process.env, ...this.#env },
      stdio: ['ignore', 'ignore', process.env.RASOAT_MUTATE_VERBOSE ? 'inherit' : 'ignore', 'ipc'],
    });
    this.#process = worker;
    if (await answer(worker, 60_000, () => undefined)) return worker;
    this.end();
    return undefined;
  }
}

/** What a process answers, or nothing where it ends or takes longer. */
function answer<T>(worker: ChildProcess, milliseconds: number, ask: () => unknown): Promise<T | undefined> {
  return new Promise((resolve) => {
    const settle = (message?: unknown) => {
      clearTimeout(timer);
      worker.off('message', settle);
      worker.off('exit', gone);
      resolve(message as T | undefined);
    };
    const gone = () => settle();
    const timer = setTimeout(settle, milliseconds);
    worker.on('message', settle);
    worker.on('exit', gone);
    ask();
  });
}
