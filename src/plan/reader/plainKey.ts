import type { Field, RecordShape } from '../model/model.js';
import { fold } from '../text/fold.js';
import { lazy } from '../text/lazy.js';
import { NUMBERING, PART } from '../text/numbering.js';

/** The number that a heading has. */
const NUMBER = new RegExp(`^(?:${NUMBERING}|${PART})\\s*`, 'iu');
const REMARK = /\s*\(([^()]*)\)\s*$/u;
/** A remark that makes another thing of what stands there: an intention, another unit of count, another time. */
const CHANGES = lazy(
  () =>
    new RegExp(
      `\\d|%|(?<![\\p{L}\\p{M}])(?:${['dự kiến', 'chưa', 'không', 'sẽ', 'cũ', 'trước', 'dự thảo', 'nháp', 'triệu', 'tr', 'nghìn', 'ngàn', 'tỷ', 'trăm'].map(fold).join('|')})(?![\\p{L}\\p{M}])`,
      'u',
    ),
);
/** What stands beside the word that says what a key is: `cơ quan/đơn vị chủ trì`. */
const NOUNS = lazy(() => new Set(['cơ quan', 'đơn vị', 'tổ chức', 'bộ phận', 'cá nhân', 'người', 'tên'].map(fold)));
/** Longer keys are sentences. */
const LONGEST = 80;

/**
 * The property that a key stands for once its number (`II. Nhiệm vụ`), a remark behind it (`nhiệm vụ (kèm theo)`) or its other names
 * beside it (`nhiệm vụ/nội dung`) are taken off; undefined where none is left, or a remark may make another thing of it.
 */
export function plainKeyIn(text: string, shape: RecordShape): string | undefined {
  if (text.length > LONGEST) return undefined;
  const known = (key: string) => shape.names.get(key) ?? shape.also.get(key);
  const unnumbered = text.replace(NUMBER, '');
  const remark = REMARK.exec(unnumbered)?.[1];
  const plain = unnumbered.replace(REMARK, '');
  const property = known(plain) ?? joinedIn(plain, known);
  if (property === undefined || plain === text) return property;
  return remark === undefined || changesNothing(remark, shape.fields.get(property)) ? property : undefined;
}

function changesNothing(remark: string, field: Field | undefined): boolean {
  const folded = fold(remark);
  switch (field?.shape.is) {
    case 'due':
      return folded === fold('dự kiến') || !CHANGES().test(folded);
    case 'percent':
      return folded === '%' || !CHANGES().test(folded);
    default:
      return !CHANGES().test(folded);
  }
}

/** `cơ quan/đơn vị chủ trì`, `thời gian, tiến độ`: each part is the same property, or a noun that belongs to the last. */
function joinedIn(text: string, known: (key: string) => string | undefined): string | undefined {
  const parts = text.split(/[/,]/u).map((part) => part.trim());
  const property = known(parts.at(-1) ?? '');
  if (parts.length < 2 || property === undefined) return undefined;
  return parts.every((part) => known(part) === property || NOUNS().has(fold(part))) ? property : undefined;
}
