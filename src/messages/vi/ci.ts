import type { FindingLevel } from '../../plan/model/Finding.js';
import { words as w } from './words.js';

/** What the formats for CI platforms say beside what every report says. */
export const ci = {
  /** The case that fails when a plan cannot be read. */
  reading: 'Đọc tệp kế hoạch',
  /** The suite of what is found over the plans together. */
  together: 'Chung cho các kế hoạch',
  /** Beside what fails but for an earlier report (`--since`). */
  known: 'Đã có trong báo cáo kỳ trước (--since) nên không làm thay đổi mã thoát.',
  /** How many findings of each level are not among the annotations. */
  more: ({ error, warning, note }: Record<FindingLevel, number>, shown: number) => {
    const parts = [
      ...(error > 0 ? [`${w.count(error)} lỗi`] : []),
      ...(warning > 0 ? [`${w.count(warning)} cảnh báo`] : []),
      ...(note > 0 ? [`${w.count(note)} lưu ý`] : []),
    ];
    return `Còn ${w.and(parts)} chưa nêu ở trên, vì GitHub chỉ hiển thị ${w.count(shown)} chú thích cho mỗi mức.`;
  },
  /** How many lines about what is not asked, or only planned, are not printed. */
  moreLines: (left: number) =>
    `Còn ${w.count(left)} dòng về những điều không xét hoặc mới có ngày dự kiến; xem báo cáo đầy đủ.`,
  /** How many results of each level a file has no room for. */
  cut: (of: Record<FindingLevel, number>, most: number) =>
    `Tệp này lược bỏ ${w.count(of.error)} lỗi, ${w.count(of.warning)} cảnh báo, ${w.count(of.note)} lưu ý, vì GitHub không nhận tệp có quá ${w.count(most)} kết quả. Báo cáo dạng khác có đủ.`,
};
