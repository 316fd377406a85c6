import { type Block, type Draft, inShort, listed } from './Draft.js';
import { heading, paragraph } from './paper.js';

/** I- Which plans came, and how that compares with the roster. */
export function sent(draft: Draft): Block[] {
  const { totals, say, words } = draft;
  const { summary, roster } = totals;
  const { sections, sent: says } = say.paper;
  const { notAsked = 0 } = summary.plans;
  return [
    heading(sections.sent),
    ...(summary.roster ? [paragraph(says.expected(summary.roster, words))] : []),
    // Where the roster cannot tell who is missing, a sentence below says why.
    ...(roster ? [] : [paragraph(says.noRoster)]),
    paragraph(says.received(summary, words)),
    ...say.labels.skipped(summary.files, words).map((line) => paragraph(line)),
    ...(notAsked > 0 ? [paragraph(says.notAsked(notAsked, words))] : []),
    ...say.extent.lines(summary, words).map((line) => paragraph(line)),
    ...listed(
      roster?.twice ?? [],
      says.twice,
      ({ unit, plans }) => say.board.twice({ unit, plans: inShort(plans) }, words),
      draft,
    ),
    ...listed(roster?.unlisted ?? [], says.unlisted, (entry) => say.board.unlisted(entry, words), draft),
    ...listed(roster?.namesakes ?? [], says.namesakes, (entry) => say.board.namesakes(entry, words), draft),
    ...listed(roster?.mismatched ?? [], says.mismatched, (entry) => say.board.mismatched(entry, words), draft),
    ...listed(roster?.outside ?? [], says.outside, (entry) => say.board.outside(entry, words), draft),
  ];
}
