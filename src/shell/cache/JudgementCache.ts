import type { EarlierCopies } from '../../desk/across/AcrossPlans.js';
import type { Copied } from '../../desk/across/copiedTexts.js';
import type { SaidText } from '../../desk/across/Said.js';
import type { Board } from '../../desk/Board.js';
import { type JudgedPlan, type KeptPlan, keptOf } from '../../desk/JudgedPlan.js';
import { oneByOne } from '../../desk/oneByOne.js';
import { parseSent, type Sent } from '../../plan/reader/parsePlans.js';
import { refusalCode } from '../errorCode.js';
import type { FileTarget } from '../write/FileTarget.js';
import type { CacheFile } from './CacheFile.js';
import { type CacheLine, type CacheLines, cacheLine } from './CacheLines.js';
import { digestOf } from './digestOf.js';

/** Files with more plans are judged one plan at a time, and not kept. */
const MOST_PLANS = 100;

/** Copied at once. */
const PART = 1 << 20;

/**
 * The judgements of the run before. Both runs go through the files in order of name, so they are read side by side and
 * none is held in memory. At the first that is new, other or gone a new cache is begun: with all that was read so far,
 * and from then on with what the run comes to. So a cache holds no more than one run used.
 */
export class JudgementCache implements EarlierCopies {
  #draft: FileTarget | 'none' | undefined;
  /** Whether plans take part that the cache does not hold. */
  #others = false;

  readonly #earlier: CacheLines | undefined;

  /** @param failed says that nothing is kept */
  constructor(
    private readonly file: CacheFile,
    private readonly failed: (code: string) => void,
  ) {
    this.#earlier = file.lines();
  }

  /** The plans of a file: as they were judged before when all is the same, else judged now. */
  plans(file: string, sent: Sent, board: Board): Iterable<JudgedPlan> {
    const { text, form } = sent;
    // Of a form it matters as well in which cells it stands, and what is wrong with them.
    const content = form ? digestOf(JSON.stringify(form)) : digestOf(text);
    const line = this.#lineOf(file);
    const earlier = line && this.#again(line, content, board);
    if (line && earlier) {
      if (this.#draft) this.#write(line.bytes);
      this.#earlier?.skip();
      return earlier;
    }
    this.#begin();
    if (line) this.#earlier?.skip();
    const parsed = parseSent(sent);
    if (parsed.length > MOST_PLANS) return this.pass(oneByOne(parsed, text, file, board));
    const judged = [...oneByOne(parsed, text, file, board)];
    const texts = judged.map(({ said }) => said.texts());
    this.#write(cacheLine(this.file.key, file, content, judged.map(keptOf), texts));
    return judged;
  }

  /** Plans that are not kept: what is found over all then holds for this run only. */
  pass<T>(plans: T): T {
    this.#others = true;
    return plans;
  }

  found(): readonly Copied[] | undefined {
    const line = this.#lineOf(undefined);
    if (this.#draft || this.#others || line?.fields?.file !== '') return undefined;
    this.#earlier?.skip();
    return JSON.parse(line.fields.value) as Copied[];
  }

  keep(copied: readonly Copied[]): void {
    if (this.#others) return;
    this.#begin();
    this.#write(cacheLine(this.file.key, '', '', copied));
  }

  /** Puts what is new in its place. */
  finish(): void {
    this.#lineOf(undefined);
    this.#earlier?.close();
    const draft = this.#draft;
    if (draft !== 'none') this.#do(() => draft?.commit());
    this.#draft = 'none';
    this.file.used();
  }

  /** Takes away what is not in its place yet. */
  discard(): void {
    if (this.#draft !== 'none') this.#draft?.discard();
    this.#earlier?.close();
  }

  /** The line of a file, or the one of what was found over all. Lines before it are of files that are gone. */
  #lineOf(file: string | undefined): CacheLine | undefined {
    const earlier = this.#earlier;
    for (;;) {
      const line = earlier?.peek();
      if (!line) return undefined;
      const at = line.fields?.file;
      if (at === '') return file === undefined ? line : undefined;
      if (at !== undefined && file !== undefined && at >= file) return at === file ? line : undefined;
      this.#begin();
      earlier?.skip();
    }
  }

  #again({ fields }: CacheLine, content: string, board: Board): JudgedPlan[] | undefined {
    if (!fields || fields.content !== content) return undefined;
    const [from, to] = fields.texts;
    const plans = (JSON.parse(fields.value) as KeptPlan[]).map((kept, document) =>
      board.again(kept, () => this.#texts(from, to)[document] ?? []),
    );
    return plans.every((plan) => plan !== undefined) ? plans : undefined;
  }

  #texts(from: number, to: number): SaidText[][] {
    return JSON.parse(this.#earlier?.slice(from, to).toString() ?? '[]') as SaidText[][];
  }

  /** Begins a new cache with what the run has found as it was. */
  #begin(): void {
    if (this.#draft) return;
    const earlier = this.#earlier;
    this.#do(() => {
      const draft = this.file.draft();
      this.#draft = draft;
      if (!earlier) return;
      const end = earlier.peek()?.from ?? earlier.end;
      for (let at = 0; at < end; at += PART) draft.write(earlier.slice(at, Math.min(at + PART, end)));
    });
  }

  #write(output: string | Uint8Array): void {
    const draft = this.#draft;
    if (draft !== 'none') this.#do(() => draft?.write(output));
  }

  /** A cache that cannot be written is given up: the run does without. */
  #do(act: () => void): void {
    try {
      act();
    } catch (error) {
      const code = refusalCode(error);
      if (this.#draft !== 'none') this.#draft?.discard();
      this.#draft = 'none';
      this.failed(code);
    }
  }
}
