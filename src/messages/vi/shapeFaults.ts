import type { ProblemParams } from '../../plan/model/Problem.js';
import type { SentencesFor } from '../SentencesFor.js';
import { inQuotes, shorten } from '../shorten.js';
import { lineOrCell } from './lineOrCell.js';
import { colonInText, listItem, numberedEntry, others } from './listItem.js';
import { missingKey } from './missingKey.js';
import { homeOf, moved } from './moved.js';
import { words as w } from './words.js';

/** What the record at a pointer holds, before its lines. */
const holds = (within: string) =>
  within === ''
    ? 'Kế hoạch gồm các mục'
    : /\/\*$/.test(within)
      ? `Mỗi gạch đầu dòng của mục ${w.key(within)} gồm các dòng`
      : `Mục ${w.key(within)} gồm các dòng`;

/** What stands at the wrong place in a plan, or has the wrong name: what, and what to write instead. */
export const shapeFaults = {
  'unknown-key': ({ key, within, meant, section, line, cell, absent, other }) => {
    if (section === '' && !meant)
      return `Mục ${w.spelled(key)} không thuộc chỗ này. Hãy chuyển ra thành một mục riêng, viết sát lề trái.`;
    if (section && !meant)
      return `Dòng ${w.spelled(key)} không thuộc chỗ này mà thuộc mục ${homeOf(section)}. ${moved(section, line, absent, cell)}`;
    const none = other
      ? `Không có mục ${w.spelled(key)}.`
      : within === ''
        ? `Mẫu kế hoạch không có mục ${w.spelled(key)}.`
        : `Mẫu kế hoạch không có dòng ${w.spelled(key)} trong mục ${w.key(within)}.`;
    if (meant) return `${none} Có phải là ${w.spelled(meant)}?`;
    const what = other ? '' : ` ${holds(within)}: ${w.lines(within)}.`;
    return `${none}${what} Hãy sửa tên, xóa, hoặc thêm «x-» vào trước tên nếu là ghi chú riêng của đơn vị.`;
  },
  'duplicate-key': ({ key, first, firstLine, line, cells: [before, here] = [] }) =>
    `${w.spelled(key)} ở ${lineOrCell(line, here)} ${key === first ? 'đã có' : `trùng với ${w.spelled(first)}`} ở ${lineOrCell(firstLine, before)}; chỉ nội dung ở ${lineOrCell(firstLine, before)} được đọc. Hãy gộp hai nội dung làm một, hoặc xóa dòng thừa.`,
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
  'year-key': ({ key, year }) =>
    `${w.spelled(key)} đứng ở chỗ tên của dòng nên được hiểu là năm ${year}. Hãy viết «năm: ${year}», rồi ghi nội dung của năm ở các dòng bên dưới.`,
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
      : `${w.spelled(key)} phải là một đoạn chữ; vì có gạch đầu dòng hoặc dấu hai chấm nên đoạn này bị hiểu là danh sách hoặc mục con. Hãy viết «${shorten(key)}: |» rồi xuống dòng, viết cả đoạn ở các dòng dưới, mỗi dòng có ${column} dấu cách ở đầu.`,
  'colon-in-text': colonInText,
  'missing-space': ({ key, value, lines = 1 }) =>
    `Sau dấu hai chấm phải có một dấu cách thường (phím Space). Hãy gõ lại «${key}: ${shorten(value)}»${others(lines)}.`,
  'missing-dash-space': ({ text, lines }) => listItem({ mark: '-', rest: text.slice(1), ...(lines && { lines }) }),
  'list-mark': listItem,
  'comma-in-brackets': ({ text }) =>
    `Trong ngoặc { } hoặc [ ], dấu phẩy ngắt nội dung thành hai. Hãy đặt cả cụm trong dấu nháy: "${shorten(text)}".`,
} satisfies Partial<SentencesFor<ProblemParams>>;
