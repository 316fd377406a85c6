import type { Board } from '../../desk/Board.js';
import { parseSent } from '../../plan/reader/parsePlans.js';
import type { Submission } from '../read/readSubmission.js';

interface Source {
  file: string;
  read: () => Submission;
}

/**
 * Reads all plans once before any is judged, where the roster says that some count for other units: the plan of a predecessor may
 * come later in the run, or fall to another part of it. Only what it hands on is remembered.
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
  for (const source of sources) {
    await pause();
    const text = source.read();
    if (!('text' in text)) continue;
    for (const parsed of parseSent(text)) {
      const unit = board.see(parsed, source.file);
      if (!unit) continue;
      if (isChanged(source)) changed.add(unit.code);
      const former = board.formerOf(unit);
      if (former.length > 0) formerOf.set(source.file, [...(formerOf.get(source.file) ?? []), ...former]);
    }
  }
  return ({ file }) => formerOf.get(file)?.some((code) => changed.has(code)) ?? false;
}
