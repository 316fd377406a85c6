import type { ResultParams } from '../../check/assess/AnyFinding.js';
import { daysBetween, type IsoDate } from '../../plan/model/calendar.js';
import { shapeAt } from '../../plan/model/model.js';
import { capital } from '../capital.js';
import { firstOf } from '../firstOf.js';
import type { SentencesFor } from '../SentencesFor.js';
import { firstLinesOrCells, lineOrCell } from './lineOrCell.js';
import { meant, named } from './named.js';
import { words as w } from './words.js';

/** The fields of an entry of a list, by the names that plans have for them. */
const fields = (list: string, names: readonly string[]) => w.and(names.map((name) => w.key(`${list}/*/${name}`)));

/** Whether what stands at a pointer is a day: of something that was done on it, and is to bear no other. */
const isDay = (pointer: string) => shapeAt(pointer)?.is === 'date';

/** What was to be done in each year of a list, as done. */
const DONE: Readonly<Record<string, string>> = {
  '/orientations': 'đã có định hướng',
  '/working_sessions': 'đã có buổi làm việc',
  '/creative_activities': 'đã đăng ký',
  '/annual_reports': 'đã báo cáo',
};

/** To whom what was not done is reported, where not to the Board: its own report goes to the Standing Members. */
const SUPERIORS: Readonly<Record<string, string>> = { '/annual_reports': 'Thường trực Tỉnh ủy' };

/** A year that is over cannot be made good: what was done is written down, what was not is owned to. */
const mendPast = (list: string, cure = 'bổ sung') =>
  `Nếu năm đó ${DONE[list] ?? 'đã thực hiện'}, hãy ${cure}; nếu chưa, hãy báo cáo ${SUPERIORS[list] ?? 'Ban Dân vận'}.`;

type Without = NonNullable<ResultParams['year-too-few']['without']>;

/** Why the units that the unit was made of are of no help for a year, each reason once. */
function formerly(units: Without): string {
  const reasons = [...new Set(units.map(({ why }) => why))].map((reason) => {
    const names = units.filter(({ why }) => why === reason).map(({ name }) => w.quote(name));
    const whose = `kế hoạch của đơn vị cũ ${w.and(names)}`;
    return {
      none: `${whose} cũng không có nội dung được tính cho năm này`,
      'no-plan': `lần đối chiếu này không có ${whose} để tính`,
      unreadable: `${whose} không đọc được nên chưa xác định được`,
      hidden: `${whose} có chỗ không đọc được nên chưa xác định được`,
    }[reason];
  });
  return reasons.map((reason) => `; ${reason}`).join('');
}

/** What a task was to be done by: one that there is may be named; a due date that has passed is not put back. */
const askedBy = (to: IsoDate) =>
  `Kết luận yêu cầu ít nhất một nhiệm vụ xong chậm nhất ngày ${w.date(to)}, hoặc thực hiện thường kỳ. Nếu đã có nhiệm vụ như vậy, hãy ghi mã yêu cầu vào nhiệm vụ đó; nếu không, hãy giữ nguyên thời hạn và báo cáo lý do chậm.`;

/** What a requirement finds: what the plan has, what is asked, and the way out, with figures. */
export const results: SentencesFor<ResultParams> = {
  'date-outside': ({ date, from, to, asOf, lastDay }) => {
    if (to !== undefined && date > to) {
      if (lastDay)
        return `Ngày ${w.date(date)} sau ngày hoạt động cuối cùng của đơn vị (${w.date(to)}), nên không được tính. Nếu ghi nhầm, hãy sửa theo ngày thực tế.`;
      const late = `muộn ${w.count(daysBetween(to, date))} ngày so với hạn ${w.date(to)}. Nếu ghi nhầm, hãy sửa theo ngày thực tế;`;
      if (asOf === undefined) return `Ngày ${w.date(date)} ${late} nếu đúng, hãy giữ nguyên và báo cáo lý do chậm.`;
      const planned =
        asOf > to ? 'thực hiện sớm hơn và báo cáo lý do chậm' : `chuyển lên sớm hơn, chậm nhất là ngày ${w.date(to)}`;
      return `Ngày ${w.date(date)} sau ngày đối chiếu ${w.date(asOf)} và ${late} nếu đó là ngày dự kiến, hãy ${planned}.`;
    }
    return `Ngày ${w.date(date)} sớm hơn ${w.count(daysBetween(date, from ?? date))} ngày so với khoảng thời gian được tính (từ ${w.date(from ?? date)}${to ? ` đến ${w.date(to)}` : ''}). Nếu ghi nhầm, hãy sửa theo ngày thực tế; nếu đúng, ngày này không được tính: lần thực hiện khác trong khoảng này (nếu có) thì ghi thêm.`;
  },
  'date-planned': ({ date }) => `Dự kiến ${w.date(date)}; khi đã thực hiện, hãy ghi ngày thực tế.`,
  'date-needed': ({ value }) => `${w.quote(value)} không phải là một ngày cụ thể. Hãy ghi ngày, ví dụ 30/9/2021.`,
  'year-too-few': ({
    list,
    year,
    count,
    min,
    incomplete,
    lacking,
    unread = [],
    ended,
    lastDay,
    planned,
    without = [],
  }) => {
    const has = `${count === 0 ? 'chưa có gạch đầu dòng nào' : `mới có ${count} gạch đầu dòng`}${planned ? ' đã thực hiện' : ''}`;
    const over = lastDay ? ` (đơn vị hoạt động đến ngày ${w.date(lastDay)})` : ended ? ' đã kết thúc mà' : '';
    const head = `Mục ${w.key(list)}: năm ${year}${over} ${has}${incomplete > 0 ? ' đủ thông tin' : ''}, mỗi năm cần ít nhất ${min}${formerly(without)}`;
    const lacks = lacking.length > 0 ? [`còn thiếu ${fields(list, lacking)}`] : [];
    const illegible = unread.length > 0 ? [`ghi ${fields(list, unread)} nhưng không đọc được`] : [];
    const cure = [...lacks.map(() => 'bổ sung'), ...illegible.map(() => 'ghi lại cho đúng')];
    if (planned !== undefined)
      return `${head}; đã có dự kiến ngày ${w.date(planned)}: khi đã thực hiện, hãy ghi ngày thực tế.`;
    if (incomplete > 0) {
      const found = `${head}; ${incomplete} gạch đầu dòng ${[...lacks, ...illegible].join(', ')}.`;
      // Of a year that is over only what was really done can still be written down.
      return ended ? `${found} ${mendPast(list, `${w.and(cure)} theo thực tế`)}` : `${found} Hãy ${w.and(cure)}.`;
    }
    return ended ? `${head}. ${mendPast(list)}` : `${head}. Hãy bổ sung nội dung của năm ${year}.`;
  },
  'year-too-many': ({ list, year, count, max }) =>
    `Mục ${w.key(list)}: năm ${year} có ${count} gạch đầu dòng, mỗi năm chỉ được nhiều nhất ${max}. Hãy giảm bớt.`,
  'years-ahead': ({ list, from, to, min }) =>
    `Mục ${w.key(list)}: mỗi năm từ ${from} đến ${to} cần ít nhất ${min} gạch đầu dòng; năm đầu tiên là ${from}.`,
  'ratio-below': ({ atLeast, needed, ...ratio }) =>
    `${w.ratio(ratio, atLeast)} < ${w.percent(atLeast)}: cần ít nhất ${
      needed !== undefined && 'total' in ratio ? `${w.count(needed)}/${w.count(ratio.total)}` : w.percent(atLeast)
    }.`,
  'ratio-missing': ({ path, countOnly }) =>
    countOnly
      ? `${w.keyIn(path)} có «số lượng» nhưng thiếu «tổng số» nên không tính được tỷ lệ. Hãy bổ sung «tổng số».`
      : `Chưa có số liệu ở ${w.keyIn(path)}. Hãy ghi «số lượng» và «tổng số», hoặc «tỷ lệ».`,
  'goal-not-later': ({ baseline, goal }) =>
    `Năm của mục tiêu (${goal}) phải sau năm của hiện trạng (${baseline}). Hãy kiểm tra lại hai năm này.`,
  'not-raised': ({ baseline, goal }) =>
    `Mục tiêu ${w.ratio(goal)} chưa cao hơn hiện trạng ${w.ratio(baseline)}: phải nâng tỷ lệ lên. Hãy đặt mục tiêu cao hơn hiện trạng.`,
  'name-differs': ({ value, expected, others = [], at }) =>
    `${w.quote(value)} không trùng với ${w.or([expected, ...others].map(w.quote))} ở ${w.keyIn(at)}. Hai nơi phải ghi cùng một tên.`,
  'name-unknown': ({ path }) => `Chưa có ${meant(path)} để đối chiếu. Hãy bổ sung.`,
  absent: ({ path, blank, planned, passed, due }) => {
    const name = meant(path);
    if (planned === undefined && isDay(path))
      return `${blank ? 'Còn để trống' : 'Chưa có'} ${name}. Nếu đã thực hiện, hãy ghi đúng ngày thực tế; nếu chưa, hãy để trống.`;
    if (planned === undefined) return blank ? `Còn để trống ${name}. Hãy ghi đủ.` : `Chưa có ${name}. Hãy bổ sung.`;
    const day = `dự kiến ${w.date(planned)}`;
    if (passed)
      return `Cần xác nhận: chưa có ${name}, ngày ${day} đã qua. Nếu đã thực hiện, hãy ghi ngày thực tế; nếu chưa, hãy ghi lại ngày dự kiến.`;
    if (due)
      return `Chưa có ${name}: ${day}, sau hạn ${w.date(due)}. Hãy thực hiện sớm hơn; khi đã thực hiện, hãy ghi ngày thực tế.`;
    return `Chưa có ${name}: ${day}; khi đã thực hiện, hãy ghi ngày thực tế.`;
  },
  'no-entry': ({ path, entries, wanted, near, written = [] }) => {
    const values = wanted?.values.map((value) => `«${w.value(wanted.at, value)}»`) ?? [];
    const what = values.length > 0 ? `gạch đầu dòng nào ghi ${w.or(values)}` : 'gạch đầu dòng nào đáp ứng';
    const lines =
      written.length > 0
        ? ` (${firstOf(
            written.map((text) => w.quote(text)),
            (left) => `và ${w.count(left)} dòng khác`,
            5,
          ).join(', ')})`
        : '';
    const head = `Mục ${w.key(path)} có ${w.count(entries)} gạch đầu dòng${lines} nhưng chưa có ${what}.`;
    if (!near) return `${head} Hãy bổ sung.`;
    return `${head} ${capital(lineOrCell(near.line, near.cell))} ghi ${w.quote(near.written)}: có phải là ${w.spelled(near.meant)}? Nếu đúng, hãy sửa lại như vậy; nếu không, hãy bổ sung.`;
  },
  'too-few': ({ limit }) => `Cần ít nhất ${w.count(limit)} gạch đầu dòng. Hãy bổ sung.`,
  'too-many': ({ limit }) => `Chỉ được nhiều nhất ${w.count(limit)} gạch đầu dòng. Hãy giảm bớt.`,
  'not-accepted': ({ path, accepted }) =>
    `Chỉ chấp nhận ${w.or(accepted.map((value) => `«${w.value(path, value)}»`))}.`,
  'wrong-type': ({ type }) => `Phải là ${w.or(type.split('|').map((name) => TYPES[name] ?? name))}.`,
  'beyond-limit': ({ value, comparison, limit }) =>
    `${number(value, w.count)} là chưa đúng, phải ${{ '<=': 'không quá', '>=': 'từ', '<': 'nhỏ hơn', '>': 'lớn hơn' }[comparison]} ${number(limit, w.count)}${comparison === '>=' ? ' trở lên' : ''}. Hãy sửa lại.`,
  'not-multiple': ({ of }) => `Phải là bội số của ${w.count(of)}.`,
  'wrong-length': ({ min, max }) =>
    min !== undefined
      ? `Phải dài ít nhất ${w.count(min)} ký tự.`
      : `Chỉ được dài nhiều nhất ${w.count(max ?? 0)} ký tự.`,
  'not-matching': ({ pattern }) => `Phải viết đúng mẫu ${pattern}.`,
  'not-format': ({ format }) => `Phải viết đúng dạng «${format}».`,
  'not-unique': ({ first, second }) => `Gạch đầu dòng thứ ${second} trùng với gạch đầu dòng thứ ${first}. Hãy bỏ một.`,
  'not-allowed': ({ name }) => `Không được có ${w.spelled(name)} ở đây. Hãy bỏ dòng này.`,
  'one-only': () => 'Chỉ được đáp ứng một trong các điều kiện, không được nhiều hơn.',
  'any-of': ({ options }) =>
    `Cần một trong các điều sau: ${w.or(
      options.map(({ path, wanted }) =>
        wanted
          ? `${w.keyIn(path)} là ${w.or(wanted.values.map((value) => `«${w.value(wanted.at, value)}»`))}`
          : `ghi ${w.keyIn(path)}`,
      ),
    )}.`,
  other: ({ keyword }) => `Chưa đúng điều kiện «${keyword}» của yêu cầu.`,
  'no-task': ({ requirement, tasks, blank }) =>
    blank
      ? `Chỗ dành sẵn cho yêu cầu ${requirement} ở ${lineOrCell(blank.line, blank.cell)} còn để trống. Hãy điền đủ nội dung, chủ trì, thời hạn vào chỗ đó.`
      : tasks === 0
        ? `Kế hoạch chưa ghi nhiệm vụ nào trong mục «nhiệm vụ». Hãy thêm một nhiệm vụ đủ nội dung, chủ trì, thời hạn và ghi thực hiện yêu cầu ${requirement}.`
        : `Chưa có nhiệm vụ nào ghi thực hiện yêu cầu ${requirement}. Nếu kế hoạch đã có nhiệm vụ về việc này, hãy thêm vào nhiệm vụ đó dòng «thực hiện yêu cầu: ${requirement}»; nếu chưa, hãy thêm một nhiệm vụ đủ nội dung, chủ trì, thời hạn và ghi mã này.`,
  'task-incomplete': ({ requirement, lacking }) =>
    `Nhiệm vụ ghi thực hiện yêu cầu ${requirement} còn thiếu ${fields('/tasks', lacking)}. Hãy bổ sung.`,
  'task-untimely': ({ requirement, due, from, to }) =>
    from !== undefined && due < from
      ? `Nhiệm vụ ghi thực hiện yêu cầu ${requirement} có thời hạn ${w.date(due)}, trước ngày ${w.date(from)} nên không được tính. Nếu ghi nhầm, hãy sửa đúng như kế hoạch đã ban hành; ${askedBy(to)}`
      : `Nhiệm vụ ghi thực hiện yêu cầu ${requirement} có thời hạn sớm nhất là ${w.date(due)}, muộn ${w.count(daysBetween(to, due))} ngày so với hạn ${w.date(to)}; ${askedBy(to)}`,
  'to-review': ({ tasks }) =>
    tasks > 0
      ? `Kế hoạch nêu ${w.count(tasks)} nhiệm vụ cho yêu cầu này; cần người có thẩm quyền xem xét, đánh giá.`
      : 'Kế hoạch chưa nêu nhiệm vụ nào cho yêu cầu này; cần người có thẩm quyền xem xét, đánh giá.',
  'unreadable-part': ({ lines, missing, cells }) =>
    missing.length > 0
      ? `Chưa xác định được vì thiếu ${w.and(missing.map(named))}. Hãy bổ sung rồi đối chiếu lại.`
      : `Chưa xác định được vì phần liên quan không đọc được (${firstLinesOrCells(lines, cells, (n) => `${n} dòng khác`)}). Hãy sửa sai sót ở đó rồi đối chiếu lại.`,
  'more-findings': ({ count }) =>
    `Từ đây còn ${w.count(count)} chỗ tồn tại khác của yêu cầu này chưa nêu ra. Hãy sửa những chỗ đã nêu rồi đối chiếu lại.`,
};

/** The types of JSON Schema in plain words. */
export const TYPES: Readonly<Record<string, string>> = {
  string: 'chữ',
  number: 'số',
  integer: 'số nguyên',
  boolean: 'đúng hoặc sai',
  array: 'danh sách',
  object: 'các dòng gồm tên và nội dung',
  null: 'để trống',
};

/** Years are written without grouping. */
function number(value: number, count: (n: number) => string): string {
  return value >= 1900 && value <= 2100 ? String(value) : count(value);
}
