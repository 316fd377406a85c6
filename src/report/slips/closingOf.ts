import type { ReportContext } from '../Format.js';
import { contactLine } from './contactLine.js';

/**
 * How a slip ends: what is asked for, by which day, what holds for what is late, whom to ask.
 * @param asked the sentence that asks for something; absent where nothing is asked for
 * @param late whether something that the slip is about is overdue
 */
export function closingOf(context: ReportContext, asked: string | undefined, late: boolean): string[] {
  const { replyBy, say } = context;
  const { letter, words } = say;
  return [
    ...(asked === undefined ? [] : [asked]),
    ...(late ? [letter.late] : []),
    ...(asked === undefined || replyBy === undefined ? [] : [letter.replyBy(words.date(replyBy))]),
    ...contactLine(context),
  ];
}
