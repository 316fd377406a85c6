import { describe, expect, test } from 'vitest';
import type { UnitEntry } from '../../../src/desk/roster/UnitEntry.js';
import { changeParts, type PlanChanges } from '../../../src/desk/saved/compareReports.js';
import { unitMovements } from '../../../src/desk/saved/unitMovements.js';
import type { UnitMovement } from '../../../src/desk/totals/UnitMovement.js';

const listed = (code: string) => ({
  ...{ code, name: `Hội ${code}`, type: 'farmers-union', level: 'commune', parent: 'Huyện Một' },
});
interface Given {
  verdict?: string;
  document?: number;
  /** Of a unit of the roster, of one that is not on it by its name, or of none that can be read. */
  listed?: string;
  name?: string;
  code?: string;
  superseded?: true;
}
const plan = (
  file: string,
  { verdict = 'non-compliant', document = 0, listed: of, name, code, superseded }: Given = {},
) => ({
  ...{ file, document, verdict },
  unit:
    of || name ? { name: name ?? `Hội ${of}`, type: 'farmers-union', level: 'commune', ...(code && { code }) } : null,
  ...(of && { listed: listed(of) }),
  ...(superseded && { superseded: { why: 'later' } }),
});
/** A plan in two reports, and what has become of what it had to correct: `fixed 1.a`. */
const changes = (before: object | undefined, after: object | undefined, ...lists: string[]): PlanChanges =>
  ({
    ...Object.fromEntries(
      changeParts.map((part) => [
        part,
        lists.flatMap((one) => {
          const [of, requirement] = one.split(' ');
          return of === part ? [requirement === 'plan' ? {} : { requirement }] : [];
        }),
      ]),
    ),
    ...(before && { before }),
    ...(after && { after }),
  }) as never;
const entry = (code: string, more: Partial<UnitEntry> = {}): UnitEntry =>
  ({ unit: listed(code), row: 1, status: 'judged', verdict: 'compliant', ...more }) as UnitEntry;
const told = (movements: UnitMovement[]) =>
  movements.map(({ unit, before, after, plan: own, earlierPlan, likely }) =>
    [
      unit.code ?? unit.name ?? '?',
      before ?? '-',
      after ?? '-',
      own?.file ?? '-',
      earlierPlan?.file ?? '-',
      likely ?? '',
    ]
      .join(' ')
      .trim(),
  );

describe('a unit in two reports', () => {
  test('as the roster has it, with its plans, verdicts, and what has become of each thing', () => {
    const [a] = unitMovements(
      [
        changes(
          plan('cu.yaml', { listed: 'A' }),
          plan('moi.yaml', { listed: 'A', document: 1, verdict: 'pending' }),
          ...['fixed 1.a', 'fixed plan', 'fresh 1.b', 'newlyDue 1.c', 'open 1.d', 'gone 1.e'],
        ),
      ],
      {},
    );
    expect(a).toEqual({
      unit: listed('A'),
      ...{ fixed: ['1.a', 'structure'], fresh: ['1.b'], newlyDue: ['1.c'], open: ['1.d'], gone: ['1.e'] },
      plan: { file: 'moi.yaml', document: 1 },
      earlierPlan: { file: 'cu.yaml', document: 0 },
      ...{ before: 'non-compliant', after: 'pending' },
    });
  });

  test('that is on no roster, as its plan calls it; of one that cannot be read nothing is known', () => {
    const movements = unitMovements(
      [
        changes(undefined, plan('a.yaml', { name: 'Hội A', code: '17' })),
        changes(undefined, plan('b.yaml', { name: 'Hội B' })),
        changes(plan('c.yaml', { name: 'Hội C' }), plan('c.yaml', { verdict: 'unreadable' })),
        changes(undefined, plan('d.yaml', { verdict: 'unreadable' })),
      ],
      {},
    );
    expect(movements.map(({ unit }) => unit)).toEqual([
      { code: '17', name: 'Hội A', type: 'farmers-union', level: 'commune' },
      ...['B', 'C'].map((code) => ({ name: `Hội ${code}`, type: 'farmers-union', level: 'commune' })),
      {},
    ]);
    for (const { unit } of movements) expect(Object.values(unit)).not.toContain(undefined);
  });

  test('is told of once, though reports of before told several plans to be its own', () => {
    const movements = unitMovements(
      [
        changes(plan('a.yaml', { listed: 'A' }), undefined, 'gone 1.a'),
        changes(plan('b.yaml', { listed: 'A' }), plan('b.yaml', { listed: 'A', verdict: 'compliant' }), 'fixed 1.b'),
      ],
      {},
    );
    expect(told(movements)).toEqual(['A non-compliant compliant b.yaml a.yaml']);
    expect(movements[0]).toMatchObject({ gone: ['1.a'], fixed: ['1.b'] });
  });

  test('a plan that counts nowhere is of none', () => {
    expect(unitMovements([changes(undefined, plan('a.yaml', { listed: 'A', superseded: true }))], {})).toEqual([]);
  });

  test('stands as its roster says, whatever the plan', () => {
    const [before, after] = [plan('a.yaml', { listed: 'A' }), plan('a.yaml', { listed: 'A' })];
    const of = (was: Partial<UnitEntry>, is: Partial<UnitEntry>) =>
      told(unitMovements([changes(before, after)], { before: [entry('A', was)], after: [entry('A', is)] }));
    expect(of({ verdict: 'pending' }, { status: 'unusable' })).toEqual(['A pending unusable a.yaml a.yaml']);
    expect(of({ status: 'overdue' }, {})).toEqual(['A overdue compliant a.yaml a.yaml']);
  });

  test('that has sent nothing is told of by the rosters; one that is judged is not made up', () => {
    const movements = unitMovements([], {
      before: [entry('A', { status: 'overdue' }), entry('B'), entry('C', { status: 'not-due' })],
      after: [entry('A', { status: 'overdue' }), entry('D', { status: 'ended' }), entry('E')],
    });
    expect(told(movements)).toEqual(['A overdue overdue - -', 'C not-due - - -', 'D - ended - -']);
    expect(movements[0]?.unit).toEqual(listed('A'));
  });
});

describe('a file that cannot be read, and may be of a unit that is told of itself', () => {
  const broken = (file: string, document = 0) => plan(file, { verdict: 'unreadable', document });
  const may = (code: string, file: string, document?: number) =>
    entry(code, {
      status: 'unusable',
      likely: [{ file, why: 'path', ...(document !== undefined && { document }) }],
    });
  test.each<[string, PlanChanges, Partial<Record<'before' | 'after', UnitEntry[]>>, boolean]>([
    ['now', changes(undefined, broken('x')), { after: [may('A', 'x')] }, true],
    ['its first plan', changes(undefined, broken('x')), { after: [may('A', 'x', 0)] }, true],
    ['then', changes(broken('x'), undefined), { before: [may('A', 'x')] }, true],
    ['now and then', changes(broken('x'), broken('x')), { before: [may('A', 'x')], after: [may('A', 'x')] }, true],
    ['then, and told of the other report', changes(broken('x'), undefined), { after: [may('A', 'x')] }, false],
    ['another plan of the file', changes(undefined, broken('x', 1)), { after: [may('A', 'x', 0)] }, false],
    ['another file', changes(undefined, broken('y')), { after: [may('A', 'x')] }, false],
    ['one that can be read', changes(undefined, plan('x', { name: 'Hội X' })), { after: [may('A', 'x')] }, false],
    ['one that could be read', changes(plan('x', { name: 'Hội X' }), broken('x')), { after: [may('A', 'x')] }, false],
  ])('%s', (_, of, entries, is) => {
    const own = unitMovements([of], entries).find(({ plan: now, earlierPlan }) => now ?? earlierPlan);
    expect(own?.likely).toBe(is || undefined);
  });
});
