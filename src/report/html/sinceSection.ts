import type { Totals } from '../../desk/totals/Totals.js';
import type { ReportContext } from '../Format.js';
import { type Movement, movedRows, movementsOf } from '../shared/movements.js';
import { html, type Markup } from './markup.js';
import type { MovedUnit, SinceFilter } from './PageData.js';
import type { PlanLinks } from './PlanLinks.js';
import type { Section } from './Section.js';
import { numbers, table, texts } from './table.js';

const PARTS = ['fixed', 'fresh', 'newlyDue', 'open'] as const;

/** How the units have moved since the earlier report: those that have, worse first. Nothing without one. */
export function sinceSection(context: ReportContext, totals: Totals, links: PlanLinks): Section[] {
  const movements = movementsOf(totals, context);
  if (!movements) return [];
  const { since: says, board, page } = context.say;
  const { title, lines, rows, directions } = movements;
  const moved = movedRows(rows);
  const head = [page.columns.unit, board.columns.parent, says.before, says.after, says.direction];
  const body = html`${lines.map((line) => html`<p>${line}</p>\n`)}<p class="hint">${says.directionMeans}</p>
${
  moved.length > 0 &&
  html`<h3>${says.moved}</h3>
${table(
  says.moved,
  [...head, ...PARTS.map((part) => says.parts[part])],
  moved.map((row) => cells(row, context, links)),
)}`
}
${directions.same > 0 && html`<p>${says.unmoved(directions.same)}</p>`}`;
  return [{ id: 'compared', title, body }];
}

function cells(
  { movement, name, before, after, direction }: Movement,
  { say }: ReportContext,
  links: PlanLinks,
): Markup {
  const { unit, plan } = movement;
  const own = plan ? links.to(plan, name) : links.toAbsent({ ...unit, name });
  const counts = PARTS.map((part) => say.words.count(movement[part].length));
  return html`<th scope="row">${own}</th>${texts([unit.parent ?? '', before, after, say.since.directions[direction]])}${numbers(counts)}`;
}

/** The same by the numbers of the page's units, for its filter and their parts. */
export function movedUnits(context: ReportContext, totals: Totals, links: PlanLinks): Record<number, MovedUnit> {
  const { line, parts } = context.say.since;
  const { words } = context.say;
  const rows = movementsOf(totals, context)?.rows ?? [];
  return Object.fromEntries(
    rows.flatMap(({ movement, before, after, direction }) => {
      const number = movement.plan ? links.numberOf(movement.plan) : links.numberOfAbsent(movement.unit);
      if (number === undefined) return [];
      const counts = PARTS.map(
        (part) => `${parts[part].toLocaleLowerCase('vi')} ${words.count(movement[part].length)}`,
      );
      const { fixed, fresh, newlyDue } = movement;
      const moved: MovedUnit = {
        direction,
        fixed: fixed.length,
        come: fresh.length + newlyDue.length,
        line: [line(before, after), ...counts].join('; '),
      };
      return [[number, moved] as const];
    }),
  );
}

/** What the page's filter offers of it. */
export function sinceFilter({ since, say }: ReportContext): SinceFilter | undefined {
  if (!since) return undefined;
  const { title, filter, directions } = say.since;
  const { left: _, ...present } = directions;
  return { title, options: [...Object.entries(filter), ...Object.entries(present)] };
}
