import type { Review, Waiver } from '../../check/assess/Decisions.js';
import type { ListedUnit } from '../../check/assess/ListedUnit.js';
import type { AcrossParams, Sum } from '../../desk/across/Across.js';
import type { ReviewReport, WaiverReport } from '../../desk/decisions/DecisionReport.js';
import type {
  Mismatch,
  Missing,
  Namesakes,
  PlanRef,
  RosterReport,
  RosterSummary,
  Twice,
} from '../../desk/roster/RosterReport.js';
import type { Standing } from '../../desk/totals/Standing.js';
import type { SentencesFor } from '../SentencesFor.js';
import { notListed } from './notListed.js';
import { receive } from './receive.js';
import { sending } from './sending.js';
import { heads, terms } from './terms.js';
import { words as w } from './words.js';

const named = ({ name, code }: ListedUnit) => `${name} (mã ${code})`;
const placeOf = ({ file, document }: PlanRef) => (document > 0 ? `${file} (kế hoạch thứ ${document + 1})` : file);
const which = { baseline: terms.baseline, goal: terms.goal } as const;
const yearWord = (year: number | undefined) => (year === undefined ? '' : ` năm ${year}`);

const across: SentencesFor<AcrossParams> = {
  'copied-text': ({ what, text, units, texts, exact, similarity }) => {
    const thing = what === 'task' ? 'nhiệm vụ' : 'hoạt động sáng tạo';
    const nearly =
      similarity === 100 ? 'chỉ khác tên đơn vị, địa danh' : `gần như giống nhau (từ ${w.percent(similarity)})`;
    const more = texts > 1 ? `, cùng ${w.count(texts - 1)} nội dung khác` : '';
    return `${w.count(units)} đơn vị có ${thing} ${exact ? 'giống hệt nhau' : nearly}: ${w.quote(text)}${more}. Cần xem có mang tính hình thức hay không.`;
  },
  'sum-contradicts': ({ indicator, which: part, year, unit, sum, plans, of, stated }) =>
    `${w.term('/targets/*/indicator', indicator)}, ${which[part]}${yearWord(year)}: ${unit} ghi ${w.ratio(stated)}, còn ${of === undefined || of === plans ? w.count(plans) : `${w.count(plans)}/${w.count(of)}`} đơn vị cấp dưới cộng lại là ${w.ratio(sum)}. Cần đối chiếu lại số liệu.`,
  'same-number': ({ number, units }) =>
    `Số hiệu ${w.quote(number)} có trong kế hoạch của ${w.count(units)} đơn vị. Cần kiểm tra lại số hiệu văn bản.`,
};

/** When a plan that has not come is due. */
function whenDue({ due, daysLate, daysLeft }: Omit<Missing, 'unit' | 'ended'>): string {
  if (due === undefined) return 'không có thời hạn';
  if (daysLate !== undefined) return `quá hạn ${w.count(daysLate)} ngày (hạn ${w.date(due)})`;
  return daysLeft === 0
    ? `ngày đối chiếu là hạn cuối (${w.date(due)})`
    : `còn ${w.count(daysLeft ?? 0)} ngày (hạn ${w.date(due)})`;
}

/** What the reports say about the roster, the Board's decisions and several plans together. */
export const board = {
  titles: {
    roster: 'Tình hình gửi kế hoạch',
    missing: 'Chưa gửi kế hoạch',
    twice: 'Gửi nhiều kế hoạch',
    unlisted: 'Không có trong danh sách đơn vị',
    namesakes: 'Trùng tên trong danh sách đơn vị',
    mismatched: 'Khác với danh sách đơn vị',
    outside: 'Đơn vị chưa hoạt động hoặc không còn hoạt động vào ngày đối chiếu',
    waivers: 'Các trường hợp miễn',
    reviews: 'Ý kiến xem xét',
    across: 'Lưu ý khi đối chiếu các kế hoạch với nhau',
    sums: 'Số liệu cộng từ các đơn vị',
    standing: {
      parent: 'Tổng hợp theo địa bàn',
      type: 'Tổng hợp theo loại đơn vị',
      requirement: 'Tổng hợp theo yêu cầu',
    } satisfies Record<Standing['by'], string>,
  },
  columns: {
    parent: heads.parent,
    type: heads.kind,
    received: 'Kế hoạch',
    missing: heads.missing,
    overdue: heads.overdue,
    compliant: heads.met,
    pending: heads.notDue,
    nonCompliant: heads.unmet,
    unreadable: heads.unreadable,
    errors: heads.deciding,
    all: heads.allRequirements,
  },
  /** Says too that nobody knows whose the unreadable plans are. `Phải gửi 20 đơn vị = đã gửi 17 + chưa gửi 3 (quá hạn 2).` */
  expected: (summary: RosterSummary) => sending.expected(summary),
  missing: (missing: Missing) =>
    `${named(missing.unit)}: ${missing.likely || missing.word ? '' : 'chưa gửi kế hoạch, '}${board.missingDue(missing)}.`,
  /** When and how late alone: `quá hạn 273 ngày (hạn 30/09/2021)`. */
  missingDue: ({ ended, likely, word, waivers = [], expiredWaivers = [], ...missing }: Missing) =>
    // A unit that has ended since owes its plan all the same.
    `${word ? `${receive.wordOnly(word)}; ` : ''}${likely ? `${sending.maySend(likely)}; ` : ''}${whenDue(missing)}${ended === undefined ? '' : `; đơn vị hoạt động đến hết ngày ${w.date(ended)}`}${[...waivers.map(board.granted.inForce), ...expiredWaivers.map(board.granted.expired)].map((one) => `; ${one}`).join('')}`,
  /** Beside a unit that has sent nothing: what the Board has granted it. */
  granted: {
    inForce: ({ requirement, expires, reference }: Waiver) =>
      `được miễn ${requirement} đến hết ${w.date(expires)} (${reference})`,
    expired: ({ requirement, expires, reference }: Waiver) =>
      `đã hết thời gian miễn ${requirement} (đến hết ${w.date(expires)}, ${reference})`,
  },
  /** Of a unit that had sent nothing. */
  sent: ({ unit, plans }: { unit: ListedUnit; plans: readonly PlanRef[] }) =>
    `${named(unit)}: đã gửi kế hoạch (${w.and(plans.map(placeOf))}).`,
  twice: (twice: Twice) => sending.twice(twice),
  unlisted: ({ plan, nearest }: RosterReport['unlisted'][number]) =>
    `${w.quote(plan.name ?? '')} (${placeOf(plan)}) không có trong danh sách đơn vị. ${nearest.length > 0 ? `Gần nhất: ${w.or(nearest.map(named))}. Hãy ghi «mã đơn vị» trong kế hoạch.` : 'Danh sách không có tên nào gần giống.'}`,
  namesakes: ({ plan, units, unit, by, day = '' }: Namesakes) => {
    const head = `${w.quote(plan.name ?? '')} (${placeOf(plan)}): danh sách có ${w.count(units.length)} đơn vị cùng tên này: ${w.and(units.map(named))}.`;
    if (!unit) return `${head} Chưa xác định được kế hoạch của đơn vị nào. Hãy ghi «mã đơn vị» trong kế hoạch.`;
    const why =
      by === 'folder'
        ? 'vì tệp nằm trong thư mục của địa bàn ấy'
        : by === 'issued'
          ? `đơn vị duy nhất trong số đó hoạt động vào ngày ban hành kế hoạch (${w.date(day)})`
          : `đơn vị duy nhất trong số đó đã hoạt động tính đến ngày đối chiếu (${w.date(day)})`;
    return `${head} Kế hoạch được tính cho ${named(unit)}, ${why}. Hãy kiểm tra lại và ghi «mã đơn vị» trong kế hoạch.`;
  },
  mismatched: ({ plan, unit, field, found, expected }: Mismatch) => {
    const pointer = `/unit/${field}`;
    return `${named(unit)}: ${w.key(pointer)} trong kế hoạch là ${w.quote(w.term(pointer, found))}, trong danh sách đơn vị là ${w.quote(w.term(pointer, expected))} (${placeOf(plan)}).`;
  },
  outside: ({ plan, unit, validFrom, validTo }: RosterReport['outside'][number]) =>
    `${named(unit)}: danh sách đơn vị ghi thời gian hoạt động ${[...(validFrom ? [`từ ${w.date(validFrom)}`] : []), ...(validTo ? [`đến hết ${w.date(validTo)}`] : [])].join(' ')} (${placeOf(plan)}). Kế hoạch cũ vẫn được đối chiếu.`,
  waiver: {
    applied: (waiver: Waiver) => `${waiver.requirement}, ${w.quote(waiver.unit)}: ${board.waivedBy(waiver)}.`,
    expired: ({ requirement, unit, expires, reference }: Waiver) =>
      `${requirement}, ${w.quote(unit)}: đã hết thời gian miễn (đến hết ${w.date(expires)}, ${reference}); yêu cầu lại được đối chiếu.`,
  },
  waiverUnused: ({ requirement, unit, why, nearest }: WaiverReport['unused'][number]) =>
    `${requirement}, ${w.quote(unit)}: ${
      {
        'not-needed':
          'không cần miễn, vì yêu cầu đã đạt, chưa đến hạn, cần người xem xét hoặc không áp dụng với đơn vị',
        'no-match': nearest ? notListed(nearest) : 'không có kế hoạch nào của đơn vị này',
        several: 'nhiều đơn vị trong danh sách cùng tên này; hãy ghi mã đơn vị',
        repeated: 'đã có quyết định miễn khác, đang có hiệu lực, về cùng đơn vị và yêu cầu; hãy giữ một quyết định',
      }[why]
    }.`,
  /** How many waivers had an effect, have ended, or have none: in the last lines. */
  waiversCounted: ({ applied, expired, unused }: Record<'applied' | 'expired' | 'unused', number>) =>
    `Quyết định miễn của Ban: đang áp dụng ${w.count(applied)}, đã hết thời gian ${w.count(expired)}, không dùng đến ${w.count(unused)}.`,
  /** Beside a waived result: who, why, until when. */
  waivedBy: ({ reason, approvedBy, reference, expires }: Waiver) =>
    `được miễn đến hết ${w.date(expires)} theo ${reference}, ${approvedBy} duyệt; lý do: ${reason}`,
  review: (review: ReviewReport['applied'][number]) =>
    `${review.requirement}, ${w.quote(review.unit)}: ${board.reviewedBy(review)}.${review.changed ? ' Kế hoạch đã thay đổi sau khi xem xét; cần xem lại.' : ''}`,
  reviewUnused: ({ requirement, unit, date, why, nearest }: ReviewReport['unused'][number]) =>
    `${requirement}, ${w.quote(unit)}: ${
      {
        'no-match': nearest
          ? notListed(nearest)
          : 'không có kế hoạch nào của đơn vị này hoặc yêu cầu không áp dụng với đơn vị',
        several: 'nhiều đơn vị trong danh sách cùng tên này; hãy ghi mã đơn vị',
        later: `ý kiến đề ngày ${w.date(date)}, sau ngày đối chiếu`,
        'not-review': 'yêu cầu này do chương trình đối chiếu, không cần ý kiến xem xét',
        repeated: 'đã có ý kiến giống như vậy về cùng đơn vị và yêu cầu; hãy giữ một ý kiến',
        contradicts:
          'có ý kiến trái ngược về cùng đơn vị và yêu cầu nên không ý kiến nào được dùng; hãy giữ một ý kiến',
      }[why]
    }.`,
  /** Beside a result under review: the opinion, who, when. */
  reviewedBy: ({ opinion, reviewer, date, note }: Review) =>
    `đã xem xét: ${board.opinions[opinion]} (${reviewer}, ${w.date(date)})${note === undefined ? '' : `; ${note}`}`,
  opinions: { met: terms.met, unmet: terms.unmet } satisfies Record<Review['opinion'], string>,
  across,
  sum: ({ indicator, which: part, year, type, level, parent, count, total, plans, of }: Sum) =>
    `${w.term('/targets/*/indicator', indicator)}, ${which[part]}${yearWord(year)}, ${w.term('/unit/type', type)} cấp ${w.term('/unit/level', level)}${parent === undefined ? '' : `, ${parent}`}: ${w.ratio({ count, total })} (${of === undefined ? w.count(plans) : `${w.count(plans)}/${w.count(of)}`} đơn vị có số liệu).`,
};
