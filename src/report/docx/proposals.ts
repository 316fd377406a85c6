import { mostUnmet } from './faults.js';
import type { Block, PaperReport } from './PaperReport.js';
import { heading, paragraph } from './paper.js';

interface Proposal {
  text: string;
}

/** V- What follows from the findings: only what was found is proposed on. */
export function proposals(report: PaperReport): Block[] {
  const { sections, proposals: says } = report.say.paper;
  const all = [...onPlans(report), ...onDecisions(report)];
  const numbered = all.map(({ text }, i) => paragraph(`${i + 1}. ${text}`));
  return [
    heading(sections.proposals),
    ...(all.length > 0 ? [paragraph(says.opening, 'Body', { keepNext: true }), ...numbered] : [paragraph(says.none)]),
    paragraph(says.closing, 'Body', { keepNext: true }),
  ];
}

/** What the units are to do. */
function onPlans(report: PaperReport): Proposal[] {
  const { totals, say } = report;
  const { proposals: says } = say.paper;
  const { plans, roster } = totals.summary;
  const found: Proposal[] = [];
  if (roster && roster.overdue > 0) found.push({ text: says.overdue(roster.overdue) });
  if (roster && roster.unusable > 0) found.push({ text: say.sending.check(roster.unusable) });
  const notDue = roster && (roster.notDue ?? roster.missing - roster.overdue);
  if (roster && notDue) found.push({ text: says.remind(notDue) });
  if (plans.nonCompliant > 0) found.push({ text: says.correct(plans.nonCompliant) });
  if (mostUnmet(report).length > 0) found.push({ text: says.advice });
  if (plans.unreadable > 0) found.push({ text: says.unreadable(plans.unreadable) });
  const { twice = [], unlisted = [], namesakes = [], mismatched = [] } = totals.roster ?? {};
  // Which plan is official is settled where the Board has said so.
  const open = twice.filter(({ decision }) => !decision);
  if ([open, unlisted, namesakes, mismatched].some((list) => list.length > 0)) found.push({ text: says.roster });
  if (totals.across.length > 0) found.push({ text: says.across });
  return found;
}

/** What the Board is to decide; each decision stands in an appendix. */
function onDecisions({ totals, say }: PaperReport): Proposal[] {
  const { proposals: says } = say.paper;
  const { waivers, reviews, officialPlans, summary } = totals;
  const counted: [number, (count: number) => string][] = [
    [reviews?.unused.length ?? 0, says.unusedReviews],
    [officialPlans?.unused.length ?? 0, say.official.unusedListed],
    [waivers?.applied.length ?? 0, says.waivers],
    [waivers?.expired.length ?? 0, says.expired],
    [waivers?.unused.length ?? 0, says.unusedWaivers],
  ];
  return [
    ...(summary.requirements.review > 0 ? [{ text: says.review(summary.requirements) }] : []),
    ...counted.filter(([count]) => count > 0).map(([count, say]) => ({ text: says.inAppendix(say(count)) })),
  ];
}
