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
    ...['không', 'không có', 'không thực hiện', 'không áp dụng', 'n/a', 'tbd', 'none', 'todo'],
  ].map(fold);
  return { written: new Set(words), bare: new Set(words.map(bare)) };
});
/** How the hint of a form begins: `(ghi rõ nội dung)`. */
const HINTS = lazy(() => ['ghi', 'nêu', 'điền', 'nhập', 'viết', 'bổ sung', 'tên'].map(fold));

/**
 * Whether a text only holds a place where something is still to be written (behaviour.md, "Empty words"), with or without a
 * full stop: an official word or sign for nothing, or an unfilled line of a form.
 * @param key as the file spells it: `nội dung: (nội dung)` repeats it
 */
export function isPlaceholder(text: string, key: string): boolean {
  if (NO_WORD.test(text)) return true;
  if (text.length > LONGEST || text === '') return false;
  if (SIGNS.test(text)) return true;
  const whole = fold(text.replace(/[.…\s]+$/u, ''));
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
  return written.has(folded) || (isBare(folded) && bareWords.has(folded));
}
