import type { Fix, FixClass, Position } from '../../plan/model/Finding.js';
import { parsePlans } from '../../plan/reader/parsePlans.js';
import type { AnyFinding } from '../assess/Assessment.js';
import { type AssessOptions, assess } from '../assess/assess.js';
import type { Catalogue } from '../catalogue/loadCatalogue.js';

export interface MendOptions extends Pick<AssessOptions, 'asOf'> {
  catalogue: Catalogue;
  /** Whether what somebody has to agree to first is made as well. */
  unsafe?: boolean;
}

/** A text with what could be mended in it. */
export interface Mended {
  text: string;
  /** What was mended, in the order in which it was. */
  mended: readonly AnyFinding[];
  /** How many more places would be mended if somebody agreed. */
  toAsk: number;
  /** Whether it was left off before all was tried: the next run goes on. */
  unfinished: boolean;
}

/** More cures than any plan needs; what is left is mended the next time. */
const LIMIT = 500;
/** How much text is judged for one file, in characters: each cure judges all of it again. */
const MOST_JUDGED = 4_000_000;

/**
 * Mends a plan file: each cure that its problems state, one by one, kept only if judging again shows that problem gone, no
 * other come, and nothing lost of what was met. Everything else of the text stays byte for byte, and twice changes nothing.
 */
export function mendText(text: string, { unsafe = false, ...options }: MendOptions): Mended {
  const mender = new Mender(text, options);
  while (mender.mended.length < LIMIT && mender.mendOne(unsafe ? ['safe', 'ask'] : ['safe']));
  const { text: now, mended } = mender;
  const unfinished = mender.isTired || mended.length === LIMIT;
  const toAsk = unsafe || unfinished ? 0 : countToAsk(now, options);
  return { text: now, mended, toAsk, unfinished };
}

/** How many places would be mended beyond what is safe. */
function countToAsk(text: string, options: Omit<MendOptions, 'unsafe'>): number {
  const mender = new Mender(text, options);
  let asked = 0;
  while (mender.mended.length < LIMIT && mender.mendOne(['ask', 'safe'])) {
    const last = mender.mended.at(-1);
    if (last?.fix?.class === 'ask') asked++;
  }
  return asked;
}

interface Judged {
  problems: readonly AnyFinding[];
  met: ReadonlySet<string>;
}

class Mender {
  readonly mended: AnyFinding[] = [];
  /** Cures that did more harm than good, by what they put where. */
  readonly #refused = new Set<string>();
  #judged: Judged;
  #work = 0;

  constructor(
    public text: string,
    private readonly options: Omit<MendOptions, 'unsafe'>,
  ) {
    this.#judged = this.#judge(text);
  }

  /** Makes the first cure of these classes that does good; false where there is none. */
  mendOne(classes: readonly FixClass[]): boolean {
    for (const problem of this.#judged.problems) {
      const { fix } = problem;
      if (!fix || !classes.includes(fix.class) || this.#refused.has(keyOf(fix))) continue;
      if (this.isTired) return false;
      const text = spliced(this.text, fix);
      const judged = this.#judge(text);
      if (text !== this.text && does(problem, this.#judged, judged)) {
        this.text = text;
        this.#judged = judged;
        this.mended.push(problem);
        // Lines may have moved.
        this.#refused.clear();
        return true;
      }
      this.#refused.add(keyOf(fix));
    }
    return false;
  }

  /** Whether so much has been judged that it is left off. */
  get isTired(): boolean {
    return this.#work > MOST_JUDGED;
  }

  #judge(text: string): Judged {
    this.#work += text.length;
    const { catalogue, asOf } = this.options;
    const judged = parsePlans(text).map((plan) => assess(plan, catalogue, { asOf, file: '', everyProblem: true }));
    return {
      problems: judged.flatMap(({ problems }) => problems),
      met: new Set(
        judged.flatMap(({ document, results }) =>
          results.flatMap(({ requirement, status }) => (status === 'met' ? [`${document} ${requirement}`] : [])),
        ),
      ),
    };
  }
}

/** Whether a cure has done what it is for: one problem of the kind less, none of any other kind more, nothing met lost. */
function does({ kind }: AnyFinding, before: Judged, after: Judged): boolean {
  const [old, now] = [countsOf(before.problems), countsOf(after.problems)];
  const fewer = (now.get(kind) ?? 0) < (old.get(kind) ?? 0);
  const noneNew = [...now].every(([other, count]) => count <= (old.get(other) ?? 0));
  return fewer && noneNew && [...before.met].every((one) => after.met.has(one));
}

function countsOf(problems: readonly AnyFinding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { kind } of problems) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

const keyOf = ({ range: { start, end }, text }: Fix) =>
  `${start.line}:${start.column}-${end.line}:${end.column} ${text}`;

function spliced(text: string, { range, text: put }: Fix): string {
  const at = ({ line, column }: Position) => lineStart(text, line) + column - 1;
  return text.slice(0, at(range.start)) + put + text.slice(at(range.end));
}

function lineStart(text: string, line: number): number {
  let start = 0;
  for (let n = 1; n < line; n++) {
    const end = text.indexOf('\n', start);
    if (end < 0) return start;
    start = end + 1;
  }
  return start;
}
