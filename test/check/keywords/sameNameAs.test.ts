import { describe, expect, test } from 'vitest';
import { checkFacts, compiles } from './checkFacts.js';

test.each(['/unit/party_committee', '/x'])('%s is a pointer', (sameNameAs) => {
  expect(compiles({ sameNameAs })).toBe(true);
});
test.each(['', 'unit', '/', '#/unit', '/unit/', 1, true, {}])('%j is none', (sameNameAs) => {
  expect(compiles({ sameNameAs })).toBe(false);
});

describe('sameNameAs', () => {
  const schema = { properties: { with: { sameNameAs: '/unit/party_committee' } } };
  const judge = (name: string, committee?: string | readonly string[]) =>
    checkFacts(schema, { with: name, ...(committee !== undefined && { unit: { party_committee: committee } }) });
  test.each([
    ['Huyện ủy Sông Thương', 'Huyện ủy Sông Thương'],
    ['HUYỆN UỶ  sông_thương', 'Huyện ủy Sông Thương'],
    ['huyen uy song thuong', 'Huyện ủy Sông Thương'],
    ['Ban Thường vụ Huyện ủy Sông Thương', 'Huyện ủy Sông Thương'],
    ['BTV Huyện ủy Sông Thương', 'Ban Chấp hành Huyện ủy Sông Thương'],
    ['ban chap hanh dang bo xa An Thinh', 'Đảng bộ xã An Thịnh'],
    ['Huyện ủy Sông Thương'.normalize('NFD'), 'Huyện ủy Sông Thương'],
    ['Thường trực Huyện ủy Sông Thương', 'Huyện ủy Sông Thương'],
    ['TT Huyện ủy Sông Thương', 'BTV Huyện ủy Sông Thương'],
    ['TT. HU Sông Thương', 'Huyện ủy Sông Thương.'],
    ['BTV HU Song Thuong', 'Huyện ủy Sông Thương'],
    ['ĐU xã An Thịnh', 'Đảng ủy xã An Thịnh'],
    ['Đảng ủy P. Kim Tân', 'Đảng ủy phường Kim Tân'],
    ['Đảng ủy TT Kim Sơn', 'Đảng ủy thị trấn Kim Sơn'],
    ['BCH Đảng bộ xã An Thịnh', 'Đảng ủy xã An Thịnh'],
    ['Ban Chấp hành Đảng bộ huyện Sông Thương', 'Huyện ủy Sông Thương'],
    ['Ban Chấp hành Đảng bộ thành phố Bắc Hà', 'Thành ủy Bắc Hà'],
    ['BTV Tỉnh ủy', 'Thường trực Tỉnh ủy'],
    // Without its place it can only be the unit's own.
    ['Huyện ủy', 'Huyện ủy Sông Thương'],
    ['BTV Huyện uỷ.', 'Huyện ủy Sông Thương'],
    ['HU', 'Huyện ủy Sông Thương'],
    ['huyen uy', 'Huyện ủy Sông Thương'],
    ['Tỉnh ủy', 'Tỉnh ủy Quảng Ninh'],
    ['Tỉnh ủy Quảng Ninh', 'Tỉnh ủy'],
    ['Thường trực Thành ủy', 'Thành ủy Bắc Hà'],
    ['Đảng ủy xã', 'Đảng ủy xã An Thịnh'],
    ['BCH Đảng bộ xã', 'Đảng ủy xã An Thịnh'],
    ['Đảng ủy phường', 'Đảng bộ phường Kim Tân'],
    ['Đảng ủy', 'Đảng ủy xã An Thịnh'],
    ['dang uy xa', 'Đảng ủy xã An Thịnh'],
  ])('%s is %s', (name, committee) => {
    expect(judge(name, committee)).toEqual([]);
  });
  test.each([
    ['Huyện ủy Bắc Hà', 'Huyện ủy Sông Thương'],
    ['Thường trực HĐND huyện Sông Thương', 'Huyện ủy Sông Thương'],
    ['Văn phòng Huyện ủy Sông Thương', 'Huyện ủy Sông Thương'],
    ['Đảng bộ xã Sông Thương', 'Huyện ủy Sông Thương'],
    ['TT', 'Huyện ủy Sông Thương'],
    ['Đảng ủy xã', 'Đảng ủy phường Kim Tân'],
    ['Đảng ủy xã', 'Huyện ủy Sông Thương'],
    ['Đảng ủy', 'Huyện ủy Sông Thương'],
    ['Huyện ủy', 'Đảng ủy xã An Thịnh'],
    ['Huyện ủy', 'Thành ủy Bắc Hà'],
    ['Huyện ủy Bắc Hà', 'Huyện ủy'],
    ['Tỉnh ủy', 'Huyện ủy Sông Thương'],
    ['Huyện', 'Huyện ủy Sông Thương'],
    ['Đảng', 'Đảng ủy xã An Thịnh'],
    ['Văn phòng Huyện ủy', 'Huyện ủy Sông Thương'],
    ['UBND xã', 'Đảng ủy xã An Thịnh'],
    ['Ban Thường vụ', 'Huyện ủy Sông Thương'],
    ['Huyện ủy Sông Thường', 'Huyện ủy Sông Thương'],
    ['BTVHuyện ủy Sông Thương', 'Huyện ủy Sông Thương'],
  ])('%s is not %s', (value, expected) => {
    expect(judge(value, expected)).toEqual([
      { kind: 'name-differs', params: { value, expected, at: '/unit/party_committee' }, path: '/with', how: 'broken' },
    ]);
  });
  describe('several in time', () => {
    const both = ['Đảng ủy xã An Thịnh', 'Đảng ủy xã An Bình'];
    test.each(['Đảng ủy xã An Thịnh', 'BTV Đảng uỷ xã An Bình', 'dang uy xa An Binh'])('%s is one of them', (name) => {
      expect(judge(name, both)).toEqual([]);
    });
    test.each(['Đảng ủy xã An Phú', 'Huyện ủy An Bình', 'Đảng ủy xã An Thịnh; Đảng ủy xã An Bình'])(
      '%s is none of them',
      (value) => {
        const [expected = '', ...others] = both;
        expect(judge(value, both)).toMatchObject([
          { kind: 'name-differs', params: { value, expected, others }, how: 'broken' },
        ]);
      },
    );
    test('a list of one is as the one', () => {
      expect(judge('Huyện ủy', ['Tỉnh ủy'])).toEqual(judge('Huyện ủy', 'Tỉnh ủy'));
      expect(judge('Huyện ủy', [])).toMatchObject([{ kind: 'name-unknown' }]);
    });
  });

  test('nothing to compare with', () => {
    const unknown = { kind: 'name-unknown', params: { path: '/unit/party_committee' }, path: '/with', how: 'absent' };
    expect(judge('Huyện ủy')).toEqual([unknown]);
    expect(
      checkFacts({ properties: { with: { sameNameAs: '/unit/name/x' } } }, { with: 'a', unit: { name: 'b' } }),
    ).toHaveLength(1);
  });
});
