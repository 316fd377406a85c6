import type { Problem, ProblemKind } from '../model/Problem.js';
import { type Edit, edited } from '../text/Edit.js';
import { SourceText } from '../yaml/SourceText.js';
import type { ParsedRecord } from './ParsedRecord.js';

/**
 * Kinds whose cures move lines and the marks of lists, so that what stands around them may come to be read otherwise. What
 * YAML itself refuses and what is read all the same are two kinds of one mistake, and are counted together.
 */
const MOVING: Partial<Record<ProblemKind, string>> = {
  'missing-dash': 'dash',
  'syntax-missing-dash': 'dash',
  'needless-dash': 'needless',
  'dash-each-line': 'needless',
  'syntax-needless-mark': 'needless',
  'wrong-indent': 'indent',
  'syntax-indent': 'indent',
  'no-break-space': 'no-break',
  'syntax-no-break-space': 'no-break',
  'list-mark': 'mark',
  'missing-dash-space': 'mark',
  'syntax-list-mark': 'mark',
  'missing-space': 'space',
  'syntax-space': 'space',
  'text-lines': 'lines',
  'syntax-lines': 'lines',
  // A colon and a space that nothing stands between any more end a key.
  'unsafe-characters': 'unsafe',
};

/** What a cure may not bring about: a line that is moved must not begin a plan of its own. */
const COUNTED: Partial<Record<ProblemKind, string>> = { ...MOVING, 'second-plan': 'plan' };

/** How much text is read once more to prove the cures of a document, in characters. */
const MOST_READ = 1_000_000;

/**
 * A document's problems, of which those state a cure that keeps its word: with it the text is YAML, the problem is gone and no
 * line stands wrong that stood well. In a text broken in several places a line may be meant in more than one way, and what
 * mends one of them may break another.
 * @param read the document as read; @param text the text of the file
 * @param readAgain reads the document in a file with another text
 */
export function provenCures(
  read: ParsedRecord,
  { text }: SourceText,
  readAgain: (text: string) => ParsedRecord,
): readonly Problem[] {
  const { problems, mended } = read;
  const isSyntax = problems.some(({ kind, fix }) => fix && kind.startsWith('syntax-'));
  const moving = problems.filter(({ kind, fix }) => fix && (kind in MOVING || kind.startsWith('syntax-')));
  if (moving.length === 0) return problems;
  // What cannot be mended whole is told piece by piece, each with what the next reading shows. Where its lines belong nobody knows
  // until then: moved again and again they would drift off.
  if (isSyntax && !mended)
    return problems.map((problem) => (problem.kind === 'syntax-indent' ? { ...problem, fix: undefined } : problem));
  let left = MOST_READ;
  const holds = (tried: readonly Problem[]) => {
    left -= text.length;
    return keepWord(read, tried, readAgain(edited(text, editsOf(tried, text))));
  };
  const refuted = new Set<Problem>();
  /** Of cures that do not hold together each half is tried by itself. */
  const prove = (tried: readonly Problem[]): void => {
    if (tried.length === 0 || left < text.length || holds(tried)) return;
    if (tried.length === 1) return void refuted.add(tried[0] as Problem);
    const half = Math.ceil(tried.length / 2);
    prove(tried.slice(0, half));
    prove(tried.slice(half));
  };
  if (!isSyntax) {
    // What one cure breaks another may mend: each is to hold alone, as far as there is time for that, and then all of them.
    if (moving.length * text.length <= left / 2) for (const one of moving) prove([one]);
    prove(moving.filter((problem) => !refuted.has(problem)));
  } else if (!holds(moving)) {
    // What is no YAML is mended as a whole, before all else.
    const syntax = moving.filter(({ kind }) => kind.startsWith('syntax-'));
    const isMended = syntax.length < moving.length && holds(syntax);
    for (const problem of moving) if (!isMended || !syntax.includes(problem)) refuted.add(problem);
  }
  return refuted.size === 0
    ? problems
    : problems.map((problem) => (refuted.has(problem) ? { ...problem, fix: undefined } : problem));
}

function keepWord(before: ParsedRecord, made: readonly Problem[], after: ParsedRecord): boolean {
  if (after.problems.some(({ kind }) => kind.startsWith('syntax-'))) return false;
  if ((before.record ?? before.mended) && !after.record) return false;
  const [had, gone, has] = [countsOf(before.problems), countsOf(made), countsOf(after.problems)];
  return [...had.keys(), ...has.keys()].every(
    (name) => (has.get(name) ?? 0) <= (had.get(name) ?? 0) - (gone.get(name) ?? 0),
  );
}

function countsOf(problems: readonly Problem[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { kind } of problems) {
    const name = COUNTED[kind];
    if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

/** The changes of a text that cures state, in order; of two in one place the first. */
function editsOf(problems: readonly Problem[], text: string): Edit[] {
  const source = new SourceText(text);
  const edits = problems.flatMap(({ fix }) =>
    fix ? [{ from: source.at(fix.range.start), to: source.at(fix.range.end), text: fix.text }] : [],
  );
  let end = -1;
  return edits
    .sort((a, b) => a.from - b.from || a.to - b.to)
    .filter(({ from, to }) => {
      const isFree = from >= end;
      if (isFree) end = to;
      return isFree;
    });
}
