import type { ListedUnit } from '../../check/assess/ListedUnit.js';
import type { PlanRef } from '../../desk/roster/RosterReport.js';
import type { BoardLabels } from '../BoardLabels.js';
import type { Words } from '../Words.js';

const named = ({ name, code }: ListedUnit) => `${name} (mã ${code})`;
const placeOf = ({ file, document }: PlanRef) => (document > 0 ? `${file} (kế hoạch thứ ${document + 1})` : file);
const notListed = (nearest: readonly ListedUnit[], w: Words) =>
  nearest.length > 0
    ? `danh sách đơn vị không có đơn vị này. Có phải là ${w.or(nearest.map(named))}? Hãy ghi đúng mã đơn vị`
    : 'danh sách đơn vị không có đơn vị này, cũng không có mã hoặc tên nào gần giống; hãy ghi đúng mã đơn vị';
const which = { baseline: 'hiện trạng', goal: 'mục tiêu' } as const;
const yearWord = (year: number | undefined) => (year === undefined ? '' : ` năm ${year}`);

export const board: BoardLabels = {
  titles: {
    roster: 'Tình hình gửi kế hoạch',
    missing: 'Chưa gửi kế hoạch',
    twice: 'Gửi nhiều kế hoạch',
    unlisted: 'Không có trong danh sách đơn vị',
    namesakes: 'Trùng tên trong danh sách đơn vị',
    mismatched: 'Khác với danh sách đơn vị',
    outside: 'Đơn vị không còn hoặc chưa có hiệu lực vào ngày đối chiếu',
    waivers: 'Các trường hợp miễn',
    reviews: 'Ý kiến xem xét',
    across: 'Lưu ý khi đối chiếu các kế hoạch với nhau',
    sums: 'Số liệu cộng từ các đơn vị',
    standing: {
      parent: 'Tổng hợp theo địa bàn',
      type: 'Tổng hợp theo loại đơn vị',
      requirement: 'Tổng hợp theo yêu cầu',
    },
  },
  columns: {
    parent: 'Địa bàn',
    type: 'Loại đơn vị',
    received: 'Kế hoạch',
    missing: 'Chưa gửi',
    overdue: 'Quá hạn',
    compliant: 'Đạt',
    pending: 'Chưa đến hạn',
    nonCompliant: 'Chưa đạt',
    unreadable: 'Không đọc được',
    errors: 'Yêu cầu mức lỗi',
    all: 'Mọi yêu cầu',
  },
  expected: ({ expected, received, missing, overdue, outside, unlisted = 0 }, unreadable, w) =>
    `Danh sách đơn vị: phải gửi ${w.count(expected)} = đã gửi ${w.count(received)} + chưa gửi ${w.count(missing)} (quá hạn ${w.count(overdue)}).${outside > 0 ? ` Không tính ${w.count(outside)} đơn vị không có hiệu lực vào ngày đối chiếu.` : ''}${unreadable > 0 && missing > 0 ? ` ${w.count(unreadable)} kế hoạch không đọc được, chưa rõ của đơn vị nào; đơn vị ấy còn nằm trong số chưa gửi.` : ''}${unlisted > 0 ? ` ${w.count(unlisted)} kế hoạch không tính được cho đơn vị nào trong danh sách.` : ''}`,
  missing: (missing, w) => `${named(missing.unit)}: chưa gửi kế hoạch, ${board.missingDue(missing, w)}.`,
  missingDue: ({ due, daysLate, daysLeft }, w) => {
    if (due === undefined) return 'không có thời hạn';
    if (daysLate !== undefined) return `quá hạn ${w.count(daysLate)} ngày (hạn ${w.date(due)})`;
    return daysLeft === 0
      ? `hôm nay là hạn cuối (${w.date(due)})`
      : `còn ${w.count(daysLeft ?? 0)} ngày (hạn ${w.date(due)})`;
  },
  sent: ({ unit, plans }, w) => `${named(unit)}: đã gửi kế hoạch (${w.and(plans.map(placeOf))}).`,
  twice: ({ unit, plans }, w) =>
    `${named(unit)}: có ${w.count(plans.length)} kế hoạch: ${w.and(plans.map(placeOf))}. Cần xác định bản nào là bản chính thức.`,
  unlisted: ({ plan, nearest }, w) =>
    `${w.quote(plan.name ?? '')} (${placeOf(plan)}) không có trong danh sách đơn vị. ${nearest.length > 0 ? `Gần nhất: ${w.or(nearest.map(named))}. Hãy ghi «mã đơn vị» trong kế hoạch.` : 'Danh sách không có tên nào gần giống.'}`,
  namesakes: ({ plan, units, unit, by, day = '' }, w) => {
    const head = `${w.quote(plan.name ?? '')} (${placeOf(plan)}): danh sách có ${w.count(units.length)} đơn vị cùng tên này: ${w.and(units.map(named))}.`;
    if (!unit) return `${head} Chưa xác định được kế hoạch của đơn vị nào. Hãy ghi «mã đơn vị» trong kế hoạch.`;
    const why =
      by === 'issued'
        ? `đơn vị duy nhất trong số đó có hiệu lực vào ngày ban hành kế hoạch (${w.date(day)})`
        : `đơn vị duy nhất trong số đó đã có hiệu lực tính đến ngày đối chiếu (${w.date(day)})`;
    return `${head} Kế hoạch được tính cho ${named(unit)}, ${why}. Hãy kiểm tra lại và ghi «mã đơn vị» trong kế hoạch.`;
  },
  mismatched: ({ plan, unit, field, found, expected }, w) => {
    const pointer = `/unit/${field}`;
    return `${named(unit)}: ${w.key(pointer)} trong kế hoạch là ${w.quote(w.term(pointer, found))}, trong danh sách đơn vị là ${w.quote(w.term(pointer, expected))} (${placeOf(plan)}).`;
  },
  outside: ({ plan, unit, validFrom, validTo }, w) =>
    `${named(unit)}: danh sách đơn vị ghi hiệu lực ${[...(validFrom ? [`từ ${w.date(validFrom)}`] : []), ...(validTo ? [`đến hết ${w.date(validTo)}`] : [])].join(' ')} (${placeOf(plan)}). Kế hoạch cũ vẫn được đối chiếu.`,
  waiver: {
    applied: (waiver, w) => `${waiver.requirement}, ${w.quote(waiver.unit)}: ${board.waivedBy(waiver, w)}.`,
    expired: ({ requirement, unit, expires, reference }, w) =>
      `${requirement}, ${w.quote(unit)}: đã hết thời gian miễn (đến hết ${w.date(expires)}, ${reference}); yêu cầu lại được đối chiếu.`,
  },
  waiverUnused: ({ requirement, unit, why, nearest }, w) =>
    `${requirement}, ${w.quote(unit)}: ${
      {
        'not-needed':
          'không cần miễn, vì yêu cầu đã đạt, chưa đến hạn, cần người xem xét hoặc không áp dụng với đơn vị',
        'no-match': nearest ? notListed(nearest, w) : 'không có kế hoạch nào của đơn vị này',
        several: 'nhiều đơn vị trong danh sách cùng tên này; hãy ghi mã đơn vị',
        repeated: 'đã có quyết định miễn khác, đang có hiệu lực, về cùng đơn vị và yêu cầu; hãy giữ một quyết định',
      }[why]
    }.`,
  waivedBy: ({ reason, approvedBy, reference, expires }, w) =>
    `được miễn đến hết ${w.date(expires)} theo ${reference}, ${approvedBy} duyệt; lý do: ${reason}`,
  review: (review, w) => `${review.requirement}, ${w.quote(review.unit)}: ${board.reviewedBy(review, w)}.`,
  reviewUnused: ({ requirement, unit, date, why, nearest }, w) =>
    `${requirement}, ${w.quote(unit)}: ${
      {
        'no-match': nearest
          ? notListed(nearest, w)
          : 'không có kế hoạch nào của đơn vị này hoặc yêu cầu không áp dụng với đơn vị',
        several: 'nhiều đơn vị trong danh sách cùng tên này; hãy ghi mã đơn vị',
        later: `ý kiến đề ngày ${w.date(date)}, sau ngày đối chiếu`,
        'not-review': 'yêu cầu này do chương trình đối chiếu, không cần ý kiến xem xét',
        repeated: 'đã có ý kiến giống như vậy về cùng đơn vị và yêu cầu; hãy giữ một ý kiến',
        contradicts:
          'có ý kiến trái ngược về cùng đơn vị và yêu cầu nên không ý kiến nào được dùng; hãy giữ một ý kiến',
      }[why]
    }.`,
  reviewedBy: ({ opinion, reviewer, date, note }, w) =>
    `đã xem xét: ${board.opinions[opinion]} (${reviewer}, ${w.date(date)})${note === undefined ? '' : `; ${note}`}`,
  opinions: { met: 'đạt', unmet: 'chưa đạt' },
  across: {
    'copied-text': ({ what, text, units, texts, exact, similarity }, w) => {
      const thing = what === 'task' ? 'nhiệm vụ' : 'hoạt động sáng tạo';
      const nearly =
        similarity === 100 ? 'chỉ khác tên đơn vị, địa danh' : `gần như giống nhau (từ ${w.percent(similarity)})`;
      const more = texts > 1 ? `, cùng ${w.count(texts - 1)} nội dung khác` : '';
      return `${w.count(units)} đơn vị có ${thing} ${exact ? 'giống hệt nhau' : nearly}: ${w.quote(text)}${more}. Cần xem có mang tính hình thức hay không.`;
    },
    'sum-contradicts': ({ indicator, which: part, year, unit, sum, plans, of, stated }, w) =>
      `${w.term('/targets/*/indicator', indicator)}, ${which[part]}${yearWord(year)}: ${unit} ghi ${w.ratio(stated)}, còn ${of === undefined || of === plans ? w.count(plans) : `${w.count(plans)}/${w.count(of)}`} đơn vị cấp dưới cộng lại là ${w.ratio(sum)}. Cần đối chiếu lại số liệu.`,
    'same-number': ({ number, units }, w) =>
      `Số hiệu ${w.quote(number)} có trong kế hoạch của ${w.count(units)} đơn vị. Cần kiểm tra lại số hiệu văn bản.`,
  },
  sum: ({ indicator, which: part, year, type, level, parent, count, total, plans, of }, w) =>
    `${w.term('/targets/*/indicator', indicator)}, ${which[part]}${yearWord(year)}, ${w.term('/unit/type', type)} cấp ${w.term('/unit/level', level)}${parent === undefined ? '' : `, ${parent}`}: ${w.ratio({ count, total })} (${of === undefined ? w.count(plans) : `${w.count(plans)}/${w.count(of)}`} đơn vị có số liệu).`,
};
