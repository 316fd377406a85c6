import { choicesAt } from '../plan/model/model.js';
import { fold } from '../plan/text/fold.js';
import { lazy } from '../plan/text/lazy.js';
import { type Line, LONGEST_LINE } from './linesOf.js';
import { isCapitals } from './spelling.js';

/** A line that says what kind of document it is. */
export interface KindLine {
  /** Its index among the lines. */
  at: number;
  /** Of a plan or project, the value that stands for it in a plan. */
  value?: string;
  /** The kind in words, small. */
  words: string;
  /** What stands behind it on the same line: the beginning of the subject. */
  rest: string;
}

/** Other documents of the same form. */
const OTHERS = [
  'chương trình hành động',
  'chương trình công tác',
  'chương trình',
  'nghị quyết',
  'chỉ thị',
  'quyết định',
  'hướng dẫn',
  'thông báo',
  'báo cáo',
  'kết luận',
  'tờ trình',
  'quy chế',
];

const kinds = lazy(() => {
  const own = choicesAt('/document/kind').map(({ value, vi }) => ({ value, words: vi[0] ?? value }));
  const others = OTHERS.map((words) => ({ value: undefined, words }));
  return [...own, ...others].map((kind) => ({ ...kind, folded: fold(kind.words) }));
});

/** The most lines of a document's head. */
const HEAD_LINES = 80;

/** The line that names the kind of document, by itself or with its subject behind it in capitals. */
export function kindLine(lines: readonly Line[]): KindLine | undefined {
  for (const [at, { text, centred, bold }] of lines.slice(0, HEAD_LINES).entries()) {
    if (text.length > LONGEST_LINE) continue;
    const folded = fold(text.replace(/[:.]$/, ''));
    const alone = kinds().find((kind) => kind.folded === folded);
    if (alone && (centred || bold || isCapitals(text))) return found(at, alone, '');
    const first = kinds().find((kind) => folded.startsWith(`${kind.folded} `));
    if (!first) continue;
    const count = first.words.split(' ').length;
    const words = text.split(/\s+/);
    if (isCapitals(words.slice(0, count).join(' ')) && (centred || bold))
      return found(at, first, words.slice(count).join(' '));
  }
  return undefined;
}

const found = (at: number, { value, words }: { value: string | undefined; words: string }, rest: string): KindLine => ({
  at,
  ...(value !== undefined && { value }),
  words,
  rest,
});
