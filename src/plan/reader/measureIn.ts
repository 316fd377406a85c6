import { asWritten } from '../mend/quoted.js';
import type { RecordShape } from '../model/model.js';
import { readAmount } from '../model/values/readAmount.js';
import { readPercent } from '../model/values/readPercent.js';
import { readYear } from '../model/values/readYear.js';
import { nfc } from '../text/normalise.js';
import type { Mapping, Pair, Scalar } from '../yaml/Node.js';
import { mappingOf } from './blocks.js';
import { propertyOf } from './missingDash.js';
import type { Place } from './Place.js';
import type { Reader } from './Reader.js';

/** Longer than any measure that is written in words. */
const LONGEST = 100;
const RATIO = /(\d{1,3}(?:\.\d{3})+|\d{1,9}) ?\/ ?(\d{1,3}(?:\.\d{3})+|\d{1,9})/u;
const NUMBER = /\d+(?:[.,]\d+)*(?:\s?%)?/g;
/** What may stand beside the numbers without saying another thing than they do: `tăng 5%` is no share. */
const WORDS: ReadonlySet<string> = new Set(
  'năm vào đến tới trong cuối hết đạt từ trở lên ít nhất tối thiểu có là phấn đấu bằng nhiệm kỳ tỷ lệ'.split(' '),
);
/** Phrases before a share that say that it is the least. */
const AT_LEAST = /không (?:dưới|thấp hơn|ít hơn)|(?:≥|>=)(?= ?\d)/giu;
/** What is counted. */
const COUNTED: ReadonlySet<string> = new Set(
  'đồng chí đ/c chủ tịch hội chi cơ sở cán bộ nghỉ hưu thanh niên đoàn viên hội viên công nhân lao động người'.split(
    ' ',
  ),
);

/** The lines of a measure, by the canonical names of what they hold. */
type Lines = readonly (readonly [name: 'year' | 'count' | 'total' | 'percent', value: string])[];

/** What a text of one year and one share or ratio says, with `…` for a year that it does not say; undefined where it is not one. */
function linesIn(text: string, shape: RecordShape): Lines | undefined {
  if (shape.check !== 'measure' || text.length > LONGEST) return undefined;
  const plain = nfc(text).replace(AT_LEAST, 'ít nhất');
  if (plain !== text) return linesIn(plain, shape);
  const [ratio, count = '', total = ''] = RATIO.exec(text) ?? [];
  const numbers = text.replace(ratio ?? '', ' ').match(NUMBER) ?? [];
  const share = numbers.find((number) => number.endsWith('%'));
  const year = numbers.find((number) => /^\d{4}$/.test(number));
  const known = [share, year].filter((number) => number !== undefined);
  if ((share ?? ratio) === undefined || numbers.length !== known.length || !saysNoMore(text, ratio)) return undefined;
  if (share !== undefined && 'fault' in readPercent(share)) return undefined;
  if (year !== undefined && 'fault' in readYear(year)) return undefined;
  // `9/2025` may be a month.
  const isRatio =
    ratio !== undefined && [count, total].every((one) => 'value' in readAmount({ text: one, plain: false }));
  if (ratio !== undefined && (!isRatio || (year === undefined && 'value' in readYear(total)))) return undefined;
  return [
    ['year', year ?? '…'],
    ...(isRatio
      ? ([
          ['count', count],
          ['total', total],
        ] as const)
      : []),
    ...(share === undefined ? [] : ([['percent', share]] as const)),
  ];
}

function saysNoMore(text: string, ratio: string | undefined): boolean {
  const words =
    nfc(text.replace(ratio ?? '', ' ').replace(NUMBER, ' '))
      .toLowerCase()
      .match(/[^\s(),;:.=]+/g) ?? [];
  return words.every((word) => WORDS.has(word) || (ratio !== undefined && COUNTED.has(word)));
}

const nameOf = (key: string, shape: RecordShape, isEnglish: boolean) =>
  isEnglish ? key : (shape.fields.get(key)?.vi[0] ?? key);

/**
 * `52% (năm 2021)`, `14/25 (56%) vào năm 2025`: a text of one share or ratio and one year as the line that a measure of them is, with
 * `…` for a year that it does not say; undefined where it is not one.
 * @param isEnglish in which language its keys are wanted
 */
export function measureIn(text: string, shape: RecordShape, isEnglish: boolean): string | undefined {
  const lines = linesIn(text, shape);
  const written = lines?.map(
    ([key, value]) => `${nameOf(key, shape, isEnglish)}: ${key === 'year' ? value : asWritten(value)}`,
  );
  return written && `{ ${written.join(', ')} }`;
}

/** The same as a mapping, where nothing is left open: it can be read as what it says. */
export function measureOf(node: Scalar, shape: RecordShape): Mapping | undefined {
  const lines = linesIn(node.value, shape);
  if (!lines || lines.some(([, value]) => value === '…')) return undefined;
  return mappingOf(
    lines.map(([key, value]) => ({ key: { ...node, value: key }, value: { ...node, value, plain: false } })),
  );
}

/** A year where the name of a line belongs: `2025: 56%`. */
const YEAR_KEY = /^(?:(?:đến |vào |hết )?năm )?20\d\d$/iu;

/**
 * The lines of a measure, where one holds more than a line does as lines of their own: a ratio, or a year, in a share or a count (`tỷ lệ:
 * 14/25 (56%)`), or a year as the name of the line (`2025: 56%`). What does not fit together stays as it is, to be asked about.
 */
export function sharesIn(reader: Reader, pairs: readonly Pair[], shape: RecordShape, at: Place): readonly Pair[] {
  if (shape.check !== 'measure') return pairs;
  const has = new Set(pairs.map((pair) => propertyOf(pair, shape)));
  return pairs.flatMap((pair) => {
    const { key, value } = pair;
    if (key.is !== 'scalar' || value?.is !== 'scalar') return [pair];
    const isYear = pairs.length === 1 && YEAR_KEY.test(nfc(key.value).trim());
    const property = propertyOf(pair, shape);
    if (!isYear && property !== 'percent' && property !== 'count') return [pair];
    const lines = linesIn(isYear ? `${key.value} ${value.value}` : value.value, shape) ?? [];
    const own = lines.filter(([name, text]) => name !== 'year' || text !== '…');
    const isMore = own.some(([name]) => name !== property);
    const clashes = own.some(([name, text]) => name !== property && has.has(name) && !isSame(pairs, shape, name, text));
    if (!isMore || clashes) return [pair];
    if (isYear) reader.problem('year-key', { key: key.value, year: own[0]?.[1] ?? '' }, at.pointer, reader.span(key));
    return own
      .filter(([name]) => name === property || !has.has(name))
      .map(([name, text]) => ({ key: { ...key, value: name }, value: { ...value, value: text, plain: false } }));
  });
}

/** Whether a line of a measure has a text already. */
const isSame = (pairs: readonly Pair[], shape: RecordShape, name: string, text: string) =>
  pairs.some(
    (pair) => propertyOf(pair, shape) === name && pair.value?.is === 'scalar' && pair.value.value.trim() === text,
  );
