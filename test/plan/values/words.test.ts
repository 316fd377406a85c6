import { describe, expect, test } from 'vitest';
import { type ChoiceShape, shapeAt } from '../../../src/plan/model/model.js';
import { readChoice } from '../../../src/plan/model/values/readChoice.js';
import { nearType, readType } from '../../../src/plan/model/values/readType.js';

describe('types of unit', () => {
  test.each([
    ['Hội Nông dân', 'farmers-union', undefined],
    ['HỘI NÔNG DÂN', 'farmers-union', undefined],
    ['Hội Nông dân.', 'farmers-union', undefined],
    ['hoi_nong_dan', 'farmers-union', undefined],
    ['farmers-union', 'farmers-union', undefined],
    ['HND', 'farmers-union', undefined],
    ['Hội ND', 'farmers-union', undefined],
    ['Hội Nông dân xã', 'farmers-union', 'commune'],
    ['Hoi Nong dan xa', 'farmers-union', 'commune'],
    ['Hội Nông dân cấp xã', 'farmers-union', 'commune'],
    ['Hội Nông dân Việt Nam xã', 'farmers-union', 'commune'],
    ['Hội Nông dân thị trấn', 'farmers-union', 'commune'],
    ['Hội Nông dân TT.', 'farmers-union', 'commune'],
    ['Hội Nông dân P.', 'farmers-union', 'commune'],
    ['Hội Nông dân đặc khu', 'farmers-union', 'commune'],
    ['Đảng ủy', 'party-committee', undefined],
    ['ĐU xã', 'party-committee', 'commune'],
    ['Đảng bộ', 'party-committee', undefined],
    ['Huyện ủy', 'party-committee', 'district'],
    ['HU', 'party-committee', 'district'],
    ['TU', 'party-committee', 'province'],
    ['huyen uy', 'party-committee', 'district'],
    ['Thành ủy', 'party-committee', undefined],
    ['Thị ủy', 'party-committee', undefined],
    ['Ban Thường vụ Huyện ủy', 'party-committee', 'district'],
    ['BTV Tỉnh ủy', 'party-committee', 'province'],
    ['TT HU', 'party-committee', 'district'],
    ['Thường trực Đảng ủy xã', 'party-committee', 'commune'],
    ['Ban Chấp hành Đảng bộ', 'party-committee', undefined],
    ['BCH Đảng bộ huyện', 'party-committee', 'district'],
    ['Đảng đoàn HĐND tỉnh', 'council-party-caucus', 'province'],
    ['Ban cán sự đảng UBND tỉnh', 'government-party-caucus', 'province'],
    ['HĐND', 'people-council', undefined],
    ['UBND xã', 'people-committee', 'commune'],
    ['Thường trực HĐND', 'people-council', undefined],
    ['TT HĐND huyện', 'people-council', 'district'],
    ['Ban Thường vụ Hội Nông dân', 'farmers-union', undefined],
    ['BCH Hội CCB xã', 'veterans-association', 'commune'],
    ['MTTQ', 'fatherland-front', undefined],
    ['UB MTTQ', 'fatherland-front', undefined],
    ['UBMTTQ', 'fatherland-front', undefined],
    ['UBMTTQVN', 'fatherland-front', undefined],
    ['Ủy ban MTTQ VN', 'fatherland-front', undefined],
    ['Mặt trận', 'fatherland-front', undefined],
    ['Mặt trận Tổ quốc Việt Nam huyện', 'fatherland-front', 'district'],
    ['LĐLĐ huyện', 'trade-union', 'district'],
    ['Công đoàn cơ sở', 'trade-union', 'commune'],
    ['CĐCS', 'trade-union', 'commune'],
    ['Hội LHPN', 'womens-union', undefined],
    ['LHPN', 'womens-union', undefined],
    ['ĐTN', 'youth-union', undefined],
    ['Đoàn xã', 'youth-union', 'commune'],
    ['Đoàn phường', 'youth-union', 'commune'],
    ['Tỉnh đoàn', 'youth-union', 'province'],
    ['Đoàn TNCS HCM', 'youth-union', undefined],
    ['Ban Dân vận Tỉnh ủy', 'mass-mobilization-board', undefined],
  ])('%s', (text, type, level) => {
    expect(readType(text)).toMatchObject({ type });
    expect(readType(text)?.level?.value).toBe(level);
    expect(readType(text.normalize('NFD'))?.type).toBe(type);
  });

  test.each([
    ['Hội Nông dân xã An Bình', 'Hội Nông dân'],
    ['Hội Phụ nử', 'Hội Liên hiệp Phụ nữ'],
    ['Sở Nội vụ', undefined],
    ['UB', undefined],
    ['TT', undefined],
    ['Hội', undefined],
    ['xã', undefined],
    ['Hội Nông dan', 'Hội Nông dân'],
    ['', undefined],
  ])('%s is none', (text, meant) => {
    expect(readType(text)).toBeUndefined();
    if (meant !== undefined) expect(nearType(text)).toBe(meant);
  });
});

const choice = (pointer: string) => shapeAt(pointer) as ChoiceShape;

describe('levels', () => {
  test.each([
    ['huyện', 'district'],
    ['HUYỆN', 'district'],
    ['cấp huyện', 'district'],
    ['Cấp xã.', 'commune'],
    ['cap xa', 'commune'],
    ['thành phố', 'district'],
    ['TP', 'district'],
    ['thị xã', 'district'],
    ['trực thuộc tỉnh ủy', 'district'],
    ['trực thuộc Tỉnh uỷ', 'district'],
    ['phường', 'commune'],
    ['P.', 'commune'],
    ['thị trấn', 'commune'],
    ['đặc khu', 'commune'],
    ['cơ sở', 'commune'],
    ['cấp cơ sở', 'commune'],
    ['các xã', 'commune'],
    ['xã, phường, thị trấn', 'commune'],
    ['commune', 'commune'],
  ])('%s', (text, level) => expect(readChoice(text, choice('/unit/level'))).toBe(level));
  test.each(['huyện, xã', 'thôn', 'cấp', 'toàn', 'xả', 'cấp cấp cấp xã', 'xã An Bình', ''])('%s is none', (text) =>
    expect(readChoice(text, choice('/unit/level'))).toBeUndefined(),
  );
});

describe('reach', () => {
  const reach = choice('/dissemination/0/reach/0');
  test.each([
    ['xã', 'commune'],
    ['chi bộ', 'party-cell'],
    ['các chi bộ', 'party-cell'],
    ['đến chi bộ', 'party-cell'],
    ['toàn huyện', 'district'],
    ['cấp tỉnh', 'province'],
    ['đoàn viên, hội viên', 'members'],
    ['hội viên, đoàn viên', 'members'],
    ['đảng viên', 'members'],
    ['toàn thể đảng viên', 'members'],
    ['huyện, xã', ['district', 'commune']],
    ['huyện; xã; chi bộ', ['district', 'commune', 'party-cell']],
    ['huyện, xã và chi bộ', ['district', 'commune', 'party-cell']],
    ['huyen, xa va chi bo', ['district', 'commune', 'party-cell']],
    ['từ huyện đến cơ sở', ['district', 'commune']],
    ['các xã, thị trấn', 'commune'],
    ['toàn huyện, các chi bộ.', ['district', 'party-cell']],
    ['toàn tỉnh'.normalize('NFD'), 'province'],
  ])('%s', (text, found) => expect(readChoice(text, reach)).toEqual(found));
  test.each(['khắp nơi', 'huyện, thôn', 'chi bộ thôn Soi', 'cán bộ chủ chốt', 'không phổ biến đến chi bộ', ','])(
    '%s is none',
    (text) => expect(readChoice(text, reach)).toBeUndefined(),
  );
});
