import type { OfficialDecision } from '../../check/assess/Decisions.js';
import type { PassedOver, SupersededReason } from '../../check/assess/Sending.js';
import type { AppliedOfficial, UnusedOfficial } from '../../desk/decisions/DecisionReport.js';
import type { PlanName } from '../../desk/decisions/readPlanName.js';
import { notListed } from './notListed.js';
import { words as w } from './words.js';

/** What the Board has said of which plan of a unit is the official one. */
export const official = {
  title: 'Bản chính thức',
  /** A plan as a decision names it, and as it is read back: `kh/a.yaml (kế hoạch thứ 2, dự thảo)`. */
  plan: ({ file, document, draft, isOneOfSeveral = false }: PlanName & { isOneOfSeveral?: boolean }) => {
    const marks = [
      ...(document !== undefined && (document > 0 || isOneOfSeveral) ? [`kế hoạch thứ ${document + 1}`] : []),
      ...(draft ? ['dự thảo'] : []),
    ];
    return marks.length > 0 ? `${file} (${marks.join(', ')})` : file;
  },
  /** Who has said so, when and why. */
  decidedBy: ({ approvedBy, date, reason, reference }: OfficialDecision) =>
    `theo quyết định ngày ${w.date(date)}${reference === undefined ? '' : ` (${reference})`}, ${approvedBy} duyệt; lý do: ${reason}`,
  applied: (decision: AppliedOfficial) =>
    `${w.quote(decision.unit)}: bản chính thức là ${official.plan(decision.plan)}, ${official.decidedBy(decision)}.`,
  unused: (decision: UnusedOfficial) =>
    `Bản chính thức của ${w.quote(decision.unit)} (${official.plan(decision)}): ${whyUnused(decision)}.`,
  /** In the draft: decisions to look at again. */
  unusedListed: (decisions: number) =>
    `Kiểm tra lại ${w.count(decisions)} quyết định về bản chính thức chưa áp dụng được:`,
  /** In the last lines. */
  counted: ({ applied, unused }: Record<'applied' | 'unused', number>) =>
    `Quyết định về bản chính thức: đang áp dụng ${w.count(applied)}, không dùng đến ${w.count(unused)}.`,
  /** In the slip of the plan that counts: which others the unit has sent, and why they do not. */
  toUnit: (others: readonly PassedOver[], plan: string) =>
    `Đơn vị đã gửi ${w.count(others.length + 1)} kế hoạch. Ban đối chiếu theo ${plan}, không tính ${w.and(others.map((one) => `${official.plan(one)} (${whyPassedOver[one.why]})`))}. Nếu đây không phải là bản chính thức, đề nghị đơn vị báo lại Ban.`,
  /** Where the Board is asked which of several plans is official. */
  asked:
    'Đề nghị Ban xác định bản chính thức: ghi vào mục «bản chính thức» của rasoat.yaml, hoặc chọn ở trang «Bản chính thức» của bảng Excel.',
  clash: {
    repeated: (unit: string, place: string) =>
      `Bản chính thức của «${unit}» đã được quyết định như vậy ở ${place}. Hãy giữ lại một quyết định.`,
    contradicts: (unit: string, place: string) =>
      `Bản chính thức của «${unit}» được quyết định khác ở ${place}. Hãy giữ lại một quyết định.`,
  },
};

/** Why a plan does not count, to its unit. */
const whyPassedOver: Readonly<Record<SupersededReason, string>> = {
  later: 'ban hành trước',
  draft: 'chưa ghi ngày ban hành, hoặc ngày ban hành sau ngày đối chiếu',
  'same-text': 'nội dung giống hệt',
  undecided: 'chưa rõ bản nào ban hành sau',
  doubtful: 'có điểm không khớp với tên, loại, cấp hoặc cấp ủy của đơn vị, hoặc tên tệp là của đơn vị khác',
  decision: 'theo quyết định của Ban',
};

function whyUnused(decision: UnusedOfficial): string {
  const { why, date, nearest, of, sent = [] } = decision;
  const all = sent.map((one) => {
    const isOneOfSeveral = sent.filter(({ file }) => file === one.file).length > 1;
    return official.plan({ ...one, isOneOfSeveral });
  });
  const reasons: Readonly<Record<UnusedOfficial['why'], () => string>> = {
    'no-roster': () => 'phải có danh sách đơn vị thì mới biết đơn vị nào gửi nhiều kế hoạch',
    'no-match': () => (nearest ? notListed(nearest) : 'không có kế hoạch nào của đơn vị này'),
    several: () => 'nhiều đơn vị trong danh sách cùng tên này; hãy ghi mã đơn vị',
    later: () => `quyết định đề ngày ${w.date(date)}, sau ngày đối chiếu`,
    'not-needed': () => 'đơn vị chỉ gửi một kế hoạch này, không cần quyết định',
    'no-file': () => `đơn vị không gửi tệp này, mà đã gửi ${w.and(all)}; hãy ghi đúng tên tệp như trong báo cáo`,
    'other-unit': () =>
      of
        ? `tệp này là kế hoạch của ${of.name} (mã ${of.code})`
        : 'tệp này không đọc được, hoặc không phải là kế hoạch của đơn vị này',
    'several-plans': () =>
      `tên này có thể là ${w.or(all)}; hãy ghi đủ đường dẫn, và «(kế hoạch thứ 2)» sau tên tệp có nhiều kế hoạch`,
    unreadable: () => 'kế hoạch này không đọc được; hãy sửa tệp hoặc chọn bản khác',
    draft: () =>
      `bản này là dự thảo, chưa ban hành, trong khi đơn vị có bản đã ban hành. Nếu Ban vẫn lấy bản này, hãy ghi «${official.plan({ ...decision, draft: true })}»`,
    repeated: () => 'đã có quyết định như vậy về cùng đơn vị; hãy giữ một quyết định',
    contradicts: () =>
      'có quyết định khác về cùng đơn vị nên không quyết định nào được áp dụng; hãy giữ một quyết định',
  };
  return reasons[why]();
}
