import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/check/assess/assess.js';
import type { RosterUnit } from '../../../src/check/assess/ListedUnit.js';
import { kindInName } from '../../../src/plan/model/kindInName.js';
import { parsePlan } from '../../../src/plan/reader/parsePlans.js';
import { catalogue } from '../../support/catalogue.js';
import { planOf } from '../../support/desk.js';

const kinds = (unit: Record<string, string>, listed?: RosterUnit) =>
  assess(parsePlan(planOf(unit)), catalogue, { asOf: '2022-06-30', file: 'x', ...(listed && { listed }) }).problems.map(
    ({ kind, level, pointer }) => `${level} ${kind} ${pointer}`,
  );
const ofName = (name: string, type: string, level: string) =>
  kinds({ name, type, level, 'x-committee': 'none' }).filter((problem) => /contradicts|level-word/.test(problem));

describe('names that are what type and level say', () => {
  test.each<[name: string, type: string, level: string]>([
    ['Tỉnh ủy Bắc Hà', 'Tỉnh ủy', 'tỉnh'],
    ['Ban Thường vụ Huyện ủy Sông Thương', 'Huyện ủy', 'huyện'],
    ['Thường trực Thành ủy Bắc Hà', 'Cấp ủy', 'huyện'],
    ['Thành ủy Hà Nội', 'Thành ủy', 'tỉnh'],
    ['BCH Đảng bộ huyện Sông Thương', 'Cấp ủy', 'huyện'],
    ['Ban Chấp hành Đảng bộ xã An Thịnh', 'Đảng ủy', 'xã'],
    ['Đảng bộ thị trấn An Châu', 'Cấp ủy', 'xã'],
    ['Đảng ủy Khối các cơ quan tỉnh', 'Đảng ủy', 'huyện'],
    ['Đảng ủy Khối Doanh nghiệp tỉnh Bắc Hà', 'Đảng ủy', 'trực thuộc tỉnh ủy'],
    ['Đảng ủy Quân sự tỉnh', 'Cấp ủy', 'huyện'],
    ['Đảng ủy Công an tỉnh Bắc Hà', 'Cấp ủy', 'huyện'],
    ['Đảng ủy Ủy ban nhân dân tỉnh', 'Đảng ủy', 'huyện'],
    ['Đảng ủy các cơ quan Đảng tỉnh Bắc Hà', 'Đảng ủy', 'huyện'],
    ['Đảng ủy Trường Đại học Bắc Hà', 'Đảng ủy', 'huyện'],
    ['Đảng ủy phường Trần Phú', 'Đảng ủy', 'phường'],
    ['Đảng ủy đặc khu Vân Đồn', 'Đảng ủy', 'xã'],
    ['Thị ủy Việt Yên', 'Thị ủy', 'thị xã'],
    ['Đảng đoàn HĐND tỉnh Bắc Hà', 'Đảng đoàn HĐND', 'tỉnh'],
    ['Ban cán sự đảng UBND tỉnh', 'Ban cán sự đảng UBND', 'tỉnh'],
    ['Hội đồng nhân dân thành phố Sông Thương', 'HĐND', 'thành phố'],
    ['Hội đồng nhân dân Thành phố Hà Nội', 'HĐND', 'tỉnh'],
    ['Thường trực HĐND huyện Sông Thương', 'HĐND', 'huyện'],
    ['HĐND và UBND xã An Thịnh', 'UBND', 'xã'],
    ['HĐND - UBND xã An Thịnh', 'HĐND', 'xã'],
    ['UBND TP Bắc Hà', 'UBND', 'huyện'],
    ['UBND TX. Việt Yên', 'UBND', 'huyện'],
    ['UBND P. Trần Phú', 'UBND', 'xã'],
    ['Ủy ban nhân dân thị trấn Chũ, huyện Lục Ngạn', 'UBND', 'xã'],
    ['Ủy ban MTTQ Việt Nam tỉnh Bắc Hà', 'MTTQ', 'tỉnh'],
    ['Ban Thường trực Ủy ban MTTQ Việt Nam huyện Sông Thương', 'MTTQ', 'huyện'],
    ['Ủy ban Mặt trận Tổ quốc Việt Nam xã An Thịnh', 'Mặt trận Tổ quốc', 'xã'],
    ['MTTQ phường 3', 'MTTQ', 'xã'],
    ['UB MTTQ xã An Thịnh', 'MTTQ', 'xã'],
    ['Mặt trận Tổ quốc TT. An Châu', 'MTTQ', 'xã'],
    ['Liên đoàn Lao động tỉnh Bắc Hà', 'Công đoàn', 'tỉnh'],
    ['Liên đoàn Lao động thành phố Bắc Hà', 'Công đoàn', 'huyện'],
    ['Liên đoàn Lao động (LĐLĐ) huyện Sông Thương', 'LĐLĐ', 'huyện'],
    ['Công đoàn Viên chức tỉnh', 'Công đoàn', 'huyện'],
    ['Công đoàn Viên chức tỉnh Bắc Hà', 'Công đoàn', 'huyện'],
    ['Công đoàn ngành Giáo dục tỉnh Bắc Hà', 'Công đoàn', 'huyện'],
    ['Công đoàn các Khu công nghiệp tỉnh Bắc Hà', 'Công đoàn', 'huyện'],
    ['Công đoàn cơ sở xã An Thịnh', 'Công đoàn cơ sở', 'xã'],
    ['Công đoàn cơ sở Văn phòng Tỉnh ủy', 'Công đoàn', 'cơ sở'],
    ['Công đoàn Tỉnh đoàn Bắc Hà', 'Công đoàn', 'cơ sở'],
    ['Công đoàn Huyện ủy Sông Thương', 'Công đoàn', 'cơ sở'],
    ['CĐCS thị trấn An Châu', 'Công đoàn', 'xã'],
    ['Hội Nông dân thị trấn An Châu', 'Hội Nông dân', 'thị trấn'],
    ['Hội ND H. Sông Thương', 'HND', 'huyện'],
    ['Hội Nông dân Việt Nam tỉnh Bắc Hà', 'Hội Nông dân', 'tỉnh'],
    ['Hội Cựu chiến binh phường 3, thành phố Sông Thương', 'Hội CCB', 'phường'],
    ['Hội Cựu chiến binh Khối các cơ quan tỉnh', 'Hội CCB', 'huyện'],
    ['Hội CCB Công an tỉnh Bắc Hà', 'CCB', 'huyện'],
    ['Hội Cựu chiến binh Sở Tài chính', 'Hội CCB', 'cơ sở'],
    ['HỘI CỰU CHIẾN BINH XÃ AN THỊNH', 'Hội CCB', 'xã'],
    ['hội cựu chiến binh xã an thịnh', 'Hội CCB', 'xã'],
    ['Hoi Cuu chien binh huyen Song Thuong', 'Hội CCB', 'huyện'],
    ['Hội Liên hiệp Phụ nữ Việt Nam xã Đông Sơn', 'Hội LHPN', 'xã'],
    ['Hội Phụ nữ Bộ đội Biên phòng tỉnh', 'Hội Phụ nữ', 'huyện'],
    ['Ban Thường vụ Hội LHPN huyện Sông Thương', 'Hội LHPN', 'huyện'],
    ['Tỉnh đoàn Bắc Hà', 'Tỉnh đoàn', 'tỉnh'],
    ['Thành đoàn Bắc Hà', 'Thành đoàn', 'huyện'],
    ['Thành đoàn Hà Nội', 'Thành đoàn', 'tỉnh'],
    ['Huyện đoàn Sông Thương', 'Đoàn Thanh niên', 'huyện'],
    ['Đoàn TNCS Hồ Chí Minh xã An Thịnh', 'Đoàn TNCS', 'xã'],
    ['BCH Đoàn TNCS HCM phường Trần Phú', 'Đoàn Thanh niên', 'xã'],
    ['Đoàn phường 3', 'Đoàn Thanh niên', 'xã'],
    ['Đoàn Khối các cơ quan tỉnh', 'Đoàn Thanh niên', 'huyện'],
    ['Đoàn Thanh niên Công an tỉnh', 'Đoàn Thanh niên', 'huyện'],
    ['Đoàn Thanh niên Tỉnh ủy', 'Đoàn Thanh niên', 'cơ sở'],
    ['Ban Dân vận Tỉnh ủy Bắc Hà', 'Ban Dân vận', 'tỉnh'],
    ['Ban Tuyên giáo Tỉnh ủy', 'Ban Tuyên giáo', 'tỉnh'],
    ['Đơn vị thử', 'Hội Nông dân', 'xã'],
    ['Cơ quan Ủy ban MTTQ tỉnh', 'Hội Nông dân', 'xã'],
    ['Văn phòng Huyện ủy', 'Công đoàn', 'xã'],
    ['Khối Mặt trận, đoàn thể xã An Thịnh', 'Mặt trận Tổ quốc', 'xã'],
  ])('%s (%s, %s)', (name, type, level) => {
    expect(ofName(name, type, level)).toEqual([]);
  });
});

describe('names that contradict type or level', () => {
  const type = 'error name-contradicts /unit/type';
  const level = 'error name-contradicts /unit/level';
  test.each<[name: string, type: string, level: string, problems: string[]]>([
    ['Hội Cựu chiến binh huyện Sông Thương', 'Hội Cựu chiến binh', 'xã', [level]],
    ['Hội Cựu chiến binh huyện Sông Thương', 'Hội Cựu chiến binh', 'tỉnh', [level]],
    ['Hội Cựu chiến binh huyện Sông Thương', 'Hội Nông dân', 'huyện', [type]],
    ['Hội Cựu chiến binh huyện Sông Thương', 'Hội Nông dân', 'xã', [type, level]],
    ['HỘI CỰU CHIẾN BINH HUYỆN SÔNG THƯƠNG', 'Hội CCB', 'xã', [level]],
    ['hội cựu chiến binh huyện sông thương', 'Hội CCB', 'xã', [level]],
    ['Hoi CCB huyen Song Thuong', 'Hội CCB', 'xã', [level]],
    ['Hội CCB H. Sông Thương', 'Hội CCB', 'xã', [level]],
    ['Hội Cựu chiến binh (CCB) huyện Sông Thương', 'Hội CCB', 'xã', [level]],
    ['Hội Cựu chiến binh huyện', 'Hội CCB', 'xã', [level]],
    ['Hội Cựu chiến binh thành phố Bắc Hà', 'Hội CCB', 'xã', [level]],
    ['Hội Cựu chiến binh thị xã Việt Yên', 'Hội CCB', 'tỉnh', [level]],
    ['Hội Cựu chiến binh phường 3', 'Hội CCB', 'huyện', [level]],
    ['Hội Cựu chiến binh thị trấn An Châu', 'Hội CCB', 'huyện', [level]],
    ['Hội Cựu chiến binh xã An Thịnh, huyện Sông Thương', 'Hội CCB', 'huyện', [level]],
    ['Ban Chấp hành Hội Nông dân tỉnh Bắc Hà', 'Hội Nông dân', 'huyện', [level]],
    ['Hội Nông dân Việt Nam xã An Thịnh', 'Hội Nông dân', 'huyện', [level]],
    ['Liên đoàn Lao động tỉnh Bắc Hà', 'Công đoàn', 'xã', [level]],
    ['Liên đoàn Lao động huyện Sông Thương', 'Đoàn Thanh niên', 'huyện', [type]],
    ['Tỉnh đoàn Bắc Hà', 'Đoàn Thanh niên', 'xã', [level]],
    ['Huyện đoàn Sông Thương', 'Đoàn Thanh niên', 'xã', [level]],
    ['Thị đoàn Việt Yên', 'Đoàn Thanh niên', 'xã', [level]],
    ['Xã đoàn An Thịnh', 'Đoàn Thanh niên', 'huyện', [level]],
    ['Đoàn xã An Thịnh', 'Đoàn Thanh niên', 'tỉnh', [level]],
    ['Thành đoàn Bắc Hà', 'Đoàn Thanh niên', 'xã', [level]],
    ['Đoàn TNCS Hồ Chí Minh huyện Sông Thương', 'Đoàn Thanh niên', 'xã', [level]],
    ['Huyện ủy Sông Thương', 'Cấp ủy', 'xã', [level]],
    ['Ban Thường vụ Huyện ủy Sông Thương', 'Cấp ủy', 'tỉnh', [level]],
    ['Đảng ủy xã An Thịnh', 'Cấp ủy', 'huyện', [level]],
    ['Tỉnh ủy Bắc Hà', 'Cấp ủy', 'huyện', [level]],
    ['Thành ủy Bắc Hà', 'Cấp ủy', 'xã', [level]],
    ['Huyện ủy Sông Thương', 'Ban Dân vận', 'huyện', [type]],
    ['Ban Dân vận Huyện ủy Sông Thương', 'Cấp ủy', 'huyện', [type]],
    ['Ban Dân vận Huyện ủy Sông Thương', 'Ban Dân vận', 'tỉnh', [level]],
    ['Ban Tuyên giáo Tỉnh ủy Bắc Hà', 'Ban Tuyên giáo', 'huyện', [level]],
    ['Đảng đoàn HĐND tỉnh Bắc Hà', 'HĐND', 'tỉnh', [type]],
    ['Ban cán sự đảng UBND tỉnh Bắc Hà', 'UBND', 'tỉnh', [type]],
    ['HĐND tỉnh Bắc Hà', 'Đảng đoàn HĐND', 'tỉnh', [type]],
    ['UBND huyện Sông Thương', 'UBND', 'xã', [level]],
    ['UBND huyện Sông Thương', 'HĐND', 'huyện', [type]],
    ['HĐND và UBND xã An Thịnh', 'Mặt trận Tổ quốc', 'xã', [type]],
    ['HĐND và UBND xã An Thịnh', 'UBND', 'huyện', [level]],
    ['Ủy ban MTTQ Việt Nam tỉnh Bắc Hà', 'Mặt trận Tổ quốc', 'huyện', [level]],
    ['Ủy ban Mặt trận Tổ quốc Việt Nam xã An Thịnh', 'UBND', 'xã', [type]],
    ['Hội LHPN huyện Sông Thương', 'Hội Nông dân', 'huyện', [type]],
    ['Hội Phụ nữ xã Đông Sơn', 'Hội LHPN', 'huyện', [level]],
  ])('%s (%s, %s)', (name, type, level, problems) => {
    expect(ofName(name, type, level)).toEqual(problems);
  });

  test('a level that the type names too is said once', () => {
    expect(ofName('Hội CCB huyện Sông Thương', 'Hội CCB huyện', 'xã')).toEqual(['error level-word /unit/type']);
  });

  test('a word for a level is one only where a place follows', () => {
    expect(kindInName('Hội Nông dân xã và thị trấn').levels).toEqual([]);
    expect(kindInName('Công đoàn tỉnh ủy').levels).toEqual([]);
  });
});

describe('the Party committee of the same level', () => {
  const ofCommittee = (committee: string, level: string, type = 'Hội Nông dân', name = 'Đơn vị thử') =>
    kinds({ name, type, level, party_committee: committee });
  const other = ['warning committee-level /unit/party_committee'];
  const none = ['warning no-committee /unit/party_committee'];
  test.each<[committee: string, level: string, problems: string[]]>([
    ['Huyện ủy Sông Thương', 'huyện', []],
    ['BTV Huyện ủy Sông Thương', 'huyện', []],
    ['HU Sông Thương', 'huyện', []],
    ['Thành ủy Bắc Hà', 'huyện', []],
    ['Thành ủy Hà Nội', 'tỉnh', []],
    ['Tỉnh ủy Bắc Hà', 'tỉnh', []],
    ['Đảng ủy xã An Thịnh', 'xã', []],
    ['ĐU xã An Thịnh', 'xã', []],
    ['Dang uy xa An Thinh', 'xã', []],
    ['Đảng bộ phường 3', 'xã', []],
    ['Chi bộ thôn Cầu Gỗ', 'xã', []],
    ['Đảng ủy Khối các cơ quan tỉnh', 'huyện', []],
    ['Đảng ủy Khối các cơ quan tỉnh', 'cơ sở', []],
    ['Đảng ủy Sở Y tế', 'cơ sở', []],
    ['Cấp ủy xã', 'xã', []],
    ['Huyện ủy Sông Thương', 'xã', other],
    ['Ban Thường vụ Tỉnh ủy Bắc Hà', 'huyện', other],
    ['Đảng ủy xã An Thịnh', 'huyện', other],
    ['Thành ủy Bắc Hà', 'xã', other],
    ['UBND xã An Thịnh', 'xã', none],
    ['Ủy ban MTTQ xã An Thịnh', 'xã', none],
    ['Ban Giám đốc Công ty', 'xã', none],
    ['Đơn vị thử', 'xã', none],
  ])('%s at %s', (committee, level, problems) => {
    expect(ofCommittee(committee, level)).toEqual(problems);
  });

  test.each<[committees: string, problems: string[]]>([
    ['[Đảng ủy xã An Thịnh, Đảng ủy xã An Bình]', []],
    ['[Đảng ủy xã An Thịnh, Huyện ủy Sông Thương]', ['warning committee-level /unit/party_committee/1']],
    ['[UBND xã An Thịnh, Đảng ủy xã An Bình]', ['warning no-committee /unit/party_committee/0']],
    ['[Huyện ủy Sông Thương]', other],
    ['[Đảng ủy xã An Thịnh, …]', ['note placeholder /unit/party_committee/1']],
  ])('each of %s', (committees, problems) => {
    expect(ofCommittee(committees, 'xã')).toEqual(problems);
  });

  test('a committee is its own', () => {
    expect(ofCommittee('Huyện ủy Sông Thương', 'huyện', 'Huyện ủy', 'Huyện ủy Sông Thương')).toEqual([]);
  });
});
