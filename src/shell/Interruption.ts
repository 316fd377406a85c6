/** Someone has asked the program to stop: what is half written is taken away, and `code` says by what it ended. */
export class Interrupted extends Error {
  override name = 'Interrupted';

  constructor(readonly code: number) {
    super(`exit ${code}`);
  }
}

/** How long a signal may wait. Letting it through costs next to nothing, but there may be thousands of plans. */
const PAUSE = 50;

/** Signals that ask the program to stop, held back from `hold` on until the work comes to a point where it can. */
export class Interruption {
  #code: number | undefined;
  #held = false;
  #last = 0;

  /** @param listen calls back with the exit code when the process is asked to stop */
  constructor(
    private readonly listen: (asked: (code: number) => void) => void,
    private readonly now: () => number,
  ) {}

  /** From here on a signal no longer ends the process by itself. Before, while nothing is written, it does. */
  hold(): void {
    if (this.#held) return;
    this.#held = true;
    this.listen((code) => {
      this.#code = code;
    });
  }

  /** Lets signals through, now and then; throws Interrupted once one has come. */
  pause(): Promise<void> | void {
    if (!this.#held || this.now() - this.#last < PAUSE) return;
    return this.point();
  }

  /** Lets signals through in any case. */
  async point(): Promise<void> {
    if (!this.#held) return;
    await new Promise((go) => setImmediate(go));
    this.#last = this.now();
    if (this.#code !== undefined) throw new Interrupted(this.#code);
  }
}
