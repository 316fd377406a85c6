import type { ProblemParams } from '../../plan/model/Problem.js';
import { DRAFT_KEY, DRAFT_WORDS } from '../../plan/reader/draftMark.js';
import type { SentencesFor } from '../SentencesFor.js';
import { words as w } from './words.js';

const UNREADABLE = 'Tệp này không đọc được';

const LOST = 'tệp đã lưu theo bảng mã không có chữ tiếng Việt, chữ có dấu thành dấu hỏi';

/** What to do about a badly encoded file where converting it is not the answer. */
const CURES: Partial<Record<ProblemParams['not-utf8']['cause'], string>> = {
  damaged: 'Hãy chép lại tệp từ bản gốc.',
  lost: 'Hãy lấy lại bản gốc và lưu dạng UTF-8.',
};

/** What is wrong with a file as such: what, and what to write instead. */
export const fileFaults = {
  'cannot-read': ({ reason, code }) =>
    ({
      permission: `${UNREADABLE} vì không có quyền mở. Hãy cấp quyền đọc cho tệp rồi chạy lại.`,
      folder: `${UNREADABLE} vì đây là một thư mục mang tên như tệp. Hãy đổi tên thư mục.`,
      vanished: `${UNREADABLE} vì tệp không còn ở đây hoặc liên kết trỏ tới chỗ không có. Hãy kiểm tra lại tệp.`,
      'link-cycle': `${UNREADABLE} vì các liên kết trỏ vòng quanh nhau. Hãy thay liên kết bằng chính tệp kế hoạch.`,
      'link-outside': `${UNREADABLE} vì đây là liên kết dẫn ra ngoài thư mục hoặc kho git được kiểm tra, hay tới chỗ ẩn hoặc tệp bị git bỏ qua trong đó. Hãy thay liên kết bằng chính tệp đó.`,
      'no-file': `${UNREADABLE} vì đây không phải là tệp thông thường (mà là ống dẫn, thiết bị hoặc tệp hệ thống). Hãy thay bằng chính tệp kế hoạch; để đọc từ đầu vào chuẩn, dùng «-».`,
      held: `${UNREADABLE} vì một chương trình khác đang mở riêng tệp này. Hãy đóng chương trình đó rồi chạy lại.`,
      other: `${UNREADABLE} (mã lỗi của hệ thống: ${code}). Hãy kiểm tra ổ đĩa hoặc chép lại tệp.`,
    })[reason],
  'too-large': ({ limit }) =>
    `Tệp lớn hơn ${w.count(limit)} byte (1 MiB) nên không đọc. Hãy kiểm tra xem có nhầm tệp không, hoặc tách mỗi đơn vị một tệp.`,
  'not-utf8': ({ cause }) =>
    `${
      {
        'windows-1258': 'Tệp lưu theo bảng mã Windows-1258, không phải Unicode.',
        tcvn3: 'Tệp lưu theo bảng mã TCVN3 (ABC), không phải Unicode.',
        vni: 'Tệp lưu theo bảng mã VNI, không phải Unicode.',
        'utf-16': 'Tệp lưu theo UTF-16 nhưng thiếu dấu nhận biết ở đầu tệp.',
        damaged: 'Tệp bị hỏng: có ký tự không đọc được (tệp bị cắt cụt hoặc chép lỗi).',
        lost: `Chữ trong tệp bị lỗi phông: ${LOST}.`,
        unknown: 'Tệp không lưu theo UTF-8.',
      }[cause]
    } ${CURES[cause] ?? 'Hãy mở tệp, chuyển mã sang Unicode dựng sẵn và lưu lại dạng UTF-8.'}`,
  'binary-file': ({ format }) =>
    `${
      {
        office: 'Đây là tệp Word, Excel hoặc tệp nén, không phải tệp văn bản.',
        pdf: 'Đây là tệp PDF, không phải tệp văn bản.',
        other: 'Đây không phải tệp văn bản.',
      }[format]
    } ${format === 'office' ? 'Nếu là tệp Word, hãy lập bản nháp bằng lệnh: rasoat convert TÊN-TỆP; hoặc' : 'Hãy'} chép nội dung kế hoạch vào tệp văn bản thuần (.yaml), lưu dạng UTF-8.`,
  mojibake: ({ cause, sample }) =>
    `Chữ trong tệp bị lỗi phông, ví dụ ${w.quote(sample)}: ${
      {
        'utf-8': 'văn bản UTF-8 đã bị mở và lưu nhầm theo bảng mã khác',
        tcvn3: 'văn bản gõ theo bảng mã TCVN3 (ABC)',
        vni: 'văn bản gõ theo bảng mã VNI',
        lost: LOST,
      }[cause]
    }. Hãy lấy lại bản gốc, chuyển mã sang Unicode dựng sẵn và lưu dạng UTF-8.`,
  empty: ({ comments, roster }) => {
    if (roster) return 'Tệp danh sách đơn vị chưa có nội dung. Hãy bắt đầu bằng dòng «đơn vị:».';
    return comments
      ? 'Tệp chỉ có dòng ghi chú (bắt đầu bằng #), chưa có nội dung kế hoạch. Hãy bắt đầu bằng dòng «đơn vị:».'
      : 'Tệp trống. Hãy bắt đầu kế hoạch bằng dòng «đơn vị:».';
  },
  'not-a-mapping': ({ found, text, roster, configuration }) => {
    const here = `nhưng ở đây là ${found === 'list' ? 'một danh sách' : 'một đoạn chữ'}: ${w.quote(text)}`;
    if (found === 'markup')
      return `Đây là trang web hoặc tài liệu lưu dạng HTML, XML (${w.quote(text)}), không phải tệp kế hoạch. Hãy chép nội dung kế hoạch vào tệp văn bản thuần (.yaml), lưu dạng UTF-8.`;
    if (configuration)
      return `Tệp cấu hình phải gồm các mục có tên và dấu hai chấm, ${here}. Hãy viết mỗi mục trên một dòng, ví dụ «danh sách đơn vị: danh-sach.csv».`;
    return roster
      ? `Danh sách đơn vị dạng YAML phải bắt đầu bằng mục «đơn vị:», ${here}. Hãy ghi dòng «đơn vị:» ở đầu tệp, mỗi đơn vị là một gạch đầu dòng bên dưới.`
      : `Kế hoạch phải gồm các mục có tên và dấu hai chấm, ${here}. Hãy bắt đầu bằng dòng «đơn vị:», dưới đó là các dòng: ${w.lines('/unit')}.`;
  },
  'unconfirmed-draft': () =>
    `Đây là bản nháp do chương trình lập từ tệp Word, chưa có người xác nhận nên không tính là kế hoạch đã gửi. Khi đã xem lại, bổ sung từng chỗ, hãy xóa dòng «${DRAFT_KEY}: ${DRAFT_WORDS.vi}».`,
  'too-deep': ({ limit }) =>
    `Nội dung lồng nhau quá ${limit} cấp nên không đọc. Kế hoạch chỉ cần 4 cấp; hãy kiểm tra các dấu ngoặc và khoảng trắng đầu dòng.`,
  'too-many-parts': ({ of, limit }) =>
    of === 'plans'
      ? `Tệp có quá ${w.count(limit)} kế hoạch nên không đọc. Hãy tách thành nhiều tệp, tốt nhất là mỗi đơn vị một tệp.`
      : `Tệp có quá ${w.count(limit)} dòng và phần cách nhau bằng dấu phẩy nên không đọc. Một kế hoạch thường chỉ vài trăm dòng: hãy kiểm tra xem nội dung có bị lặp lại không, hoặc tách mỗi đơn vị một tệp.`,
  'more-problems': ({ count, error, warning, note }) =>
    `Từ đây còn ${w.count(count)} chỗ sai sót, lưu ý chưa nêu ra (lỗi ${w.count(error)}, cảnh báo ${w.count(warning)}, lưu ý ${w.count(note)}). Hãy sửa những chỗ đã nêu rồi kiểm tra lại.`,
} satisfies Partial<SentencesFor<ProblemParams>>;
