import { expect, test } from 'vitest';
import type { ChangedSince } from '../../src/desk/totals/Scope.js';
import { sayIn } from '../../src/messages/Say.js';
import { movementsOf } from '../../src/report/shared/movements.js';
import { boardReport } from '../support/boardReport.js';

const { context, totals } = boardReport();

/** What is said over the table of units then and now. */
function linesOf(
  changedSince: ChangedSince | undefined,
  language: 'vi' | 'en',
  roster: object | undefined = totals.roster,
) {
  const unit = { code: 'A', name: 'Hội A', type: 'farmers-union', level: 'commune' as const };
  const moved = { unit, before: 'overdue', fixed: [], fresh: [], newlyDue: [], open: [], gone: [] } as const;
  const since = { report: 'old.json', asOf: '2022-03-31', fresh: 0, newlyDue: 0, known: 0, fixed: 0, newlyOverdue: 0 };
  const compared = {
    ...totals,
    roster,
    since: { fresh: [], newlyDue: [], newlyOverdue: [], units: [{ ...moved, after: 'compliant' }] },
    summary: { ...totals.summary, since, ...(changedSince && { changedSince }) },
  } as unknown as Parameters<typeof movementsOf>[0];
  return movementsOf(compared, { ...context, say: sayIn(language) })?.lines.join('\n') ?? '';
}

test.each([
  ['vi', 3, 'Không nêu đơn vị của 3 kế hoạch không thay đổi kể từ mốc đã chọn (--changed-since)'],
  ['en', 1, 'Units of one plan unchanged since the given point (--changed-since) are not told of'],
] as const)('units that a run over changed plans leaves out are said to be (%s)', (language, unchanged, said) => {
  expect(linesOf({ ref: 'main', unchanged, unreadable: 0 }, language)).toContain(said);
});

test('but not where none is left out, and without --changed-since', () => {
  for (const given of [{ ref: 'main', unchanged: 0, unreadable: 0 }, undefined])
    expect(linesOf(given, 'vi')).not.toContain('--changed-since');
});

test.each([
  ['units that the roster has not are told, so that their number is understood', 'B', true],
  ['those of the roster are the rest', 'A', false],
] as const)('%s', (_, code, isBeyond) => {
  const roster = { ...totals.roster, units: [{ unit: { code }, row: 1, status: 'judged' }] };
  expect(linesOf(undefined, 'vi', roster).includes('gồm cả 1 đơn vị không có trong danh sách')).toBe(isBeyond);
  expect(linesOf(undefined, 'en', roster).includes('is 1 unit that the roster does not have')).toBe(isBeyond);
});
