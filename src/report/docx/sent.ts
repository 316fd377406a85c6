import { type Block, type Draft, inShort, listed } from './Draft.js';
import { heading, paragraph } from './paper.js';

/** I- Which plans came, and how that compares with the roster. */
export function sent(draft: Draft): Block[] {
  const { totals, say } = draft;
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
    ...listed(
      roster?.twice ?? [],
      says.twice,
      ({ unit, plans }) => say.board.twice({ unit, plans: inShort(plans) }),
      draft,
    ),
    ...listed(roster?.unlisted ?? [], says.unlisted, (entry) => say.board.unlisted(entry), draft),
    ...listed(roster?.namesakes ?? [], says.namesakes, (entry) => say.board.namesakes(entry), draft),
    ...listed(roster?.mismatched ?? [], says.mismatched, (entry) => say.board.mismatched(entry), draft),
    ...listed(roster?.outside ?? [], says.outside, (entry) => say.board.outside(entry), draft),
  ];
}
