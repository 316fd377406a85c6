import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/check/assess/assess.js';
import { rosterFromTable } from '../../../src/desk/roster/tableRoster.js';
import { parsePlan } from '../../../src/plan/reader/parsePlans.js';
import { catalogue } from '../../support/catalogue.js';
import { planOf } from '../../support/desk.js';

const both = 'propaganda-and-mass-mobilization-board';

describe('a board made of two', () => {
  const asked = (type: string) =>
    assess(parsePlan(planOf({ name: 'Đơn vị thử', type, level: 'tỉnh' })), catalogue, {
      asOf: '2025-09-30',
      file: 'x',
    }).results.map(({ requirement }) => requirement);

  test.each(['Ban Tuyên giáo và Dân vận', 'Ban Tuyên giáo và Dân vận Tỉnh ủy', 'ban_tuyen_giao_va_dan_van', both])(
    '%s has the duties of both',
    (type) => {
      const ids = asked(type);
      expect(ids.length).toBeGreaterThan(0);
      expect(new Set(ids)).toEqual(new Set([...asked('Ban Tuyên giáo'), ...asked('Ban Dân vận')]));
      expect(ids).toEqual(catalogue.requirements.map(({ id }) => id).filter((id) => ids.includes(id)));
    },
  );

  test('a roster reads it', () => {
    const { units, faults } = rosterFromTable({
      rows: [
        { number: 1, cells: ['mã', 'tên', 'loại', 'cấp'] },
        {
          number: 2,
          cells: ['BTGDV', 'Ban Tuyên giáo và Dân vận Tỉnh ủy Bắc Hà', 'Ban Tuyên giáo và Dân vận', 'tỉnh'],
        },
      ],
    });
    expect(faults).toEqual([]);
    expect(units).toMatchObject([{ type: both, level: 'province' }]);
  });

  test.each([
    ['Ban Tuyên giáo và Dân vận', []],
    ['Ban Dân vận', ['name-contradicts']],
  ])('by its name as %s', (type, expected) => {
    const plan = parsePlan(planOf({ name: 'Ban Tuyên giáo và Dân vận Tỉnh ủy Bắc Hà', type, level: 'tỉnh' }));
    const { problems } = assess(plan, catalogue, { asOf: '2025-09-30', file: 'x' });
    expect(problems.map(({ kind }) => kind)).toEqual(expected);
  });
});

describe('districts after 30 June 2025', () => {
  const listed = { code: 'A', name: 'Huyện ủy Sông Thương', type: 'party-committee', level: 'district' as const };
  test.each<[string, string, string, boolean, number]>([
    ['on their last day', 'huyện', '2025-06-30', false, 0],
    ['the day after, without a roster', 'huyện', '2025-07-01', false, 1],
    ['with one', 'huyện', '2025-07-01', true, 0],
    ['a commune', 'xã', '2025-07-01', false, 0],
    ['a province', 'tỉnh', '2026-01-01', false, 0],
  ])('%s', (_, level, asOf, hasRoster, notes) => {
    const name = { huyện: 'Huyện ủy Sông Thương', xã: 'Đảng ủy xã An Thịnh', tỉnh: 'Tỉnh ủy Bắc Hà' }[level] ?? '';
    const plan = parsePlan(planOf({ name, type: 'Cấp ủy', level }));
    const { problems } = assess(plan, catalogue, { asOf, file: 'x', ...(hasRoster && { listed }) });
    const found = problems.filter(({ kind }) => kind === 'district-ended');
    expect(found.map(({ level: weight }) => weight)).toEqual(Array(notes).fill('note'));
  });
});
