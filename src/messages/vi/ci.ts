import type { CiLabels } from '../CiLabels.js';

export const ci: CiLabels = {
  reading: 'Đọc tệp kế hoạch',
  together: 'Chung cho các kế hoạch',
  known: 'Đã có trong báo cáo kỳ trước (--since) nên không làm cho lần chạy không đạt.',
  more: ({ error, warning, note }, shown, w) => {
    const parts = [
      ...(error > 0 ? [`${w.count(error)} lỗi`] : []),
      ...(warning > 0 ? [`${w.count(warning)} cảnh báo`] : []),
      ...(note > 0 ? [`${w.count(note)} lưu ý`] : []),
    ];
    return `Còn ${w.and(parts)} chưa nêu ở trên, vì GitHub chỉ hiển thị ${w.count(shown)} chú thích cho mỗi mức.`;
  },
  leftOut: (plans, lists, w) => {
    const parts = [
      ...(plans > 0 ? [`${w.count(plans)} kế hoạch`] : []),
      ...(lists ? ['các danh sách và bảng tổng hợp'] : []),
    ];
    return `Bản tóm tắt này lược bỏ ${w.and(parts)}, vì GitHub chỉ nhận tối đa 1 MiB cho mỗi bước. Hãy xuất báo cáo đầy đủ ra tệp bằng «-o».`;
  },
};
