import type { Paragraph } from 'docx';
import type { Waiver } from '../../check/assess/Decisions.js';
import { requirementText } from '../shared/requirementText.js';
import { mostUnmet } from './faults.js';
import layout from './layout.json' with { type: 'json' };
import { type Block, items, type PaperReport } from './PaperReport.js';
import { heading, paragraph } from './paper.js';

/** A proposal, and lines under it. */
interface Proposal {
  text: string;
  lines?: Paragraph[];
}

/** IV- What follows from the findings: only what was found is proposed on. */
export function proposals(report: PaperReport): Block[] {
  const { sections, proposals: says } = report.say.paper;
  const all = [...onPlans(report), ...onDecisions(report)];
  const numbered = all.flatMap(({ text, lines = [] }, i) => [
    paragraph(`${i + 1}. ${text}`, 'Body', { keepNext: lines.length > 0 }),
    ...lines,
  ]);
  return [
    heading(sections.proposals),
    ...(all.length > 0 ? [paragraph(says.opening), ...numbered] : [paragraph(says.none)]),
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
  if (roster && roster.notDue > 0) found.push({ text: says.remind(roster.missing) });
  if (plans.nonCompliant > 0) found.push({ text: says.correct(plans.nonCompliant) });
  const advice = adviceOn(report);
  if (advice.length > 0) found.push({ text: says.advice, lines: advice });
  if (plans.unreadable > 0) found.push({ text: says.unreadable(plans.unreadable) });
  const { twice = [], unlisted = [], namesakes = [], mismatched = [] } = totals.roster ?? {};
  if ([twice, unlisted, namesakes, mismatched].some((list) => list.length > 0)) found.push({ text: says.roster });
  if (totals.across.length > 0) found.push({ text: says.across });
  return found;
}

/** How to meet the requirements that most plans fail, in the words of the catalogue. */
function adviceOn(report: PaperReport): Paragraph[] {
  return mostUnmet(report)
    .slice(0, layout.most.advice)
    .map(({ id }) => paragraph(`- ${id}: ${requirementText(id, report.context).hint}`, 'Item'));
}

/** What the Board is to decide. */
function onDecisions(report: PaperReport): Proposal[] {
  const { totals, say } = report;
  const { proposals: says, more } = say.paper;
  const { waivers, reviews, summary } = totals;
  const found: Proposal[] = [];
  const add = <Item>(list: readonly Item[], lead: (count: number) => string, sentence: (item: Item) => string) => {
    if (list.length === 0) return;
    const lines = items(list, layout.most.entries, sentence, more.entries);
    found.push({ text: lead(list.length), lines });
  };
  if (summary.requirements.review > 0) found.push({ text: says.review(summary.requirements) });
  add(reviews?.unused ?? [], says.unusedReviews, (review) => say.board.reviewUnused(review));
  const soonestFirst = [...(waivers?.applied ?? [])].sort(byExpiry);
  add(soonestFirst, says.waivers, (waiver) => say.board.waiver.applied(waiver));
  add(waivers?.expired ?? [], says.expired, (waiver) => say.board.waiver.expired(waiver));
  add(waivers?.unused ?? [], says.unusedWaivers, (waiver) => say.board.waiverUnused(waiver));
  return found;
}

const byExpiry = (a: Waiver, b: Waiver) => (a.expires < b.expires ? -1 : Number(a.expires > b.expires));
