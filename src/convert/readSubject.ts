import { fold } from '../plan/text/fold.js';
import { lazy } from '../plan/text/lazy.js';
import type { Found } from './Draft.js';
import type { KindLine } from './kindLine.js';
import { type Line, LONGEST_LINE } from './linesOf.js';
import { isOrnament } from './spelling.js';

/** The most lines and letters of a subject. */
const LINES = 10;
const LONGEST = 600;
/** How the text itself begins. */
const BEGINS = lazy(() => ['căn cứ', 'phần', 'chương', 'kính gửi', 'i', '1'].map(fold));

const beginsText = ({ text, label }: Line): boolean =>
  label !== '' ||
  text.length > LONGEST_LINE ||
  /^(?:[IVX]+|\d+|[A-Z])[.)/]\s/u.test(text) ||
  BEGINS().some((words) => fold(text).startsWith(`${words} `));

/** The subject of a document: the lines below its kind, in the middle or heavy, up to a rule or the text. */
export function readSubject(lines: readonly Line[], kind: KindLine | undefined): Found {
  if (!kind) return { mark: 'missing' };
  const below = lines.slice(kind.at + 1);
  const centred = lines[kind.at]?.centred ?? false;
  const first = below.find(({ text }) => !isOrnament(text));
  const stands = (line: Line) => (centred ? line.centred : line.bold);
  const subject: string[] = kind.rest === '' ? [] : [kind.rest];
  for (const line of below.slice(0, LINES)) {
    if (isOrnament(line.text)) {
      if (subject.length > 0) break;
    } else if (beginsText(line) || !stands(line)) break;
    else subject.push(line.text);
  }
  const value = joined(subject);
  if (value !== '' && value.length <= LONGEST) return { mark: 'read', value };
  // Without the layout of the form, what stands below it is only likely to be the subject.
  if (first && !beginsText(first) && first.text.length < 300 && !/[:;.]$/.test(first.text))
    return { mark: 'guessed', value: joined([first.text]), why: { is: 'layout' } };
  return { mark: 'missing' };
}

/** The lines as one, without `V/v` and brackets around all of it. */
function joined(lines: readonly string[]): string {
  const text = lines
    .join(' ')
    .replace(/\s+/gu, ' ')
    .replace(/^(?:v\/v|về việc)\s*:?\s+/iu, '')
    .trim();
  const [initial = ''] = text;
  return initial.toUpperCase() + text.slice(initial.length);
}
