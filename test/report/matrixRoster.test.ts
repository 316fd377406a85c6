import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { renderReport } from '../../src/report/renderReport.js';
import { boardReport } from '../support/boardReport.js';

test('the matrix has the units of the roster in its order, with those that have not sent, and other plans last', async () => {
  const { context, plans, totals } = boardReport();
  const units = totals.byUnit.filter(({ code }) => code !== undefined).toReversed();
  const entry = (code: string, row: number) =>
    ({ unit: { code, name: `Đơn vị ${code}`, type: 'farmers-union', level: 'commune' }, row }) as const;
  const listed = [
    { ...entry('CHUA-GUI', 1), status: 'overdue' as const },
    ...units.slice(0, 3).map(({ code = '' }, i) => ({ ...entry(code, i + 2), status: 'judged' as const })),
    { ...entry('CHUA-DEN-HAN', 9), status: 'not-due' as const },
  ];
  const roster = { missing: [], twice: [], unlisted: [], mismatched: [], outside: [], ...totals.roster, units: listed };
  const bytes = await renderReport('xlsx', context, plans, {}, { ...totals, roster });
  const { sheets } = await readXlsx(bytes as Uint8Array);
  const rows = sheets[1]?.rows ?? [];
  const below = rows.slice(rows.findIndex(([code]) => code === 'Mã đơn vị') + 1);
  expect(below.slice(0, 5).map(([code]) => code)).toEqual(listed.map(({ unit }) => unit.code));
  expect(below[0]?.[5]).toBe('Chưa gửi, quá hạn');
  expect(below[0]?.slice(6).every((cell) => cell === null || cell === undefined)).toBe(true);
  expect(below).toHaveLength(totals.byUnit.length + 2);
});
