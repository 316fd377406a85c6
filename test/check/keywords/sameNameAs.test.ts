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
  const judge = (name: string, committee?: string) =>
    checkFacts(schema, { with: name, ...(committee !== undefined && { unit: { party_committee: committee } }) });
  test.each([
    ['Huyện ủy Sông Thương', 'Huyện ủy Sông Thương'],
    ['HUYỆN UỶ  sông_thương', 'Huyện ủy Sông Thương'],
    ['huyen uy song thuong', 'Huyện ủy Sông Thương'],
    ['Ban Thường vụ Huyện ủy Sông Thương', 'Huyện ủy Sông Thương'],
    ['BTV Huyện ủy Sông Thương', 'Ban Chấp hành Huyện ủy Sông Thương'],
    ['ban chap hanh dang bo xa An Thinh', 'Đảng bộ xã An Thịnh'],
    ['Huyện ủy Sông Thương'.normalize('NFD'), 'Huyện ủy Sông Thương'],
  ])('%s is %s', (name, committee) => {
    expect(judge(name, committee)).toEqual([]);
  });
  test.each([
    ['Huyện ủy Bắc Hà', 'Huyện ủy Sông Thương'],
    ['Thường trực Huyện ủy Sông Thương', 'Huyện ủy Sông Thương'],
    ['Ban Thường vụ', 'Huyện ủy Sông Thương'],
    ['Huyện ủy Sông Thường', 'Huyện ủy Sông Thương'],
    ['BTVHuyện ủy Sông Thương', 'Huyện ủy Sông Thương'],
  ])('%s is not %s', (value, expected) => {
    expect(judge(value, expected)).toEqual([
      { kind: 'name-differs', params: { value, expected, at: '/unit/party_committee' }, path: '/with', how: 'broken' },
    ]);
  });
  test('nothing to compare with', () => {
    const unknown = { kind: 'name-unknown', params: { path: '/unit/party_committee' }, path: '/with', how: 'absent' };
    expect(judge('Huyện ủy')).toEqual([unknown]);
    expect(
      checkFacts({ properties: { with: { sameNameAs: '/unit/name/x' } } }, { with: 'a', unit: { name: 'b' } }),
    ).toHaveLength(1);
  });
});
