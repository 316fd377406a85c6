import type { ProblemParams } from '../../plan/model/Problem.js';
import type { SentencesFor } from '../SentencesFor.js';
import { inQuotes, shorten } from '../shorten.js';
import { colonInText, listItem, numberedEntry } from './listItem.js';
import { words as w } from './words.js';

const also = (lines: number) => (lines > 1 ? ` này và ${lines - 1} dòng tiếp theo` : '');

/** What makes a plan no YAML: what, and what to write instead. */
export const syntaxFaults = {
  'syntax-tab': ({ lines }) =>
    `Đầu dòng${also(lines)} có ký tự Tab. Hãy xóa và thụt dòng bằng dấu cách (phím Space), mỗi cấp 2 dấu cách; sau dấu gạch ngang cũng là một dấu cách.`,
  'syntax-colon': colonInText,
  'syntax-quote': ({ text }) =>
    `Đoạn chữ mở đầu bằng dấu nháy rồi còn viết tiếp sau dấu nháy đóng. Hãy đặt cả đoạn trong một cặp nháy: ${inQuotes(text)}.`,
  'syntax-start': ({ start, text }) =>
    `Đoạn chữ không được bắt đầu bằng ký tự ${w.quote(start)} (ở đầu đoạn, ký tự này có nghĩa riêng). Hãy đặt cả đoạn trong dấu nháy đơn: ${inQuotes(text)}.`,
  'syntax-list-mark': listItem,
  'syntax-rule': ({ text }) =>
    `Dòng kẻ ${w.quote(shorten(text))} không phải là nội dung kế hoạch. Hãy xóa, hoặc thêm dấu # vào đầu dòng để thành ghi chú.`,
  'syntax-space': ({ key, value }) =>
    `Sau dấu hai chấm phải có một dấu cách thường (phím Space). Hãy gõ lại «${key}: ${shorten(value)}».`,
  'syntax-no-break-space': ({ lines }) =>
    `Đầu dòng${also(lines)} có dấu cách không ngắt (chép từ Word). Hãy xóa và gõ lại bằng dấu cách thường (phím Space).`,
  'syntax-open-quote': ({ quote, text }) =>
    `Dấu nháy ${quote} mở ra mà không đóng lại. Hãy thêm dấu nháy đóng ở cuối đoạn chữ${text === undefined ? '' : `: ${shorten(text)}`}.`,
  'syntax-open-bracket': ({ bracket, text, needless }) =>
    needless
      ? `Dấu ngoặc «${bracket}» mở ra mà không đóng lại, và các dòng dưới không cần dấu ngoặc. Hãy xóa dấu này.`
      : `Thiếu dấu đóng ngoặc «${bracket}». Hãy thêm dấu này ở cuối${text === undefined ? '' : `: ${shorten(text)}`}${bracket === ']' ? '; hoặc bỏ ngoặc, viết mỗi nội dung thành một gạch đầu dòng ở các dòng dưới' : ''}.`,
  'syntax-indent': ({ text, column }) =>
    column === undefined
      ? `Dòng ${w.quote(text)} thụt vào không đúng chỗ hoặc thiếu dấu hai chấm. Các dòng cùng cấp phải thẳng cột; mỗi dòng gồm tên, dấu hai chấm, một dấu cách rồi đến nội dung, ví dụ «năm: 2022».`
      : column === 0
        ? `Dòng ${w.quote(text)} thụt vào không đúng chỗ. Hãy viết sát lề trái, không có dấu cách ở đầu dòng.`
        : `Dòng ${w.quote(text)} thụt vào không đúng chỗ. Hãy để đúng ${column} dấu cách ở đầu dòng, cho thẳng cột với các dòng cùng cấp.`,
  'syntax-missing-colon': ({ key, value }) =>
    `Thiếu dấu hai chấm sau ${`«${key}»`}. Hãy viết «${key}:${value === '' ? '' : ` ${shorten(value)}`}».`,
  'syntax-missing-dash': ({ key }) =>
    `Từ dòng ${w.spelled(key)} này là một gạch đầu dòng mới nhưng thiếu dấu gạch ngang. Hãy viết «- ${key}: …», các dòng sau thẳng cột với chữ «${key}».`,
  'syntax-needless-mark': ({ mark, text, column, where: place }) => {
    if (place === 'around') return `Hãy bỏ dấu «${mark}» ở hai bên, viết «${shorten(text)}».`;
    if (place === 'end') return `Hãy bỏ «${mark}» ở cuối dòng, viết «${shorten(text)}».`;
    const what = /^["'“‘]/.test(mark)
      ? 'dấu nháy quanh tên'
      : /\d|\p{L}/u.test(mark)
        ? `số thứ tự «${mark}»`
        : mark === '-'
          ? 'dấu gạch ngang ở đầu dòng'
          : `«${mark}» ở đầu dòng`;
    const where = column === undefined ? '' : column === 0 ? ', sát lề trái' : `, có ${column} dấu cách ở đầu dòng`;
    return `Hãy bỏ ${what}, viết «${shorten(text)}»${where}.`;
  },
  'syntax-numbered-entry': numberedEntry,
  'syntax-two-keys': ({ key, value, mark, within }) =>
    `Dòng này ghi liền hai nội dung. Hãy chuyển ${w.spelled(`${key}: ${value}`)} xuống một dòng riêng, ${within ? 'thụt vào 2 dấu cách so với dòng này' : 'thẳng cột với dòng này'}${mark === undefined ? '' : `, và bỏ dấu ${mark === ',' ? 'phẩy' : 'chấm phẩy'} đứng trước`}.`,
  'syntax-list-below': ({ text }) =>
    `Danh sách phải bắt đầu ở dòng dưới. Hãy xuống dòng sau dấu hai chấm, thụt vào 2 dấu cách rồi viết «${shorten(text)}»; các gạch đầu dòng khác của danh sách thẳng cột với gạch đầu dòng này.`,
  'syntax-lines': ({ key, column }) =>
    `Đoạn chữ này gồm nhiều dòng, có gạch đầu dòng hoặc dấu hai chấm. Hãy viết «${key === '' ? '- |' : `${key}: |`}» rồi xuống dòng, viết cả đoạn ở các dòng dưới, mỗi dòng có ${column} dấu cách ở đầu.`,
  'syntax-continuation': ({ text, column }) =>
    `Dòng ${w.quote(text)} thuộc đoạn chữ mở đầu ở dòng trên nên phải thụt vào sâu hơn dòng đó. Hãy để ${column} dấu cách ở đầu dòng này và các dòng tiếp theo của đoạn, hoặc viết liền cả đoạn trên một dòng.`,
  'syntax-stray': ({ text }) =>
    `Dòng ${w.quote(text)} không thuộc mục nào. Nếu là tiêu đề hoặc ghi chú, hãy thêm dấu # vào đầu dòng; nếu là nội dung, hãy đưa vào một mục, viết sau tên và dấu hai chấm, ví dụ «trích yếu: Kế hoạch …».`,
  'syntax-end-mark': () =>
    'Dòng «...» có nghĩa là hết kế hoạch, nhưng phía dưới còn nội dung. Hãy xóa dòng này; nếu dưới là kế hoạch khác, hãy thay bằng dòng «---».',
  'syntax-escape': ({ sequence, text }) =>
    `Trong dấu nháy kép, dấu gạch chéo ngược ${w.quote(sequence)} có nghĩa riêng. Hãy dùng dấu nháy đơn thay cho dấu nháy kép${text === undefined ? '' : `: ${inQuotes(text)}`}.`,
  'once-mended': ({ errors, all, open }) => {
    const deciding = errors.of > 0 ? `${errors.met}/${errors.of} yêu cầu quyết định kết quả và ` : '';
    const left =
      open.length > 0
        ? ` Trong số yêu cầu quyết định kết quả, còn chưa đạt hoặc chưa xác định được: ${open.join(', ')}.`
        : '';
    return `Khi sửa xong các lỗi khiến tệp không đọc được, kế hoạch sẽ đạt ${deciding}${all.met}/${all.of} yêu cầu tính chung.${left} Sau khi sửa, hãy đối chiếu lại để xem từng yêu cầu.`;
  },
  'syntax-missing-section': ({ section }) =>
    `Thiếu dòng «${section}:» ở trên các gạch đầu dòng này. Hãy thêm dòng «${section}:» ngay trên dòng này, viết sát lề trái.`,
  'syntax-other': () =>
    'Dòng này viết sai quy tắc của tệp YAML. Hãy kiểm tra dấu hai chấm, dấu nháy, dấu ngoặc và khoảng trắng đầu dòng ở đây và ở dòng ngay trên; nếu là đoạn chữ, hãy đặt cả đoạn trong dấu nháy đơn.',
} satisfies Partial<SentencesFor<ProblemParams>>;
