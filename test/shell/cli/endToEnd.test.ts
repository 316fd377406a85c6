import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SavedReport } from '../../../src/desk/saved/savedReport.js';
import { messages } from '../../../src/messages/sentences.js';
import { province } from '../../bench/province.js';
import { type Ran, runRasoat } from '../../support/runRasoat.js';

// The Board's day: a roster and a folder of plans go in, every file that it hands on comes out, and all of them say the
// same. The figures of the JSON report are the measure of the others.
const folder = mkdtempSync(join(tmpdir(), 'rasoat-province-'));
const formats = ['json', 'html', 'xlsx', 'docx', 'markdown', 'csv'] as const;
const outputs = [
  ...formats.map((format) => `${format}:out/bao-cao.${format}`),
  'slips:out/phieu',
  'missing:out/chua-gui.csv',
].flatMap((output) => ['-o', output]);
const { words } = messages.vi;

let ran: Ran;
let report: SavedReport;
const out = (name: string) => readFileSync(join(folder, 'out', name));
const sumOf = (counts: Readonly<Record<string, number>>, keys: readonly string[]) =>
  keys.reduce((sum, key) => sum + (counts[key] ?? 0), 0);

beforeAll(async () => {
  for (const { path, text } of province({ units: 120 }).files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  ran = await runRasoat(['check', '--quiet', ...outputs], { cwd: folder });
  report = JSON.parse(out('bao-cao.json').toString());
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the run fails, for plans do, and complains of nothing', () => {
  expect(ran.stderr).toBe('');
  expect(ran.code).toBe(1);
  expect(readdirSync(join(folder, 'out')).sort()).toEqual(
    [...formats.map((format) => `bao-cao.${format}`), 'chua-gui.csv', 'phieu'].sort(),
  );
});

test('expected = received + missing, and every plan is of a unit, unlisted or unreadable', () => {
  const { roster, plans } = report.summary;
  expect(roster?.expected).toBe((roster?.received ?? 0) + (roster?.missing ?? 0));
  expect(report.roster?.missing).toHaveLength(roster?.missing ?? -1);
  const extra = report.roster?.twice.reduce((sum, { plans: sent }) => sum + sent.length - 1, 0) ?? 0;
  const unlisted = roster?.unlisted ?? 0;
  // Plans in whose place another counts are in no number.
  expect((roster?.received ?? 0) + extra + unlisted + plans.unreadable).toBe(plans.received + (plans.superseded ?? 0));
  const { judged = 0, unusable = 0, notDue = 0, overdue = 0, ended = 0 } = roster ?? {};
  expect(judged + unusable + notDue + overdue + ended).toBe(roster?.expected);
  expect(ran.stdout).toContain(`phải gửi ${roster?.expected} = đã gửi, đã đối chiếu ${judged} +`);
});

test('the standing of districts and of kinds adds up to the summary', () => {
  for (const by of ['parent', 'type'] as const) {
    const groups = (report as unknown as { standing: { by: string; plans: Record<string, number> }[] }).standing;
    const counted = groups.filter((group) => group.by === by).map(({ plans }) => plans);
    const received = counted.reduce((sum, plans) => sum + sumOf(plans, ['received']), 0);
    const counting = report.plans.filter(({ superseded }) => !superseded);
    const known = counting.filter(({ unit, listed, likely }) => (by === 'parent' ? listed : unit) ?? likely).length;
    expect(received).toBe(known);
    expect(counted.reduce((sum, plans) => sum + sumOf(plans, ['missing']), 0)).toBe(report.summary.roster?.missing);
  }
});

test('csv: a row for each finding, and for each unit that has sent none', () => {
  const rows: Record<string, string>[] = parse(out('bao-cao.csv'), { bom: true, delimiter: ';', columns: true });
  const unsent = new Set(report.roster?.missing.map(({ unit }) => unit.code));
  const late = rows.filter((row) => row.Tệp === '' && row['Yêu cầu'] === '').map((row) => row['Mã đơn vị']);
  expect(late.every((code) => unsent.has(code ?? ''))).toBe(true);
  expect(late).toEqual(report.roster?.missing.map(({ unit }) => unit.code));
  const unmet = rows.filter((row) => row['Trạng thái'] === 'chưa đạt');
  expect(new Set(unmet.map((row) => `${row.Tệp} ${row['Yêu cầu']}`)).size).toBe(report.summary.requirements.unmet);
});

test('the list of missing units', () => {
  const rows: string[][] = parse(out('chua-gui.csv'), { bom: true, delimiter: ';', relax_column_count: true });
  for (const { unit } of report.roster?.missing ?? []) {
    expect(rows.some((row) => row.includes(unit.code) && row.includes(unit.name))).toBe(true);
  }
});

test('xlsx: every unit has its row in the matrix, every missing one in its sheet', async () => {
  const { sheets } = await readXlsx(out('bao-cao.xlsx'));
  const cells = (name: string) => sheets.find((sheet) => sheet.name === name)?.rows.map((row) => row.join('|')) ?? [];
  expect(sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Tổng hợp', 'Ma trận', 'Tồn tại', 'Chưa gửi', 'Chú giải']),
  );
  for (const { unit } of report.plans) if (unit) expect(cells('Ma trận').join('\n')).toContain(unit.name);
  for (const { unit } of report.roster?.missing ?? []) expect(cells('Chưa gửi').join('\n')).toContain(unit.code);
});

test('docx: the figures of the report in the draft', () => {
  const document = unzipSync(new Uint8Array(out('bao-cao.docx')))['word/document.xml'];
  const text = strFromU8(document ?? new Uint8Array()).replace(/<[^>]+>/g, '');
  const { roster, plans } = report.summary;
  expect(text).toContain(`có ${words.count(roster?.expected ?? 0)} đơn vị phải gửi kế hoạch`);
  expect(text).toContain(words.count(plans.received));
  expect(text).toContain('Dự thảo');
});

test('html names every unit; markdown those for which there is room, and says how many it leaves out', () => {
  const page = out('bao-cao.html').toString();
  const text = out('bao-cao.markdown').toString().replaceAll('\\', '');
  const units = report.plans.flatMap(({ unit }) => unit ?? []);
  for (const { name } of units) expect(page).toContain(name);
  expect(units.filter(({ name }) => text.includes(name)).length).toBeGreaterThan(10);
  expect([...text].length).toBeLessThanOrEqual(60_000);
  expect(text).toContain('Báo cáo này lược bỏ');
});

test('slips: two files for each plan and for each unit that has sent none, once where a file may be its own', () => {
  const names = readdirSync(join(folder, 'out/phieu')).filter((name) => /\.(?:docx|md)$/.test(name));
  const mayHave = report.roster?.missing.filter(({ likely }) => likely).length ?? 0;
  const { plans, roster } = report.summary;
  expect(names).toHaveLength(2 * (plans.received + (plans.superseded ?? 0) + (roster?.missing ?? 0) - mayHave));
  for (const { unit } of report.roster?.missing ?? []) expect(names).toContain(`${unit.code}.docx`);
});

test('rendered again from the JSON report, the figures are the same', async () => {
  const again = await runRasoat(['report', 'out/bao-cao.json', '--format', 'json'], { cwd: folder });
  expect(again.stdout).toBe(out('bao-cao.json').toString());
});
