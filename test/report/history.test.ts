import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import type { History } from '../../src/desk/history/History.js';
import { sayIn } from '../../src/messages/Say.js';
import { messages } from '../../src/messages/sentences.js';
import { historyFormatNames, renderHistory } from '../../src/report/history/historyFormats.js';
import { historyText } from '../../src/report/history/historyText.js';
import { noPaint } from '../../src/report/shared/Paint.js';
import { catalogue } from '../support/catalogue.js';
import { quarterHistory } from '../support/quarterHistory.js';
import { historyOf, quarter } from '../support/quarters.js';
import { readHtml, readOffice } from '../support/readers.js';

const contextIn = (language: 'vi' | 'en') => ({ say: sayIn(language), version: '1', catalogue });
const context = contextIn('vi');
const rendered = async (format: 'xlsx' | 'html' | 'json', history: History, language: 'vi' | 'en' = 'vi') =>
  renderHistory(format, history, contextIn(language));
const book = async (history: History) => {
  const { sheets } = await readXlsx((await rendered('xlsx', history)) as Uint8Array);
  return new Map(sheets.map(({ name, rows }) => [name, rows]));
};

describe.each(['vi', 'en'] as const)('every format (%s)', (language) => {
  const history = quarterHistory();
  const said = messages[language].history;

  test('says each day, who never moved and which reports do not count', async () => {
    const texts = await Promise.all(
      historyFormatNames.map(async (format) => {
        const made = await rendered(format, history, language);
        if (typeof made !== 'string') return [...readOffice(made).parts.values()].map(({ words }) => words).join(' ');
        return format === 'html' ? readHtml(made).words : made;
      }),
    );
    for (const text of [...texts, historyText(history, contextIn(language), noPaint)]) {
      expect(text).toContain('Hội Bốn');
      expect(text).toContain('moi.json');
      expect(text).toContain('hong.json');
      expect(text).not.toMatch(/undefined|NaN|Infinity|\[object/);
    }
    expect(texts[0]).toContain(said.sections.still);
  });
});

describe('the workbook', () => {
  test('has a sheet each for days, districts, requirements, units and those that never moved', async () => {
    const sheets = await book(quarterHistory());
    expect([...sheets.keys()]).toEqual([
      'Từng kỳ',
      'Theo địa bàn',
      'Theo yêu cầu',
      'Theo đơn vị',
      'Đơn vị không chuyển biến',
    ]);
    const units = sheets.get('Theo đơn vị') ?? [];
    const row = units.find((cells) => cells[0] === 'B') ?? [];
    expect([row[5], row[6] ?? '', row[7]]).toEqual(['Chưa gửi, quá hạn', '', 'Đạt']);
    expect((sheets.get('Đơn vị không chuyển biến') ?? []).some((cells) => cells[0] === 'D')).toBe(true);
  });

  test('its charts draw the cells that they name: days, percentages as numbers, gaps where nobody can tell', async () => {
    const bytes = (await rendered('xlsx', quarterHistory())) as Uint8Array;
    const sheets = await book(quarterHistory());
    const parts = unzipSync(bytes);
    const charts = Object.keys(parts).filter((name) => name.startsWith('xl/charts/'));
    expect(charts).toHaveLength(3);
    const cell = (ref: string) => {
      const [, name = '', from = '', row = '', to = from, last = row] =
        /^'([^']+)'!\$([A-Z]+)\$(\d+)(?::\$([A-Z]+)\$(\d+))?$/.exec(ref) ?? [];
      const rows = sheets.get(name) ?? [];
      const column = (letter: string) => letter.charCodeAt(0) - 65;
      return rows
        .slice(Number(row) - 1, Number(last))
        .flatMap((cells) => Array.from({ length: column(to) - column(from) + 1 }, (_, i) => cells[column(from) + i]));
    };
    for (const chart of charts) {
      const xml = strFromU8(parts[chart] ?? new Uint8Array());
      const refs = [...xml.matchAll(/<c:f>([^<]*)<\/c:f>/g)].map(([, ref = '']) => ref.replaceAll('&apos;', "'"));
      expect(refs.length % 3).toBe(0);
      for (let i = 0; i < refs.length; i += 3) {
        const [name, days, values] = refs.slice(i, i + 3).map(cell);
        expect(typeof name?.[0]).toBe('string');
        expect(days).toHaveLength(3);
        for (const day of days ?? []) expect(day instanceof Date || typeof day === 'number').toBe(true);
        expect(values).toHaveLength(3);
        for (const value of values ?? [])
          expect(
            value === null || value === undefined || value === '' || (typeof value === 'number' && value <= 1),
          ).toBe(true);
      }
    }
    const xml = strFromU8(parts['xl/charts/chart2-1.xml'] ?? new Uint8Array());
    expect(xml).toContain('<c:dispBlanksAs val="gap"/>');
    expect(xml).toContain('<c:dateAx>');
  });

  test('of one day nothing is drawn, and every part is named once in the types', async () => {
    const one = historyOf(quarter({ asOf: '2022-03-31', units: { A: [] } }));
    for (const history of [one, quarterHistory()]) {
      const parts = unzipSync((await rendered('xlsx', history)) as Uint8Array);
      const types = strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array());
      const named = [...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, name]) => name);
      const there = Object.keys(parts).filter((name) => !name.endsWith('.rels') && name !== '[Content_Types].xml');
      expect(named.sort()).toEqual(there.sort());
    }
    const parts = Object.keys(unzipSync((await rendered('xlsx', one)) as Uint8Array));
    expect(parts.filter((name) => /charts|drawings/.test(name))).toEqual([]);
  });
});

describe('the page', () => {
  test('leads nowhere, runs nothing, and allows only the style that stands in it', async () => {
    const page = String(await rendered('html', quarterHistory()));
    const { shapes, links } = readHtml(page);
    expect(
      [...shapes].filter((shape) => /^(?:script|img|iframe|link|object)$|\[(?:on\w+|style)\]$/.test(shape)),
    ).toEqual([]);
    expect([...links].filter((link) => !link.startsWith('#'))).toEqual([]);
    expect(page).toMatch(/default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]{43}='; base-uri 'none'/);
    expect(page).toMatch(/prefers-color-scheme: ?dark/);
  });

  test('draws no point and no line where nobody can tell', async () => {
    const page = String(await rendered('html', quarterHistory()));
    const [chart = ''] = page.match(/<svg[^>]*aria-label="Huyện Hai[\s\S]*?<\/svg>/) ?? [];
    const main = /<g class="main">([\s\S]*?)<\/g>/.exec(chart)?.[1] ?? '';
    expect([main.match(/<circle/g)?.length, main.match(/<polyline/g)?.length]).toEqual([2, 2]);
  });
});

const hostile = '<img src=x onerror=alert(1)>&"\'\u202e=HYPERLINK("http://x","y")\u0000';
test('hostile names of units, districts and files stay text in every format', async () => {
  const units = { A: ['1.a'], B: [] } as const;
  const names = { A: hostile, B: `=cmd|' /C calc'!A0` };
  const districts = { A: hostile, B: '+1' };
  const history = historyOf(
    ...['2022-03-31', '2022-06-30'].map((asOf) =>
      quarter({ asOf, file: `${asOf}${hostile}.json`, units, names, districts }),
    ),
    quarter({ asOf: '2022-06-30', file: hostile, units, names, districts }),
  );
  const page = String(await rendered('html', history));
  expect([...readHtml(page).shapes].filter((shape) => /^img|onerror/.test(shape))).toEqual([]);
  const office = readOffice((await rendered('xlsx', history)) as Uint8Array);
  const sheets = [...office.parts].filter(([name]) => name.startsWith('xl/worksheets/sheet'));
  for (const [, { shapes }] of sheets) expect(shapes.has('f')).toBe(false);
  const made = [page, historyText(history, context, noPaint), String(await rendered('json', history))];
  for (const text of [...made, ...[...office.parts.values()].map(({ words }) => words)])
    for (const raw of ['\u202e', '\u0000']) expect(text).not.toContain(raw);
  expect(JSON.parse(made[2] ?? '').units[0].unit.name).toBe(hostile);
});

test('many units that never moved are cut on a terminal, and counted', () => {
  const units = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`U${i}`, ['1.a']]));
  const history = historyOf(...['2022-03-31', '2022-06-30'].map((asOf) => quarter({ asOf, units })));
  const text = historyText(history, context, noPaint);
  expect(text.match(/không chuyển biến từ/g)).toHaveLength(50);
  expect(text).toContain('Còn 10 đơn vị nữa');
});

test('without rosters plans are counted, and what cannot be told is said', async () => {
  const units = { A: ['1.a'], B: [] } as const;
  const history = historyOf(...['2022-03-31', '2022-06-30'].map((asOf) => quarter({ asOf, units, isFree: true })));
  const text = historyText(history, context, noPaint).replace(/\s+/g, ' ');
  expect(text).toContain('Không có danh sách đơn vị');
  expect(text).toContain('│ 31/3/2022 │ 2 │ 1 │ 0 │ 1 │ 0 │ 5/6 = 83,3% │');
  expect(readHtml(String(await rendered('html', history))).words).toContain('Các báo cáo không có địa bàn');
});

test('that the term is over, that levels were chosen and that not all was asked is said in every format', async () => {
  const levels = [{ requirement: '1.b', from: 'error', to: 'warning', line: 3 }] as const;
  const more = { only: ['1.a', '1.b', '1.c'], configurations: [{ file: 'rasoat.yaml', levels }] };
  const history = historyOf(
    ...['2025-12-31', '2026-03-31'].map((asOf) => quarter({ asOf, units: { A: ['1.a'] }, more })),
  );
  const office = readOffice((await rendered('xlsx', history)) as Uint8Array);
  const texts = [
    historyText(history, context, noPaint),
    readHtml(String(await rendered('html', history))).words,
    [...office.parts.values()].map(({ words }) => words).join(' '),
  ].map((text) => text.replace(/\s+/g, ' '));
  for (const text of texts) {
    expect(text).toContain('1.b từ «quyết định kết quả» thành «cảnh báo» (dòng 3)');
    expect(text).toContain('Chỉ đối chiếu 3/72 yêu cầu');
    expect(text).toContain(messages.vi.labels.termOver(2021, 2025));
  }
  expect(JSON.parse(String(await rendered('json', history)))).toMatchObject(more);
});
