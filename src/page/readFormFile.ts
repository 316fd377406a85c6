import { readForm } from '../form/readForm.js';
import type { Say } from '../messages/Say.js';
import { oneLine } from '../plan/text/visible.js';

/** A form in Excel as the text of its plan, and what is to say about it; or why there is none. */
export function readFormFile(
  name: string,
  bytes: Uint8Array,
  say: Say,
): { text: string; said: string } | { wrong: string } {
  const read = readForm(bytes);
  if ('fault' in read) {
    const sentence = say.finding({ kind: 'form-unread', params: read.fault, pointer: '' });
    return { wrong: `${oneLine(name)}: ${sentence}` };
  }
  const lost = read.problems.map((problem) => `${oneLine(problem.range.cell ?? '')}: ${say.finding(problem)}`);
  return { text: read.text, said: say.form.fromForm(oneLine(name), lost) };
}
