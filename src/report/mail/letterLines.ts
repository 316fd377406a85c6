import type { ListedUnit } from '../../check/assess/ListedUnit.js';
import { oneLine } from '../../plan/text/visible.js';
import type { ReportContext } from '../Format.js';
import type { Slip } from '../slips/Slip.js';
import type { AttachedFile } from './messageText.js';

/** The text of a letter: what the slip says at its beginning and its end, what is attached, who writes. */
export function letterLines(
  { addressed, opening, parts, closing }: Slip,
  unit: ListedUnit | undefined,
  attachments: readonly AttachedFile[],
  { issuer, say }: ReportContext,
): string[] {
  const { letter, paper } = say;
  const { parent, name } = issuer ?? paper.letterhead.blank;
  const todo = parts.flatMap(({ entries }) => entries).filter(({ box }) => box).length;
  const blocks = [
    [addressed, ...(unit?.contact === undefined ? [] : [letter.incare(unit.contact)])],
    ...opening.map((line) => [line]),
    ...(todo > 0 ? [[letter.details(todo)]] : []),
    ...closing.map((line) => [line]),
    [letter.attached, ...attachments.map((file) => `- ${file.name}: ${file.about}`)],
    [parent, name],
  ];
  return blocks.flatMap((lines, i) => [...(i > 0 ? [''] : []), ...lines.map(oneLine)]);
}
