import type { RosterReport } from '../../desk/roster/RosterReport.js';
import { baseName } from '../shared/baseName.js';
import { rosterSections } from '../shared/boardSections.js';
import { type Block, inShort, listed, type PaperReport } from './PaperReport.js';
import { heading, paragraph } from './paper.js';

/** I- Which plans came, and how that compares with the roster. */
export function sent(report: PaperReport): Block[] {
  const { totals, say } = report;
  const { summary, roster } = totals;
  const { sections, sent: says } = say.paper;
  const { notAsked = 0 } = summary.plans;
  return [
    heading(sections.sent),
    ...(summary.roster ? [paragraph(says.expected(summary.roster))] : []),
    // Where the roster cannot tell who is missing, a sentence below says why.
    ...(roster ? [] : [paragraph(says.noRoster)]),
    paragraph(says.received(summary)),
    ...say.labels.skipped(summary.files).map((line) => paragraph(line)),
    ...(notAsked > 0 ? [paragraph(says.notAsked(notAsked))] : []),
    ...say.extent.lines(summary).map((line) => paragraph(line)),
    ...(roster ? disagreeing(roster, report) : []),
    ...listed(report.leftOut, says.leftOut, (line) => line, report, say.paper.more.plans),
    ...listed(report.succession, says.succession, (line) => line, report, say.paper.more.plans),
  ];
}

/** Which plans do not agree with the roster; by their files alone, as their unit is named beside them. */
function disagreeing(roster: RosterReport, report: PaperReport): Block[] {
  const { say, context } = report;
  const short = <One extends { file: string }>(one: One): One => ({ ...one, file: baseName(one.file) });
  const twice = roster.twice.map(({ official, superseded, ...one }) => ({
    ...one,
    plans: inShort(one.plans),
    ...(official && { official: short(official) }),
    ...(superseded && { superseded: superseded.map(short) }),
  }));
  return rosterSections({ ...roster, twice }, context.say).flatMap(({ name, entries }) =>
    listed(entries, say.paper.sent[name], ({ sentence }) => sentence, report),
  );
}
