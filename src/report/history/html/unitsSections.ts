import type { History, UnitLine, UnitState } from '../../../desk/history/History.js';
import { capital } from '../../../messages/capital.js';
import { append } from '../../../plan/maps/append.js';
import { compareNames } from '../../../plan/text/compareNames.js';
import { oneLine } from '../../../plan/text/visible.js';
import { html, type Markup } from '../../html/markup.js';
import type { Section } from '../../html/Section.js';
import { table } from '../../html/table.js';
import { unitKind } from '../../shared/unitKind.js';
import type { HistoryContext } from '../HistoryContext.js';

const TONES = {
  compliant: 'good',
  pending: 'wait',
  'non-compliant': 'bad',
  unreadable: 'warn',
  'not-asked': 'none',
  unusable: 'warn',
  overdue: 'bad',
  'not-due': 'wait',
  ended: 'none',
} as const satisfies Record<UnitState, string>;

/** The units that never moved. */
export function stillSection({ still, periods }: History, { say }: HistoryContext): Section {
  const { history, words } = say;
  const { columns, sections } = history;
  const rows = still.map(
    ({ unit, state, toCorrect, since, periods: known }) =>
      html`<th scope="row">${oneLine(unit.name)}</th><td>${unit.code}</td><td>${unit.parent}</td>${stateCell(state, say)}<td class="number">${toCorrect !== undefined && words.count(toCorrect)}</td><td class="day">${words.date(since)}</td><td class="number">${words.count(known)}</td>`,
  );
  const heads = [
    columns.name,
    columns.code,
    columns.parent,
    columns.state,
    columns.toCorrect,
    columns.since,
    columns.periods,
  ];
  const none = periods.length < 2 ? history.still.few : history.still.none;
  const body =
    rows.length === 0
      ? html`<p>${none}</p>`
      : html`<p>${history.still.means}</p>\n${table(sections.still, heads, rows)}`;
  return { id: 'still', title: `${sections.still} (${words.count(still.length)})`, body };
}

/** How each unit stood on each day, district by district; folded, for there may be thousands. */
export function unitsSection(history: History, context: HistoryContext): Section {
  const { history: said } = context.say;
  // Where no report has a roster, nothing is off it.
  const hasRoster = history.units.some(({ isUnlisted }) => !isUnlisted);
  const [off, listed] = [true, false].map((is) =>
    history.units.filter(({ isUnlisted = false }) => (hasRoster && isUnlisted) === is),
  );
  const byDistrict = new Map<string | undefined, UnitLine[]>();
  for (const line of listed ?? []) append(byDistrict, line.unit.parent, line);
  const groups = [...byDistrict].sort(
    ([a], [b]) => Number(a === undefined) - Number(b === undefined) || compareNames(a ?? '', b ?? ''),
  );
  const parts = [
    ...groups.map(([parent, lines]) =>
      district(parent === undefined ? said.noDistrict : oneLine(parent), lines, history, context),
    ),
    ...(off && off.length > 0 ? [district(said.offRoster, off, history, context)] : []),
  ];
  const body = parts.length === 0 ? html`<p>${said.noUnits}</p>` : html`<p>${said.page.folded}</p>\n${parts}`;
  return { id: 'units', title: said.sections.units, body };
}

function district(name: string, lines: readonly UnitLine[], { periods }: History, { say }: HistoryContext): Markup {
  const { history, words } = say;
  const heads = [history.columns.unit, ...periods.map(({ asOf }) => words.date(asOf))];
  const rows = lines.map(
    ({ unit, states, formerNames = [], isUnlisted }) =>
      html`<th scope="row">${oneLine(unit.name)}<br><small>${[
        ...(unit.code === undefined ? [] : [unit.code]),
        unitKind(unit, say),
        ...formerNames.map((former) => `${history.columns.formerNames}: ${oneLine(former)}`),
        ...(isUnlisted ? [history.unlisted] : []),
      ].join(' · ')}</small></th>${states.map((state) => stateCell(state, say))}`,
  );
  return html`<details class="unit"><summary>${history.page.ofDistrict(name, lines.length)}</summary>
${table(name, heads, rows)}</details>
`;
}

function stateCell(state: UnitState | undefined, { history }: HistoryContext['say']): Markup {
  return state === undefined
    ? html`<td></td>`
    : html`<td class="t-${TONES[state]}">${capital(history.states[state])}</td>`;
}
