import type { Status } from '../../check/assess/Assessment.js';
import type { CatalogueFaultParams } from '../../check/catalogue/CatalogueFault.js';
import type { Sentences } from '../Messages.js';
import type { Words } from '../Words.js';
import { labels } from './labels.js';
import { results } from './results.js';

/** A year, or a day as people write it. */
const shown = (when: string | number, w: Words) => (typeof when === 'number' ? String(when) : w.date(when));

/** A place of the plan in the names that the catalogue uses: «tasks.due». */
const section = (path: string, w: Words) =>
  path === '' ? 'kế hoạch' : w.spelled(path.slice(1).replaceAll('/*', '').replaceAll('/', '.'));
const KINDS = { object: 'mục gồm nhiều dòng', array: 'danh sách', number: 'số', string: 'chữ' };

/** What is wrong with a catalogue; the caller puts file, line and column before it. */
export const catalogue: Sentences<CatalogueFaultParams> = {
  'file-missing': ({ name }) => `Bộ yêu cầu thiếu tệp «${name}».`,
  'not-yaml': ({ detail }) => `Viết sai quy tắc YAML: ${detail}.`,
  alias: ({ name }, w) => `Bộ yêu cầu không dùng tham chiếu ${w.spelled(`*${name}`)}; hãy viết thẳng nội dung vào đó.`,
  field: ({ field, fact }, w) => {
    const sentence = (results[fact.kind] as (params: unknown, words: typeof w) => string)(fact.params, w);
    return field ? `${w.spelled(field)}: ${sentence}` : sentence;
  },
  'unknown-type': ({ name, meant }, w) =>
    `Không có loại đơn vị hoặc nhóm ${w.spelled(name)}.${meant ? ` Có phải là ${w.spelled(meant)}?` : ''}`,
  'duplicate-id': ({ id, firstFile, firstLine }) => `Mã yêu cầu ${id} đã có ở ${firstFile}, dòng ${firstLine}.`,
  'unknown-id': ({ id }) => `«submission» nêu yêu cầu ${id} mà bộ yêu cầu không có.`,
  'unknown-keyword': ({ id, keyword, meant }, w) =>
    `Yêu cầu ${id}: không có từ khóa ${w.spelled(keyword)}.${meant ? ` Có phải là ${w.spelled(meant)}?` : ''}`,
  'bad-check': ({ id, detail }) => `Yêu cầu ${id}: «check» không phải là JSON Schema hợp lệ: ${detail}.`,
  'no-reference': ({ id, keyword }, w) =>
    `Yêu cầu ${id}: «check» không dùng ${w.spelled(keyword)}; hãy viết thẳng điều kiện vào đó.`,
  reversed: ({ name, from, to }, w) =>
    `${w.spelled(name)}: ${shown(from, w)} đứng sau ${shown(to, w)}. Hãy viết mốc đầu trước mốc cuối.`,
  'asks-nothing': ({ id, keyword }, w) =>
    `Yêu cầu ${id}: ${keyword ? w.spelled(keyword) : 'chỗ này'} không đòi hỏi gì, kế hoạch nào cũng đạt. Hãy ghi rõ điều kiện, hoặc bỏ đi.`,
  'met-by-nothing': ({ id, type, level }, w) =>
    `Yêu cầu ${id}: kế hoạch của ${w.term('/unit/type', type)} cấp ${w.term('/unit/level', level)} chỉ ghi «unit» cũng đạt. Hãy ghi mục phải có vào «required».`,
  'unknown-name': ({ id, name, path, meant }, w) =>
    `Yêu cầu ${id}: ${path === '' ? 'kế hoạch' : section(path, w)} không có ${w.spelled(name)}.${meant ? ` Có phải là ${w.spelled(meant)}?` : ''}`,
  'wrong-place': ({ id, keyword, path, holds }, w) =>
    `Yêu cầu ${id}: từ khóa ${w.spelled(keyword)} không xét ${section(path, w)}, vì ở đó là ${KINDS[holds]}; kế hoạch nào cũng đạt.`,
  'foreign-value': ({ id, value, path, meant }, w) =>
    `Yêu cầu ${id}: ${section(path, w)} không nhận giá trị ${w.spelled(value)}.${meant ? ` Có phải là ${w.spelled(meant)}?` : ''}`,
  'beyond-term': ({ id, name, year, last }, w) =>
    `Yêu cầu ${id}: ${w.spelled(name)} đến năm ${year}, trong khi Kết luận chỉ đến năm ${last}: như vậy sẽ không bao giờ quá hạn. Hãy kiểm tra lại năm.`,
  'no-source': ({ name }, w) =>
    `Bộ yêu cầu thiếu tệp nguyên văn ${w.spelled(name)} nên không đối chiếu được các câu trích. Hãy đặt tệp đó vào cùng thư mục.`,
  'invented-quote': ({ id, quote, near }, w) =>
    `Yêu cầu ${id}: câu trích ${w.quote(quote)} không có trong nguyên văn.${near ? ` Nguyên văn ghi ${w.quote(near)}.` : ''} Hãy chép đúng từng chữ.`,
  'example-problem': ({ id, example, line }, w) =>
    `Yêu cầu ${id}: ví dụ ${w.spelled(example)} có sai sót ở dòng ${w.count(line)} của ví dụ.`,
  'example-fails': ({ id, example, asOf, status }, w) =>
    `Yêu cầu ${id}: ví dụ ${w.spelled(example)} phải cho kết quả “${labels.statuses[example]}”, nhưng đối chiếu ngày ${w.date(asOf)} lại là “${labels.statuses[status as Status]}”.`,
};
