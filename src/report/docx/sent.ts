import { type Block, type Draft, listed } from './Draft.js';
import { heading, paragraph } from './paper.js';

/** I- Which plans came, and how that compares with the roster. */
export function sent(draft: Draft): Block[] {
  const { totals, say, words } = draft;
  const { summary, roster } = totals;
  const { sections, sent: says } = say.paper;
  const { notAsked = 0 } = summary.plans;
  return [
    heading(sections.sent),
    paragraph(summary.roster ? says.expected(summary.roster, words) : says.noRoster),
    paragraph(says.received(summary, words)),
    ...(notAsked > 0 ? [paragraph(says.notAsked(notAsked, words))] : []),
    ...listed(roster?.twice ?? [], says.twice, (entry) => say.board.twice(entry, words), draft),
    ...listed(roster?.unlisted ?? [], says.unlisted, (entry) => say.board.unlisted(entry, words), draft),
    ...listed(roster?.mismatched ?? [], says.mismatched, (entry) => say.board.mismatched(entry, words), draft),
    ...listed(roster?.outside ?? [], says.outside, (entry) => say.board.outside(entry, words), draft),
  ];
}
