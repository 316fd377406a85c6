import { bare, fold, isBare } from '../../text/fold.js';
import { lazy } from '../../text/lazy.js';
import type { NameIndex } from '../../text/NameIndex.js';
import { writtenOut } from '../shortForms.js';

/** What stands before an indicator and changes nothing, longest first. */
const BEFORE = lazy(() =>
  ['phấn đấu nâng tỷ lệ', 'nâng cao tỷ lệ', 'tăng tỷ lệ', 'nâng tỷ lệ', 'tỷ lệ phần trăm', 'tỷ lệ', 'nâng'].map(fold),
);

/** Reads an indicator with a meaning: by its names, also behind `tỷ lệ`, with a remark in parentheses or a word in short. */
export function readIndicator(text: string, names: NameIndex<string>): string | undefined {
  const words = fold(text.replace(/\([^()]*\)/g, ' ').replaceAll('%', ' '));
  const written = words.split(' ').map(writtenOut).join(' ');
  const as = isBare(words) ? bare : (folded: string) => folded;
  const plain = as(written);
  const before = BEFORE().find((lead) => plain.startsWith(`${as(lead)} `));
  return names.get(plain) ?? (before === undefined ? undefined : names.get(plain.slice(as(before).length + 1)));
}
