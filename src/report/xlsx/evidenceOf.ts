import type { Evidence, Result } from '../../check/assess/Assessment.js';
import { shorten } from '../../messages/shorten.js';
import { placeIn } from '../shared/planPlace.js';

const EVIDENCE_LIMIT = 400;

/** A result is told in a row for each finding, and its evidence in each of them: of so much only the first is. */
const MOST_EVIDENCE = 50;

/** What the plan says; where it is another plan that says it, also where. */
function words(found: Evidence): string {
  const place = found.file === undefined ? '' : ` (${placeIn(found.file, found)})`;
  return `“${shorten(found.text, EVIDENCE_LIMIT)}”${place}`;
}

/** What the plan says of a requirement, a line for each place. */
export function evidenceOf({ evidence }: Result): string {
  const left = evidence.length - MOST_EVIDENCE;
  return [...evidence.slice(0, MOST_EVIDENCE).map(words), ...(left > 0 ? [`… +${left}`] : [])].join('\n');
}
