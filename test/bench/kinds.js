/**
 * The kinds of unit: the roster's type, the name at each level, what the unit calls its members, branches and documents.
 * `{cấp}` is the level word (`xã`, `huyện` …), `{nơi}` the place.
 */
export const kinds = {
  CU: kind('Cấp ủy', ['Tỉnh ủy {nơi}', '{ủy} {nơi}', 'Đảng ủy {cấp} {nơi}'], 'ĐU', 'Cấp ủy', 'đảng viên', 'chi bộ'),
  MTTQ: kind(
    'Mặt trận Tổ quốc',
    'Ủy ban MTTQ Việt Nam {cấp} {nơi}',
    'MTTQ',
    'Ủy ban MTTQ',
    'thành viên',
    'ban công tác Mặt trận',
  ),
  CD: kind(
    'Công đoàn',
    ['Liên đoàn Lao động {cấp} {nơi}', 'Liên đoàn Lao động {cấp} {nơi}', 'Công đoàn cơ sở {cấp} {nơi}'],
    'CĐ',
    'Công đoàn',
    'đoàn viên',
    'tổ công đoàn',
  ),
  HND: kind('Hội Nông dân', 'Hội Nông dân {cấp} {nơi}', 'HND', 'Hội Nông dân', 'hội viên', 'chi hội'),
  CCB: kind('Hội Cựu chiến binh', 'Hội Cựu chiến binh {cấp} {nơi}', 'CCB', 'Hội CCB', 'hội viên', 'chi hội'),
  PN: kind('Hội Liên hiệp Phụ nữ', 'Hội Liên hiệp Phụ nữ {cấp} {nơi}', 'PN', 'Hội LHPN', 'hội viên', 'chi hội'),
  TN: kind(
    'Đoàn Thanh niên',
    ['Tỉnh đoàn {nơi}', '{đoàn} {nơi}', 'Đoàn TNCS Hồ Chí Minh {cấp} {nơi}'],
    'ĐTN',
    'Đoàn Thanh niên',
    'đoàn viên',
    'chi đoàn',
  ),
  UBND: kind('Ủy ban nhân dân', 'Ủy ban nhân dân {cấp} {nơi}', 'UBND', 'UBND', 'cán bộ', 'chi hội, chi đoàn'),
  HDND: kind('Hội đồng nhân dân', 'Hội đồng nhân dân {cấp} {nơi}', 'HĐND', 'HĐND', 'đại biểu', 'tổ đại biểu'),
  DDHD: kind(
    'Đảng đoàn HĐND',
    'Đảng đoàn Hội đồng nhân dân {cấp} {nơi}',
    'ĐĐHĐND',
    'Đảng đoàn HĐND',
    'cán bộ',
    'tổ đại biểu',
  ),
  BCSD: kind(
    'Ban cán sự đảng UBND',
    'Ban cán sự đảng Ủy ban nhân dân {cấp} {nơi}',
    'BCSĐ',
    'Ban cán sự đảng',
    'cán bộ',
    'chi bộ',
  ),
  BTG: kind('Ban Tuyên giáo', 'Ban Tuyên giáo Tỉnh ủy {nơi}', 'BTGTU', 'Ban Tuyên giáo Tỉnh ủy', 'cán bộ', 'chi bộ'),
  BDV: kind('Ban Dân vận', 'Ban Dân vận Tỉnh ủy {nơi}', 'BDVTU', 'Ban Dân vận Tỉnh ủy', 'cán bộ', 'chi bộ'),
};

/** The six, in the order of the Conclusion. */
export const organisations = ['MTTQ', 'CD', 'HND', 'CCB', 'PN', 'TN'];

/**
 * @param {string} type
 * @param {string | string[]} names At province, district and commune.
 * @param {string} symbol
 * @param {string} short
 * @param {string} members
 * @param {string} branch
 */
function kind(type, names, symbol, short, members, branch) {
  return { type, names: typeof names === 'string' ? [names, names, names] : names, symbol, short, members, branch };
}

const COMMITTEES = { huyện: 'Huyện ủy', 'thành phố': 'Thành ủy', 'thị xã': 'Thị ủy' };
const YOUTH = { huyện: 'Huyện đoàn', 'thành phố': 'Thành đoàn', 'thị xã': 'Thị đoàn' };
const LEVELS = ['tỉnh', 'huyện', 'xã'];

/**
 * The full name of a unit.
 * @param {string} key
 * @param {{level: string, levelWord: string, place: string}} where
 */
export function unitName(key, { level, levelWord, place }) {
  const pattern = kinds[key].names[LEVELS.indexOf(level)];
  return pattern
    .replace('{ủy}', COMMITTEES[levelWord])
    .replace('{đoàn}', YOUTH[levelWord])
    .replace('{cấp}', levelWord)
    .replace('{nơi}', place);
}
