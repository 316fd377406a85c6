import type { FixClass } from '../../plan/model/Finding.js';
import { parsePlans } from '../../plan/reader/parsePlans.js';
import { type Edit, edited } from '../../plan/text/Edit.js';
import { SourceText } from '../../plan/yaml/SourceText.js';
import type { AnyFinding } from '../assess/AnyFinding.js';
import type { AssessOptions } from '../assess/AssessOptions.js';
import { assess } from '../assess/assess.js';
import type { Catalogue } from '../catalogue/loadCatalogue.js';

/** By what a text is mended. */
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
const LIMIT = 10_000;
/** How much text is judged for one file, in characters: what it would take to try each cure of a large file by itself. */
const MOST_JUDGED = 8_000_000;

/**
 * Mends a plan file: the cures that its problems state, kept only if judging again shows those problems gone, no other
 * come, and nothing lost of what was met. Everything else of the text stays byte for byte, and twice changes nothing.
 */
export function mendText(text: string, { unsafe = false, ...options }: MendOptions): Mended {
  const mender = new Mender(text, options);
  mender.mend(unsafe ? ['safe', 'ask'] : ['safe']);
  const { text: now, mended, isDone } = mender;
  const rest = unsafe || !isDone ? undefined : restOf(now, options);
  return { text: now, mended, toAsk: rest?.toAsk ?? 0, unfinished: !isDone || rest?.unfinished === true };
}

/** How many places would be mended beyond what is safe, as far as that was tried. */
function restOf(text: string, options: Omit<MendOptions, 'unsafe'>): Pick<Mended, 'toAsk' | 'unfinished'> {
  const mender = new Mender(text, options);
  mender.mend(['ask', 'safe']);
  return { toAsk: mender.mended.filter(({ fix }) => fix?.class === 'ask').length, unfinished: !mender.isDone };
}

interface Judged {
  problems: readonly AnyFinding[];
  met: ReadonlySet<string>;
}

/** A cure where it belongs in the text. */
interface Cure extends Edit {
  problem: AnyFinding;
}

class Mender {
  readonly mended: AnyFinding[] = [];
  #judged: Judged;
  #work = 0;

  constructor(
    public text: string,
    private readonly options: Omit<MendOptions, 'unsafe'>,
  ) {
    this.#judged = this.#judge(text);
  }

  /** Makes all cures of these classes that do good, until none is left that does. */
  mend(classes: readonly FixClass[]): void {
    for (let made = -1; made < this.mended.length && this.mended.length < LIMIT; ) {
      made = this.mended.length;
      this.#make(this.#cures(classes));
    }
  }

  /** The cures that the text as it is now states, one behind the other: of two for one place, the first. */
  #cures(classes: readonly FixClass[]): Cure[] {
    const source = new SourceText(this.text);
    const cures = this.#judged.problems.flatMap((problem): Cure[] => {
      const { fix } = problem;
      if (!fix || !classes.includes(fix.class)) return [];
      const [from, to] = [source.at(fix.range.start), source.at(fix.range.end)];
      return this.text.slice(from, to) === fix.text ? [] : [{ problem, from, to, text: fix.text }];
    });
    let end = -1;
    return cures
      .sort((a, b) => a.from - b.from)
      .filter(({ from, to }) => {
        const isBehind = from > end;
        if (isBehind) end = to;
        return isBehind;
      })
      .slice(0, LIMIT - this.mended.length);
  }

  /** Makes cures at once, or where together they do not do good each half by itself. Returns by how many characters the text has grown. */
  #make(cures: readonly Cure[]): number {
    if (cures.length === 0 || this.isTired) return 0;
    const text = edited(this.text, cures);
    const judged = this.#judge(text);
    if (doGood(cures, this.#judged, judged)) {
      const grown = text.length - this.text.length;
      this.text = text;
      this.#judged = judged;
      this.mended.push(...cures.map(({ problem }) => problem));
      return grown;
    }
    if (cures.length === 1) return 0;
    const half = Math.ceil(cures.length / 2);
    const grown = this.#make(cures.slice(0, half));
    const behind = cures.slice(half).map((cure) => ({ ...cure, from: cure.from + grown, to: cure.to + grown }));
    return grown + this.#make(behind);
  }

  /** Whether all was tried that the text states. */
  get isDone(): boolean {
    return !this.isTired && this.mended.length < LIMIT;
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

/**
 * Whether cures have done what they are for: each problem gone, none of any other kind come, nothing met lost. What is but
 * noted may be said of what can be read now.
 */
function doGood(cures: readonly Cure[], before: Judged, after: Judged): boolean {
  const cured = countsOf(cures.map(({ problem }) => problem));
  const weighing = ({ problems }: Judged) =>
    countsOf(problems.filter(({ kind, level }) => level !== 'note' || cured.has(kind)));
  const [old, now] = [weighing(before), weighing(after)];
  const fewer = [...new Set([...now.keys(), ...cured.keys()])].every(
    (kind) => (now.get(kind) ?? 0) <= (old.get(kind) ?? 0) - (cured.get(kind) ?? 0),
  );
  return fewer && [...before.met].every((one) => after.met.has(one));
}

function countsOf(problems: readonly AnyFinding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { kind } of problems) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}
