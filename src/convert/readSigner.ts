import { fold } from '../plan/text/fold.js';
import { lazy } from '../plan/text/lazy.js';
import type { Found } from './Draft.js';
import { type Line, LONGEST_LINE } from './linesOf.js';
import { asPerson } from './spelling.js';

/** On whose behalf somebody signs: `T/M BAN THƯỜNG VỤ`, `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`. */
const ON_BEHALF = /^(?:t\/m|tm|k\/t|kt|t\/l|tl|tuq|q)[./\s]/iu;
/** What a person is. */
const OFFICES = lazy(() =>
  [
    'bí thư',
    'phó bí thư',
    'chủ tịch',
    'phó chủ tịch',
    'trưởng ban',
    'phó trưởng ban',
    'ủy viên',
    'chánh văn phòng',
  ].map(fold),
);
/** What may stand in the place of a signature. */
const REMARK = /ký|đóng dấu|^\(.*\)$/iu;
/** How far below the office a name stands. */
const BELOW = 12;
const LONGEST_NAME = 60;
/** How many lines are looked through for those of the same column. */
const WITHIN = 200;
/** Those at the foot, of a document with several. */
const SIGNATURES = 10;

const isOffice = (text: string) => {
  if (text.length > LONGEST_LINE) return false;
  const folded = fold(text);
  return ON_BEHALF.test(text) || OFFICES().some((office) => folded === office || folded.startsWith(`${office} `));
};

/** A name: two to six words of letters that begin with capitals, which is no office. */
function isPerson(text: string): boolean {
  if (text.length > LONGEST_NAME) return false;
  const words = text.split(/\s+/);
  return (
    words.length >= 2 &&
    words.length <= 6 &&
    words.every((word) => /^\p{Lu}[\p{L}\p{M}]*\.?$/u.test(word)) &&
    !isOffice(text) &&
    !REMARK.test(text)
  );
}

/** Who signs a document: the name below the last office at its foot. */
export function readSigner(lines: readonly Line[], head: number): Found {
  const isSigned = lines.some(({ text }, at) => at > head && ON_BEHALF.test(text));
  const heads = lines.flatMap(({ text }, at) => {
    const opens = isSigned ? ON_BEHALF.test(text) : isOffice(text) && text === text.toUpperCase();
    return at > head && opens ? [at] : [];
  });
  for (const at of heads.slice(-SIGNATURES).toReversed()) {
    const name = nameBelow(lines, at);
    if (name !== undefined) return { mark: 'read', value: asPerson(name) };
  }
  return { mark: 'missing' };
}

/** In its own cell or column, for beside it stands who gets the document. */
function nameBelow(lines: readonly Line[], at: number): string | undefined {
  const opening = lines[at];
  const same = (line: Line) => line.cell?.table === opening?.cell?.table && line.cell?.column === opening?.cell?.column;
  const below = lines
    .slice(at + 1, at + WITHIN)
    .filter(same)
    .slice(0, BELOW);
  const end = below.findIndex(({ text }) => isPerson(text));
  return end < 0 ? undefined : below[end]?.text;
}
