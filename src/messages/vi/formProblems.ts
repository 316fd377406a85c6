import type { FormParams } from '../../plan/model/FormProblem.js';
import type { SentencesFor } from '../SentencesFor.js';
import { shorten } from '../shorten.js';
import { words as w } from './words.js';

const MIB = 1024 * 1024;

const unread: Record<FormParams['form-unread']['reason'], (limit: number) => string> = {
  'not-form': () =>
    'Đây là bảng tính Excel nhưng không phải biểu mẫu kế hoạch. Hãy lập biểu mẫu bằng lệnh «rasoat init --format xlsx» rồi chép nội dung vào đó.',
  'not-workbook': () =>
    'Đây không phải bảng tính Excel (.xlsx). Nếu là tệp Word, hãy lập bản nháp bằng lệnh: rasoat convert TÊN-TỆP.',
  xls: () =>
    'Đây là bảng tính Excel kiểu cũ (.xls). Hãy mở bằng Excel, chọn Lưu thành (Save As), kiểu «Excel Workbook (*.xlsx)».',
  xlsb: () =>
    'Đây là bảng tính Excel dạng nhị phân (.xlsb). Hãy mở bằng Excel, chọn Lưu thành (Save As), kiểu «Excel Workbook (*.xlsx)».',
  ods: () => 'Đây là bảng tính dạng .ods. Hãy mở rồi lưu thành kiểu Excel (.xlsx).',
  'as-text': () =>
    'Đây là một trang của biểu mẫu Excel đã lưu thành tệp chữ (CSV), các trang khác đã mất. Hãy mở lại biểu mẫu và lưu thành kiểu «Excel Workbook (*.xlsx)».',
  encrypted: () =>
    'Bảng tính này đặt mật khẩu nên không mở được. Hãy bỏ mật khẩu (Tệp > Thông tin > Bảo vệ sổ làm việc > Mã hóa bằng mật khẩu, xóa trống) rồi lưu lại.',
  damaged: () => 'Bảng tính bị hỏng nên không đọc được. Hãy mở bằng Excel rồi lưu lại, hoặc chép lại từ bản gốc.',
  'too-large': (limit) =>
    `Bảng tính quá lớn (trên ${w.count(Math.round(limit / MIB))} MiB) nên không đọc. Hãy bỏ hình ảnh và các dòng, cột định dạng thừa, hoặc chép nội dung sang biểu mẫu mới.`,
  'too-much-text': (limit) =>
    `Biểu mẫu có quá nhiều chữ nên không đọc: kế hoạch chỉ được dài đến ${w.count(Math.round(limit / MIB))} MiB. Hãy kiểm tra xem có dán nhầm bảng khác vào biểu mẫu không.`,
  'too-many-cells': (limit) =>
    `Bảng tính có quá nhiều chữ (trên ${w.count(limit)} ô) nên không đọc. Hãy kiểm tra xem có nhầm tệp không.`,
};

const stray: Record<NonNullable<FormParams['form-stray']['place']> | 'other', (text: string) => string> = {
  other: (text) =>
    `Ô này không phải là ô của biểu mẫu nên không được đọc: ${text}. Hãy chuyển nội dung vào đúng ô, hoặc xóa đi.`,
  hint: (text) =>
    `Ô này ở cột gợi ý của biểu mẫu, không phải ô để điền, nên nội dung không được đọc: ${text}. Hãy chuyển nội dung vào ô để điền, hoặc xóa đi.`,
  reference: (text) =>
    `Trang này chỉ để tra cứu; nội dung ghi thêm hoặc sửa ở đây không được đọc: ${text}. Hãy chuyển nội dung vào ô để điền ở đúng trang, hoặc xóa đi.`,
  words: (text) =>
    `Trang này liệt kê các từ mà biểu mẫu cho chọn; từ ghi thêm hoặc sửa ở đây không được chấp nhận: ${text}. Hãy dùng từ có sẵn, hoặc xóa đi.`,
};

/** What is wrong with a form in a workbook: what, and what to do. */
export const formProblems: SentencesFor<FormParams> = {
  'form-unread': ({ reason, limit = 0 }) => unread[reason](limit),
  'form-sheet': ({ sheet, cells }) =>
    `Trang ${w.spelled(sheet)} không thuộc biểu mẫu; ${w.count(cells)} ô có nội dung ở đó không được đọc. Hãy chép nội dung vào trang của biểu mẫu, hoặc xóa trang này.`,
  'form-headings': ({ section }) =>
    `Không tìm thấy phần ${w.key(section)} của biểu mẫu ở trang này, vì các ô tiêu đề đã bị xóa hoặc sửa. Hãy lấy lại tiêu đề từ biểu mẫu gốc.`,
  'form-heading': ({ path }) =>
    `Biểu mẫu không còn ô tiêu đề của ${w.keyIn(path)}, vì đã bị xóa hoặc đổi tên. Hãy ghi lại đúng tên tiêu đề.`,
  'form-stray': ({ text, place }) => stray[place ?? 'other'](w.quote(text)),
  'form-twice': ({ text, first }) =>
    `${w.quote(text)} đã có ở ${w.spelled(first)}; chỉ nội dung ở đó được đọc. Hãy gộp hai nội dung làm một, hoặc xóa phần thừa.`,
  'form-merged': ({ rows, columns }) =>
    `Các ô bị gộp làm một (${w.count(rows)} dòng, ${w.count(columns)} cột); nội dung chỉ được đọc cho ô đầu tiên. Hãy bỏ gộp ô và ghi riêng từng ô.`,
  'form-formula': ({ text }) =>
    `Ô này chứa công thức; chỉ kết quả đã lưu được đọc: ${w.quote(text)}. Hãy thay công thức bằng chính giá trị đó.`,
  'form-error': ({ text }) => `Ô này báo lỗi của Excel: ${shorten(text)}. Hãy ghi lại giá trị.`,
  'form-date': ({ date, other }) =>
    other
      ? `Excel đã tự đổi nội dung ô này thành ngày ${w.date(date)}. Hãy định dạng ô là Text (Văn bản) rồi ghi lại.`
      : `Ô này được Excel lưu là ngày ${w.date(date)}. Máy đặt theo kiểu Mỹ hiểu số đứng trước là tháng, nên ngày và tháng có thể đã bị đổi chỗ: hãy kiểm tra, định dạng ô là Text (Văn bản) rồi ghi lại, ví dụ 30/9/2021.`,
  'form-beside': ({ what, text }) =>
    what === 'picture'
      ? 'Ở ô này có một hình ảnh; nội dung trong hình không được đọc. Hãy ghi nội dung vào ô để điền nếu thuộc kế hoạch.'
      : `${what === 'comment' ? 'Ghi chú gắn với ô này' : 'Khung chữ đặt ở ô này'} không được đọc: ${w.quote(text)}. Hãy ghi nội dung vào ô để điền nếu thuộc kế hoạch.`,
  'form-hidden': ({ what }) =>
    `Biểu mẫu có ${{ sheet: 'trang', row: 'dòng', column: 'cột' }[what]} bị ẩn; nội dung ở đó vẫn được đọc. Hãy cho hiện lại và kiểm tra.`,
};
