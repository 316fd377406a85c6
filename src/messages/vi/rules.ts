import type { AcrossParams } from '../../desk/across/Across.js';
import type { RemarkKind } from '../../desk/roster/remarks.js';
import type { RuleText } from '../RuleText.js';
import { problemRules } from './problemRules.js';

/** The rules that are no requirements of the conclusion. Those have their own title, quote and hint. */
export const rules = {
  problems: problemRules,
  across: {
    'copied-text': {
      title: 'Nội dung giống nhau ở nhiều đơn vị',
      todo: 'Xem xét các kế hoạch đã sát với nhiệm vụ của từng đơn vị chưa.',
    },
    'sum-contradicts': {
      title: 'Số liệu của đơn vị cấp trên không khớp với số cộng từ các đơn vị cấp dưới',
      todo: 'Đối chiếu lại số liệu trong các kế hoạch được nêu.',
    },
    'same-number': {
      title: 'Nhiều kế hoạch ghi cùng một số, ký hiệu văn bản',
      todo: 'Kiểm tra lại số, ký hiệu văn bản của từng kế hoạch.',
    },
  } satisfies Record<keyof AcrossParams, RuleText>,
  /** Of a kind that only a later version of the program knows. */
  later: {
    title: 'Nội dung do phiên bản mới hơn của rasoat phát hiện',
    todo: 'Đọc nội dung thông báo; cài đặt phiên bản đó để biết thêm.',
  },
  /** What the roster has to remark of plans. */
  roster: {
    twice: {
      title: 'Đơn vị gửi nhiều kế hoạch',
      todo: 'Nếu bản được tính chưa đúng, ghi quyết định «bản chính thức».',
    },
    unlisted: {
      title: 'Kế hoạch không có trong danh sách đơn vị',
      todo: 'Ghi đúng «mã đơn vị» trong kế hoạch, hoặc bổ sung đơn vị vào danh sách.',
    },
    namesakes: {
      title: 'Danh sách có nhiều đơn vị cùng tên với đơn vị của kế hoạch',
      todo: 'Ghi «mã đơn vị» trong kế hoạch.',
    },
    mismatched: {
      title: 'Kế hoạch ghi về đơn vị khác với danh sách đơn vị',
      todo: 'Sửa kế hoạch; nếu danh sách đơn vị sai thì sửa danh sách.',
    },
    outside: {
      title: 'Đơn vị chưa hoạt động hoặc không còn hoạt động vào ngày đối chiếu',
      todo: 'Không cần sửa nếu thời gian hoạt động trong danh sách đơn vị là đúng.',
    },
  } satisfies Record<RemarkKind, RuleText>,
  /** A unit of the roster whose plan is overdue. */
  missing: {
    title: 'Đơn vị chưa gửi kế hoạch, đã quá hạn',
    todo: 'Đôn đốc đơn vị gửi kế hoạch; nếu đơn vị không phải gửi, sửa lại danh sách đơn vị.',
  },
  /** What the paths of the report are relative to. */
  root: 'Thư mục nơi chạy rasoat; mọi đường dẫn tính từ thư mục này.',
};
