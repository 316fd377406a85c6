import { oneLine } from '../../plan/text/visible.js';
import { firstOf } from '../firstOf.js';
import type { Labels } from '../labels.js';
import { extent } from './extent.js';

export const labels: Labels = {
  statuses: {
    met: 'đạt',
    unmet: 'chưa đạt',
    'not-due': 'chưa đến hạn',
    review: 'cần xem xét',
    waived: 'được miễn',
    unknown: 'chưa xác định được',
  },
  verdicts: { compliant: 'đạt', pending: 'chưa đến hạn', 'non-compliant': 'chưa đạt', unreadable: 'không đọc được' },
  levels: { error: 'lỗi', warning: 'cảnh báo', note: 'lưu ý' },
  modalities: {
    must: 'bắt buộc ("phải", "có trách nhiệm", "giao", có thời hạn)',
    directive: 'chỉ đạo trực tiếp',
    emphasis: 'nhấn mạnh ("chú trọng", "quan tâm", "nhất là")',
    strive: 'phấn đấu',
    conditional: 'có điều kiện ("nếu thấy cần thiết")',
  },
  asOf: (date) => `Ngày đối chiếu: ${date}`,
  scope: (ids, of, w) =>
    `Chỉ đối chiếu ${w.count(ids.length)}/${w.count(of)} yêu cầu: ${ids.join(', ')}; các yêu cầu khác chưa được đối chiếu.`,
  merged: (reports, w) =>
    `Ghép từ ${w.count(reports)} báo cáo; nội dung giống nhau chỉ được so sánh trong từng báo cáo, chưa so sánh giữa các báo cáo với nhau.`,
  nothingAsked: 'Không có nội dung nào cần sửa trong các yêu cầu được đối chiếu.',
  unit: (type, level) => `${type}, cấp ${level}`,
  unknownUnit: 'Không rõ đơn vị',
  document: (number) => `kế hoạch thứ ${number} trong tệp`,
  inPlan: 'tệp kế hoạch',
  todo: 'Cần làm',
  quote: 'Kết luận',
  evidence: 'Căn cứ',
  due: (date) => `hạn ${date}`,
  daysLate: (days, w) => `quá hạn ${w.count(days)} ngày`,
  daysLeft: (days, w) => (days === 0 ? 'hôm nay là hạn cuối' : `còn ${w.count(days)} ngày`),
  shares: (error, all) => `Yêu cầu mức lỗi: đạt ${error}; mọi mức: đạt ${all}`,
  beside: ({ notDue, review, reviewed, waived }) => [
    ...(notDue > 0 ? [`chưa đến hạn ${notDue}`] : []),
    ...(review > 0 ? [`cần xem xét ${review}${reviewed > 0 ? ` (đã xem xét ${reviewed})` : ''}`] : []),
    ...(waived > 0 ? [`được miễn ${waived}`] : []),
  ],
  sections: { notDue: 'Chưa đến hạn', review: 'Cần xem xét', waived: 'Được miễn', met: 'Đã đạt' },
  tables: { byUnit: 'Tổng hợp theo đơn vị', byRequirement: 'Tổng hợp theo yêu cầu' },
  columns: {
    unit: 'Đơn vị',
    verdict: 'Kết quả',
    requirement: 'Yêu cầu',
    title: 'Nội dung',
    problems: 'Lỗi của tệp',
    met: 'Đạt',
    unmet: 'Chưa đạt',
    notDue: 'Chưa đến hạn',
    review: 'Cần xem xét',
    unknown: 'Chưa xác định',
    waived: 'Được miễn',
    missing: 'Chưa gửi',
    overdue: 'Quá hạn',
    compliant: 'Đạt',
    nonCompliant: 'Chưa đạt',
  },
  closing: ({ files, plans, requirements, unmetByLevel, ...parts }, problems, w) => [
    `Tệp: tìm thấy ${w.count(files.found)}, đọc được ${w.count(files.read)}. Kế hoạch: nhận được ${w.count(plans.received)}, đã đối chiếu ${w.count(plans.received - plans.unreadable)} (đạt ${w.count(plans.compliant)}, chưa đến hạn ${w.count(plans.pending)}, chưa đạt ${w.count(plans.nonCompliant)}), không đọc được ${w.count(plans.unreadable)}.`,
    ...labels.skipped(files, w),
    ...(plans.notAsked ? [`Không thuộc diện được hỏi (--only): ${w.count(plans.notAsked)} kế hoạch.`] : []),
    ...extent.lines({ files, plans, requirements, unmetByLevel, ...parts }, w),
    `Lỗi trong tệp kế hoạch: lỗi ${w.count(problems.error)}, cảnh báo ${w.count(problems.warning)}, lưu ý ${w.count(problems.note)}.`,
    `Yêu cầu: đạt ${w.count(requirements.met)}, chưa đạt ${w.count(requirements.unmet)} (lỗi ${w.count(unmetByLevel.error)}, cảnh báo ${w.count(unmetByLevel.warning)}, lưu ý ${w.count(unmetByLevel.note)}), chưa xác định được ${w.count(requirements.unknown)}, chưa đến hạn ${w.count(requirements.notDue)}, cần xem xét ${w.count(requirements.review)}${requirements.reviewed > 0 ? ` (đã xem xét ${w.count(requirements.reviewed)})` : ''}, được miễn ${w.count(requirements.waived)}, không áp dụng ${w.count(requirements.notApplicable)}.`,
  ],
  skipped: ({ passedOver = [], ignored = [] }, w) => {
    const named = (files: readonly string[]) =>
      firstOf(files.map(oneLine), (left) => `${w.count(left)} tệp khác`, 5).join(', ');
    return [
      ...(passedOver.length > 0
        ? [`${w.count(passedOver.length)} tệp không phải YAML nên không được đọc: ${named(passedOver)}.`]
        : []),
      ...(ignored.length > 0
        ? [`${w.count(ignored.length)} tệp YAML bị .gitignore bỏ qua nên không được đối chiếu: ${named(ignored)}.`]
        : []),
    ];
  },
  comparison: {
    title: (before, after) => `So sánh báo cáo ngày ${before} với báo cáo ngày ${after}`,
    newlySent: 'Đơn vị mới gửi kế hoạch',
    fixed: 'Đã khắc phục',
    fresh: 'Mới phát sinh',
    newlyDue: 'Mới đến hạn',
    open: 'Còn tồn tại',
    gone: 'Không còn trong báo cáo mới',
  },
  explain: {
    clause: 'Căn cứ',
    quote: 'Kết luận ghi',
    binds: 'Áp dụng với',
    modality: 'Mức độ yêu cầu',
    level: 'Khi chưa đạt',
    check: 'Cách đối chiếu',
    due: 'Thời hạn',
    everyYear: (from, to) => `31/12 hằng năm, từ ${from} đến ${to}`,
    noDue: 'không đối chiếu theo ngày cụ thể',
    reading: 'Cách hiểu',
    hint: 'Cần làm',
    met: 'Ví dụ đạt',
    unmet: 'Ví dụ chưa đạt',
    addresses: 'Ví dụ có nội dung để xem xét',
    silent: 'Ví dụ chưa có nội dung để xem xét',
    judgedAt: (date) => `đối chiếu ngày ${date}`,
    allLevels: 'mọi cấp',
    everyOrganisation: 'MTTQ và các tổ chức chính trị - xã hội',
  },
};
