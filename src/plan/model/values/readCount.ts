import { fold } from '../../text/fold.js';
import { lazy } from '../../text/lazy.js';
import { nfc } from '../../text/normalise.js';
import type { Reading, Written } from './Reading.js';
import { type AmountFault, readAmount } from './readAmount.js';

/** A number and what is counted: a few words without figures or signs; `đ/c` is `đồng chí`. */
const WITH_NOUN = /^(?:gồm |tổng số |có )?(\d[\d.,]*)\s*(đ\/c\.?|d\/c\.?|\(?\p{L}[\p{L}\p{M}, ]{0,40}\)?)[.;]?$/iu;

/** Words behind a number that say that it is not just that number, or how large its unit is. */
const NO_NOUN = lazy(
  () =>
    new Set(
      [
        ...[
          'trở',
          'hơn',
          'trên',
          'dưới',
          'lên',
          'xuống',
          'khoảng',
          'gần',
          'mỗi',
          'phần',
          'rưỡi',
          'lẻ',
          'năm',
          'tháng',
          'lần',
        ],
        ...[
          'chục',
          'trăm',
          'nghìn',
          'ngàn',
          'vạn',
          'triệu',
          'tỷ',
          'tr',
          'k',
          'đồng',
          'đ',
          'vnd',
          'vnđ',
          'e',
          'đến',
          'và',
          'hoặc',
        ],
      ].map(fold),
    ),
);

/** Reads a count: a whole number, also with the noun behind it (`85 đồng chí`, `14 đ/c`, `4.850 đảng viên`). */
export function readCount(written: Written): Reading<number, AmountFault> {
  const plain = readAmount(written);
  if ('value' in plain || plain.fault.reason !== 'form') return plain;
  const [, number, noun] = WITH_NOUN.exec(nfc(written.text)) ?? [];
  if (number === undefined || noun === undefined || !isNoun(noun)) {
    const of = ofAll(written);
    if (of !== undefined) return { value: of };
    return { fault: { ...plain.fault, ...about(written) } };
  }
  return readAmount({ text: number, plain: false });
}

/** How many of all came: `214/220 đảng viên`. */
const OF_ALL =
  /^(\d[\d.]{0,8})\/(\d[\d.]{0,8}) ?(?:đ\/c|đồng chí|người|đại biểu|đảng viên|hội viên|đoàn viên|cán bộ)(?![\p{L}\p{M}])[^\d]{0,40}$/iu;

/** The first of two numbers where the second is that of all; undefined where they are something else. */
function ofAll({ text }: Written): number | undefined {
  const [, some, all] = OF_ALL.exec(nfc(text)) ?? [];
  if (some === undefined || all === undefined) return undefined;
  const [count, total] = [some, all].map((number) => readAmount({ text: number, plain: false }));
  if (!count || !total || !('value' in count && 'value' in total)) return undefined;
  return count.value <= total.value ? count.value : undefined;
}

function isNoun(noun: string): boolean {
  const words = fold(noun.replace(/[()]/g, '')).split(' ');
  // `đồng chí` begins as money does.
  if (words[0] === fold('đồng')) return words[1] === fold('chí');
  return !words.some((word) => NO_NOUN().has(word));
}

/** A number with a word or sign before it that says that it is not just that number. */
const ABOUT = /^(?:khoảng|gần|hơn|trên|dự kiến|>=?|≥|~|≈) ?(\d[\d.]{0,20})(?: ?\p{L}[\p{L}\p{M} ]{0,40})?$/iu;

/** The number that one is about: asked for, and nothing guessed. */
function about({ text }: Written): { meant?: string } {
  const meant = ABOUT.exec(nfc(text))?.[1];
  return meant !== undefined && 'value' in readAmount({ text: meant, plain: false }) ? { meant } : {};
}
