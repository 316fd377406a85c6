import { compose } from './compose.js';
import { organisations as six } from './kinds.js';
import { leadsOf, partnersOf } from './terms.js';
import { authorities } from './texts/authorities.js';
import { kinds } from './texts/kinds.js';
import { organisations } from './texts/organisations.js';

const DUE = [
  'quý II/2022',
  'quý III/2022',
  'quý IV/2022',
  'tháng 10/2022',
  'tháng 12/2022',
  'trước 30/9/2022',
  'trước 20/11/2022',
];
const DUES = [
  ...DUE,
  'hằng năm',
  'hằng tháng',
  'hằng quý',
  'thường xuyên',
  'giai đoạn 2021-2025',
  '6 tháng đầu năm 2023',
  'năm 2023',
];
/** Rolled out within quarter III/2021. */
const ROLL_OUTS = ['25/9/2021', 'quý III/2021', 'trước 30/9/2021', 'tháng 9/2021', 'thường xuyên'];
const OUTPUTS = [
  'Báo cáo kết quả gửi [cấp ủy|Ban Dân vận] trước ngày {10-28}',
  'Danh sách {8-120} [hộ|người] được giúp',
  '{1-12} [mô hình|công trình] được công nhận',
  'Biên bản [kiểm tra|làm việc], [ảnh chụp|sổ theo dõi] lưu tại {nơi}',
  'Kế hoạch chi tiết của {nhánh}',
];

/** How a task may end: who, where and when differ between units where the wording is the same. */
const TAILS = [
  'đồng chí {người} [phụ trách|trực tiếp chỉ đạo|theo dõi ở {nơi}]',
  '[làm trước|bắt đầu] ở {nơi khác}, đồng chí {người} [hướng dẫn|đôn đốc]',
  '[sơ kết|kiểm tra] vào tuần [đầu|giữa|cuối] tháng {4-11}, {người} tổng hợp',
  'huy động {20-260} người, {người} làm tổ trưởng',
  'lập {2-9} tổ giúp việc, tổ ở {nơi} do {người} phụ trách',
  'giao {nhánh} [làm điểm|làm trước], {người} báo cáo kết quả',
];

/** What of a board's topics each of the province's boards is asked. */
const BOARDS = { DDHD: '5.3', BCSD: '5.3', BTG: '5.4', BDV: '5.5' };

/** @param {import('./plan.js').Context} context */
export function tasksOf({ unit, own, voiceOf, say }) {
  const keys = own.pick([
    ['thực hiện yêu cầu', 'thời hạn'],
    ['thực hiện yêu cầu', 'thời hạn'],
    ['thực hiện', 'thời gian thực hiện'],
  ]);
  const full = unit.row.level !== 'xã' && six.includes(unit.kind) ? 0.08 : six.includes(unit.kind) ? 0.1 : 0.75;
  const topics = topicsOf(unit);
  // Many topics, short tasks: the plan stays within 6 KB.
  const tails = topics.length > 12 ? 0.6 : 0.8;
  return topics
    .map((topic, index) => ({ ...topic, voice: voiceOf(`task ${index}`) }))
    .filter(({ optional, above }) => (!above || unit.row.level !== 'xã') && (!optional || own.chance(0.5)))
    .map(({ answers, heads, bodies, voice }) => {
      const parts = [heads, bodies, ...(voice.words.chance(tails) ? [TAILS] : [])];
      const content = parts.map((patterns) => compose(voice.words.pick(patterns), voice)).join(', ');
      return {
        'nội dung': content,
        ...(answers.length > 0 && { [keys[0]]: answers }),
        'chủ trì': say(own.pick(leadsOf(unit))),
        ...(own.chance(full + 0.1) && { 'phối hợp': own.some(partnersOf(unit), own.int(1, 2)).map(say) }),
        [keys[1]]: own.pick(answers.includes('5.1.b') ? ROLL_OUTS : DUES),
        ...(own.chance(full) && { 'sản phẩm': say(own.pick(OUTPUTS)) }),
        ...(own.chance(full / 2) && {
          'kinh phí': say(unit.row.level === 'xã' ? '{3-45} triệu đồng' : '{20-480} triệu đồng'),
        }),
      };
    });
}

/** @param {import('./types.js').Unit} unit @returns {readonly import('./types.js').Topic[]} */
function topicsOf({ kind }) {
  if (six.includes(kind)) return [...organisations, ...kinds[kind]];
  const clause = BOARDS[kind];
  if (clause === undefined) return authorities[kind];
  return authorities.BAN.map((topic) => ({ ...topic, answers: topic.answers.filter((id) => id.startsWith(clause)) }));
}
