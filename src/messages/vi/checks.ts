import type { CheckSentences } from '../CheckSentences.js';
import { nameInCheck } from '../nameInCheck.js';
import { TYPES } from './results.js';
import { words as w } from './words.js';

const COMPARED = { '<=': 'không quá', '>=': 'từ', '<': 'nhỏ hơn', '>': 'lớn hơn' } as const;
const AT = { '<=': 'nhiều nhất', '>=': 'ít nhất' } as const;

/** What a check asks, in the words of `explain`. */
export const checks: CheckSentences = {
  tasks: ({ id }) =>
    `Có ít nhất một mục trong «nhiệm vụ» ghi «thực hiện yêu cầu: ${id}» và đủ «nội dung», «chủ trì», «thời hạn».`,
  review: () => 'Chương trình không tự đánh giá; báo cáo nêu những gì kế hoạch ghi để người có thẩm quyền xem xét.',
  there: ({ path }) => `có ${nameInCheck(path, w)}`,
  'not-there': ({ path }) => `không có ${nameInCheck(path, w)}`,
  within: ({ path, from, to }) => {
    const day = (bound: NonNullable<typeof from>) =>
      typeof bound === 'string' ? w.date(bound) : `ngày 31/12 của ${nameInCheck(bound.endOf, w)}`;
    return `${nameInCheck(path, w)} ${from ? `từ ${day(from)} đến` : 'chậm nhất'} ${to ? day(to) : ''}`;
  },
  'every-year': ({ path, from, to, min, max, complete }) => {
    const fields = w.and(complete.map((field) => nameInCheck(field, w)));
    return `${nameInCheck(path, w)}: mỗi năm từ ${from} đến ${to} có ít nhất ${min}${max ? `, nhiều nhất ${max}` : ''} mục${fields ? ` đủ ${fields}` : ''}`;
  },
  ratio: ({ path, atLeast }) => `${nameInCheck(path, w)} đạt từ ${w.percent(atLeast)} trở lên, tính đúng theo số đếm`,
  raises: ({ path }) => `trong ${nameInCheck(path, w)}, tỷ lệ của «mục tiêu» cao hơn «hiện trạng»`,
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
    `${nameInCheck(path, w)} có ${AT[comparison]} ${w.count(limit)} ${of === 'entries' ? 'mục' : 'thông tin'}`,
  unique: ({ path }) => `các mục trong ${nameInCheck(path, w)} không trùng nhau`,
  'some-entry': ({ path, min, max }) =>
    `${min === 1 ? 'ít nhất một' : `ít nhất ${w.count(min)}`}${max === undefined ? '' : `, nhiều nhất ${w.count(max)}`} mục trong ${nameInCheck(path, w)}:`,
  'each-entry': ({ path }) => `mỗi mục trong ${nameInCheck(path, w)}:`,
  'nth-entry': ({ path, nth }) => `mục thứ ${nth} trong ${nameInCheck(path, w)}:`,
  'no-more-entries': ({ path }) => `${nameInCheck(path, w)} không có mục nào khác`,
  'other-entries': ({ path }) => `mỗi mục khác trong ${nameInCheck(path, w)}:`,
  'no-other-keys': ({ path }) => `${nameInCheck(path, w)} không có thông tin nào khác`,
  'other-keys': ({ path }) => `mỗi thông tin khác trong ${nameInCheck(path, w)}:`,
  'keys-like': ({ path, pattern }) => `mỗi thông tin trong ${nameInCheck(path, w)} có tên theo mẫu ${pattern}:`,
  'names-of-keys': ({ path }) => `tên của mỗi thông tin trong ${nameInCheck(path, w)}:`,
  either: () => 'một trong các điều sau:',
  'exactly-one': () => 'chỉ một trong các điều sau:',
  none: () => 'không có điều sau:',
  together: () => '',
  when: (_, condition) => `khi ${condition}:`,
  otherwise: () => 'trường hợp khác:',
};
