import { describe, expect, test } from 'vitest';
import { awaitingOf } from '../../../src/check/assess/awaitingOf.js';
import type { Case, Judgement } from '../../../src/check/assess/Case.js';
import type { Identities } from '../../../src/check/assess/identity.js';
import type { Predecessor } from '../../../src/check/assess/Lending.js';
import type { Weighed } from '../../../src/check/assess/Weighed.js';
import type { Requirement } from '../../../src/check/catalogue/loadCatalogue.js';

const range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
const draft = (kind: string) => ({ kind, params: { path: '/x' }, path: '/x' }) as unknown as Weighed['draft'];
const one = (kind: string, how: Weighed['how'], more: Partial<Weighed> = {}): Weighed => ({
  draft: draft(kind),
  how,
  ...more,
});
const away = (requirements: string[], lending?: object) =>
  ({ code: 'A', requirements, lending }) as unknown as Predecessor;

/** What waits for the plan of a predecessor. */
function waiting(
  own: readonly Weighed[],
  predecessors: readonly Predecessor[],
  more: Partial<Case> = {},
  due?: string,
) {
  const given = {
    ...{ predecessors, parsed: { locate: (pointer: string) => ({ pointer, range, text: '' }) } },
    ...more,
  } as unknown as Case;
  const identities = { of: () => 'id' } as unknown as Identities;
  return awaitingOf({ id: '3.1.b', ...(due && { due }) } as Requirement, { own } as Judgement, given, identities);
}

describe('what waits for the plan of a predecessor that is not in the run', () => {
  const short = one('year-too-few', 'absent');
  test.each<[string, readonly Weighed[], readonly Predecessor[], boolean]>([
    ['a year that is short', [short], [away(['3.1.b'])], true],
    ['something absent', [one('absent', 'absent')], [away(['3.1.b'])], true],
    ['a year that is short beside what is broken', [one('year-too-many', 'broken'), short], [away(['3.1.b'])], true],
    ['nothing where all that is wanting is broken', [one('year-too-many', 'broken')], [away(['3.1.b'])], false],
    ['nothing where all is met', [], [away(['3.1.b'])], false],
    ['nothing where its plan is there', [short], [away(['3.1.b'], {})], false],
    ['nothing where it is not its duty', [short], [away(['2.d'])], false],
    ['something where one of two is away', [short], [away(['3.1.b'], {}), away(['3.1.b'])], true],
    ['nothing without predecessors', [short], [], false],
  ])('%s', (_, own, predecessors, isWaiting) => {
    expect(waiting(own, predecessors) !== undefined).toBe(isWaiting);
  });

  test('with all that it takes to settle it: how, which day, and when it is due', () => {
    const own = [short, one('absent', 'absent', { date: '2022-05-01', due: '2022-12-31' })];
    expect(waiting(own, [away(['3.1.b'])], {}, '2025-12-31')).toEqual({
      requirement: '3.1.b',
      due: '2025-12-31',
      wanting: [
        { id: 'id', kind: 'year-too-few', params: { path: '/x' }, level: 'note', pointer: '/x', range, how: 'absent' },
        {
          ...{ id: 'id', kind: 'absent', params: { path: '/x' }, level: 'note', pointer: '/x', range, how: 'absent' },
          ...{ date: '2022-05-01', dueOn: '2022-12-31' },
        },
      ],
    });
    // Of a unit that has ended it was due on its last day.
    expect(waiting(own, [away(['3.1.b'])], { validTo: '2023-06-30' }, '2025-12-31')?.due).toBe('2023-06-30');
    expect(waiting(own, [away(['3.1.b'])])).not.toHaveProperty('due');
  });
});
