import { bare, fold, isBare } from '../../text/fold.js';
import { lazy } from '../../text/lazy.js';
import type { NameIndex } from '../../text/NameIndex.js';
import { nfc } from '../../text/normalise.js';
import { writtenOut } from '../shortForms.js';

/** What parts several levels in one text: `huyện, xã và chi bộ`, `từ huyện đến cơ sở`. */
const PARTS = /[,;/&+()]|(?<!\S)(?:và|va|đến|den|tới|toi|cùng|cung)(?!\S)/giu;
/** What stands before a level and changes nothing: `cấp xã`, `toàn huyện`, `các chi bộ`. */
const BEFORE = lazy(() =>
  [
    ...['cấp', 'toàn', 'toàn thể', 'các', 'tất cả các', 'từng', 'từ', 'tận', 'tại', 'ở', 'sinh hoạt'],
    ...['ủy ban nhân dân', 'mặt trận tổ quốc', 'ngân sách'],
  ].map(fold),
);

/** Who takes part in any session: beside a level they say nothing more. */
const BESIDE = lazy(
  () =>
    new Set(
      [
        ...['đảng bộ', 'toàn đảng bộ', 'đảng ủy', 'cấp ủy', 'ban chấp hành', 'ban thường vụ', 'cán bộ chủ chốt'],
        ...['tổ chức cơ sở đảng', 'tccsđ', 'các đoàn thể', 'mttq và các đoàn thể', 'cán bộ', 'công chức', 'cốt cán'],
      ].map(fold),
    ),
);
/** Who is in the Party cells: the members of all of them are those that a session reaches (`cán bộ, đảng viên các chi bộ`). */
const IN_CELLS =
  /^\s*(?:toàn thể |toàn bộ )?(?:cán bộ )?đảng viên (?:ở |của |trong |tại )?(?=(?:các |toàn |từng |\d{1,4}[ /])*chi bộ)/iu;
/** `từ Đảng ủy đến chi bộ`. */
const FROM = /^\s*từ\s+/iu;
/** How many there are, and that they are below: `100% chi bộ`, `14 chi bộ trực thuộc`. */
const COUNT = /^\s*\d{1,4}\s?%?\s+(?=\p{L})/u;
const OF_ALL = /(?<!\S)(\d{1,4})\/\1(?=\s)/gu;
const BELOW = /\s+trực thuộc(?: (?:đảng ủy|đảng bộ)(?: xã| phường)?)?\s*$/iu;
/** Of which kind Party cells are. */
const CELLS = /(?<=chi bộ) (?:thôn|xóm|bản|ấp|làng|khu phố|tổ dân phố|cơ quan|nông thôn)\s*$/iu;

/**
 * Reads the levels that a text names (`cấp xã`; `toàn huyện, các chi bộ`), each once and in their order; undefined when a part of it
 * is none of them.
 */
export function readLevels(text: string, names: NameIndex<string>): string[] | undefined {
  const whole = levelOf(text, names);
  if (whole !== undefined) return [whole];
  const levels = new Set<string>();
  for (const part of nfc(text).replace(OF_ALL, '$1').split(PARTS)) {
    if (part.trim() === '') continue;
    const plain = part.replace(IN_CELLS, '').replace(COUNT, '').replace(BELOW, '').replace(CELLS, '');
    const level = levelOf(plain, names);
    if (level !== undefined) levels.add(level);
    else if (!BESIDE().has(fold(plain.replace(FROM, '')))) return undefined;
  }
  return levels.size > 0 ? [...levels] : undefined;
}

function levelOf(text: string, names: NameIndex<string>): string | undefined {
  const written = fold(text).split(' ').map(writtenOut).join(' ');
  const as = isBare(written) ? bare : (words: string) => words;
  let rest = written;
  // At most one `toàn` before one `cấp`.
  for (let i = 0; i < 2; i++) {
    const level = names.get(rest);
    if (level !== undefined) return level;
    const before = BEFORE().findLast((words) => rest.startsWith(`${as(words)} `));
    if (before === undefined) return undefined;
    rest = rest.slice(as(before).length + 1);
  }
  return names.get(rest);
}
