import type { Status } from '../../check/assess/Assessment.js';
import type { CatalogueFaultParams } from '../../check/catalogue/CatalogueFault.js';
import type { SentencesFor } from '../SentencesFor.js';
import { sentenceIn } from '../sentenceIn.js';
import { labels } from './labels.js';
import { results } from './results.js';
import { words as w } from './words.js';

/** A year, or a day as people write it. */
const shown = (when: string | number) => (typeof when === 'number' ? String(when) : w.date(when));

/** A place of the plan in the names that the catalogue uses: «tasks.due». */
const section = (path: string) =>
  path === '' ? 'kế hoạch' : w.spelled(path.slice(1).replaceAll('/*', '').replaceAll('/', '.'));
const KINDS = { object: 'mục gồm nhiều dòng', array: 'danh sách', number: 'số', string: 'chữ' };

/** What is wrong with a catalogue; the caller puts file, line and column before it. */
export const catalogue: SentencesFor<CatalogueFaultParams> = {
  'file-missing': ({ name }) => `Bộ yêu cầu thiếu tệp «${name}».`,
  'not-yaml': () => 'Tệp viết sai quy tắc YAML.',
  'repeated-key': ({ key }) => `Dòng ${w.spelled(key)} được ghi hai lần. Hãy bỏ một dòng.`,
  alias: ({ name }) => `Bộ yêu cầu không dùng tham chiếu ${w.spelled(`*${name}`)}; hãy viết thẳng nội dung vào đó.`,
  field: ({ field, fact }) => {
    const sentence = sentenceIn(results, fact.kind, fact.params);
    return field ? `${w.spelled(field)}: ${sentence}` : sentence;
  },
  'unknown-type': ({ name, meant }) =>
    `Không có loại đơn vị hoặc nhóm ${w.spelled(name)}.${meant ? ` Có phải là ${w.spelled(meant)}?` : ''}`,
  'duplicate-id': ({ id, firstFile, firstLine }) => `Mã yêu cầu ${id} đã có ở ${firstFile}, dòng ${firstLine}.`,
  'unknown-id': ({ id }) => `«submission» nêu yêu cầu ${id} mà bộ yêu cầu không có.`,
  'unknown-keyword': ({ id, keyword, meant }) =>
    `Yêu cầu ${id}: không có từ khóa ${w.spelled(keyword)}.${meant ? ` Có phải là ${w.spelled(meant)}?` : ''}`,
  'bad-check': ({ id, detail }) => `Yêu cầu ${id}: «check» không phải là JSON Schema hợp lệ: ${detail}.`,
  'no-reference': ({ id, keyword }) =>
    `Yêu cầu ${id}: «check» không dùng ${w.spelled(keyword)}; hãy viết thẳng điều kiện vào đó.`,
  reversed: ({ name, from, to }) =>
    `${w.spelled(name)}: ${shown(from)} đứng sau ${shown(to)}. Hãy viết mốc đầu trước mốc cuối.`,
  'asks-nothing': ({ id, keyword }) =>
    `Yêu cầu ${id}: ${keyword ? w.spelled(keyword) : 'chỗ này'} không đòi hỏi gì, kế hoạch nào cũng đạt. Hãy ghi rõ điều kiện, hoặc bỏ đi.`,
  'met-by-nothing': ({ id, type, level }) =>
    `Yêu cầu ${id}: kế hoạch của ${w.term('/unit/type', type)} cấp ${w.term('/unit/level', level)} chỉ ghi «unit» cũng đạt. Hãy ghi mục phải có vào «required».`,
  'unknown-name': ({ id, name, path, meant }) =>
    `Yêu cầu ${id}: ${path === '' ? 'kế hoạch' : section(path)} không có ${w.spelled(name)}.${meant ? ` Có phải là ${w.spelled(meant)}?` : ''}`,
  'wrong-place': ({ id, keyword, path, holds }) =>
    `Yêu cầu ${id}: từ khóa ${w.spelled(keyword)} không xét ${section(path)}, vì ở đó là ${KINDS[holds]}; kế hoạch nào cũng đạt.`,
  'foreign-value': ({ id, value, path, meant }) =>
    `Yêu cầu ${id}: ${section(path)} không nhận giá trị ${w.spelled(value)}.${meant ? ` Có phải là ${w.spelled(meant)}?` : ''}`,
  'beyond-term': ({ id, name, year, last }) =>
    `Yêu cầu ${id}: ${w.spelled(name)} đến năm ${year}, trong khi Kết luận chỉ đến năm ${last}: như vậy sẽ không bao giờ quá hạn. Hãy kiểm tra lại năm.`,
  'no-source': ({ name }) =>
    `Bộ yêu cầu thiếu tệp nguyên văn ${w.spelled(name)} nên không đối chiếu được các câu trích. Hãy đặt tệp đó vào cùng thư mục.`,
  'invented-quote': ({ id, quote, near }) =>
    `Yêu cầu ${id}: câu trích ${w.quote(quote)} không có trong nguyên văn.${near ? ` Nguyên văn ghi ${w.quote(near)}.` : ''} Hãy chép đúng từng chữ.`,
  'example-problem': ({ id, example, line }) =>
    `Yêu cầu ${id}: ví dụ ${w.spelled(example)} có sai sót ở dòng ${w.count(line)} của ví dụ.`,
  'example-fails': ({ id, example, asOf, status }) =>
    `Yêu cầu ${id}: ví dụ ${w.spelled(example)} phải cho kết quả “${labels.statuses[example]}”, nhưng đối chiếu ngày ${w.date(asOf)} lại là “${labels.statuses[status as Status]}”.`,
};
