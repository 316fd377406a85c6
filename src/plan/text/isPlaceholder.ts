import { bare, fold, isBare } from './fold.js';
import { lazy } from './lazy.js';

/** Nothing but signs that hold a place: `x`, `...`, `…`, `-`, `?`, `____`, also several of them. */
const SIGNS = /^(?:[x?…._*/|–—-]|\s)+$/iu;
/** Signs alone say nothing, however many: `-----`, `***`, `= = =`; nor do letters that look like nothing (U+3164). */
const NO_WORD = /^[\p{P}\p{S}\p{M}\p{C}\s\u115f\u1160\u3164\uffa0]+$/u;
/** Longer texts say something. */
const LONGEST = 40;

/** Words for what is not there yet, or is not done. */
const WORDS = lazy(() => {
  const words = [
    ...[
      'chưa',
      'chưa có',
      'chưa rõ',
      'chưa ban hành',
      'chưa phân công',
      'chưa xác định',
      'chưa thực hiện',
      'chưa đăng ký',
      'chưa mời',
      'chưa gửi',
    ],
    ...[
      'chưa tổ chức',
      'chưa bố trí',
      'chưa cập nhật',
      'chưa điền',
      'đang cập nhật',
      'đang xây dựng',
      'đang soạn thảo',
    ],
    ...['sẽ bổ sung', 'sẽ bổ sung sau', 'bổ sung sau', 'sẽ cập nhật', 'cập nhật sau', 'để trống', 'dự kiến'],
    ...['chưa biết', 'chưa xây dựng', 'đang phân công', 'sẽ phân công', 'sẽ phân công sau', 'theo phân công'],
    ...['đang triển khai', 'đang thực hiện', 'đang nghiên cứu', 'sẽ triển khai', 'sẽ thực hiện', 'sẽ làm', 'để sau'],
    ...['đăng ký sau', 'sẽ đăng ký', 'sẽ đăng ký sau', 'không đăng ký', 'sẽ mời', 'không mời', 'có mời', 'sẽ bố trí'],
    ...['theo quy định', 'theo quy định hiện hành', 'theo phân công nhiệm vụ', 'có', 'đã có', 'ok', 'không ai'],
    ...['xem phụ lục', 'có phụ lục kèm theo', 'phụ lục kèm theo', 'kèm theo', 'xem file đính kèm', 'xem tệp đính kèm'],
    ...['không', 'không có', 'không thực hiện', 'không áp dụng', 'n/a', 'tbd', 'none', 'todo'],
    ...['chưa có số', 'dự thảo', 'bản dự thảo', 'chưa mời ai', 'chưa mời lần nào'],
  ].map(fold);
  return { written: new Set(words), bare: new Set(words.map(bare)) };
});
/** Marks and words of tables for what stands above, without diacritics. */
const DITTO =
  /^(?:n\.?t|v\.?v|nhu tren|nhu nam (?:truoc|\d{4})|nhu (?:muc|dong|nhiem vu) \d{1,2}|tuong tu(?: nhu tren)?)$/u;
/** How the hint of a form begins: `(ghi rõ nội dung)`. */
const HINTS = lazy(() => ['ghi', 'nêu', 'điền', 'nhập', 'viết', 'bổ sung', 'tên'].map(fold));

/**
 * Whether a text only holds a place where something is still to be written (schemas/README.md, "Empty words"), with or without a
 * full stop: an official word or sign for nothing, or an unfilled line of a form.
 * @param key as the file spells it: `nội dung: (nội dung)` repeats it
 */
export function isPlaceholder(text: string, key: string): boolean {
  if (NO_WORD.test(text)) return true;
  if (text.length > LONGEST || text === '') return false;
  if (SIGNS.test(text)) return true;
  const whole = fold(text.replace(/[.…\s]+$/u, ''));
  const quoted = /^[«“"](.*)[»”"]$/u.exec(whole)?.[1]?.trim();
  if (quoted !== undefined) return SIGNS.test(quoted) || isWordForNothing(quoted);
  const bracketed = /^[([<{](.*)[)\]>}]$/u.exec(whole)?.[1]?.trim();
  if (bracketed === undefined) return isWordForNothing(whole);
  return (
    bracketed === '' ||
    SIGNS.test(bracketed) ||
    bracketed === fold(key) ||
    bracketed === fold('nội dung') ||
    isWordForNothing(bracketed) ||
    HINTS().some((word) => bracketed.startsWith(`${word} `))
  );
}

function isWordForNothing(folded: string): boolean {
  const { written, bare: bareWords } = WORDS();
  return isDitto(folded) || written.has(folded) || (isBare(folded) && bareWords.has(folded));
}

/** Whether a text only says that the same stands above (`nt`, `-nt-`, `như trên`): a plan has no rows, it is to be written again. */
export const isDitto = (text: string): boolean =>
  text.length <= LONGEST && DITTO.test(bare(fold(text.replace(/^[-–"'\s]+|[-–"'.…\s]+$/gu, ''))));
