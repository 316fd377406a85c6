import type { AnyFinding } from '../../check/assess/AnyFinding.js';
import type { Say } from '../../messages/Say.js';
import { oneLine } from '../../plan/text/visible.js';

/** The sentence of a finding, behind the cell that it is about where it stands in a form: for platforms that know lines only. */
export function cellSentence(finding: AnyFinding, say: Say): string {
  const { cell } = finding.range;
  const sentence = say.finding(finding);
  return cell === undefined ? sentence : `${oneLine(cell)}: ${sentence}`;
}
