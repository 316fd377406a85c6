import type { RosterReport } from '../../desk/roster/RosterReport.js';
import { rosterSections } from '../shared/boardSections.js';
import { configurationLines } from '../shared/configurationLines.js';
import { requirementText } from '../shared/requirementText.js';
import { appendixHead } from './appendices.js';
import { mostUnmet } from './faults.js';
import layout from './layout.json' with { type: 'json' };
import { type Block, inShort, items, type PaperReport, planName } from './PaperReport.js';
import { heading } from './paper.js';

/** A list under its heading; nothing where nothing is in it. */
type Listing = readonly [title: string, lines: readonly string[]];

/**
 * Appendix 3: what those need who work on it, and nobody else: files, what plans say otherwise than the roster, how to meet
 * what most plans fail, what became of each decision.
 */
export function detailsAppendix(report: PaperReport): Block[] {
  const { say, context, totals } = report;
  const { appendix, details } = say.paper;
  const advice = mostUnmet(report).slice(0, layout.most.advice);
  const listings: Listing[] = [
    [details.files, fileLines(report)],
    ...(totals.roster ? disagreements(totals.roster, report) : []),
    [details.leftOut, report.leftOut],
    [details.succession, report.succession],
    [details.advice, advice.map(({ id }) => `${id}: ${requirementText(id, context).hint}`)],
    ...decisions(report),
  ];
  return [
    ...appendixHead(appendix.third, appendix.details, report),
    ...listings
      .filter(([, lines]) => lines.length > 0)
      .flatMap(([title, lines]) => [
        heading(title, 2),
        ...items(lines, layout.most.details, (line) => line, say.paper.more.entries),
      ]),
  ];
}

/** What was read and judged, and what of it could not be. */
function fileLines(report: PaperReport): string[] {
  const { say, context, totals } = report;
  const { summary } = totals;
  const { notAsked = 0 } = summary.plans;
  const unreadable = totals.byUnit.filter(({ verdict }) => verdict === 'unreadable');
  return [
    ...configurationLines(context),
    say.paper.sent.received(summary),
    say.paper.faults.problems(totals.problems),
    ...say.labels.skipped(summary.files),
    ...(notAsked > 0 ? [say.paper.sent.notAsked(notAsked)] : []),
    ...say.extent.lines(summary),
    ...unreadable.map(({ file, document }) => say.paper.details.unreadable(planName({ file, document }, report))),
  ];
}

/** Which plans do not agree with the roster; by their files alone, as their unit is named beside them. */
function disagreements(roster: RosterReport, { say, context }: PaperReport): Listing[] {
  const twice = roster.twice.map((one) => ({ ...one, plans: inShort(one.plans) }));
  return rosterSections({ ...roster, twice }, context.say).map(({ name, entries }) => [
    say.paper.sent[name](entries.length),
    entries.map(({ sentence }) => sentence),
  ]);
}

/** What became of each decision of the Board. */
function decisions({ say, totals: { waivers, reviews, officialPlans } }: PaperReport): Listing[] {
  const { proposals } = say.paper;
  const { applied = [], expired = [], unused = [] } = waivers ?? {};
  const reviewsUnused = reviews?.unused ?? [];
  const officialUnused = officialPlans?.unused ?? [];
  return [
    [proposals.waivers(applied.length), applied.map(say.board.waiver.applied)],
    [proposals.expired(expired.length), expired.map(say.board.waiver.expired)],
    [proposals.unusedWaivers(unused.length), unused.map(say.board.waiverUnused)],
    [proposals.unusedReviews(reviewsUnused.length), reviewsUnused.map(say.board.reviewUnused)],
    [say.official.unusedListed(officialUnused.length), officialUnused.map(say.official.unused)],
  ];
}
