/** Someone has asked the program to stop: half-written files are removed, and `code` says what ended it. */
export class Interrupted extends Error {
  override name = 'Interrupted';

  constructor(readonly code: number) {
    super(`exit ${code}`);
  }
}

/** How long a signal may wait. Letting it through costs next to nothing, but there may be thousands of plans. */
const PAUSE = 50;

/** Calls back with the exit code when the process is asked to stop; gives what makes it stop listening. */
export type Listen = (asked: (code: number) => void) => () => void;

/**
 * Signals that ask the program to stop. From `hold` on they wait for a point of the work at which what is half written can be
 * taken away; it comes within a moment, for a second signal, and any that comes during work of more than a moment
 * (`long`), ends the process by itself, as before `hold`. What such an end leaves behind the next run clears away; no
 * report is ever in its place by half.
 */
export class Interruption {
  #code: number | undefined;
  #held = false;
  #stop: (() => void) | undefined;
  #last = 0;
  #wake: (() => void) | undefined;

  constructor(
    private readonly listen: Listen,
    private readonly now: () => number,
  ) {}

  /** From here on a signal no longer ends the process by itself. Before, while nothing is written, it does. */
  hold(): void {
    this.#held = true;
    this.#stop ??= this.listen((code) => {
      this.#code = code;
      this.#wake?.();
      this.#letGo();
    });
  }

  #letGo(): void {
    this.#stop?.();
    this.#stop = undefined;
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

  /** Waits for something outside; a signal ends the waiting at once, and throws Interrupted. */
  async until(event: Promise<void>): Promise<void> {
    this.hold();
    await this.point();
    const asked = new Promise<void>((wake) => {
      this.#wake = wake;
    });
    await Promise.race([event, asked]);
    this.#wake = undefined;
    await this.point();
  }

  /** Does what may take long without a moment for signals. */
  async long<T>(work: () => T): Promise<Awaited<T>> {
    if (!this.#held) return await work();
    await this.point();
    this.#letGo();
    try {
      return await work();
    } finally {
      this.hold();
    }
  }
}
