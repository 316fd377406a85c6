import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { HistoryBook } from '../../src/desk/history/HistoryBook.js';
import { sayIn } from '../../src/messages/Say.js';
import { renderHistory } from '../../src/report/history/historyFormats.js';
import { districtLines } from '../../src/report/history/historyLines.js';
import { historyText } from '../../src/report/history/historyText.js';
import { noPaint } from '../../src/report/shared/Paint.js';
import { axisStep } from '../../src/report/xlsx/LineChart.js';
import { catalogue } from '../support/catalogue.js';
import { historyOf, type Quarter, quarter } from '../support/quarters.js';
import { readHtml } from '../support/readers.js';

const context = { say: sayIn('vi'), version: '1', catalogue };
const districts = { A: 'Huyện Một', B: 'Huyện Hai' };

/** A quarter with a plan of no unit of the roster beside those of the roster. */
function withStranger(given: Quarter) {
  const whole = quarter({ ...given, units: { ...given.units, X: ['1.a'] } });
  const { roster, summary, plans } = whole.report;
  const listed = plans.map((plan) => {
    const { listed: _, ...stranger } = plan;
    return plan.file.endsWith('/X.yaml') ? stranger : plan;
  });
  const units = roster?.units?.filter(({ unit }) => unit.code !== 'X');
  return {
    ...whole,
    report: {
      ...whole.report,
      plans: listed,
      summary,
      ...(roster && { roster: { ...roster, ...(units && { units }) } }),
    },
  };
}

const strange = () => {
  const book = new HistoryBook(catalogue.requirements.map(({ id }) => id));
  for (const asOf of ['2022-06-30', '2022-03-31'])
    book.add([withStranger({ asOf, districts, units: { A: [], B: ['1.a', '1.b'] } })]);
  return book.history([]);
};

test('the lines of districts add up to that of all, with what is not on the roster', async () => {
  const [, deciding] = districtLines(strange(), context);
  const points = deciding?.lines.map(({ names, points: [first] }) => [names[0], first]);
  expect(points).toEqual([
    ['Huyện Hai', { met: 1, of: 3 }],
    ['Huyện Một', { met: 3, of: 3 }],
    ['Ngoài danh sách đơn vị', { met: 2, of: 3 }],
    ['Toàn bộ', { met: 6, of: 9 }],
  ]);
  // It is no district to draw, and its units are not called units without a district.
  const { words } = readHtml((await renderHistory('html', strange(), context)) as string);
  expect(words).toContain('Ngoài danh sách đơn vị: 1 đơn vị');
  expect(words).not.toContain('Không ghi địa bàn');
  const parts = unzipSync((await renderHistory('xlsx', strange(), context)) as Uint8Array);
  const charts = Object.entries(parts).flatMap(([name, bytes]) =>
    name.includes('/charts/') ? [strFromU8(bytes)] : [],
  );
  const chart = charts.find((xml) => xml.includes('Theo địa bàn')) ?? '';
  expect(chart.match(/<c:ser>/g)).toHaveLength(3);
});

test('without a plan off the roster there is no such line', () => {
  const [, deciding] = districtLines(
    historyOf(quarter({ asOf: '2022-06-30', districts, units: { A: [], B: ['1.a'] } })),
    context,
  );
  expect(deciding?.lines.map(({ names }) => names[0])).toEqual(['Huyện Hai', 'Huyện Một', 'Toàn bộ']);
});

test('where the table on a terminal has no room for the share, it is said below', () => {
  const units = { A: [], B: ['1.a'], C: 'overdue', D: 'not-due', E: 'ended', F: 'unusable' } as const;
  const text = historyText(
    historyOf(quarter({ asOf: '2022-03-31', units }), quarter({ asOf: '2022-06-30', units })),
    context,
    noPaint,
  );
  expect(text.replace(/\s+/g, ' ')).toContain(
    'Đạt yêu cầu quyết định kết quả: 31/3/2022: 5/6 = 83,3%; 30/6/2022: 5/6 = 83,3%.',
  );
});

test.each([
  [['2021-12-31', '2022-03-31', '2022-06-30'], { unit: 'months', count: 3 }],
  [['2021-06-30', '2021-12-31', '2022-12-31'], { unit: 'months', count: 6 }],
  [['2021-12-31', '2022-01-31', '2025-12-31'], { unit: 'months', count: 5 }],
  [['2022-06-01', '2022-06-08', '2022-06-15'], { unit: 'days', count: 7 }],
  [['2022-06-01', '2022-06-02', '2022-12-31'], { unit: 'days', count: 18 }],
  [['2022-06-01', '2022-06-01'], { unit: 'days', count: 1 }],
] as const)('the days named below a chart of %j', (days, step) => {
  expect(axisStep(days)).toEqual(step);
});
