import { headsOf } from '../headsOf.js';

/** The words that several outputs share: one for each thing, spelled here and nowhere else. */
export const terms = {
  unit: 'đơn vị',
  code: 'mã đơn vị',
  kind: 'loại đơn vị',
  level: 'cấp',
  parent: 'địa bàn',
  file: 'tệp',
  nthPlan: 'kế hoạch thứ',
  line: 'dòng',
  column: 'cột',
  requirement: 'yêu cầu',
  asks: 'nội dung yêu cầu',
  clause: 'mục của Kết luận',
  weight: 'mức',
  status: 'trạng thái',
  verdict: 'kết quả',
  due: 'thời hạn',
  daysLate: 'số ngày quá hạn',
  daysLeft: 'số ngày còn lại',
  finding: 'tồn tại',
  todo: 'cần làm',
  quote: 'Kết luận ghi',
  evidence: 'kế hoạch ghi',
  /** What is wrong with the file itself. */
  problems: 'sai sót trong tệp kế hoạch',
  error: 'lỗi',
  warning: 'cảnh báo',
  note: 'lưu ý',
  /** What an unmet requirement of the error level does. */
  decides: 'quyết định kết quả',
  deciding: 'yêu cầu quyết định kết quả',
  allRequirements: 'tất cả yêu cầu',
  met: 'đạt',
  unmet: 'chưa đạt',
  notDue: 'chưa đến hạn',
  review: 'cần xem xét',
  reviewed: 'đã xem xét',
  waived: 'được miễn',
  unknown: 'chưa xác định được',
  notApplicable: 'không áp dụng',
  unreadable: 'không đọc được',
  /** Of a plan that none of the requirements asked about (`--only`) binds. */
  notAsked: 'ngoài phạm vi đối chiếu',
  received: 'đã gửi',
  missing: 'chưa gửi',
  overdue: 'quá hạn',
  baseline: 'hiện trạng',
  goal: 'mục tiêu',
};

/** The same with a capital. */
export const heads = headsOf(terms);
