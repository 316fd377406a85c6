import { describe, expect, test } from 'vitest';
import { sarif } from '../../src/report/sarif/sarif.js';
import { boardReport } from '../support/boardReport.js';
import { desk, planOf } from '../support/desk.js';
import { readCommands } from '../support/readers.js';
import { reportFaults } from '../support/reportSchema.js';

const at = desk();
const union = (name: string, more: Record<string, string> = {}) =>
  planOf({ name, type: 'farmers-union', level: 'commune', party_committee: 'Đảng ủy xã', ...more });

/** A roster in which row and line part: a heading above, and a cell with two lines. */
const CSV = `Danh sách;;;;
;;;;
mã;tên;loại;cấp;trực thuộc
A;Hội Nông dân xã An Thịnh;Hội Nông dân;xã;"Huyện
Sông Thương"
B;Hội Nông dân xã Bình Minh;Hội Nông dân;xã;
C;Hội Nông dân huyện Sông Cầu;Hội Nông dân;huyện;
D;Hội Nông dân xã Dũng Tiến;Hội Nông dân;xã;
`;
const YAML = `đơn vị:
  - mã: A
    tên: Hội Nông dân xã An Thịnh
    loại: Hội Nông dân
    cấp: xã
  - { tên: Hội Nông dân xã Bình Minh, loại: Hội Nông dân, cấp: xã, mã: B }
  - { mã: C, tên: Hội Nông dân huyện Sông Cầu, loại: Hội Nông dân, cấp: huyện }
  - { mã: D, tên: Hội Nông dân xã Dũng Tiến, loại: Hội Nông dân, cấp: xã }
`;
const rosters = {
  'ds.csv': { text: CSV, lines: { A: [4, 1], B: [6, 1], C: [7, 1], D: [8, 1] } },
  'ds.yaml': { text: YAML, lines: { A: [2, 9], B: [6, 72], C: [7, 11], D: [8, 11] } },
} as const;

function put(roster: keyof typeof rosters): void {
  at.put(roster, rosters[roster].text);
  at.put('rasoat.yaml', `roster: ${roster}\ndue: 2021-12-31\nplans: [kh]\n`);
  at.put('kh/a1.yaml', union('Hội Nông dân xã An Thịnh'));
  at.put('kh/a2.yaml', union('Hội Nông dân xã An Thịnh'));
  at.put('kh/b.yaml', union('Hội Nông dân xã Bình Minh'));
  at.put('kh/c.yaml', union('Hội Nông dân xã Sông Cầu', { code: 'C' }));
  at.put('kh/x.yaml', union('Hội Nông dân xã Đồng Mít'));
}

const run = async (format: string, ...more: string[]) =>
  (await at.run('check', '--as-of', '2022-06-30', '--format', format, ...more)).stdout;

interface Result {
  ruleId: string;
  level: string;
  baselineState?: string;
  locations: { physicalLocation: { artifactLocation: { uri: string }; region: Record<string, number> } }[];
  relatedLocations?: Result['locations'];
}
const placesIn = (locations: Result['locations'] = []) =>
  locations.map(({ physicalLocation: { artifactLocation, region } }) => [
    artifactLocation.uri,
    region.startLine,
    region.startColumn ?? 1,
  ]);
const remarksIn = (text: string): Result[] =>
  JSON.parse(text).runs[0].results.filter(({ ruleId }: Result) => /^roster-(?!contradicts)|^missing-plan/.test(ruleId));

describe.each(['ds.csv', 'ds.yaml'] as const)('remarks of the roster %s', (roster) => {
  const { A, B, C, D } = rosters[roster].lines;

  test('are results in SARIF, at the roster’s line, with the plans beside', async () => {
    put(roster);
    const results = remarksIn(await run('sarif'));
    expect(
      results.map(({ ruleId, level, locations, relatedLocations }) => [
        ruleId,
        level,
        ...placesIn(locations),
        placesIn(relatedLocations).map(([file]) => file),
      ]),
    ).toEqual([
      ['missing-plan', 'error', [roster, ...D], []],
      ['roster-twice', 'warning', [roster, ...A], ['kh/a1.yaml', 'kh/a2.yaml']],
      ['roster-unlisted', 'warning', ['kh/x.yaml', 1, 1], []],
      ['roster-mismatched', 'warning', [roster, ...C], ['kh/c.yaml']],
      ['roster-mismatched', 'warning', [roster, ...C], ['kh/c.yaml']],
    ]);
  });

  test('are annotations on GitHub and issues on GitLab', async () => {
    put(roster);
    const commands = readCommands(await run('github')).filter(({ properties }) => properties.file === roster);
    expect(commands.map(({ name, properties: { line, col } }) => [name, Number(line), Number(col)])).toEqual([
      ['error', ...D],
      // Three of each level are shown where the plans have taken all places; the others are counted.
      ['warning', ...A],
      ['warning', ...C],
    ]);
    const issues = JSON.parse(await run('gitlab'));
    const shown = issues
      .filter(({ check_name: name }: { check_name: string }) => /^roster-(?!contradicts)|^missing-plan/.test(name))
      .map(({ check_name: name, severity, location }: Record<string, never> & { location: object }) => [
        name,
        severity,
        location,
      ]);
    expect(shown).toEqual([
      ['missing-plan', 'major', { path: roster, lines: { begin: D[0] } }],
      ['roster-twice', 'minor', { path: roster, lines: { begin: A[0] } }],
      ['roster-unlisted', 'minor', { path: 'kh/x.yaml', lines: { begin: 1 } }],
      ['roster-mismatched', 'minor', { path: roster, lines: { begin: C[0] } }],
      ['roster-mismatched', 'minor', { path: roster, lines: { begin: C[0] } }],
    ]);
  });

  test('the places stand in data; reports and merged shards tell the same', async () => {
    put(roster);
    const whole = await run('json');
    const report = JSON.parse(whole);
    expect(reportFaults(report)).toEqual([]);
    expect(report.roster.places).toEqual(
      Object.entries({ A, B, C, D }).map(([code, [line, column]]) => ({ code, line, column })),
    );
    for (const part of ['1', '2', '3'])
      await at.run('check', '--as-of', '2022-06-30', '--shard', `${part}/3`, '-o', `json:${part}.json`);
    for (const format of ['sarif', 'github', 'gitlab']) {
      at.put('whole.json', whole);
      const again = (await at.run('report', 'whole.json', '--format', format)).stdout;
      expect(again, format).toBe(await run(format));
    }
    const merged = (await at.run('report', '1.json', '2.json', '3.json', '--format', 'sarif')).stdout;
    expect(remarksIn(merged)).toEqual(remarksIn(await run('sarif')));
  });

  test('what an earlier report had is not new', async () => {
    put(roster);
    await at.run('check', '--as-of', '2022-06-30', '-o', 'json:old.json');
    at.put('kh/b2.yaml', union('Hội Nông dân xã Bình Minh'));
    const states = remarksIn(await run('sarif', '--since', 'old.json')).map(({ ruleId, baselineState }) => [
      ruleId,
      baselineState,
    ]);
    expect(states).toEqual([
      ['missing-plan', 'unchanged'],
      ['roster-twice', 'unchanged'],
      ['roster-twice', 'new'],
      ['roster-unlisted', 'unchanged'],
      ['roster-mismatched', 'unchanged'],
      ['roster-mismatched', 'unchanged'],
    ]);
    const commands = readCommands(await run('github', '--since', 'old.json'));
    expect(commands.filter(({ properties }) => properties.file === roster)).toHaveLength(1);
  });
});

test('SARIF never has over 25,000 results: the gravest stay, and what is left out is counted', async () => {
  const { context, plans, totals } = boardReport();
  const renderer = sarif({ ...context, rosterFile: 'ds.csv' });
  const parts = [renderer.head()];
  for (let i = 0; i < 1500; i++)
    for (const plan of plans)
      parts.push(await renderer.plan({ assessment: { ...plan.assessment, file: `${i}/${plan.assessment.file}` } }));
  const missing = Array.from({ length: 11_000 }, (_, i) => ({
    unit: { code: `U${i}`, name: `Đơn vị ${i}`, type: 'farmers-union', level: 'commune' as const },
    due: '2021-12-31',
    status: 'overdue' as const,
    daysLate: 1,
  }));
  const roster = { ...totals.roster, missing } as NonNullable<typeof totals.roster>;
  parts.push(renderer.foot({ ...totals, roster }));
  const { results, invocations } = JSON.parse(parts.join('')).runs[0];
  expect(results.length).toBe(25_000);
  const count = (level: string) => results.filter((one: Result) => one.level === level).length;
  expect(count('error')).toBeGreaterThan(count('note'));
  const said = invocations[0].toolExecutionNotifications[0];
  expect(said.level).toBe('warning');
  const [errors, warnings, notes] = [...said.message.text.matchAll(/([\d.]+) (?:lỗi|cảnh báo|lưu ý)/g)].map(
    ([, figure = '']) => Number(figure.replaceAll('.', '')),
  );
  expect([errors, warnings, notes].every((left) => (left ?? 0) >= 0)).toBe(true);
  expect(said.message.text).toContain('25.000 kết quả');
});
