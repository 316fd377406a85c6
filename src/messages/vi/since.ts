import { type Direction, directions, type MovementPart, type UnitState } from '../../desk/totals/UnitMovement.js';
import { terms } from './terms.js';
import { words as w } from './words.js';

/** How the units have moved since an earlier report (`--since`), in every format. */
export const since = {
  title: 'So với kỳ trước',
  about: 'Từng đơn vị: kết quả kỳ trước và kỳ này, việc đã khắc phục, mới phát sinh và còn tồn tại.',
  days: (before: string, after: string) => `Kỳ trước: ngày ${before}. Kỳ này: ngày ${after}.`,
  states: {
    compliant: terms.met,
    pending: terms.notDue,
    'non-compliant': terms.unmet,
    unreadable: terms.unreadable,
    unusable: `${terms.received}, chưa dùng được`,
    overdue: `${terms.missing}, ${terms.overdue}`,
    'not-due': `${terms.missing}, ${terms.notDue}`,
    ended: 'đã kết thúc hoạt động, chưa từng gửi',
  } satisfies Record<UnitState, string>,
  notBefore: 'không có trong báo cáo kỳ trước',
  notAfter: 'không còn trong báo cáo kỳ này',
  before: 'Kết quả kỳ trước',
  after: 'Kết quả kỳ này',
  direction: 'Chuyển biến',
  directions: {
    better: 'tiến bộ',
    worse: 'giảm sút',
    other: 'có thay đổi',
    same: 'không thay đổi',
    sent: 'mới gửi kế hoạch',
    new: 'mới có trong báo cáo',
    left: 'không còn trong báo cáo',
  } satisfies Record<Direction, string>,
  parts: {
    fixed: 'Đã khắc phục',
    fresh: 'Mới phát sinh',
    newlyDue: 'Mới đến hạn',
    open: 'Còn tồn tại',
    gone: 'Không còn trong báo cáo kỳ này',
  } satisfies Record<MovementPart, string>,
  /** Head of the requirements of a part. */
  which: {
    fixed: 'Yêu cầu đã khắc phục',
    fresh: 'Yêu cầu mới phát sinh',
    newlyDue: 'Yêu cầu mới đến hạn',
    open: 'Yêu cầu còn tồn tại',
    gone: 'Yêu cầu không còn trong báo cáo kỳ này',
  } satisfies Record<MovementPart, string>,
  /** What is wrong with the plan as such, among requirements. */
  structure: 'sai sót trong tệp',
  times: (id: string, times: number) => (times === 1 ? id : `${id} (${w.count(times)})`),
  /** How many units moved which way. */
  /** Of the units told of, those that the roster has not, so that it is known why there are more than are expected. */
  beyond: (units: number) => `Số đơn vị trên gồm cả ${w.count(units)} đơn vị không có trong danh sách.`,
  units: (counts: Record<Direction, number>) => {
    const parts = directions.flatMap((direction) =>
      counts[direction] > 0 ? [`${w.count(counts[direction])} ${since.directions[direction]}`] : [],
    );
    return `So với kỳ trước, trong ${w.count(Object.values(counts).reduce((sum, one) => sum + one, 0))} đơn vị: ${parts.join(', ')}.`;
  },
  /** How much there was to correct. @param first how much of what is new is in plans that could not be read before */
  findings: (counts: Record<MovementPart, number>, first: number) =>
    `Về nội dung: đã khắc phục ${w.count(counts.fixed)}, mới phát sinh ${w.count(counts.fresh)}${first > 0 ? ` (trong đó ${w.count(first)} thuộc kế hoạch lần đầu đọc được)` : ''}, mới đến hạn ${w.count(counts.newlyDue)}, còn tồn tại ${w.count(counts.open)}${counts.gone > 0 ? `; ${w.count(counts.gone)} thuộc kế hoạch không còn trong báo cáo kỳ này` : ''}.`,
  directionMeans:
    'Tiến bộ: kết quả cao hơn, hoặc cùng kết quả nhưng chỉ có khắc phục, không phát sinh thêm. Giảm sút: ngược lại. Có thay đổi: vừa khắc phục vừa phát sinh. Mới gửi kế hoạch: kỳ trước chưa gửi.',
  partOnly: 'Một trong hai báo cáo không cho biết đơn vị nào chưa gửi, nên bảng chỉ gồm đơn vị có kế hoạch.',
  /** With `--changed-since`: what is not looked at is told of no unit. */
  unchanged: (plans: number) =>
    `Không nêu đơn vị của ${w.count(plans)} kế hoạch không thay đổi kể từ mốc đã chọn (--changed-since), vì lần này không đối chiếu.`,
  change: 'Chuyển biến so với kỳ trước',
  /** Of a finding. */
  findingIs: { fresh: 'mới phát sinh', newlyDue: 'mới đến hạn', open: 'đã có kỳ trước', fixed: 'đã khắc phục' },
  /** Files that nobody can tell the unit of. */
  unknown: (files: number) => `Ngoài ra có ${w.count(files)} tệp không đọc được, chưa rõ của đơn vị nào.`,
  none: 'Không có đơn vị nào.',
  moved: 'Đơn vị có chuyển biến',
  more: (left: number) => `… và ${w.count(left)} đơn vị khác (xem bảng tính).`,
  unmoved: (count: number) => `${w.count(count)} đơn vị không thay đổi không nêu trong bảng này.`,
  line: (before: string, after: string) => `kỳ trước ${before}, kỳ này ${after}`,
  slip: (before: string, come: string, open: string) =>
    `So với kỳ trước (kết quả: ${before}): ${come} điểm mới phát sinh hoặc mới đến hạn, ${open} điểm đã có từ kỳ trước.`,
  slipNone: (before: string) => `Kết quả kỳ trước: ${before}. Kỳ này không có điểm nào cần sửa.`,
  slipOverdue: 'Kế hoạch của đơn vị đã quá hạn từ kỳ trước.',
  /** The filter of the page. */
  filter: {
    moved: 'có thay đổi',
    fixed: 'có việc đã khắc phục',
    come: 'có việc mới phát sinh hoặc mới đến hạn',
  },
  paper: {
    lists: {
      better: (count: number) => `${w.count(count)} đơn vị tiến bộ:`,
      sent: (count: number) => `${w.count(count)} đơn vị mới gửi kế hoạch:`,
      worse: (count: number) => `${w.count(count)} đơn vị giảm sút:`,
    },
    /** Of a unit whose plan can be read for the first time. */
    first: (findings: number) => (findings === 0 ? 'không có tồn tại' : `có ${w.count(findings)} tồn tại`),
    caption: 'Kết quả của các đơn vị kỳ trước và kỳ này',
    total: 'Tổng số',
  },
  errors: {
    untold: (format: string, newer: string) =>
      `Dạng «${format}» không có chỗ nêu so sánh với kỳ trước. Hãy bỏ dạng này khỏi lệnh, hoặc dựng riêng từ báo cáo kỳ này: rasoat report ${newer} -o ${format}:…`,
    swapped: (older: string, olderDay: string, newer: string, newerDay: string) =>
      `«${older}» là báo cáo ngày ${olderDay}, sau ngày ${newerDay} của «${newer}»: có lẽ hai báo cáo bị đổi chỗ. Báo cáo kỳ trước ghi sau --since, báo cáo kỳ này ghi cuối: rasoat report --since ${newer} ${older}`,
    same: (older: string, newer: string) => `«${older}» và «${newer}» là cùng một báo cáo, không có gì để so sánh.`,
    sameDay: (older: string, newer: string, day: string) =>
      `Lưu ý: «${older}» và «${newer}» cùng lấy ngày đối chiếu ${day}, nên chương trình không tự biết báo cáo nào có trước; «${older}» được coi là kỳ trước.`,
    otherRoster: (older: string, why: string) => `Lưu ý về «${older}»: ${why}.`,
    later: (file: string, day: string, asOf: string) =>
      `«${file}» là báo cáo ngày ${day}, sau ngày đối chiếu ${asOf} của lần này, nên không phải là báo cáo kỳ trước. Hãy chọn báo cáo khác hoặc ghi đúng --as-of.`,
  },
};
