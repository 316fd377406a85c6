import type { CatalogueFaultParams } from '../../check/catalogue/CatalogueFault.js';
import type { Sentences } from '../Messages.js';
import { results } from './results.js';
import { words as w } from './words.js';

/** What is wrong with a catalogue; the caller puts file, line and column before it. */
export const catalogue: Sentences<CatalogueFaultParams> = {
  'file-missing': ({ name }) => `Bộ yêu cầu thiếu tệp «${name}».`,
  'not-yaml': ({ detail }) => `Viết sai quy tắc YAML: ${detail}.`,
  alias: ({ name }) => `Bộ yêu cầu không dùng tham chiếu ${w.spelled(`*${name}`)}; hãy viết thẳng nội dung vào đó.`,
  field: ({ field, fact }) => {
    const sentence = (results[fact.kind] as (params: unknown) => string)(fact.params);
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
};
