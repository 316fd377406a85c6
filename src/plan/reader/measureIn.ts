import { asWritten } from '../mend/quoted.js';
import type { RecordShape } from '../model/model.js';
import { readPercent } from '../model/values/readPercent.js';
import { readYear } from '../model/values/readYear.js';

/** Longer than any measure that is written in words. */
const LONGEST = 100;
const NUMBER = /\d+(?:[.,]\d+)*(?:\s?%)?/g;
/** What may stand beside the numbers without saying another thing than they do: `tăng 5%` is no share. */
const WORDS: ReadonlySet<string> = new Set(
  'năm vào đến tới trong cuối hết đạt từ trở lên ít nhất tối thiểu'.split(' '),
);

/**
 * `52% (năm 2021)`: a text of one percentage and one year as the line that a measure of them is, with `…` for a year that it
 * does not say; undefined where it is none.
 * @param isEnglish in which language its keys are wanted
 */
export function measureIn(text: string, shape: RecordShape, isEnglish: boolean): string | undefined {
  const [year, percent] = [shape.fields.get('year'), shape.fields.get('percent')];
  if (shape.check !== 'measure' || !year || !percent || text.length > LONGEST) return undefined;
  const numbers = text.match(NUMBER) ?? [];
  const [share, when] = [
    numbers.find((number) => number.endsWith('%')),
    numbers.find((number) => /^\d{4}$/.test(number)),
  ];
  const words =
    text
      .replace(NUMBER, ' ')
      .normalize('NFC')
      .toLowerCase()
      .match(/[^\s(),;:.]+/g) ?? [];
  const known = [share, when].filter((number) => number !== undefined);
  if (share === undefined || numbers.length !== known.length || !words.every((word) => WORDS.has(word)))
    return undefined;
  if ('fault' in readPercent(share) || (when !== undefined && 'fault' in readYear(when))) return undefined;
  const name = ({ key, vi }: typeof year) => (isEnglish ? key : (vi[0] ?? key));
  return `{ ${name(year)}: ${when ?? '…'}, ${name(percent)}: ${asWritten(share)} }`;
}
