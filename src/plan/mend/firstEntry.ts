import type { RecordShape } from '../model/model.js';
import { itemIn, keyOf } from './lineStart.js';
import { columnOf, type SourceLine, saysNothing } from './SourceLine.js';
import type { Walk } from './Walk.js';

/** How many lines are looked at below the first entry of a list: more than any entry has. */
const LINES = 60;
/** A dash and the space behind it. */
const DASH = 2;

/** What the entries are of the list that is open above a line with nothing in it yet; undefined where none is. */
function entryOf({ outline: { pending } }: Walk): RecordShape | undefined {
  const entry = pending?.shape?.is === 'list' ? pending.shape.of : undefined;
  return entry?.is === 'record' ? entry : undefined;
}

/** The lines below one, up to the next section. */
function below(walk: Walk, index: number): SourceLine[] {
  const lines = walk.lines.slice(index + 1, index + 1 + LINES).filter((line) => !saysNothing(line));
  const end = lines.findIndex(
    (line) => (columnOf(line) ?? Infinity) <= walk.outline.margin && walk.hasSection(keyOf(line.body)?.name ?? ''),
  );
  return end < 0 ? lines : lines.slice(0, end);
}

/** The columns of those of lines that begin an entry with a dash. */
function dashesIn(lines: readonly SourceLine[], entry: RecordShape): (number | undefined)[] {
  const first = ({ body }: SourceLine) => keyOf(itemIn(body)?.rest ?? '')?.name ?? '';
  return lines.filter((line) => entry.names.get(first(line)) !== undefined).map(columnOf);
}

/**
 * Where the dash of a list's first entry was meant to stand: by the other entries, where these stand in one column and the
 * first as a whole in another; or by its own other lines, where it is the dash alone that has lost its spaces or has too
 * many. Undefined where the lines do not tell.
 * @param column of the dash; @param inside that of the lines below it, as the dash stands
 */
export function firstDashMeant(walk: Walk, index: number, column: number, inside: number): number | undefined {
  const entry = entryOf(walk);
  if (!entry) return undefined;
  const lines = below(walk, index);
  const next = lines.findIndex(({ body }) => itemIn(body) !== undefined);
  const own = next < 0 ? lines : lines.slice(0, next);
  const [dash, ...others] = dashesIn(lines, entry);
  const stands = (at: number) => at >= Math.max(walk.outline.pending?.column ?? 0, 0);
  if (dash !== undefined && dash !== column && others.length > 0 && others.every((at) => at === dash) && stands(dash))
    return dash;
  const beneath = own[0] && columnOf(own[0]);
  if (beneath === undefined || beneath === inside) return undefined;
  const isOne = own.every(
    (line) => columnOf(line) === beneath && entry.names.get(keyOf(line.body)?.name ?? '') !== undefined,
  );
  const meant = beneath - DASH;
  return isOne && stands(meant) && (own.length > 1 || dash === meant) ? meant : undefined;
}

/** Where the dash belongs that the first entry of a list lacks while those below it have theirs; undefined where it lacks none. */
export function firstDashMissing(walk: Walk, index: number, key: string): number | undefined {
  const entry = entryOf(walk);
  if (entry?.names.get(key) === undefined) return undefined;
  const [dash] = dashesIn(below(walk, index), entry);
  return dash !== undefined && dash >= Math.max(walk.outline.pending?.column ?? 0, 0) ? dash : undefined;
}

/**
 * Where the first line of a section was meant to stand, by the lines below it: several of the section's own, all in one
 * column. Undefined where they do not tell.
 * @param column of the line as it is
 */
export function firstKeyMeant(walk: Walk, index: number, column: number): number | undefined {
  const { pending } = walk.outline;
  if (pending?.shape?.is !== 'record') return undefined;
  const { names } = pending.shape;
  const lines = below(walk, index);
  const end = lines.findIndex(({ body }) => names.get(keyOf(body)?.name ?? '') === undefined);
  const own = end < 0 ? lines : lines.slice(0, end);
  const meant = own[0] && columnOf(own[0]);
  if (meant === undefined || meant === column || meant <= pending.column || own.length < 2) return undefined;
  return own.every((line) => columnOf(line) === meant) ? meant : undefined;
}
