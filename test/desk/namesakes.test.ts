import { renameSync, rmSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { desk, planOf } from '../support/desk.js';
import { reportFaults } from '../support/reportSchema.js';

const at = desk();
const plan = planOf({ name: 'Hội Nông dân xã Tân Lập', type: 'farmers-union', level: 'commune' });
const save = (name: string, ...argv: string[]) =>
  at.run('check', '.', '--as-of', '2022-06-30', '--fail-on', 'never', '-o', `json:${name}`, ...argv);
const filesOf = (list: { file: string }[]) => [...new Set(list.map(({ file }) => file))];

beforeEach(async () => {
  at.put('h1/tl.yaml', plan);
  await save('n1.json');
});

describe('plans of one name, without a code, against an earlier report', () => {
  test.each(['h0', 'h2'])('one more in %s is new, and fails', async (folder) => {
    expect((await at.run('check', '.', '--as-of', '2022-06-30', '--since', 'n1.json')).code).toBe(0);
    at.put(`${folder}/tl.yaml`, plan);
    const { code, report } = await at.json('.', '--since', 'n1.json', '-o', 'json:again.json', '-o', 'sarif:a.sarif');
    expect(code).toBe(1);
    expect(reportFaults(report)).toEqual([]);
    const { fresh, known, fixed } = report.summary.since;
    expect([fresh, fixed]).toEqual([known, 0]);
    const results = JSON.parse(at.text('a.sarif')).runs[0].results;
    const state = (of: string) => JSON.stringify(results.filter((one: object) => JSON.stringify(one).includes(of)));
    expect(state(`${folder}/tl.yaml`)).not.toContain('unchanged');
    expect(state('h1/tl.yaml')).not.toContain('"new"');
    for (const format of ['json', 'sarif', 'github']) {
      const outputs = ['-o', 'json:again.json', '-o', 'sarif:a.sarif'];
      const ran = await at.run(
        'check',
        '.',
        '--as-of',
        '2022-06-30',
        '--since',
        'n1.json',
        '--format',
        format,
        ...outputs,
      );
      expect((await at.run('report', 'again.json', '--format', format)).stdout, format).toBe(ran.stdout);
    }
  });

  test('one more fails whatever part of the run judges it', async () => {
    at.put('h2/tl.yaml', plan);
    const parts = ['1/2', '2/2'].map((part) => at.json('.', '--since', 'n1.json', '--shard', part));
    const fresh = (await Promise.all(parts)).map(({ report }) => report.summary.since.fresh);
    expect(fresh.reduce((a, b) => a + b)).toBeGreaterThan(0);
    expect(fresh.filter((count) => count > 0)).toHaveLength(1);
  });

  test('a moved file is known still, also where another takes its place', async () => {
    renameSync(at.path('h1/tl.yaml'), at.path('h1/a.yaml'));
    expect((await at.json('.', '--since', 'n1.json')).code).toBe(0);
    at.put('h1/tl.yaml', plan.replace('Tân Lập', 'Tân An'));
    const { report } = await at.json('.', '--since', 'n1.json');
    expect(filesOf(report.plans)).toHaveLength(2);
    expect(report.summary.since.known).toBe(report.summary.since.fresh);
  });

  test('of two, what becomes of one is told', async () => {
    for (const folder of ['h1', 'h2']) at.put(`${folder}/tl.yaml`, `${plan}document:\n  issued: 31/02/2021\n`);
    await save('two.json');
    at.put('h2/tl.yaml', plan);
    await save('better.json');
    rmSync(at.path('h2/tl.yaml'));
    await save('gone.json');
    const compared = async (to: string) =>
      JSON.parse((await at.run('report', '--since', 'two.json', to, '--format', 'json')).stdout);
    const better = await compared('better.json');
    expect(better.fixed.length).toBeGreaterThan(0);
    expect(filesOf(better.fixed)).toEqual(['h2/tl.yaml']);
    const gone = await compared('gone.json');
    expect(gone.fixed).toEqual([]);
    expect(filesOf(gone.gone)).toEqual(['h2/tl.yaml']);
  });
});

describe('reports that each have a plan of one name', () => {
  const save1 = (name: string, file: string) =>
    at.run('check', file, '--as-of', '2022-06-30', '--fail-on', 'never', '-o', `json:${name}`);

  test('merge when nothing tells that it is one unit', async () => {
    at.put('h2/tl.yaml', plan);
    await save1('1.json', 'h1/tl.yaml');
    await save1('2.json', 'h2/tl.yaml');
    expect((await at.run('report', '1.json', '2.json')).code).toBe(0);
    expect((await at.run('report', '1.json', '1.json')).code).toBe(2);
  });

  test('are refused when the code tells', async () => {
    for (const folder of ['h1', 'h2']) {
      at.put(`${folder}/tl.yaml`, plan.replace('unit:\n', 'unit:\n  code: TL\n'));
      await save1(`${folder}.json`, `${folder}/tl.yaml`);
    }
    expect((await at.run('report', 'h1.json', 'h2.json')).code).toBe(2);
  });
});

test.each([
  ['vi', 'Danh sách đơn vị dạng YAML phải bắt đầu bằng mục «đơn vị:»'],
  ['en', 'A roster in YAML begins with the key «đơn vị:» (units)'],
])('a roster that is a bare list is told how a roster begins: %s', async (language, sentence) => {
  at.put('ds.yaml', '- mã: TL\n  tên: Hội Nông dân xã Tân Lập\n');
  const { code, stderr } = await at.run('check', 'h1', '--roster', 'ds.yaml', '--lang', language);
  expect(code).toBe(2);
  expect(stderr.replace(/\s+/g, ' ')).toContain(sentence);
});
