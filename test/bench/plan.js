import { compose, grouped } from './compose.js';
import { dayBetween } from './dates.js';
import { indicatorsOf } from './indicators.js';
import { kinds, organisations } from './kinds.js';
import { personName } from './names.js';
import { Random } from './random.js';
import { tasksOf } from './tasks.js';
import { termsOf } from './terms.js';
import { activities, activityEnds, politicalTasks } from './texts/activities.js';

/**
 * The plan of a unit that does its duty, before any fault. `textOf` names whose wording and whose figures it uses:
 * its own, or another unit's that it copied from.
 * @param {import('./types.js').Unit} unit
 * @param {{seed: string, date: (day: [number, number, number]) => string, textOf: {words: import('./types.js').Unit, figures: import('./types.js').Unit}, number: number, indicators?: ReturnType<typeof indicatorsOf>}} options
 * @returns {import('./types.js').PlanValue}
 */
export function planOf(unit, { seed, date, textOf, number, indicators = indicatorsOf(unit, seed) }) {
  const own = new Random(`${seed}/plan/${unit.row.code}`);
  const voiceOf = (/** @type {string} */ part) => ({
    words: new Random(`${seed}/words/${textOf.words.row.code}/${part}`),
    figures: new Random(`${seed}/figures/${textOf.figures.row.code}/${part}`),
    terms: termsOf(textOf.figures),
  });
  const voice = { words: own, figures: own, terms: termsOf(unit) };
  const context = { unit, own, voiceOf, date, number, say: (/** @type {string} */ pattern) => compose(pattern, voice) };
  const sections = organisations.includes(unit.kind) ? organisationSections : (SECTIONS[unit.kind] ?? (() => ({})));
  return {
    'đơn vị': unitSection(unit, own),
    'văn bản': documentSection(context),
    'quán triệt': disseminationSection(context),
    ...sections(context),
    ...(indicators.length > 0 && unit.row.level !== 'xã' && { 'chỉ tiêu': indicators.map((item) => target(item)) }),
    'nhiệm vụ': tasksOf(context),
  };
}

/** @typedef {{unit: import('./types.js').Unit, own: Random, voiceOf: (part: string) => import('./types.js').Voice, number: number, date: (day: [number, number, number]) => string, say: (pattern: string) => string}} Context */

/** @param {import('./types.js').Unit} unit @param {Random} own */
function unitSection({ row, kind, levelWord }, own) {
  const type = own.chance(0.5) && organisations.includes(kind) ? `${row.type} ${levelWord}` : row.type;
  return {
    tên: row.name,
    loại: type,
    cấp: row.level,
    ...(own.chance(0.6) && { 'mã đơn vị': row.code }),
    ...(organisations.includes(kind) && { 'cấp ủy cùng cấp': row.partyCommittee }),
  };
}

/** @param {Context} context */
function documentSection({ unit: { kind, row }, own, date, number, say }) {
  const { symbol } = kinds[kind];
  const early = row.level === 'tỉnh' || (row.level === 'huyện' && kind === 'CU');
  const issued = early ? dayBetween(own, '20/8/2021', '30/9/2021') : dayBetween(own, '4/10/2021', '28/12/2021');
  const separator = symbol.endsWith('HĐND') || symbol === 'UBND' ? `${number}/KH-${symbol}` : `${number}-KH/${symbol}`;
  return {
    'loại văn bản': 'kế hoạch',
    'số hiệu': separator,
    'trích yếu': say(
      '[Thực hiện|Triển khai thực hiện|Cụ thể hóa] Kết luận của Ban Thường vụ Tỉnh ủy về [công tác Mặt trận và các đoàn thể|tăng cường lãnh đạo đối với công tác Mặt trận, các tổ chức chính trị - xã hội] [giai đoạn 2021-2025|năm 2022 và các năm tiếp theo]',
    ),
    'ngày ban hành': date(issued),
    'người ký': personName(own),
  };
}

/** @param {Context} context */
function disseminationSection({ unit: { kind, row }, own, date, say }) {
  const sessions = [
    {
      ngày: date(dayBetween(own, '16/8/2021', '27/9/2021')),
      'hình thức': say(
        'Hội nghị [trực tuyến|trực tiếp|cán bộ chủ chốt|báo cáo viên] tại [hội trường {cấp}|{nơi}], [có báo cáo viên cấp trên|do người đứng đầu truyền đạt]',
      ),
      'phạm vi': row.level,
      'số người': people(own.int(28, 900)),
    },
  ];
  const cell = kind === 'CU' ? 'chi bộ' : organisations.includes(kind) ? 'đoàn viên, hội viên' : '';
  if (cell !== '' && (kind === 'CU' || own.chance(0.5))) {
    sessions.push({
      ngày: date(dayBetween(own, '28/9/2021', '20/11/2021')),
      'hình thức': say(
        '[Sinh hoạt thường kỳ|Sinh hoạt chuyên đề] ở {chi hội}, [thảo luận {20-45} phút|đọc toàn văn, ghi ý kiến]',
      ),
      'phạm vi': cell,
      'số người': people(own.int(60, 2400)),
    });
  }
  return sessions;
}

/** @param {number} count @returns {import('./types.js').Value} */
function people(count) {
  return count < 1000 ? String(count) : { raw: `"${grouped(count)}"` };
}

/** @param {Context} context */
function organisationSections({ unit: { kind, row }, own, voiceOf, date, say }) {
  const voice = voiceOf('activities');
  const titles = voice.words.some(activities[kind], voice.words.chance(0.35) ? 2 : 1);
  return {
    'hoạt động sáng tạo': titles.map((title) => ({
      năm: '2022',
      tên: compose(`${title}${voice.words.pick(activityEnds)}`, voice),
      'gắn với nhiệm vụ chính trị': say(own.pick(politicalTasks)),
      'ngày đăng ký': date(dayBetween(own, '5/1/2022', '30/3/2022')),
      'đăng ký với': own.chance(0.2) ? `Ban Thường vụ ${row.partyCommittee}` : row.partyCommittee,
    })),
  };
}

const SECTIONS = {
  /** @param {Context} context */
  CU: ({ own, number, date, say }) => ({
    'văn bản lãnh đạo': [
      {
        loại: own.pick(['nghị quyết', 'chỉ thị', 'đề án']),
        'số hiệu': `${number + 3}-NQ/ĐU`,
        'trích yếu': say(
          'Về [nâng cao chất lượng|đổi mới] hoạt động của [Mặt trận, đoàn thể|các đoàn thể] ở {nơi} và [toàn|cả] {cấp}',
        ),
        'ngày ban hành': date(dayBetween(own, '15/9/2021', '20/5/2022')),
      },
    ],
    'nhiệm vụ trọng tâm hằng năm': [
      {
        năm: '2022',
        'trọng tâm': [
          say('Lãnh đạo [đại hội các đoàn thể|sắp xếp cán bộ đoàn thể] [trước tháng {6-11}|bảo đảm tiến độ]'),
          say('Vận động {nơi} [về đích nông thôn mới|bàn giao mặt bằng|giữ vững an ninh] trong năm'),
        ],
      },
    ],
  }),
  /** @param {Context} context */
  UBND: ({ unit: { row }, own, number, date, say }) => ({
    ...regulation(own, date, number),
    'buổi làm việc hằng năm': [
      {
        năm: '2022',
        ngày: date(dayBetween(own, '10/1/2022', '20/6/2022')),
        'thành phần': [say('Chủ tịch UBND {cấp}'), say('Chủ tịch Ủy ban MTTQ {cấp}'), 'người đứng đầu 5 đoàn thể'],
        'kết luận': say(
          '[Giao|Thống nhất] {3-9} việc phối hợp, trọng tâm là [môi trường|giải phóng mặt bằng|an ninh trật tự] ở {nơi}',
        ),
      },
    ],
    'tiếp công dân': {
      'mời tham dự': [say('Ủy ban MTTQ {cấp}'), say('Hội Nông dân {cấp}'), say('Hội Phụ nữ {cấp}')],
      'định kỳ': own.pick(['hằng tháng', 'hằng tháng', 'khi cần thiết']),
    },
    'kinh phí': [
      {
        năm: '2022',
        'số tiền': say('{40-950} triệu đồng'),
        'mục đích': say('Hoạt động của Mặt trận, đoàn thể, [ưu tiên {nơi}|bình quân đầu đơn vị]'),
        cấp: 'xã',
      },
      ...(row.level === 'xã'
        ? []
        : [
            {
              năm: '2022',
              'số tiền': say('{80-600} triệu đồng'),
              'mục đích': 'Giám sát, phản biện và các cuộc vận động',
              cấp: row.level,
            },
          ]),
    ],
  }),
  /** @param {Context} context */
  HDND: ({ own, number, date }) => regulation(own, date, number),
  /** @param {Context} context */
  BDV: ({ own, number, date }) => ({
    'báo cáo hằng năm': [
      {
        năm: '2021',
        'ngày gửi': date(dayBetween(own, '1/12/2021', '25/12/2021')),
        'số hiệu': `${number + 180}-BC/BDVTU`,
        'nơi nhận': 'Thường trực Tỉnh ủy',
      },
    ],
    'tổng kết': { 'thời hạn': 'quý III/2025' },
  }),
};

/** @param {Random} own @param {Context['date']} date @param {number} number */
function regulation(own, date, number) {
  return {
    'quy chế phối hợp': {
      'số hiệu': `${number + 1}/QCPH`,
      'ngày ban hành': date(dayBetween(own, '15/9/2021', '15/6/2022')),
      'phối hợp với': ['Ủy ban MTTQ cùng cấp', 'các tổ chức chính trị - xã hội'],
    },
  };
}

/** @param {ReturnType<typeof indicatorsOf>[number]} indicator */
function target({ name, total, baseline, goal }) {
  const count = (/** @type {number} */ value) => (value < 1000 ? String(value) : { raw: `"${grouped(value)}"` });
  return {
    'tên chỉ tiêu': name,
    'hiện trạng': { năm: '2021', 'số lượng': count(baseline), 'tổng số': count(total) },
    'mục tiêu': { năm: '2025', 'số lượng': count(goal), 'tổng số': count(total) },
  };
}
