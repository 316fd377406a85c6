import { choicesAt } from '../../plan/model/model.js';
import type { ProblemParams } from '../../plan/model/Problem.js';
import type { Sentences } from '../Messages.js';
import { MANY_CHOICES } from '../manyChoices.js';
import { measured } from '../measured.js';
import { inQuotes, shorten } from '../shorten.js';
import { formProblems } from './formProblems.js';
import { hasPredecessors } from './hasPredecessors.js';
import { missingKey } from './missingKey.js';
import { homeOf, moved } from './moved.js';
import { words as w } from './words.js';

const DATE_FORMS = 'ví dụ 30/9/2021, 30-09-2021, 2021-09-30 hoặc «ngày 30 tháng 9 năm 2021»';
const DUE_FORMS =
  'ví dụ 30/9/2021, «quý III/2021», «tháng 9/2021», «năm 2022», «2021-2025», «thường xuyên» hoặc «hằng năm»';
const UNREADABLE = 'Tệp này không đọc được';

const LOST = 'tệp đã lưu theo bảng mã không có chữ tiếng Việt, chữ có dấu thành dấu hỏi';

const listItem = ({ mark, rest, lines = 1 }: ProblemParams['list-mark']) => {
  const ends = `«- ${shorten(rest)}»${below(rest)}${others(lines)}.`;
  // What Word's symbol fonts show as a bullet shows nothing, or a box, elsewhere.
  const sign = /[\uf000-\uf0ff]/.test(mark) ? `ký hiệu đầu dòng của Word (${unicode(mark)})` : w.quote(mark);
  return mark === '-'
    ? `Thiếu dấu cách sau dấu gạch ngang. Hãy viết ${ends}`
    : `Hãy thay ${sign} bằng dấu gạch ngang và một dấu cách: ${ends}`;
};

const unicode = (sign: string) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase()}`;

const numberedEntry = ({ key, mark, text }: ProblemParams['numbered-entry']) =>
  `Hãy viết «- ${key}: ${shorten(text)}», bỏ số thứ tự «${mark}» và dấu hai chấm ở cuối; các dòng sau thẳng cột với chữ «${key}».`;

/** Of an entry, where its other lines stand. */
const below = (rest: string) => {
  const key = /^[^:]*(?=:(?:\s|$))/.exec(rest)?.[0];
  return key === undefined ? '' : `; các dòng sau thẳng cột với chữ «${shorten(key)}»`;
};
/** That other lines have the same fault. */
const others = (lines: number) => (lines > 1 ? `; ${lines - 1} dòng khác cũng vậy` : '');
const also = (lines: number) => (lines > 1 ? ` này và ${lines - 1} dòng tiếp theo` : '');

/** What the record at a pointer holds, before its lines. */
const holds = (within: string) =>
  within === ''
    ? 'Kế hoạch gồm các mục'
    : /\/\*$/.test(within)
      ? `Mỗi gạch đầu dòng của mục ${w.key(within)} gồm các dòng`
      : `Mục ${w.key(within)} gồm các dòng`;

const colonInText = ({ text }: ProblemParams['syntax-colon']) =>
  `Trong đoạn chữ có dấu hai chấm nên phần đứng trước bị hiểu là tên của một dòng. Hãy đặt cả đoạn trong dấu nháy đơn: ${inQuotes(text)}.`;

/** What is wrong with a file or plan as such: what, and what to write instead. */
export const problems: Sentences<ProblemParams> = {
  'cannot-read': ({ reason, code }) =>
    ({
      permission: `${UNREADABLE} vì không có quyền mở. Hãy cấp quyền đọc cho tệp rồi chạy lại.`,
      folder: `${UNREADABLE} vì đây là một thư mục mang tên như tệp. Hãy đổi tên thư mục.`,
      vanished: `${UNREADABLE} vì tệp không còn ở đây hoặc liên kết trỏ tới chỗ không có. Hãy kiểm tra lại tệp.`,
      'link-cycle': `${UNREADABLE} vì các liên kết trỏ vòng quanh nhau. Hãy thay liên kết bằng chính tệp kế hoạch.`,
      'link-outside': `${UNREADABLE} vì đây là liên kết dẫn ra ngoài thư mục hoặc kho git được kiểm tra, hay tới chỗ ẩn trong đó. Hãy thay liên kết bằng chính tệp đó.`,
      'no-file': `${UNREADABLE} vì đây không phải là tệp thông thường (mà là ống dẫn, thiết bị hoặc tệp hệ thống). Hãy thay bằng chính tệp kế hoạch; để đọc từ đầu vào chuẩn, dùng «-».`,
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
    } ${
      {
        damaged: 'Hãy chép lại tệp từ bản gốc.',
        lost: 'Hãy lấy lại bản gốc và lưu dạng UTF-8.',
      }[cause as string] ?? 'Hãy mở tệp, chuyển mã sang Unicode dựng sẵn và lưu lại dạng UTF-8.'
    }`,
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
  'too-deep': ({ limit }) =>
    `Nội dung lồng nhau quá ${limit} cấp nên không đọc. Kế hoạch chỉ cần 4 cấp; hãy kiểm tra các dấu ngoặc và khoảng trắng đầu dòng.`,
  'too-many-parts': ({ of, limit }) =>
    of === 'plans'
      ? `Tệp có quá ${w.count(limit)} kế hoạch nên không đọc. Hãy tách thành nhiều tệp, tốt nhất là mỗi đơn vị một tệp.`
      : `Tệp có quá ${w.count(limit)} dòng và phần cách nhau bằng dấu phẩy nên không đọc. Một kế hoạch thường chỉ vài trăm dòng: hãy kiểm tra xem nội dung có bị lặp lại không, hoặc tách mỗi đơn vị một tệp.`,
  'more-problems': ({ count, error, warning, note }) =>
    `Từ đây còn ${w.count(count)} chỗ sai sót, lưu ý chưa nêu ra (lỗi ${w.count(error)}, cảnh báo ${w.count(warning)}, lưu ý ${w.count(note)}). Hãy sửa những chỗ đã nêu rồi kiểm tra lại.`,
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
  'syntax-needless-mark': ({ mark, text, column }) => {
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
  'syntax-two-keys': ({ key, value, mark }) =>
    `Dòng này ghi liền hai nội dung. Hãy chuyển ${w.spelled(`${key}: ${value}`)} xuống một dòng riêng, thẳng cột với dòng này${mark === undefined ? '' : `, và bỏ dấu ${mark === ',' ? 'phẩy' : 'chấm phẩy'} đứng trước`}.`,
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
  'unknown-key': ({ key, within, meant, section, line, absent, other }) => {
    if (section === '' && !meant)
      return `Mục ${w.spelled(key)} không thuộc chỗ này. Hãy chuyển ra thành một mục riêng, viết sát lề trái.`;
    if (section && !meant)
      return `Dòng ${w.spelled(key)} không thuộc chỗ này mà thuộc mục ${homeOf(section)}. ${moved(section, line, absent)}`;
    const none = other
      ? `Không có mục ${w.spelled(key)}.`
      : within === ''
        ? `Mẫu kế hoạch không có mục ${w.spelled(key)}.`
        : `Mẫu kế hoạch không có dòng ${w.spelled(key)} trong mục ${w.key(within)}.`;
    if (meant) return `${none} Có phải là ${w.spelled(meant)}?`;
    const what = other ? '' : ` ${holds(within)}: ${w.lines(within)}.`;
    return `${none}${what} Hãy sửa tên, xóa, hoặc thêm «x-» vào trước tên nếu là ghi chú riêng của đơn vị.`;
  },
  'duplicate-key': ({ key, first, firstLine, line }) =>
    `${w.spelled(key)} ở dòng ${line} ${key === first ? 'đã có' : `trùng với ${w.spelled(first)}`} ở dòng ${firstLine}; chỉ nội dung ở dòng ${firstLine} được đọc. Hãy gộp hai nội dung làm một, hoặc xóa dòng thừa.`,
  'key-not-text': () =>
    'Trước dấu hai chấm phải có tên. Hãy viết tên, dấu hai chấm, một dấu cách rồi đến nội dung, ví dụ «năm: 2022».',
  'no-break-space': ({ key }) =>
    `Trước dòng ${w.spelled(key.trim())} có dấu cách không ngắt (chép từ Word) thay cho dấu cách thụt dòng. Hãy xóa và gõ lại bằng dấu cách thường, ở đây và ở các dòng sau.`,
  'missing-key': missingKey,
  'not-used': ({ feature, text, whole }) => {
    const without = {
      anchor: `Ký hiệu ${w.quote(text)} (neo) không dùng trong kế hoạch. Hãy xóa ký hiệu này`,
      alias: `Ký hiệu ${w.quote(text)} (tham chiếu) không dùng trong kế hoạch. Hãy xóa ký hiệu này, ghi lại đủ nội dung ở đây`,
      'merge-key': `Dòng ${w.quote(text)} (gộp) không dùng trong kế hoạch. Hãy xóa dòng này, ghi đủ các dòng cần có của mục`,
      tag: `Ký hiệu ${w.quote(text)} (nhãn kiểu) không dùng trong kế hoạch. Hãy xóa ký hiệu này`,
      directive: `Dòng ${w.quote(text)} (chỉ thị YAML) không dùng trong kế hoạch. Hãy xóa dòng này`,
    }[feature];
    return whole === undefined
      ? `${without}.`
      : `${without}; nếu ký hiệu là một phần của đoạn chữ, hãy đặt cả đoạn trong dấu nháy đơn: ${inQuotes(whole)}.`;
  },
  'wrong-shape': ({ key, expected, found, path, meant }) => {
    if (meant !== undefined && expected === 'text')
      return `${w.spelled(key)} không dùng ngoặc ${found === 'list' ? '[ ]' : '{ }'}. Hãy bỏ ngoặc, viết «${key}: ${shorten(meant)}».`;
    if (meant !== undefined)
      return `${w.spelled(key)} phải ghi năm và số liệu riêng từng phần. Hãy viết «${key}: ${shorten(meant)}»${meant.includes('…') ? ', ghi đúng năm vào chỗ «…»' : ''}.`;
    if (expected === 'text' && found === 'list')
      return `Dòng ${w.spelled(key)} chỉ ghi một nội dung, nhưng ở đây là một danh sách. Hãy ghi một nội dung; nếu có nhiều, hãy tách mỗi nội dung thành một gạch đầu dòng riêng của mục.`;
    const ids = path.endsWith('/answers') ? ' các mã yêu cầu, ví dụ [3.2.a, 3.2.b]' : '';
    const lines = w.lines(path);
    const must = {
      record: `Mục ${w.spelled(key)} phải gồm các dòng thụt vào bên dưới: ${lines}`,
      entry: `Mỗi gạch đầu dòng của mục ${w.spelled(key)} phải gồm các dòng: ${lines}`,
      list: ids
        ? `Dòng ${w.spelled(key)} phải là danh sách${ids}`
        : `Dòng ${w.spelled(key)} phải là danh sách, mỗi nội dung một dòng, bắt đầu bằng dấu gạch ngang và một dấu cách`,
      records: `Mục ${w.spelled(key)} phải là danh sách, mỗi gạch đầu dòng gồm các dòng: ${lines}`,
      text: `Dòng ${w.spelled(key)} phải là một nội dung duy nhất, viết trên một dòng`,
    }[expected];
    const here = { record: 'các dòng con', list: 'một danh sách', text: 'một dòng chữ' }[found];
    return `${must}; nhưng ở đây là ${here}.`;
  },
  'wrong-indent': ({ section, lines, column }) =>
    section === ''
      ? `Dòng này${lines > 1 ? ` và ${lines - 1} dòng tiếp theo` : ''} thụt vào quá sâu. Hãy để đúng ${column} dấu cách ở đầu dòng, cho thẳng cột với các dòng cùng cấp.`
      : `Dòng này${lines > 1 ? ` và ${lines - 1} dòng tiếp theo` : ''} thuộc mục ${w.spelled(section)} ở trên nên phải thụt vào. Hãy để đúng ${column} dấu cách ở đầu mỗi dòng.`,
  'numbered-entry': numberedEntry,
  'missing-name': ({ key, text, dash, below, lines }) =>
    `Dòng ${w.quote(text)} thiếu tên ở đầu. Hãy ${below ? 'xuống dòng, thụt vào 2 dấu cách rồi ' : ''}viết «${dash ? '- ' : ''}${key}: ${shorten(text)}»${lines > 1 ? `; ${lines - 1} gạch đầu dòng khác cũng vậy` : ''}.`,
  'missing-section': ({ section, lines }) =>
    `Thiếu dòng «${section}:» ở trên. Hãy thêm dòng «${section}:» ngay trên dòng này, rồi thụt dòng này${lines > 1 ? ` và ${lines - 1} dòng tiếp theo` : ''} vào 2 dấu cách.`,
  'flat-section': ({ section, lines }) =>
    `Các dòng của mục «${section}» phải viết thụt vào bên dưới. Hãy viết «${section}:» ở một dòng riêng, dưới đó là các dòng, mỗi dòng có 2 dấu cách ở đầu: ${lines.map((line) => `«${shorten(line)}»`).join(' / ')}.`,
  'missing-dash': ({ list, key }) =>
    `Mục ${w.spelled(list)} là danh sách, nhưng ở đây thiếu dấu gạch ngang. Hãy viết «- ${key}: …», các dòng sau thẳng cột với chữ «${key}».`,
  'dash-each-line': ({ key }) =>
    `Trong mục ${w.spelled(key)}, dòng nào cũng có dấu gạch ngang. Chỉ để dấu gạch ngang ở dòng đầu tiên của mỗi gạch đầu dòng; ở các dòng sau, hãy thay dấu gạch ngang bằng dấu cách, cho thẳng cột.`,
  'needless-dash': ({ key }) =>
    `Mục ${w.spelled(key)} không phải là danh sách. Hãy thay dấu gạch ngang ở đầu dòng bằng dấu cách, cho các dòng thẳng cột.`,
  'second-plan': ({ firstLine }) =>
    `Từ đây là kế hoạch của một đơn vị khác (đơn vị thứ nhất ở dòng ${firstLine}). Hãy thêm một dòng «---» ngay trên dòng này, hoặc chuyển sang một tệp riêng.`,
  'text-lines': ({ key, column, meant }) =>
    meant !== undefined
      ? `${w.spelled(key)} chỉ cần viết trên một dòng. Hãy viết «${key}: ${shorten(meant)}».`
      : `${w.spelled(key)} phải là một đoạn chữ; vì có gạch đầu dòng hoặc dấu hai chấm nên đoạn này bị hiểu là danh sách hoặc mục con. Hãy viết «${key}: |» rồi xuống dòng, viết cả đoạn ở các dòng dưới, mỗi dòng có ${column} dấu cách ở đầu.`,
  'colon-in-text': colonInText,
  'missing-space': ({ key, value, lines = 1 }) =>
    `Sau dấu hai chấm phải có một dấu cách thường (phím Space). Hãy gõ lại «${key}: ${shorten(value)}»${others(lines)}.`,
  'missing-dash-space': ({ text, lines }) => listItem({ mark: '-', rest: text.slice(1), ...(lines && { lines }) }),
  'list-mark': listItem,
  'comma-in-brackets': ({ text }) =>
    `Trong ngoặc { } hoặc [ ], dấu phẩy ngắt nội dung thành hai. Hãy đặt cả cụm trong dấu nháy: "${shorten(text)}".`,
  'too-long': ({ key, length, limit }) =>
    `${w.spelled(key)} dài ${w.count(length)} ký tự, quá ${limit} ký tự nên không đọc. Dòng này chỉ ghi một ngày, một số hoặc một từ trong danh mục; phần diễn giải hãy chuyển sang dòng khác.`,
  'curly-quotes': ({ key, value, meant }) =>
    `${w.spelled(key)} ghi ${w.spelled(value)} có dấu nháy cong (thường do chép từ Word). Hãy viết ${meant}, không cần dấu nháy.`,
  'bad-date': ({ key, value, due, fault, meant }) => {
    const head = `${w.spelled(key)}: ${w.quote(value)} không phải là ${due ? 'thời hạn' : 'ngày'} hợp lệ`;
    switch (fault.reason) {
      case 'day':
        return `${head}: tháng ${fault.month}${fault.year === undefined ? '' : `/${fault.year}`} chỉ có ${fault.days} ngày. Hãy ghi đúng ngày.`;
      case 'month':
        return `${head}: không có tháng ${fault.month}. ${fault.meant ? `Có phải là ${w.date(fault.meant)} (ngày trước, tháng sau)?` : due ? 'Hãy ghi đúng tháng.' : `Hãy ghi ngày trước, tháng sau, ${DATE_FORMS}.`}`;
      case 'short-year': {
        const likely = fault.meant ? w.date(fault.meant) : meant && w.spelled(meant);
        return `${head}: năm phải viết đủ bốn chữ số. ${likely ? `Có phải là ${likely}?` : 'Hãy ghi ngày trước, tháng sau, ví dụ 30/9/2021.'}`;
      }
      case 'year':
        return `${head}: năm ${fault.year} không hợp lý. Hãy kiểm tra lại năm.`;
      case 'quarter':
        return `${head}: không có quý ${fault.quarter}, một năm chỉ có bốn quý. Hãy ghi đúng quý.`;
      case 'backwards':
        return `${head}: mốc sau đứng trước mốc đầu. Hãy ghi mốc bắt đầu trước, mốc kết thúc sau.`;
      case 'no-year':
        return `${head} vì chưa ghi năm nào. Hãy ghi thêm năm, ví dụ «${fault.example}»${due ? `; nếu năm nào cũng làm, hãy ghi ${everyYear(fault.example)}` : ''}.`;
      case 'several':
        return `${head} vì có nhiều ngày. Hãy ghi mỗi buổi thành một gạch đầu dòng riêng.`;
      case 'two':
        return `${head} vì có hai ngày. Hãy ghi một ngày.`;
      case 'incomplete':
        return {
          day: `${head} vì mới có tháng và năm. Hãy ghi thêm ngày, ví dụ 30/9/2021.`,
          'day-and-month': `${head} vì mới có năm. Hãy ghi đủ ngày, tháng, năm, ví dụ 30/9/2021.`,
          year: `${head} vì chưa có năm. Hãy ghi thêm năm, ví dụ 30/9/2021.`,
        }[fault.lacks];
      case 'form':
        if (meant !== undefined) return `${head}. Có phải là ${w.spelled(meant)}?`;
        if (fault.meant) return `${head}. Có phải là ${w.date(fault.meant)}? Nếu đúng, hãy viết như vậy.`;
        return `${head}. Hãy viết ${due ? DUE_FORMS : DATE_FORMS}.`;
    }
  },
  'bad-year': ({ key, value, fault }) =>
    `${w.spelled(key)}: ${w.quote(value)} không phải là năm hợp lệ. ${
      {
        form: `Hãy viết bốn chữ số, ${'meant' in fault ? `có phải là ${fault.meant}?` : 'ví dụ 2022.'}`,
        range: 'Năm phải từ 2000 đến 2099. Hãy kiểm tra lại năm.',
        several: 'Chỗ này chỉ ghi một năm; nếu có nhiều năm, hãy ghi mỗi năm thành một gạch đầu dòng riêng.',
      }[fault.reason]
    }`,
  'bad-percent': ({ key, value, fault }) => {
    const head = `${w.spelled(key)}: ${w.quote(value)} không phải là tỷ lệ hợp lệ.`;
    switch (fault.reason) {
      case 'form':
        return fault.meant === undefined
          ? `${head} Hãy viết, ví dụ, 55, 55% hoặc 55,5%.`
          : `${head} Hãy ghi một con số. Có phải là ${fault.meant}? Nếu đúng, hãy viết như vậy.`;
      case 'range':
        return `${head} Tỷ lệ phải từ 0 đến 100%. Hãy kiểm tra lại.`;
      case 'decimals':
        return `${head} Hãy viết nhiều nhất 6 chữ số sau dấu phẩy.`;
      case 'several':
        return `${head} Hãy ghi một con số, ví dụ 55%, không ghi khoảng.`;
      case 'counts':
        return `${head} Hãy thay bằng hai dòng «số lượng: ${fault.count}» và «tổng số: ${fault.total}», tỷ lệ được tính từ đó.`;
    }
  },
  'bad-amount': ({ key, value, money, fault }) => {
    const head = `${w.spelled(key)}: ${w.quote(value)} không phải là ${money ? 'số tiền' : 'số lượng'} hợp lệ`;
    const forms = money ? 'ví dụ 50000000, 1.250.000 đồng, 200 triệu đồng hoặc 1,2 tỷ đồng' : 'ví dụ 25 hoặc "1.250"';
    switch (fault.reason) {
      case 'form':
        return fault.meant === undefined
          ? `${head}. Hãy viết ${money ? 'số tiền bằng đồng Việt Nam, ' : ''}${forms}.`
          : `${head}. Có phải là ${w.spelled(fault.meant + (money ? ' đồng' : ''))}? Nếu đúng, hãy viết như vậy.`;
      case 'negative':
        return `${head}: không được là số âm. Hãy ghi số từ 0 trở lên.`;
      case 'fraction':
        return `${head}: phải là số nguyên. Hãy viết ${forms}.`;
      case 'grouping':
        return `${head}: dấu chấm ngăn hàng nghìn, dấu phẩy là dấu thập phân. Nếu là ${w.count(fault.meant)}, hãy viết ${fault.meant}.`;
      case 'unquoted':
        return `${head}: không có dấu nháy thì chương trình hiểu là số thập phân. Nếu là ${w.count(fault.meant)}, hãy viết ${fault.meant} hoặc "${value}".`;
      case 'large':
        return `${head}: số quá lớn. Hãy kiểm tra lại.`;
    }
  },
  'unknown-value': ({ key, value, meant, path }) => {
    const head = `${w.spelled(key)}: không có giá trị ${w.quote(value)}.`;
    // Beside one that is meant, a long list hides it.
    if (meant && choicesAt(path).length > MANY_CHOICES) return `${head} Có phải là ${w.spelled(meant)}?`;
    return `${head} ${meant ? `Có phải là ${w.spelled(meant)}? ` : ''}Các giá trị được dùng: ${accepted(path)}.`;
  },
  'level-word': ({ value, word, level }) =>
    `${w.quote(value)} ghi cấp «${word}» nhưng «cấp» của đơn vị là «${w.value('/unit/level', level)}». Hãy sửa cho thống nhất.`,
  'unsafe-characters': ({ characters }) =>
    `Có ký tự điều khiển hoặc ký tự đảo chiều chữ không nhìn thấy được (${characters.join(', ')}). Hãy xóa và gõ lại đoạn này.`,
  'hash-in-text': ({ rest, text }) =>
    `Phần từ ${w.quote(rest)} trở đi không được đọc, vì sau dấu cách, dấu # mở đầu một ghi chú. Nếu là nội dung, hãy đặt cả đoạn trong dấu nháy${text === undefined ? '' : `: ${inQuotes(text)}`}.`,
  'percent-disagrees': ({ percent, count, total }) =>
    `Tỷ lệ ghi ${w.percent(percent)} không khớp với số đếm: ${measured(percent, count, total, w)}. Kết quả tính theo số đếm; hãy sửa lại tỷ lệ.`,
  'percent-below-one': ({ value, percent, meant }) =>
    `Tỷ lệ ghi ${w.quote(value)} được đọc là ${w.percent(percent)}. Có phải là ${w.percent(meant)}? Nếu đúng, hãy ghi ${w.percent(meant)}; nếu không, hãy ghi ${w.percent(percent)}, có dấu %.`,
  'count-above-total': ({ count, total }) =>
    `Số lượng ${w.count(count)} lớn hơn tổng số ${w.count(total)}. Hãy kiểm tra lại hai số này.`,
  'total-zero': () => 'Tổng số là 0 nên không tính được tỷ lệ. Hãy ghi đúng tổng số.',
  'same-code': ({ code, firstLine }) =>
    `Mã đơn vị ${w.quote(code)} đã có ở dòng ${firstLine}. Mỗi đơn vị phải có một mã riêng.`,
  'circular-predecessors': ({ codes }) =>
    `Các đơn vị ghi kế thừa lẫn nhau theo vòng tròn: ${codes.map((code) => w.quote(code)).join(' kế thừa ')}. Đơn vị mới không thể là đơn vị cũ của chính nó; ở «kế thừa của» chỉ ghi mã của đơn vị có trước.`,
  'unknown-predecessor': ({ code, own }) =>
    own
      ? `${w.quote(code)} là mã của chính đơn vị này. Ở «kế thừa của», hãy ghi mã của đơn vị cũ.`
      : `${w.quote(code)} không phải là mã của đơn vị nào trong danh sách. Ở «kế thừa của», hãy ghi mã của đơn vị cũ như trong danh sách, hoặc bổ sung đơn vị cũ vào danh sách.`,
  'same-indicator': ({ indicator, firstLine }) =>
    `Chỉ tiêu «${w.value('/targets/*/indicator', indicator)}» đã có ở dòng ${firstLine}, cùng một năm của mục tiêu. Hãy gộp làm một, hoặc ghi đúng năm của từng mục tiêu.`,
  'blank-entries': ({ section, count }) =>
    `Mục ${w.key(section)} còn ${w.count(count)} chỗ chưa điền, được coi như chưa ghi. Hãy điền khi có nội dung.`,
  'other-kind': ({ key, value, path }) =>
    `${w.spelled(key)}: ${w.quote(value)} không thuộc các loại văn bản được yêu cầu ở đây (${accepted(path)}) nên không được tính. Nếu đã ban hành văn bản thuộc các loại đó, hãy ghi thêm.`,
  'goal-before-baseline': ({ goal, baseline, line }) =>
    `Năm của mục tiêu (${goal}) trước năm của hiện trạng (${baseline}, dòng ${line}). Hãy kiểm tra lại hai năm này.`,
  'old-font': ({ key, cause, sample, meant }) =>
    `${w.spelled(key)} gõ bằng phông chữ cũ (${cause === 'tcvn3' ? 'TCVN3, ABC' : 'VNI'}): ${w.quote(sample)} có phải là ${w.quote(meant)}? Hãy chuyển mã dòng này sang Unicode dựng sẵn, hoặc gõ lại.`,
  'goal-below-baseline': ({ baseline, goal }) =>
    `Mục tiêu ${w.ratio(goal)} thấp hơn hiện trạng ${w.ratio(baseline)}, trong khi Kết luận yêu cầu nâng tỷ lệ. Hãy kiểm tra lại hai số liệu; nếu đúng, hãy đặt mục tiêu không thấp hơn hiện trạng.`,
  'baseline-undated': () =>
    'Mục «hiện trạng» chưa ghi năm nên được coi là số liệu trước năm của mục tiêu. Hãy ghi «năm» của hiện trạng.',
  placeholder: ({ key, value }) =>
    `${w.spelled(key)} ghi ${w.quote(value)}: coi như để trống, chưa đáp ứng yêu cầu nào. Hãy ghi nội dung cụ thể, hoặc bỏ dòng này.`,
  'many-answers': ({ count, most }) =>
    `Một nhiệm vụ ghi thực hiện ${w.count(count)} yêu cầu. Mỗi nhiệm vụ nên gắn với nhiều nhất ${w.count(most)} yêu cầu; hãy tách thành các nhiệm vụ cụ thể, có chủ trì và thời hạn riêng.`,
  'short-content': ({ content }) =>
    `Nội dung ${w.quote(content)} quá ngắn, chưa rõ việc phải làm. Hãy ghi cụ thể công việc, địa điểm, đối tượng.`,
  'borrowed-content': ({ from, requirement }) =>
    `Nội dung chép lại ${from === 'conclusion' ? 'nguyên văn Kết luận' : 'gợi ý của bộ yêu cầu'} (${requirement}). Hãy ghi việc cụ thể của đơn vị.`,
  'same-content': ({ count, lines }) =>
    `Cùng một nội dung ghi ở ${w.count(count)} nhiệm vụ (dòng ${w.and(lines.map(String))}). Hãy gộp làm một, hoặc ghi rõ việc riêng của từng nhiệm vụ.`,
  'same-activity': ({ title, years }) =>
    `Cùng một hoạt động ${w.quote(title)} đăng ký cho các năm ${w.and(years.map(String))}. Mỗi năm hãy chọn hoạt động sáng tạo, nổi bật của năm đó.`,
  'name-contradicts': ({ field, value, name, named }) => {
    const kind = w.or(named.map((one) => w.term(`/unit/${field}`, one)));
    return `${w.quote(name)} là tên của ${field === 'type' ? kind : `đơn vị cấp ${kind}`}, nhưng đơn vị được đối chiếu theo ${field === 'type' ? 'loại' : 'cấp'} «${w.value(`/unit/${field}`, value)}». Hãy sửa dòng ghi sai: «tên» hoặc «${field === 'type' ? 'loại' : 'cấp'}».`;
  },
  'roster-contradicts': ({ field, value, expected, code, name }) => {
    const right = w.value(`/unit/${field}`, expected);
    const key = field === 'type' ? 'loại' : 'cấp';
    return `Kế hoạch ghi ${key} «${w.value(`/unit/${field}`, value)}», nhưng danh sách đơn vị ghi «${right}» cho ${w.quote(name)} (mã ${w.quote(code)}). Đơn vị được đối chiếu theo danh sách; hãy sửa «${key}: ${right}», hoặc báo lại nếu danh sách ghi sai.`;
  },
  'committee-level': ({ committee, named, level }) =>
    `${w.quote(committee)} là cấp ủy cấp ${w.or(named.map((one) => w.term('/unit/level', one)))}, không cùng cấp với đơn vị (cấp ${w.term('/unit/level', level)}). Hãy ghi cấp ủy cùng cấp với đơn vị.`,
  'district-ended': ({ last }) =>
    `Cấp huyện kết thúc hoạt động ngày ${w.date(last)}, nhưng không có danh sách đơn vị để xác định đơn vị này còn hoạt động hay không, nên kế hoạch được đối chiếu như kế hoạch của đơn vị còn hoạt động. Nếu đơn vị đã kết thúc hoạt động, hãy đối chiếu với danh sách đơn vị có cột «hiệu lực đến» ghi ngày ấy.`,
  'has-predecessors': hasPredecessors,
  'no-committee': ({ committee }) =>
    `${w.quote(committee)} không phải là cấp ủy. Hãy ghi tên cấp ủy cùng cấp với đơn vị, ví dụ «Huyện ủy Sông Thương» hoặc «Đảng ủy xã An Thịnh».`,
  'other-conclusion': ({ value, expected }) =>
    `Kế hoạch ghi là thực hiện ${w.quote(value)}, nhưng đang đối chiếu với «${expected}». Hãy sửa thành «kết luận: ${expected}» hoặc xóa dòng này; nếu kế hoạch thực hiện kết luận khác, hãy đối chiếu bằng bộ yêu cầu của kết luận đó.`,
  'unbound-unit': ({ type, level, levels = [] }) => {
    const kind = w.value('/unit/type', type);
    const only =
      levels.length > 0 ? `; chỉ giao cho ${kind} cấp ${w.and(levels.map((one) => w.value('/unit/level', one)))}` : '';
    return `Kết luận không giao yêu cầu nào cho ${kind} cấp ${w.value('/unit/level', level)}${only}. Nếu ghi nhầm, hãy sửa «loại» hoặc «cấp»; nếu ghi đúng, đơn vị này không phải gửi kế hoạch thực hiện Kết luận, hãy đưa tệp ra khỏi thư mục đối chiếu.`;
  },
  'unknown-requirement': ({ value, meant = [], unsure = [], within, lookAlikes = [], part, example }) => {
    const strange =
      lookAlikes.length > 0
        ? ` Trong đó ${w.and(lookAlikes.map((letter) => w.quote(letter)))} chỉ trông giống chữ Latinh hoặc chữ số thường; hãy gõ lại.`
        : '';
    const none = `Không có yêu cầu ${w.quote(value)}.${strange}`;
    if (within !== undefined)
      return `${none} Đây là tên một phần của Kết luận; hãy ghi đủ mã của một yêu cầu: ${w.or(meant)}.`;
    if (part !== undefined)
      return `${none} Phần ${part} của Kết luận gồm các yêu cầu ${w.and(meant)}; hãy ghi đúng mã.`;
    if (unsure.length > 0) {
      const each = unsure.map(({ written, meant }) => `${w.quote(written)} không có (có phải là ${meant}?)`);
      return `${none} Hãy ghi các yêu cầu thành danh sách; trong đó ${w.and(each)}.`;
    }
    if (meant.length > 1)
      return `${w.quote(value)} gồm nhiều mã.${strange} Hãy tách thành danh sách: [${meant.join(', ')}].`;
    return meant[0] === undefined
      ? `${none} Hãy ghi mã của yêu cầu${example === undefined ? '' : `, ví dụ ${example}`}; xem các mã bằng lệnh «rasoat requirements».`
      : `${none} Có phải là ${meant[0]}?`;
  },
  'not-binding': ({ requirement }) =>
    `Yêu cầu ${requirement} không áp dụng với loại và cấp của đơn vị này; không cần nêu.`,
  ...formProblems,
};

/** «quý III hằng năm» for «quý III/2022», «hằng năm» for a year alone: as a deadline of every year is written. */
const everyYear = (example: string) => {
  const period = example.replace(/(?:\s*năm\s*|\/)\d{4}$/u, '').trim();
  return period === '' || /\d{4}/.test(period) ? '«hằng năm»' : `«${period} hằng năm»`;
};

function accepted(path: string): string {
  return choicesAt(path)
    .map(({ vi }) => `«${vi[0]}»`)
    .join(', ');
}
