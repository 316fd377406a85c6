import type { Entered } from '../../desk/decisions/EnteredRow.js';
import { type Portion, portionKey, portionOf } from '../../desk/portions/Portion.js';
import { PortionTally } from '../../desk/portions/PortionTally.js';
import { cellText } from '../../desk/roster/Table.js';
import type { Totals } from '../../desk/totals/Totals.js';
import type { FolderFile, NewRenderer, Output, RenderedPlan, RenderOptions, ReportContext } from '../Format.js';
import { joined } from '../joined.js';
import { FileNames } from '../slips/FileNames.js';
import type { PlanShelf } from './PlanShelf.js';

/** A report for each district, made once all plans are there. */
export interface ByDistrict {
  head(): readonly FolderFile[];
  plan(plan: RenderedPlan): readonly FolderFile[];
  /** The files one after another: none is kept. */
  foot(totals: Totals): AsyncGenerator<FolderFile>;
  remarks?(): readonly string[];
}

/**
 * A format by district: a file for each district of the roster, one for its units without a district, and one for what is of
 * no unit of it. Each is the whole report of its units, and tells of no others.
 * @param ending of the files, without a dot
 */
export function byDistrict(
  format: { make: NewRenderer; ending: string },
  context: ReportContext,
  options: RenderOptions,
  shelf: PlanShelf,
): ByDistrict {
  return {
    head: () => [],
    plan: (plan) => {
      shelf.add(plan);
      return [];
    },
    foot: (totals) => filesOf(format, context, options, shelf, totals),
  };
}

async function* filesOf(
  { make, ending }: { make: NewRenderer; ending: string },
  context: ReportContext,
  { entered, ...options }: RenderOptions,
  shelf: PlanShelf,
  totals: Totals,
): AsyncGenerator<FolderFile> {
  for (const { unit } of totals.roster?.units ?? []) shelf.open(portionOf(unit));
  const { decided } = shelf;
  decided.settle(totals.roster ?? {});
  const of = { plan: shelf.ofPlan.bind(shelf), decided };
  if (hasUnlisted(totals, entered, shelf)) shelf.open({ of: 'unlisted' });
  const names = new FileNames(context.say.byDistrict.unnamed);
  for (const portion of shelf.portions) {
    const own = { ...options, ...(entered && { entered: enteredIn(entered, portion, shelf) }) };
    // Formats by district make a text or a file each, and no folder.
    const renderer = make({ ...context, portion }, own);
    const tally = new PortionTally(portion, of);
    const outputs: Output[] = [await renderer.head()];
    for (const plan of shelf.plansOf(portion)) {
      tally.add(plan.assessment);
      outputs.push(await renderer.plan(plan));
    }
    outputs.push(await renderer.foot(tally.totals(totals)));
    const name = names.next(context.say.byDistrict.fileName(portion));
    yield { name: `${name}.${ending}`, content: joined(outputs) as FolderFile['content'] };
  }
}

const UNLISTED = portionKey(portionOf(undefined));

/** Whether anything beside plans is of no unit of the roster: a decision, or what somebody has entered, which is lost in no case. */
function hasUnlisted(
  { waivers, reviews, officialPlans }: Totals,
  entered: Entered | undefined,
  { decided }: PlanShelf,
): boolean {
  const lists = [waivers?.applied, waivers?.expired, waivers?.unused, reviews?.applied, reviews?.unused];
  return (
    (officialPlans?.unused ?? []).some(({ code, unit }) => decided.ofUnit(code ?? unit) === UNLISTED) ||
    lists.some((list) => list?.some((decision) => decided.has(decision, UNLISTED))) ||
    (entered?.rows.some(({ cells }) => decided.ofUnit(unitIn(cells)) === UNLISTED) ?? false)
  );
}

/** The rows that people have entered about the units of a portion. */
function enteredIn({ rows, added }: Entered, portion: Portion, { decided }: PlanShelf): Entered {
  const key = portionKey(portion);
  return { rows: rows.filter(({ cells }) => decided.ofUnit(unitIn(cells)) === key), added };
}

const unitIn = ({ code, unit }: Entered['rows'][number]['cells']) => cellText(code) || cellText(unit);
