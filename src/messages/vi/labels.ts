import type { Status, Verdict } from '../../check/assess/Assessment.js';
import type { LeftOut } from '../../check/assess/leftOut.js';
import type { Requirement } from '../../check/catalogue/Catalogue.js';
import type { ConfigurationInForce } from '../../desk/configuration/ConfigurationInForce.js';
import type { Summary } from '../../desk/totals/Totals.js';
import type { FindingLevel } from '../../plan/model/Finding.js';
import { oneLine } from '../../plan/text/visible.js';
import { yearBound } from '../yearBound.js';
import { extent } from './extent.js';
import { sending } from './sending.js';
import { skipped } from './skipped.js';
import { heads, terms } from './terms.js';
import { words as w } from './words.js';

/** The words around the findings in reports and explanations. */
export const labels = {
  statuses: {
    met: terms.met,
    unmet: terms.unmet,
    'not-due': terms.notDue,
    review: terms.review,
    waived: terms.waived,
    unknown: terms.unknown,
  } satisfies Record<Status, string>,
  verdicts: {
    compliant: terms.met,
    pending: terms.notDue,
    'non-compliant': terms.unmet,
    unreadable: terms.unreadable,
  } satisfies Record<Verdict, string>,
  levels: { error: terms.error, warning: terms.warning, note: terms.note } satisfies Record<FindingLevel, string>,
  /** What an unmet requirement of a level does. */
  weights: { error: terms.decides, warning: terms.warning, note: terms.note } satisfies Record<FindingLevel, string>,
  modalities: {
    must: 'bắt buộc ("phải", "có trách nhiệm", "giao", có thời hạn)',
    directive: 'chỉ đạo trực tiếp',
    emphasis: 'nhấn mạnh ("chú trọng", "quan tâm", "nhất là")',
    strive: 'phấn đấu',
    conditional: 'có điều kiện ("nếu thấy cần thiết")',
  } satisfies Record<Requirement['modality'], string>,
  asOf: (date: string) => `Ngày đối chiếu: ${date}`,
  /** Of a report of a day after the Conclusion's period. */
  termOver: (from: number, to: number) =>
    `Giai đoạn ${from}-${to} của Kết luận đã kết thúc ngày 31/12/${to}. Báo cáo đối chiếu những việc phải làm trong giai đoạn đó, không yêu cầu thêm việc của các năm sau; việc nào chưa làm hoặc chưa được xác nhận đúng thời hạn thì vẫn là chưa đạt.`,
  /** What of a configuration can make a run green; `file` and `place` (`rasoat.yaml:4`) as reports name them. */
  configuration: {
    files: (files: readonly string[]) => `Tệp cấu hình đang dùng: ${files.map(oneLine).join(', ')}`,
    levels: (file: string, levels: NonNullable<ConfigurationInForce['levels']>) =>
      `Tệp cấu hình ${oneLine(file)} đặt lại mức của ${w.count(levels.length)} yêu cầu: ${levels.map(({ requirement, from, to, line }) => `${requirement} từ «${labels.weights[from]}» thành «${labels.weights[to]}» (dòng ${line})`).join('; ')}.`,
    neverFails: (place: string) =>
      `Tệp cấu hình (${oneLine(place)}) tắt mã thoát 1: kế hoạch chưa đạt, không đọc được hay quá hạn chưa gửi cũng không làm thay đổi mã thoát.`,
    forgotten: (date: string, place: string) =>
      `Ngày đối chiếu ${date} do tệp cấu hình ấn định (${oneLine(place)}) và cách ngày lập báo cáo hơn 31 ngày; hãy kiểm tra xem còn đúng hay không.`,
  },
  /** Of a report that judges only some of the requirements. */
  scope: (ids: readonly string[], of: number) =>
    `Chỉ đối chiếu ${w.count(ids.length)}/${w.count(of)} yêu cầu: ${ids.join(', ')}; các yêu cầu khác chưa được đối chiếu.`,
  /** Of a report put together of several. */
  merged: (reports: number) =>
    `Ghép từ ${w.count(reports)} báo cáo; nội dung giống nhau chỉ được so sánh trong từng báo cáo, chưa so sánh giữa các báo cáo với nhau.`,
  /** Of a plan without anything to correct, where only some of the requirements were asked about. */
  nothingAsked: 'Không có nội dung nào cần sửa trong các yêu cầu được đối chiếu.',
  unit: (type: string, level: string) => `${type}, cấp ${level}`,
  unknownUnit: 'Không rõ đơn vị',
  document: (number: number) => `kế hoạch thứ ${number} trong tệp`,
  inPlan: 'tệp kế hoạch',
  todo: heads.todo,
  quote: terms.quote,
  evidence: heads.evidence,
  due: (date: string) => `hạn ${date}`,
  /** What is not asked of a unit because of the days on which it exists. */
  leftOut: {
    title: 'Không xét vì ngoài thời gian hoạt động của đơn vị',
    why: ({ reason, due, years = [] }: Omit<LeftOut, 'requirement'>) =>
      [
        ...(years.length > 0 ? [`năm ${w.and(years.map(String))}`] : []),
        ...(due !== undefined && years.length === 0 ? [`hạn ${w.date(due)}`] : []),
        reason === 'before-first-day' ? 'trước ngày đơn vị bắt đầu hoạt động' : 'sau ngày đơn vị kết thúc hoạt động',
      ].join(', '),
    /** Of all plans together. */
    counted: ({ plans, requirements }: NonNullable<Summary['leftOut']>) =>
      `Không xét ${w.count(requirements)} lượt yêu cầu của ${w.count(plans)} kế hoạch, vì ngoài thời gian hoạt động của đơn vị.`,
  },
  /** Of what is not done yet; `passed` when the day is over and nobody has confirmed it. */
  planned: (date: string, passed: boolean) =>
    passed ? `cần xác nhận, ngày dự kiến ${w.date(date)} đã qua` : `dự kiến ${w.date(date)}`,
  /** Of a plan: ids and when, `5.1.c (dự kiến 20/9/2021)`. */
  plannedLine: (items: readonly string[]) => `Mới có ngày dự kiến (${items.length}): ${items.join('; ')}.`,
  daysLate: (days: number) => `quá hạn ${w.count(days)} ngày`,
  daysLeft: (days: number) => (days === 0 ? 'ngày đối chiếu là hạn cuối' : `còn ${w.count(days)} ngày`),
  /** `met/(met + unmet + unknown)` of the error level and of all levels, or a dash. */
  shares: (error: string, all: string) => `Yêu cầu quyết định kết quả: đạt ${error}; tất cả yêu cầu: đạt ${all}`,
  /** Counts beside the shares, those that are not 0. */
  beside: ({
    notDue,
    review,
    reviewed,
    waived,
    planned = 0,
  }: {
    notDue: number;
    review: number;
    reviewed: number;
    waived: number;
    planned?: number;
  }) => [
    ...(notDue > 0 ? [`chưa đến hạn ${notDue}`] : []),
    ...(review > 0 ? [`cần xem xét ${review}${reviewed > 0 ? ` (đã xem xét ${reviewed})` : ''}`] : []),
    ...(waived > 0 ? [`được miễn ${waived}`] : []),
    ...(planned > 0 ? [`mới có ngày dự kiến ${planned}`] : []),
  ],
  /** Of a plan that meets nothing of what is asked and due. */
  nothingMet: (of: number) => `chưa đáp ứng yêu cầu nào trong ${w.count(of)} yêu cầu đã đến hạn nên kế hoạch chưa đạt`,
  /** Of a plan that meets most of what it meets by one task. */
  leaning: ({ met, of }: { met: number; of: number }) =>
    `${w.count(met)} trong ${w.count(of)} yêu cầu đã đạt là do 1 nhiệm vụ`,
  sections: { notDue: heads.notDue, review: heads.review, waived: heads.waived, met: 'Đã đạt' },
  tables: { byUnit: 'Tổng hợp theo đơn vị', byRequirement: 'Tổng hợp theo yêu cầu' },
  /** Heads of narrow columns: a long word has a hyphen and a space where it may be broken. */
  columns: {
    unit: heads.unit,
    verdict: heads.verdict,
    requirement: heads.requirement,
    title: 'Nội dung',
    problems: 'Sai sót',
    met: heads.met,
    unmet: heads.unmet,
    notDue: heads.notDue,
    review: heads.review,
    unknown: 'Chưa xác định',
    waived: heads.waived,
    missing: heads.missing,
    overdue: heads.overdue,
    compliant: heads.met,
    nonCompliant: heads.unmet,
  },
  /** What `check --fix` would mend. */
  mendable: ({ safe, ask }: { safe: number; ask: number }) =>
    safe + ask === 0
      ? []
      : [
          safe === 0
            ? `Sửa giúp được ${w.count(ask)} chỗ nếu đồng ý: chạy lại với --fix --unsafe; xem trước bằng --diff.`
            : `Sửa giúp được ${w.count(safe)} chỗ: chạy lại với --fix${ask > 0 ? `, và ${w.count(ask)} chỗ nữa nếu đồng ý: thêm --unsafe` : ''}; xem trước bằng --diff.`,
        ],
  /** The last lines: files found and read, plans and their verdicts; what was not asked. */
  closing: (
    { files, plans, requirements, unmetByLevel, ...parts }: Summary,
    problems: Record<FindingLevel, number>,
  ) => [
    `Tệp: tìm thấy ${w.count(files.found)}, đọc được ${w.count(files.read)}. Kế hoạch: nhận được ${w.count(plans.received)}, đã đối chiếu ${w.count(plans.received - plans.unreadable)} (đạt ${w.count(plans.compliant)}, chưa đến hạn ${w.count(plans.pending)}, chưa đạt ${w.count(plans.nonCompliant)}), không đọc được ${w.count(plans.unreadable)}.`,
    ...labels.skipped(files),
    ...(plans.superseded ? [sending.supersededCount(plans.superseded)] : []),
    ...(plans.notAsked ? [`Ngoài phạm vi đối chiếu lần này (--only): ${w.count(plans.notAsked)} kế hoạch.`] : []),
    ...extent.lines({ files, plans, requirements, unmetByLevel, ...parts }),
    `Sai sót trong tệp kế hoạch: lỗi ${w.count(problems.error)}, cảnh báo ${w.count(problems.warning)}, lưu ý ${w.count(problems.note)}.`,
    `Yêu cầu: đạt ${w.count(requirements.met)}, chưa đạt ${w.count(requirements.unmet)} (quyết định kết quả ${w.count(unmetByLevel.error)}, cảnh báo ${w.count(unmetByLevel.warning)}, lưu ý ${w.count(unmetByLevel.note)}), chưa xác định được ${w.count(requirements.unknown)}, chưa đến hạn ${w.count(requirements.notDue)}, cần xem xét ${w.count(requirements.review)}${requirements.reviewed > 0 ? ` (đã xem xét ${w.count(requirements.reviewed)})` : ''}, được miễn ${w.count(requirements.waived)}, không áp dụng ${w.count(requirements.notApplicable)}.${requirements.planned ? ` Trong số chưa đến hạn và chưa đạt, ${w.count(requirements.planned)} yêu cầu mới có ngày dự kiến.` : ''}`,
    ...(parts.leftOut ? [labels.leftOut.counted(parts.leftOut)] : []),
  ],
  /** Of documents that are no YAML, and of YAML that git ignores: how many, and the first names. */
  skipped,
  /** What has changed between two reports. */
  comparison: {
    title: (before: string, after: string) => `So sánh báo cáo ngày ${before} với báo cáo ngày ${after}`,
    newlySent: 'Đơn vị mới gửi kế hoạch',
    fixed: 'Đã khắc phục',
    fresh: 'Mới phát sinh',
    newlyDue: 'Mới đến hạn',
    open: 'Còn tồn tại',
    gone: 'Không còn trong báo cáo mới',
  },
  explain: {
    clause: heads.clause,
    quote: terms.quote,
    binds: 'Áp dụng với',
    modality: 'Mức độ yêu cầu',
    level: 'Khi chưa đạt',
    check: 'Cách đối chiếu',
    due: heads.due,
    /** Of a duty that is due anew each year. */
    everyYear: (from: number, to: number, dueDays: number) => {
      const { day, offset } = yearBound({ of: 'end', years: 0, days: dueDays });
      return `${day} ${offset === 0 ? 'hằng năm' : 'của năm sau, đối với mỗi năm'}, từ ${from} đến ${to}`;
    },
    noDue: 'không đối chiếu theo ngày cụ thể',
    reading: 'Cách hiểu',
    hint: heads.todo,
    met: 'Ví dụ đạt',
    unmet: 'Ví dụ chưa đạt',
    addresses: 'Ví dụ có nội dung để xem xét',
    silent: 'Ví dụ chưa có nội dung để xem xét',
    judgedAt: (date: string) => `đối chiếu ngày ${date}`,
    allLevels: 'mọi cấp',
    everyOrganisation: 'MTTQ và các tổ chức chính trị - xã hội',
  },
};
