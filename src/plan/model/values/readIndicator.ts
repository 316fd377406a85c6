import { bare, fold, isBare } from '../../text/fold.js';
import { lazy } from '../../text/lazy.js';
import type { NameIndex } from '../../text/NameIndex.js';
import { NUMBERING } from '../../text/numbering.js';
import { writtenOut } from '../shortForms.js';

/** What stands before an indicator and changes nothing, longest first. */
const BEFORE = lazy(() =>
  [
    'phấn đấu nâng tỷ lệ',
    'phấn đấu tỷ lệ',
    'phấn đấu',
    'nâng cao tỷ lệ',
    'tăng tỷ lệ',
    'nâng tỷ lệ',
    'tỷ lệ phần trăm',
    'tỷ lệ',
    'nâng',
  ].map(fold),
);

/** Its number in a list, and the share that is aimed at, which is said below it. */
const NUMBER = new RegExp(`^(?:${NUMBERING})\\s*`, 'u');
const GOAL = /[:,]? (?:đạt )?(?:từ |ít nhất )?\d{1,3} ?%(?: trở lên)?\.?$/iu;
/** The grassroots by the names of their levels. */
const GRASSROOTS = lazy(() => ['cấp xã', 'xã phường thị trấn', 'xã thị trấn', 'xã phường'].map(fold));

/** Words in short that are what is counted. */
const SHORT = lazy(
  () =>
    new Map(
      [
        ['CNLĐ', 'công nhân lao động'],
        ['DN', 'doanh nghiệp'],
        ['KCN', 'khu công nghiệp'],
        ['TN', 'thanh niên'],
      ].map(([short = '', long = '']) => [fold(short), fold(long)] as const),
    ),
);

/** Reads an indicator with a meaning: by its names, also behind `tỷ lệ`, with a remark in parentheses or a word in short. */
export function readIndicator(text: string, names: NameIndex<string>): string | undefined {
  const words = fold(
    text
      .replace(NUMBER, '')
      .replace(GOAL, '')
      .replace(/\([^()]*\)/g, ' ')
      .replaceAll('%', ' '),
  );
  const written = words
    .split(' ')
    .map((word) => SHORT().get(word) ?? writtenOut(word))
    .join(' ');
  const as = isBare(words) ? bare : (folded: string) => folded;
  const plain = as(written);
  const before = BEFORE().find((lead) => plain.startsWith(`${as(lead)} `));
  const own = before === undefined ? plain : plain.slice(as(before).length + 1);
  const level = GRASSROOTS().find((name) => own.includes(` ${as(name)} `));
  const general = level === undefined ? own : own.replace(as(level), as(fold('cơ sở')));
  return names.get(plain) ?? names.get(own) ?? names.get(general);
}
