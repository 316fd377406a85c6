import { describe, expect, test } from 'vitest';
import { desk, planOf } from '../../support/desk.js';

const at = desk();
const roster = 'mã,tên,loại,cấp\nCCB-ST,Hội Cựu chiến binh huyện Sông Thương,Hội CCB,huyện\n';
/** All that is asked of a commune's veterans, and nothing of the 55% that is asked of a district's. */
const sections = `creative_activities:
  - { year: 2022, title: Con đường tự quản sáng xanh sạch, political_task: nông thôn mới, registered_on: 5/1/2022, registered_with: Huyện ủy Sông Thương }
document: { issued: 10/9/2021 }
dissemination: [{ date: 5/9/2021, reach: chi bộ }]
`;
const plan = (unit: Record<string, string>) =>
  planOf({ party_committee: 'Huyện ủy Sông Thương', type: 'Hội CCB', level: 'huyện', ...unit }, sections);
const own = 'Hội Cựu chiến binh huyện Sông Thương';

describe('with a roster the unit is what the roster says', () => {
  test.each<[string, Record<string, string>, string[]]>([
    ['of another level', { name: own, level: 'xã' }, ['roster-contradicts /unit/level']],
    [
      'of another level, by its code',
      { name: 'Hội CCB', code: 'ccb-st', level: 'xã' },
      ['roster-contradicts /unit/level'],
    ],
    ['of another type', { name: own, type: 'Hội Nông dân' }, ['roster-contradicts /unit/type']],
    [
      'of both',
      { name: own, type: 'Hội Nông dân', level: 'xã' },
      ['roster-contradicts /unit/type', 'roster-contradicts /unit/level'],
    ],
    ['with the name of another', { name: 'Hội CCB xã An Thịnh', code: 'CCB-ST' }, ['name-contradicts /unit/name']],
    ['as the roster has it', { name: own }, []],
    ['in other words', { name: 'Hội CCB H. Sông Thương' }, []],
  ])('%s', async (_, unit, expected) => {
    at.put('ds.csv', roster);
    at.put('plan.yaml', plan(unit));
    const { report, code } = await at.json('plan.yaml', '--roster', 'ds.csv');
    const [judged] = report.plans;
    const identity = judged.problems.filter(({ kind }: { kind: string }) => /contradicts/.test(kind));
    expect(identity.map(({ kind, pointer }: Record<string, string>) => `${kind} ${pointer}`)).toEqual(expected);
    // It is asked what the roster's unit is asked, whatever it calls itself.
    const asked = judged.results.map(({ requirement }: { requirement: string }) => requirement);
    expect(asked).toContain('3.CCB.g');
    expect(asked).not.toContain('3.ND.a');
    expect([code, judged.verdict]).toEqual([1, 'non-compliant']);
    expect((await at.run('check', 'plan.yaml', '--roster', 'ds.csv', '--as-of', '2022-06-30', '--quiet')).code).toBe(1);
    expect(report.standing.filter(({ by }: { by: string }) => by === 'type')).toMatchObject([
      { key: 'veterans-association/district' },
    ]);
  });

  test.each([
    ['CCB-A; CCB-B', ['“Hội CCB huyện A” (mã “CCB-A”) và “Hội CCB huyện B” (mã “CCB-B”)']],
    ['', []],
  ])('its predecessors, «%s», are named at the head of its plan', async (cell, named) => {
    const lines = ['A', 'B'].map((one) => `CCB-${one},Hội CCB huyện ${one},Hội CCB,huyện,\n`);
    at.put('ds.csv', `mã,tên,loại,cấp,kế thừa của\nCCB-ST,${own},Hội CCB,huyện,${cell}\n${lines.join('')}`);
    at.put('plan.yaml', plan({ name: own }));
    const { report } = await at.json('plan.yaml', '--roster', 'ds.csv');
    const said = report.plans[0].problems.filter(({ kind }: { kind: string }) => kind === 'has-predecessors');
    expect(said).toHaveLength(named.length);
    for (const [i, text] of named.entries()) {
      expect(said[i]).toMatchObject({ level: 'note', pointer: '/unit/name' });
      expect(said[i].message).toContain(text);
    }
  });

  test('without one the name alone tells', async () => {
    at.put('plan.yaml', plan({ name: own, level: 'xã', party_committee: 'Đảng ủy xã An Thịnh' }));
    const { code, stdout } = await at.run('check', 'plan.yaml', '--as-of', '2022-06-30', '--quiet');
    expect(code).toBe(1);
    expect(stdout).toContain('là tên của đơn vị cấp huyện');
  });
});
