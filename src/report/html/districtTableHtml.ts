import type { DistrictCounts } from '../../desk/totals/countDistricts.js';
import type { Totals } from '../../desk/totals/Totals.js';
import type { ReportContext } from '../Format.js';
import { districtTable } from '../shared/districtTable.js';
import { html, type Markup } from './markup.js';
import { numbers, table } from './table.js';

/** The first table of the page: units by district and by what has become of their plans; nothing where there is none. */
export function districtTableHtml({ say }: Pick<ReportContext, 'say'>, totals: Totals): Markup {
  const shown = districtTable(totals, say);
  if (!shown) return html``;
  const { district, words, board } = say;
  const cells = (counts: DistrictCounts) => numbers(shown.columns.map((column) => words.count(counts[column])));
  const rows = [
    ...shown.rows.map(({ name, counts }) => html`<th scope="row">${name}</th>${cells(counts)}`),
    html`<th scope="row"><strong>${district.total}</strong></th>${cells(shown.total)}`,
  ];
  const head = [board.columns.parent, ...shown.columns.map((column) => district.columns[column])];
  return html`<h3>${district.title}</h3>
${table(district.title, head, rows)}
<p>${district.note}</p>
`;
}
