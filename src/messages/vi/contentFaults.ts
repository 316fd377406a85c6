import type { ProblemParams } from '../../plan/model/Problem.js';
import { measured } from '../measured.js';
import type { SentencesFor } from '../SentencesFor.js';
import { inQuotes } from '../shorten.js';
import { acceptedWords } from './acceptedWords.js';
import { hasPredecessors } from './hasPredecessors.js';
import { lineOrCell, linesOrCells } from './lineOrCell.js';
import { words as w } from './words.js';

/** More ids than a task can answer: to write them all would be the next mistake. */
const MANY_IDS = 12;

/** What a content says again word for word, or nearly. */
const COPIED = {
  conclusion: 'nguyên văn Kết luận',
  hint: 'gợi ý của bộ yêu cầu',
  example: 'ví dụ của bộ yêu cầu, kể cả con số',
} as const;

/** What a plan says that cannot be, or says nothing: what, and what to write instead. */
export const contentFaults = {
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
  'same-indicator': ({ indicator, firstLine, cell }) =>
    `Chỉ tiêu «${w.value('/targets/*/indicator', indicator)}» đã có ở ${lineOrCell(firstLine, cell)}, cùng một năm của mục tiêu. Hãy gộp làm một, hoặc ghi đúng năm của từng mục tiêu.`,
  'blank-entries': ({ section, count }) =>
    `Mục ${w.key(section)} còn ${w.count(count)} chỗ chưa điền, được coi như chưa ghi. Hãy điền khi có nội dung.`,
  'other-kind': ({ key, value, path }) =>
    `${w.spelled(key)}: ${w.quote(value)} không thuộc các loại văn bản được yêu cầu ở đây (${acceptedWords(path)}) nên không được tính. Nếu đã ban hành văn bản thuộc các loại đó, hãy ghi thêm.`,
  'goal-before-baseline': ({ goal, baseline, line, cell }) =>
    `Năm của mục tiêu (${goal}) trước năm của hiện trạng (${baseline}, ${lineOrCell(line, cell)}). Hãy kiểm tra lại hai năm này.`,
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
    `Nội dung chép lại ${COPIED[from]} (${requirement}). Hãy ghi việc cụ thể của đơn vị.`,
  'same-content': ({ count, lines, cells }) =>
    `Cùng một nội dung ghi ở ${w.count(count)} nhiệm vụ (${linesOrCells(lines, cells)}). Hãy gộp làm một, hoặc ghi rõ việc riêng của từng nhiệm vụ.`,
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
    if (meant.length > MANY_IDS)
      return `${w.quote(value)} gồm ${w.count(meant.length)} mã, từ ${meant[0]} đến ${meant.at(-1)}.${strange} Hãy ghi riêng từng mã mà chính nhiệm vụ này thực hiện, ví dụ [${meant[0]}].`;
    if (meant.length > 1)
      return `${w.quote(value)} gồm nhiều mã.${strange} Hãy tách thành danh sách: [${meant.join(', ')}].`;
    return meant[0] === undefined
      ? `${none} Hãy ghi mã của yêu cầu${example === undefined ? '' : `, ví dụ ${example}`}; xem các mã bằng lệnh «rasoat requirements».`
      : `${none} Có phải là ${meant[0]}?`;
  },
  'not-binding': ({ requirement }) =>
    `Yêu cầu ${requirement} không áp dụng với loại và cấp của đơn vị này; không cần nêu.`,
} satisfies Partial<SentencesFor<ProblemParams>>;
