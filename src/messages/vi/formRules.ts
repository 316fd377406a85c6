import type { FormParams } from '../../plan/model/FormProblem.js';
import type { RuleText } from '../RuleText.js';

/** What is wrong with a form in a workbook, in general. */
export const formRules: Record<keyof FormParams, RuleText> = {
  'form-unread': {
    title: 'Bảng tính không đọc được, hoặc không phải biểu mẫu kế hoạch',
    todo: 'Dùng biểu mẫu do lệnh «rasoat init --format xlsx» lập ra, lưu kiểu .xlsx, không đặt mật khẩu.',
  },
  'form-sheet': {
    title: 'Trang không thuộc biểu mẫu',
    todo: 'Chép nội dung vào trang của biểu mẫu, hoặc xóa trang này.',
  },
  'form-headings': {
    title: 'Trang của biểu mẫu không còn tiêu đề',
    todo: 'Lấy lại tiêu đề từ biểu mẫu gốc.',
  },
  'form-heading': { title: 'Ô tiêu đề của biểu mẫu bị xóa hoặc đổi tên', todo: 'Ghi lại đúng tên tiêu đề.' },
  'form-stray': {
    title: 'Nội dung nằm ngoài các ô của biểu mẫu',
    todo: 'Chuyển nội dung vào đúng ô, hoặc xóa đi.',
  },
  'form-twice': {
    title: 'Tiêu đề, tên hoặc trang của biểu mẫu có hai lần',
    todo: 'Gộp hai nội dung làm một, hoặc xóa phần thừa.',
  },
  'form-merged': { title: 'Ô bị gộp', todo: 'Bỏ gộp ô và ghi riêng từng ô.' },
  'form-formula': { title: 'Ô chứa công thức', todo: 'Thay công thức bằng chính giá trị đó.' },
  'form-error': { title: 'Ô báo lỗi của Excel', todo: 'Ghi lại giá trị.' },
  'form-date': {
    title: 'Ô do Excel lưu là ngày',
    todo: 'Kiểm tra ngày và tháng, định dạng ô là Text (Văn bản) rồi ghi lại, ví dụ 30/9/2021.',
  },
  'form-beside': {
    title: 'Ghi chú, khung chữ hoặc hình ảnh đặt trên ô của biểu mẫu',
    todo: 'Nội dung thuộc kế hoạch thì ghi vào ô để điền.',
  },
  'form-hidden': { title: 'Biểu mẫu có phần bị ẩn', todo: 'Cho hiện lại và kiểm tra.' },
};
