import { kinds, organisations } from './kinds.js';
import { personName } from './names.js';
import { Random } from './random.js';

/**
 * The words of a unit that patterns name: what it calls its level, members and branches, and the places below it.
 * @param {import('./types.js').Unit} unit
 * @returns {Record<string, string | string[]>}
 */
export function termsOf({ kind, row, levelWord, below }) {
  const { short, members, branch } = kinds[kind];
  const half = Math.ceil(below.length / 2);
  const inCommune = row.level === 'xã';
  return {
    cấp: levelWord,
    nơi: below.slice(0, half),
    'nơi khác': below.slice(half).length > 0 ? below.slice(half) : below,
    nhánh: below.map(
      (place) => `${inCommune || !organisations.includes(kind) ? branch.split(',')[0] : short} ${place}`,
    ),
    'chi hội': branch,
    'hội viên': members,
    tên: short,
    người: people(row.code),
  };
}

/** Who works there. @param {string} code */
function people(code) {
  const random = new Random(`people/${code}`);
  return Array.from({ length: 7 }, () => personName(random));
}

const PARTNERS = {
  xã: [
    'UBND {cấp}',
    'công an {cấp}',
    'Ủy ban MTTQ {cấp}',
    'trạm y tế {cấp}',
    'các đoàn thể {cấp}',
    'trường học trên địa bàn',
    'ban chỉ huy quân sự {cấp}',
    'hợp tác xã ở {nơi}',
  ],
  huyện: [
    'Phòng Nội vụ',
    'Công an {cấp}',
    'Phòng Văn hóa và Thông tin',
    'Trung tâm Chính trị {cấp}',
    'Ngân hàng Chính sách xã hội {cấp}',
    'Phòng Tư pháp',
    'Ban Chỉ huy Quân sự {cấp}',
    'UBND {nơi}',
  ],
  tỉnh: [
    'Sở Nội vụ',
    'Công an tỉnh',
    'Sở Thông tin và Truyền thông',
    'Trường Chính trị tỉnh',
    'Ngân hàng Chính sách xã hội tỉnh',
    'Sở Tư pháp',
    'Ban Tổ chức Tỉnh ủy',
    'UBND {nơi}',
  ],
};
const LEADS = {
  CU: [
    'Ban Thường vụ cấp ủy',
    'Phó Bí thư Thường trực',
    'Văn phòng cấp ủy',
    'Khối Dân vận',
    'Ban Tổ chức cấp ủy',
    'Ủy ban Kiểm tra',
  ],
  UBND: [
    'Văn phòng UBND {cấp}',
    'Phó Chủ tịch UBND {cấp}',
    'Bộ phận tài chính - kế hoạch',
    'Bộ phận địa chính - xây dựng',
    'Công an {cấp}',
  ],
  HDND: ['Thường trực HĐND {cấp}', 'Ban Pháp chế', 'Ban Kinh tế - Xã hội', 'Văn phòng HĐND {cấp}'],
};
const ORGANISATION_LEADS = [
  'Ban Thường vụ {tên} {cấp}',
  'Thường trực {tên} {cấp}',
  'Ban Chấp hành {tên} {cấp}',
  'cán bộ phụ trách phong trào',
  '{nhánh}',
  'Văn phòng {tên} {cấp}',
];

/** @param {import('./types.js').Unit} unit */
export function leadsOf(unit) {
  const leads = LEADS[unit.kind] ?? ORGANISATION_LEADS;
  // An organisation of a commune has no office.
  return unit.row.level === 'xã' ? leads.filter((lead) => !lead.startsWith('Văn phòng {tên}')) : leads;
}

/** @param {import('./types.js').Unit} unit */
export function partnersOf(unit) {
  return PARTNERS[unit.row.level];
}
