import { type DistrictCounts, sumCounts } from '../../desk/totals/countDistricts.js';
import { shorten } from '../../messages/shorten.js';
import { grid } from '../docx/grid.js';
import type { PaperReport } from '../docx/PaperReport.js';
import { districtTable } from '../shared/districtTable.js';
import { rowHeight } from './heights.js';
import layout from './layout.json' with { type: 'json' };
import { heightOfAll, line, type Piece, type Sizes, thatFit } from './Piece.js';

/** The table by district on a page. */
export interface DistrictPiece {
  pieces: Piece[];
  /** How many districts have no row of their own. */
  left: number;
}

/**
 * The table by district, with as many rows as there is room for: the last is the sum of the others. Nothing where the roster is
 * not at hand.
 * @param room in points
 */
export function districtPiece({ totals, say, context, words }: PaperReport, sizes: Sizes, room: number): DistrictPiece {
  const table = districtTable(totals, context.say);
  if (!table) return { pieces: [], left: 0 };
  const { columns, rows, total, isSummed } = table;
  const { widths: width, most } = layout;
  const headSize = layout.tableHead[context.say.language];
  const widths = [width.parent, ...columns.map(() => (width.text - width.parent) / columns.length)];
  const row = (name: string, counts: DistrictCounts, bold = false): Row => {
    const cells = [shorten(name, most.name), ...columns.map((column) => words.count(counts[column]))];
    return { cells, height: rowHeight(cells, widths, { size: sizes.table, bold }) };
  };
  const head = [say.paper.columns.parent, ...columns.map((column) => say.district.columns[column])];
  const note = line(say.onePage.note, { size: sizes.small, italics: true });
  const all = rows.map(({ name, counts }) => row(name, counts));
  const sums = isSummed ? [row(say.district.total, total, true)] : [];
  const rest = (from: number) =>
    row(say.onePage.otherDistricts(rows.length - from), sumCounts(rows.slice(from).map(({ counts }) => counts)));
  const around = rowHeight(head, widths, { size: headSize, bold: true }) + heightOfAll(sums) + note.height;
  const isWhole = thatFit(all, room - around) === all.length;
  const fits = isWhole ? all.length : thatFit(all, room - around - rest(0).height);
  const shown = [...all.slice(0, fits), ...(isWhole ? [] : [rest(fits)])];
  const block = grid({
    widths,
    head,
    headSize,
    rows: [...shown, ...sums].map(({ cells }) => cells),
    texts: [0],
    total: isSummed,
    size: sizes.table,
    style: 'SmallCell',
  });
  return {
    pieces: [{ blocks: [block], height: around - note.height + heightOfAll(shown) }, note],
    left: all.length - fits,
  };
}

interface Row {
  cells: string[];
  height: number;
}
