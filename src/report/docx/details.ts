import type { RosterReport } from '../../desk/roster/RosterReport.js';
import { rosterSections } from '../shared/boardSections.js';
import { configurationLines } from '../shared/configurationLines.js';
import { requirementText } from '../shared/requirementText.js';
import { appendixHead } from './appendices.js';
import { mostUnmet } from './faults.js';
import layout from './layout.json' with { type: 'json' };
import { type Block, inShort, items, type PaperReport, planName } from './PaperReport.js';
import { heading } from './paper.js';

/**
 * Appendix 3: what those need who work on it, and nobody else: files, what plans say otherwise than the roster, how to meet
 * what most plans fail, what became of each decision.
 */
export function detailsAppendix(report: PaperReport): Block[] {
  const { say, context, totals } = report;
  const { appendix, details: says, proposals } = say.paper;
  const { summary, waivers, reviews, officialPlans } = totals;
  const { notAsked = 0 } = summary.plans;
  const unreadable = totals.byUnit.filter(({ verdict }) => verdict === 'unreadable');
  return [
    ...appendixHead(appendix.third, appendix.details, report),
    ...list(says.files, [
      ...configurationLines(context),
      say.paper.sent.received(summary),
      say.paper.faults.problems(totals.problems),
      ...say.labels.skipped(summary.files),
      ...(notAsked > 0 ? [say.paper.sent.notAsked(notAsked)] : []),
      ...say.extent.lines(summary),
      ...unreadable.map((plan) => says.unreadable(planName({ file: plan.file, document: plan.document }, report))),
    ]),
    ...(totals.roster ? disagreeing(totals.roster, report) : []),
    ...list(says.leftOut, report.leftOut),
    ...list(says.succession, report.succession),
    ...list(
      says.advice,
      mostUnmet(report)
        .slice(0, layout.most.advice)
        .map(({ id }) => `${id}: ${requirementText(id, context).hint}`),
    ),
    ...list(proposals.waivers(waivers?.applied.length ?? 0), (waivers?.applied ?? []).map(say.board.waiver.applied)),
    ...list(proposals.expired(waivers?.expired.length ?? 0), (waivers?.expired ?? []).map(say.board.waiver.expired)),
    ...list(proposals.unusedWaivers(waivers?.unused.length ?? 0), (waivers?.unused ?? []).map(say.board.waiverUnused)),
    ...list(proposals.unusedReviews(reviews?.unused.length ?? 0), (reviews?.unused ?? []).map(say.board.reviewUnused)),
    ...list(
      say.official.unusedListed(officialPlans?.unused.length ?? 0),
      (officialPlans?.unused ?? []).map(say.official.unused),
    ),
  ];

  function list(title: string, lines: readonly string[]): Block[] {
    if (lines.length === 0) return [];
    return [heading(title, 2), ...items(lines, layout.most.details, (line) => line, say.paper.more.entries)];
  }

  /** Which plans do not agree with the roster; by their files alone, as their unit is named beside them. */
  function disagreeing(roster: RosterReport, { say: words }: PaperReport): Block[] {
    const twice = roster.twice.map((one) => ({ ...one, plans: inShort(one.plans) }));
    return rosterSections({ ...roster, twice }, context.say).flatMap(({ name, entries }) =>
      list(
        words.paper.sent[name](entries.length),
        entries.map(({ sentence }) => sentence),
      ),
    );
  }
}
