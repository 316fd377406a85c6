import type { Say } from '../../messages/Say.js';
import type { HistoryLine, HistoryLines } from './historyLines.js';

/** More lines than these nobody tells apart in one chart: then those that stand lowest at last are drawn. */
const MOST_DRAWN = 15;

/** The lines that are drawn: that of all together, and of the others those that stand lowest on the last day that has them. */
export function lowestAtLast(lines: readonly HistoryLine[]): ReadonlySet<HistoryLine> {
  const parts = partsOf(lines);
  return new Set([
    ...lines.filter(({ isWhole }) => isWhole),
    ...(parts.length > MOST_DRAWN ? parts.toSorted((a, b) => rateOf(a) - rateOf(b)).slice(0, MOST_DRAWN) : parts),
  ]);
}

/** That not all lines are drawn, where they are not. */
export function lowestNote(measure: HistoryLines | undefined, { history }: Say): string[] {
  const lines = partsOf(measure?.lines ?? []).length;
  return lines > MOST_DRAWN ? [history.drawn(MOST_DRAWN, lines)] : [];
}

const lastOf = ({ points }: HistoryLine) => points.findLast((share) => share !== undefined);
const partsOf = (lines: readonly HistoryLine[]) =>
  lines.filter((line) => !line.isWhole && !line.isBeside && lastOf(line));

function rateOf(line: HistoryLine): number {
  const share = lastOf(line);
  return share ? share.met / share.of : 1;
}
