import type { AskedBound } from '../../check/keywords/Asked.js';
import type { CheckSentences } from '../CheckSentences.js';
import { nameInCheck } from '../nameInCheck.js';
import { yearBound } from '../yearBound.js';
import { TYPES } from './results.js';
import { words as w } from './words.js';

const COMPARED = { '<=': 'không quá', '>=': 'từ', '<': 'nhỏ hơn', '>': 'lớn hơn' } as const;
const AT = { '<=': 'nhiều nhất', '>=': 'ít nhất' } as const;

/** What a check asks, in the words of `explain`. */
export const checks: CheckSentences = {
  tasks: ({ id }) =>
    `Mục «nhiệm vụ» có ít nhất một gạch đầu dòng ghi «thực hiện yêu cầu: ${id}» và đủ các dòng «nội dung», «chủ trì», «thời hạn». Thời hạn của nhiệm vụ là dự định, không phải là việc đã làm.`,
  'task-due': ({ from, to }) =>
    `Ít nhất một nhiệm vụ trong số đó có «thời hạn» ${from ? `từ ${w.date(from)} đến` : 'chậm nhất'} ${w.date(to)}, hoặc thực hiện thường kỳ.`,
  review: () => 'Chương trình không tự đánh giá; báo cáo nêu những gì kế hoạch ghi để người có thẩm quyền xem xét.',
  there: ({ path }) => `có ${nameInCheck(path, w)}`,
  'not-there': ({ path }) => `không có ${nameInCheck(path, w)}`,
  within: ({ path, from, to }) => {
    const day = (bound: AskedBound) => {
      if (typeof bound === 'string') return w.date(bound);
      const { day, offset } = yearBound(bound);
      const beside = { '-1': 'năm liền trước ', '0': '', '1': 'năm liền sau ' }[offset] ?? `${offset} năm sau `;
      return `ngày ${day} của ${beside}${nameInCheck(bound.year, w)}`;
    };
    const name = nameInCheck(path, w);
    if (!to) return `${name} từ ${from ? day(from) : ''} trở đi`;
    return `${name} ${from ? `từ ${day(from)} đến` : 'chậm nhất'} ${day(to)}`;
  },
  'every-year': ({ path, from, to, min, max, complete, dueDays }) => {
    const fields = w.and(complete.map((field) => nameInCheck(field, w)));
    return `${nameInCheck(path, w)}: mỗi năm từ ${from} đến ${to} có ít nhất ${min}${max ? `, nhiều nhất ${max}` : ''} gạch đầu dòng${fields ? ` đủ ${fields}` : ''}${dueDays ? `; hạn của mỗi năm là ${w.count(dueDays)} ngày sau khi năm đó kết thúc` : ''}`;
  },
  ratio: ({ path, atLeast }) => `${nameInCheck(path, w)} đạt từ ${w.percent(atLeast)} trở lên, tính đúng theo số đếm`,
  raises: ({ path }) =>
    `trong ${nameInCheck(path, w)}, tỷ lệ của «mục tiêu» cao hơn «hiện trạng» (hoặc cả hai là 100%), năm của «mục tiêu» sau năm của «hiện trạng»`,
  'same-name': ({ path, as }) => `${nameInCheck(path, w)} đúng là ${nameInCheck(as, w)}`,
  value: ({ path, values }) => `${nameInCheck(path, w)} là ${w.or(values.map((value) => `«${w.value(path, value)}»`))}`,
  type: ({ path, types }) => `${nameInCheck(path, w)} là ${w.or(types.map((name) => TYPES[name] ?? name))}`,
  limit: ({ path, comparison, limit }) =>
    `${nameInCheck(path, w)} ${COMPARED[comparison]} ${limit}${comparison === '>=' ? ' trở lên' : ''}`,
  multiple: ({ path, of }) => `${nameInCheck(path, w)} là bội số của ${w.count(of)}`,
  length: ({ path, comparison, limit }) => `${nameInCheck(path, w)} dài ${AT[comparison]} ${w.count(limit)} ký tự`,
  pattern: ({ path, pattern }) => `${nameInCheck(path, w)} viết đúng mẫu ${pattern}`,
  format: ({ path, format }) => `${nameInCheck(path, w)} viết đúng dạng «${format}»`,
  size: ({ path, comparison, limit, of }) =>
    `${nameInCheck(path, w)} có ${AT[comparison]} ${w.count(limit)} ${of === 'entries' ? 'gạch đầu dòng' : 'dòng'}`,
  unique: ({ path }) => `các gạch đầu dòng của ${nameInCheck(path, w)} không trùng nhau`,
  'some-entry': ({ path, min, max }) =>
    `${min === 1 ? 'ít nhất một' : `ít nhất ${w.count(min)}`}${max === undefined ? '' : `, nhiều nhất ${w.count(max)}`} gạch đầu dòng của ${nameInCheck(path, w)}:`,
  'each-entry': ({ path }) => `mỗi gạch đầu dòng của ${nameInCheck(path, w)}:`,
  'nth-entry': ({ path, nth }) => `gạch đầu dòng thứ ${nth} của ${nameInCheck(path, w)}:`,
  'no-more-entries': ({ path }) => `${nameInCheck(path, w)} không có gạch đầu dòng nào khác`,
  'other-entries': ({ path }) => `mỗi gạch đầu dòng khác của ${nameInCheck(path, w)}:`,
  'no-other-keys': ({ path }) => `${nameInCheck(path, w)} không có dòng nào khác`,
  'other-keys': ({ path }) => `mỗi dòng khác trong ${nameInCheck(path, w)}:`,
  'keys-like': ({ path, pattern }) => `mỗi dòng trong ${nameInCheck(path, w)} có tên theo mẫu ${pattern}:`,
  'names-of-keys': ({ path }) => `tên của mỗi dòng trong ${nameInCheck(path, w)}:`,
  either: () => 'một trong các điều sau:',
  'exactly-one': () => 'chỉ một trong các điều sau:',
  none: () => 'không có điều sau:',
  together: () => '',
  when: (_, condition) => `khi ${condition}:`,
  otherwise: () => 'trường hợp khác:',
};
