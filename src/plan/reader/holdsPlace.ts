import { planShape } from '../model/model.js';
import { readDue } from '../model/values/readDue.js';
import { readIds } from '../model/values/readIds.js';
import { fold } from '../text/fold.js';
import { hollowIn } from '../text/hollow.js';
import { isPlaceholder } from '../text/isPlaceholder.js';
import { lazy } from '../text/lazy.js';
import type { Place } from './Place.js';
import type { Reader } from './Reader.js';

/** Texts that say what is done, by whom and with whom: a bare number is not such a text. */
const WORDS =
  /\/(?:content|lead|title|political_task|registered_with|name|party_committee\/\d+|focus(?:\/\d+)?|invited(?:\/\d+)?)$/;
const FIGURES = /^[\d\s.,/-]+$/u;
/** Names and numbers, in which a gap is what nobody has filled in; elsewhere it may stand for more of the same. */
const WITHOUT_GAPS = /\/(?:name|lead|number|registered_with|party_committee\/\d+)$/;
const GAP = /\.{3}|…|_{3}/u;
/** `ngày … tháng 9 năm 2021`. */
const OPEN_DAY = /^ngày[\s\d.…_/]*tháng[\s\d.…_/]*năm[\s\d.…_]*$/iu;
/** What a form calls what belongs there, with a year, a number or a letter behind it or none. */
const HEADINGS = lazy(
  () =>
    new Set(
      [
        ...['cơ quan', 'đơn vị', 'tên đơn vị', 'tên cơ quan', 'cơ quan chủ trì', 'đơn vị chủ trì', 'cơ quan thực hiện'],
        ...['hoạt động', 'hoạt động sáng tạo', 'hoạt động sáng tạo nổi bật', 'tên hoạt động', 'mô hình', 'tên mô hình'],
        ...['nhiệm vụ', 'tên nhiệm vụ', 'nội dung nhiệm vụ', 'công việc', 'nhiệm vụ chính trị'],
        ...['nhiệm vụ chính trị của địa phương', 'nhiệm vụ chính trị địa phương', 'cấp ủy', 'cấp ủy cùng cấp'],
        ...[
          'nội dung',
          'nội dung công việc',
          'trọng tâm',
          'nhiệm vụ trọng tâm',
          'nội dung trọng tâm',
          'hoạt động nổi bật',
        ],
        ...['định hướng', 'định hướng nhiệm vụ trọng tâm', 'thành phần', 'thành phần mời', 'người thực hiện'],
      ].map(fold),
    ),
);
const OF_YEAR = lazy(() => new RegExp(`\\s(?:${fold('năm')}\\s)?\\d{4}$`, 'u'));
const NUMBERED = lazy(
  () =>
    new RegExp(
      `\\s(?:${fold('số')}\\s|${fold('thứ')}\\s)?(?:\\d{1,3}|[ivx]{1,4}|[a-e]|${['nhất', 'hai', 'ba', 'tư', 'một'].map(fold).join('|')})$`,
      'u',
    ),
);
/** A lead that is only called an office or a unit is still somebody: who, is asked. */
const NAMELESS_LEADS = lazy(() => new Set(['cơ quan', 'đơn vị'].map(fold)));

/** Whether a value of a plan only holds the place of one: words or signs for nothing, a gap, the heading of a form. */
export function holdsPlace(reader: Reader, text: string, at: Place): boolean {
  if (reader.root !== planShape) return false;
  if (isPlaceholder(text, at.called)) return true;
  const place = at.canonical;
  if (WORDS.test(place) && (FIGURES.test(text) || isHeading(text, place) || hollowIn(text) === 'denied')) return true;
  if (place.endsWith('/lead') && isOfOtherColumn(text)) return true;
  return (
    (WITHOUT_GAPS.test(place) && GAP.test(text) && !(place.endsWith('/lead') && meansOthers(text))) ||
    (place.endsWith('/issued') && GAP.test(text) && OPEN_DAY.test(text))
  );
}

const isWork = (place: string) => /\/(?:content|title|political_task|focus(?:\/\d+)?)$/.test(place);

function isHeading(text: string, place: string): boolean {
  const folded = fold(text.replace(/[.:;]+$/u, ''));
  if (place.endsWith('/lead') && NAMELESS_LEADS().has(folded)) return false;
  // A unit may be called by a number or a letter, work may not.
  const whole = folded.replace(OF_YEAR(), '');
  return HEADINGS().has(isWork(place) ? whole.replace(NUMBERED(), '') : whole);
}

/** A deadline or the id of a requirement where a name belongs: the columns of a table have been shifted. */
const isOfOtherColumn = (text: string) =>
  'value' in readDue(text) || readIds(text).every((id) => /^\d(?:[.\p{L}\d])*\.\p{L}$/u.test(id));

/** `Hội Nông dân, Hội Phụ nữ…`: behind several names a gap stands for others. */
function meansOthers(text: string): boolean {
  const gap = text.search(GAP);
  return /[,;]/.test(text.slice(0, gap)) && /^[.…]+$/.test(text.slice(gap));
}
