import type { DistrictCounts } from '../../desk/totals/countDistricts.js';
import type { Totals } from '../../desk/totals/Totals.js';
import type { ReportContext } from '../Format.js';
import { districtTable } from '../shared/districtTable.js';
import { type Asked, JUDGED, NO_PARENT } from './findAddress.js';
import { countLink, findLink } from './findLink.js';
import { html, type Markup } from './markup.js';
import { numbers, table } from './table.js';

/** Which units of a district each of its figures counts. */
const ASKED: Readonly<Record<keyof DistrictCounts, Asked>> = {
  expected: {},
  judged: { verdict: JUDGED },
  unusable: { verdict: 'unusable' },
  overdue: { verdict: 'overdue' },
  notDue: { verdict: 'not-due' },
  ended: { verdict: 'ended' },
  compliant: { verdict: 'compliant' },
};

/** The first table of the page: units by district and by what has become of their plans; nothing where there is none. */
export function districtTableHtml({ say }: Pick<ReportContext, 'say'>, totals: Totals): Markup {
  const shown = districtTable(totals, say);
  if (!shown) return html``;
  const { district, finder, words, board } = say;
  const cells = (counts: DistrictCounts, group: Asked) =>
    numbers(
      shown.columns.map((column) =>
        countLink({ ...group, ...ASKED[column] }, counts[column], words.count(counts[column])),
      ),
    );
  const rows = [
    ...shown.rows.map(({ name, parent = NO_PARENT, counts }) => {
      const group = { parent };
      return html`<th scope="row">${findLink(group, name)}</th>${cells(counts, group)}`;
    }),
    ...(shown.isSummed
      ? [html`<th scope="row"><strong>${findLink({}, district.total)}</strong></th>${cells(shown.total, {})}`]
      : []),
  ];
  const head = [board.columns.parent, ...shown.columns.map((column) => district.columns[column])];
  return html`<h3>${district.title}</h3>
${table(district.title, head, rows)}
<p>${district.note} <span class="hint">${finder.hints.groups}</span></p>
`;
}
