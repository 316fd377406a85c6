import type { RosterUnit } from '../../check/assess/ListedUnit.js';
import type { FirstLook } from '../../desk/FirstLook.js';
import { parseSent, type Sent } from '../../plan/reader/parsePlans.js';
import { peekPlans } from '../../plan/reader/peekPlans.js';
import type { Submission } from '../read/readSubmission.js';
import type { FormerFile } from './lostPlans.js';

interface Source {
  file: string;
  read: () => Submission;
}

/**
 * Looks at all plans once before any is judged, where there is a roster: of several of a unit one counts, which may come later in the
 * run, or fall to another part of it. So may the plan of a predecessor, where the roster names some: then all are read whole, and
 * what they hand on is remembered.
 * @param scope which plans are judged for their own sake, and what those that have changed were
 * @returns whether the plans of a file are to be judged all the same: because that of a predecessor has changed, or one that counted in
 * their place does not any more
 */
export async function lookAhead<S extends Source>(
  firstLook: FirstLook,
  sources: readonly S[],
  { isJudged: isChanged, former: before = [] }: { isJudged: (source: S) => boolean; former?: readonly FormerFile[] },
  pause: () => Promise<void> | undefined,
): Promise<(source: S) => boolean> {
  if (!firstLook.isNeeded) return () => false;
  const changed = new Set<string>();
  const formerOf = new Map<string, string[]>();
  const unitsOf = new Map<S, RosterUnit[]>();
  for (const source of sources) {
    await pause();
    const text = source.read();
    if (!('text' in text)) continue;
    const units = unitsIn(firstLook, source.file, text);
    if (units.length > 0) unitsOf.set(source, units);
    for (const unit of units) {
      if (isChanged(source)) changed.add(unit.code);
      const former = firstLook.formerOf(unit);
      if (former.length > 0) formerOf.set(source.file, [...(formerOf.get(source.file) ?? []), ...former]);
    }
  }
  await weighContested(firstLook, unitsOf, pause);
  firstLook.settle(sources.map(({ file }) => file));
  const again = await countingAgain(firstLook, unitsOf, { isChanged, before }, pause);
  return (source) => again.has(source) || (formerOf.get(source.file)?.some((code) => changed.has(code)) ?? false);
}

/** The units of the roster whose plans a file seems to hold. */
function unitsIn(firstLook: FirstLook, file: string, sent: Sent): RosterUnit[] {
  return firstLook.isWhole || sent.form
    ? parseSent(sent).flatMap((parsed) => firstLook.see(parsed, file) ?? [])
    : peekPlans(sent.text).flatMap((peeked) => firstLook.note(peeked, file) ?? []);
}

/** Reads again, and whole, the files of units that seem to have sent several plans. */
async function weighContested<S extends Source>(
  firstLook: FirstLook,
  unitsOf: ReadonlyMap<S, readonly RosterUnit[]>,
  pause: () => Promise<void> | undefined,
): Promise<void> {
  for (const [source, units] of unitsOf) {
    if (!units.some((unit) => firstLook.isContested(unit))) continue;
    await pause();
    const text = source.read();
    if (!('text' in text)) continue;
    for (const parsed of parseSent(text)) firstLook.weigh(parsed, source.file, text.text);
  }
}

/** The unchanged files with a plan that counts for its unit now, and did not before others were changed. */
async function countingAgain<S extends Source>(
  firstLook: FirstLook,
  unitsOf: ReadonlyMap<S, readonly RosterUnit[]>,
  { isChanged, before }: { isChanged: (source: S) => boolean; before: readonly FormerFile[] },
  pause: () => Promise<void> | undefined,
): Promise<ReadonlySet<S>> {
  const units = new Set<RosterUnit>();
  for (const { file, read } of before) {
    await pause();
    for (const unit of weighFormer(firstLook, file, read())) units.add(unit);
  }
  const there = [...unitsOf].flatMap(([source, own]) =>
    !isChanged(source) && own.some((unit) => units.has(unit)) ? [source] : [],
  );
  for (const source of there) weighFormer(firstLook, source.file, source.read());
  firstLook.settleFormer();
  return new Set(
    there.filter(({ file, read }) => {
      const text = read();
      return 'text' in text && parseSent(text).some(({ document }) => firstLook.countsAgain({ file, document }));
    }),
  );
}

function weighFormer(firstLook: FirstLook, file: string, sent: Submission | undefined): RosterUnit[] {
  if (!sent || !('text' in sent)) return [];
  return parseSent(sent).flatMap((parsed) => firstLook.weighFormer(parsed, file, sent.text) ?? []);
}
