import type { MarkdownLabels } from '../MarkdownLabels.js';

export const markdown: MarkdownLabels = {
  title: 'Kết quả đối chiếu kế hoạch',
  madeWith: (version) => `Lập bằng rasoat ${version}`,
  summary: 'Tổng hợp',
  nothing: 'Không có nội dung nào cần sửa.',
  problems: 'Lỗi của tệp',
  file: 'Tệp',
};
