import type { RosterUnit } from '../../check/assess/ListedUnit.js';
import type { Board } from '../../desk/Board.js';
import { parseSent, type Sent } from '../../plan/reader/parsePlans.js';
import { peekPlans } from '../../plan/reader/peekPlans.js';
import type { Submission } from '../read/readSubmission.js';

interface Source {
  file: string;
  read: () => Submission;
}

/**
 * Looks at all plans once before any is judged, where there is a roster: of several of a unit one counts, which may come later in the
 * run, or fall to another part of it. So may the plan of a predecessor, where the roster names some: then all are read whole, and
 * what they hand on is remembered.
 * @param isChanged whether the plans of a file are judged for their own sake
 * @returns whether the plans of a file may be judged otherwise because that of a predecessor has changed
 */
export async function lookAhead<S extends Source>(
  board: Board,
  sources: readonly S[],
  isChanged: (source: S) => boolean,
  pause: () => Promise<void> | undefined,
): Promise<(source: S) => boolean> {
  if (!board.looksAhead) return () => false;
  const changed = new Set<string>();
  const formerOf = new Map<string, string[]>();
  const unitsOf = new Map<S, RosterUnit[]>();
  for (const source of sources) {
    await pause();
    const text = source.read();
    if (!('text' in text)) continue;
    const units = unitsIn(board, source.file, text);
    if (units.length > 0) unitsOf.set(source, units);
    for (const unit of units) {
      if (isChanged(source)) changed.add(unit.code);
      const former = board.formerOf(unit);
      if (former.length > 0) formerOf.set(source.file, [...(formerOf.get(source.file) ?? []), ...former]);
    }
  }
  await weighContested(board, unitsOf, pause);
  board.settleOfficial(sources.map(({ file }) => file));
  return ({ file }) => formerOf.get(file)?.some((code) => changed.has(code)) ?? false;
}

/** The units of the roster whose plans a file seems to hold. */
function unitsIn(board: Board, file: string, sent: Sent): RosterUnit[] {
  return board.readsWhole || sent.form
    ? parseSent(sent).flatMap((parsed) => board.see(parsed, file) ?? [])
    : peekPlans(sent.text).flatMap((peeked) => board.note(peeked, file) ?? []);
}

/** Reads again, and whole, the files of units that seem to have sent several plans. */
async function weighContested<S extends Source>(
  board: Board,
  unitsOf: ReadonlyMap<S, readonly RosterUnit[]>,
  pause: () => Promise<void> | undefined,
): Promise<void> {
  for (const [source, units] of unitsOf) {
    if (!units.some((unit) => board.isContested(unit))) continue;
    await pause();
    const text = source.read();
    if (!('text' in text)) continue;
    for (const parsed of parseSent(text)) board.weigh(parsed, source.file, text.text);
  }
}
