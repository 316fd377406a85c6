import type { Paragraph } from 'docx';
import type { AcrossFinding } from '../../desk/across/Across.js';
import type { Missing, PlanRef } from '../../desk/roster/RosterReport.js';
import type { UnitStatus } from '../../desk/roster/UnitEntry.js';
import { statusOf } from '../../desk/roster/unitEntries.js';
import type { Summary } from '../../desk/totals/Totals.js';
import { capital } from '../../messages/capital.js';
import { acrossSection } from '../shared/boardSections.js';
import { requirementTable, type StandingRequirement } from '../shared/standingTables.js';
import layout from './layout.json' with { type: 'json' };
import { type Block, items, listed, type PaperReport, planName } from './PaperReport.js';
import { heading, paragraph } from './paper.js';
import { worstRequirements } from './results.js';

/** III- What falls short: requirements, units that are overdue, what cannot be used, what shows only across plans. */
export function faults(report: PaperReport): Block[] {
  const { sections, faults: says } = report.say.paper;
  return [
    heading(sections.faults),
    heading(says.parts.requirements, 2),
    ...requirements(report),
    heading(says.parts.overdue, 2),
    ...overdue(report),
    heading(says.parts.unusable, 2),
    ...unusable(report),
    heading(says.parts.across, 2),
    ...across(report),
  ];
}

/** The requirements that plans do not meet, those that most plans fail first. */
export function mostUnmet({ totals, context }: PaperReport): StandingRequirement[] {
  return requirementTable(totals, context)
    .rows.filter(({ counts }) => counts.unmet > 0 || counts.unknown > 0)
    .sort((a, b) => b.counts.unmet - a.counts.unmet || b.counts.unknown - a.counts.unknown);
}

function requirements(report: PaperReport): Block[] {
  const { faults: says } = report.say.paper;
  const failing = mostUnmet(report);
  if (failing.length === 0) return [paragraph(noneUnmet(report))];
  return [paragraph(says.mostUnmet(failing.length), 'Body', { keepNext: true }), ...worstRequirements(report)];
}

/** That no requirement is unmet; or that no plan tells. */
export const noneUnmet = ({ totals: { summary }, say }: PaperReport): string =>
  hasJudged(summary) ? say.paper.faults.noneUnmet : say.paper.faults.nonePlans;

const hasJudged = ({ plans }: Summary) => plans.received > plans.unreadable;

/** What has come and cannot be used as it is: by units, as far as the roster tells; files stand in an appendix. */
function unusable(report: PaperReport): Paragraph[] {
  const { totals, say } = report;
  const { faults: says, more } = say.paper;
  const { unreadable } = totals.summary.plans;
  const units = (totals.roster?.units ?? []).filter(({ status }) => status === 'unusable');
  if (units.length === 0 && unreadable === 0) return [paragraph(says.noneUnusable)];
  return [
    ...(unreadable > 0 ? [paragraph(says.unreadable(unreadable))] : []),
    ...(units.length > 0
      ? [
          paragraph(says.unusable(units.length), 'Body', { keepNext: true }),
          ...items(units, layout.most.units, ({ unit }) => `${unit.name}.`, more.units),
        ]
      : []),
  ];
}

function overdue(report: PaperReport): Paragraph[] {
  const { totals, say } = report;
  const { faults: says, more } = say.paper;
  if (!totals.roster || !totals.summary.roster) return [paragraph(says.overdueUnknown)];
  const latest = totals.roster.missing.toSorted((a, b) => (b.daysLate ?? 0) - (a.daysLate ?? 0));
  // Of a unit that may have sent something nobody says that it has sent nothing.
  const known = new Map(totals.roster.units?.map(({ unit, status }) => [unit.code, status]));
  const of = (status: UnitStatus) => latest.filter((one) => (known.get(one.unit.code) ?? statusOf(one)) === status);
  const sentence = (missing: Missing) => `${missing.unit.name}: ${say.board.missingDue(missing)}.`;
  const list = (missing: Missing[], lead: (count: number) => string) =>
    missing.length === 0
      ? []
      : [
          paragraph(lead(missing.length), 'Body', { keepNext: true }),
          ...items(missing, layout.most.units, sentence, more.units),
        ];
  const late = of('overdue');
  return [
    ...(late.length === 0 ? [paragraph(says.noneOverdue)] : list(late, says.overdue)),
    ...list(of('ended'), say.sending.endedListed),
  ];
}

function across(report: PaperReport): Paragraph[] {
  const { totals, say, context } = report;
  const { faults: says, more } = say.paper;
  const merged = context.merged !== undefined;
  if (!hasJudged(totals.summary)) return [paragraph(says.nonePlans)];
  if (totals.across.length === 0) return [paragraph(merged ? says.noneAcrossMerged : says.noneAcross)];
  const parts: [AcrossFinding['kind'], (count: number) => string][] = [
    ['copied-text', says.copied],
    ['sum-contradicts', says.sums],
    ['same-number', says.numbers],
  ];
  const { entries } = acrossSection(totals.across, report.context.say);
  return [
    paragraph(says.acrossNote),
    ...(merged ? [paragraph(says.acrossMerged)] : []),
    ...parts.flatMap(([kind, lead]) =>
      listed(
        entries.filter((note) => note.kind === kind),
        lead,
        ({ sentence, plans }) => capital(`${sentence} ${says.units(namesOf(plans, report))}`),
        report,
        more.across,
        layout.most.across,
      ),
    ),
  ];
}

/** The units of some plans, each once; of many the first ones and how many more. */
function namesOf(plans: readonly PlanRef[], report: PaperReport): string {
  const { say, words } = report;
  const names = [...new Set(plans.map((plan) => planName(plan, report)))];
  const most = layout.most.names;
  if (names.length <= most + 1) return words.and(names);
  return words.and([...names.slice(0, most), say.paper.more.names(names.length - most)]);
}
