import type { PlanRef } from '../../desk/roster/RosterReport.js';
import type { Say } from '../../messages/Say.js';
import type { Range } from '../../plan/model/Finding.js';
import { oneLine } from '../../plan/text/visible.js';

/** The file of a plan, and which of its plans it is where it holds several: `a.yaml (kế hoạch thứ 2)`. */
export function planPlace({ file, document }: Pick<PlanRef, 'file' | 'document'>, say: Say): string {
  const shown = oneLine(file);
  return document > 0 ? `${shown} (${say.labels.document(document + 1)})` : shown;
}

/** The same where there is little room, of a plan that has no name: `a.yaml (2)`. */
export function shortPlace({ file, document }: Pick<PlanRef, 'file' | 'document'>): string {
  return document > 0 ? `${oneLine(file)} (${document + 1})` : oneLine(file);
}

/**
 * `file:line:column`, as editors take it, or `file:sheet!cell` of a form; what was taken over from another plan has a file of
 * its own.
 */
export function placeIn(file: string, { range, file: own = file }: { range: Range; file?: string }): string {
  return `${oneLine(own)}:${placeOf(range)}`;
}

/** `line:column`, or `sheet!cell` of a form. */
export const placeOf = ({ start, cell }: Range): string =>
  cell === undefined ? `${start.line}:${start.column}` : oneLine(cell);
