import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { root } from '../../support/catalogue.js';
import { attached, mail } from '../../support/mail.js';
import { reportFaults } from '../../support/reportSchema.js';
import { runRasoat } from '../../support/runRasoat.js';

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'rasoat-register-'));
  cpSync(`${root}examples/danh-sach-don-vi.csv`, join(cwd, 'ds.csv'));
  cpSync(`${root}examples/plans/tinh-doan-bac-ha.yaml`, join(cwd, 'plans/a.yaml'));
  mkdirSync(join(cwd, 'den'));
  writeFileSync(
    join(cwd, 'den', '1.eml'),
    mail(
      'From: x@y\nSubject: KH',
      attached('filename="KH.docx"', readFileSync(`${root}test/convert/documents/hoi-nong-dan-xa.docx`)),
    ),
  );
  // A Word file of old, of which only the name hints at a unit.
  writeFileSync(join(cwd, 'den', 'KH Hoi CCB huyen Song Thuong.doc'), '{\\rtf1');
});

const receive = (output: string, ...more: string[]) =>
  runRasoat(['receive', 'den', '--roster', 'ds.csv', '-o', output, ...more], { cwd });
const check = (...argv: string[]) =>
  runRasoat(['check', 'plans', '--as-of', '2022-06-30', '--roster', 'ds.csv', ...argv], { cwd });

describe('a unit that has sent a Word document and no plan', () => {
  test.each([
    ['csv:so.csv', 'so.csv', []],
    ['xlsx:so.xlsx', 'so.xlsx', []],
    ['csv:so.csv', 'so.csv', ['--lang', 'en']],
  ])('stands in the report as such: %s %s %j', async (output, file, more) => {
    await receive(output, ...more);
    const report = JSON.parse((await check('--register', file, '--format', 'json')).stdout);
    const bare = JSON.parse((await check('--format', 'json')).stdout);
    expect(reportFaults(report)).toEqual([]);
    const of = (code: string) => report.roster.units.find(({ unit }: { unit: { code: string } }) => unit.code === code);
    expect(of('HND-AT')).toMatchObject({ status: 'unusable', word: [{ file: '1.eml › KH.docx' }] });
    expect(of('CCB-ST')).toMatchObject({
      status: 'unusable',
      word: [{ file: 'KH Hoi CCB huyen Song Thuong.doc', likely: true }],
    });
    expect(of('HND-BH')).not.toHaveProperty('word');
    const { judged, unusable, notDue, overdue, ended, expected, missing, word } = report.summary.roster;
    expect(judged + unusable + notDue + overdue + ended).toBe(expected);
    expect([word, unusable, missing]).toEqual([2, 2, bare.summary.roster.missing]);
    // It makes nothing met and nobody received.
    expect(report.summary.plans).toEqual(bare.summary.plans);
    expect(report.summary.roster.received).toBe(bare.summary.roster.received);
  });

  test('is told so in every format that tells who is missing', async () => {
    await receive('csv:so.csv');
    const { stdout, code } = await check(
      '--register',
      'so.csv',
      '-o',
      'missing:chua-gui.csv',
      '-o',
      'slips:phieu',
      '-o',
      'markdown:bc.md',
      '-o',
      'html:bc.html',
    );
    expect(code).toBe(1);
    const text = stdout.replace(/\s+/g, ' ');
    expect(text).toContain('đã gửi bản Word (1.eml › KH.docx), chưa có tệp kế hoạch;');
    expect(text).toContain('có thể đã gửi bản Word (KH Hoi CCB huyen Song Thuong.doc), chưa có tệp kế hoạch;');
    expect(text).toContain('2 đơn vị trong số chưa gửi đã gửi bản Word, chưa có tệp kế hoạch.');
    expect(text).not.toMatch(/HND-AT\): chưa gửi kế hoạch/u);
    expect(readFileSync(join(cwd, 'chua-gui.csv'), 'utf8')).toMatch(/;Bản Word đã gửi(?:;|\r)/u);
    for (const name of ['bc.md', 'bc.html']) expect(readFileSync(join(cwd, name), 'utf8')).toContain('đã gửi bản Word');
    const slip = readFileSync(join(cwd, 'phieu/HND-AT.md'), 'utf8');
    expect(slip).toContain('Ban đã nhận bản Word “KH.docx” của đơn vị');
    expect(slip).not.toContain('1.eml');
    expect(readFileSync(join(cwd, 'phieu/CCB-ST.md'), 'utf8')).toContain('có thể là của đơn vị');
  });

  test('somebody may set right whose a file is', async () => {
    await receive('csv:so.csv');
    const file = join(cwd, 'so.csv');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/CCB-ST;[^;]*;[^;]*/, 'pn-ds;Hội LHPN xã Đông Sơn;khớp'));
    const report = JSON.parse((await check('--register', 'so.csv', '--format', 'json')).stdout);
    const missing = report.roster.missing.filter(({ word }: { word?: unknown }) => word);
    expect(missing.map(({ unit, word }: { unit: { code: string }; word: unknown }) => [unit.code, word])).toEqual([
      ['HND-AT', [{ file: '1.eml › KH.docx' }]],
      ['PN-DS', [{ file: 'KH Hoi CCB huyen Song Thuong.doc' }]],
    ]);
  });

  test('is so by the configuration too, and the register is no plan', async () => {
    await receive('csv:plans/so.csv');
    writeFileSync(
      join(cwd, 'rasoat.yaml'),
      'danh sách đơn vị: ds.csv\nsổ theo dõi tệp đến: plans/so.csv\nkế hoạch: [plans]\n',
    );
    const { stdout } = await runRasoat(['check', '--as-of', '2022-06-30', '--format', 'json'], { cwd });
    expect(JSON.parse(stdout).summary).toMatchObject({ files: { found: 1 }, roster: { word: 2 } });
    expect(JSON.parse(stdout).summary.files).not.toHaveProperty('passedOver');
    const { stdout: printed } = await runRasoat(['check', '--print-config'], { cwd });
    expect(printed).toContain('# rasoat.yaml:2\nsổ theo dõi tệp đến: plans/so.csv\n');
  });

  test('stays so in reports that are merged, also where only one of them knows the register', async () => {
    await receive('csv:so.csv');
    cpSync(`${root}examples/plans/hoi-phu-nu-xa-dong-son.yaml`, join(cwd, 'other/b.yaml'));
    const one = await check('--register', 'so.csv', '--format', 'json');
    const other = await runRasoat(
      ['check', 'other', '--as-of', '2022-06-30', '--roster', 'ds.csv', '--format', 'json'],
      { cwd },
    );
    writeFileSync(join(cwd, '1.json'), one.stdout);
    writeFileSync(join(cwd, '2.json'), other.stdout);
    for (const files of [
      ['1.json', '2.json'],
      ['2.json', '1.json'],
    ]) {
      const merged = JSON.parse((await runRasoat(['report', ...files, '--format', 'json'], { cwd })).stdout);
      expect(reportFaults(merged)).toEqual([]);
      expect(merged.summary.roster).toMatchObject({ word: 2, unusable: 2, received: 2 });
      expect(merged.roster.units.filter(({ word }: { word?: unknown }) => word)).toHaveLength(2);
    }
  });

  test('has sent its plan once that has come', async () => {
    await receive('csv:so.csv');
    cpSync(`${root}examples/plans/hoi-nong-dan-xa-an-thinh.yaml`, join(cwd, 'plans/b.yaml'));
    const report = JSON.parse((await check('--register', 'so.csv', '--format', 'json')).stdout);
    const [entry] = report.roster.units.filter(({ unit }: { unit: { code: string } }) => unit.code === 'HND-AT');
    expect(entry).toMatchObject({ status: 'judged' });
    expect(entry).not.toHaveProperty('word');
    expect(report.summary.roster.word).toBe(1);
  });
});

test.each([
  ['no roster', ['check', 'plans', '--register', 'so.csv'], '', 'chỉ dùng được khi có danh sách đơn vị'],
  ['no register', ['check', 'plans', '--register', 'ds.csv', '--roster', 'ds.csv'], '', 'không phải sổ theo dõi'],
  ['no file', ['check', 'plans', '--register', 'x.csv', '--roster', 'ds.csv'], '', 'x.csv'],
  [
    'a code that nobody has',
    ['check', 'plans', '--register', 'so.csv', '--roster', 'ds.csv'],
    'HND-AT',
    'mã «ABC» không có trong danh sách đơn vị',
  ],
])('%s is refused', async (_, argv, code, said) => {
  await receive('csv:so.csv');
  const file = join(cwd, 'so.csv');
  if (code !== '') writeFileSync(file, readFileSync(file, 'utf8').replace(code, 'ABC'));
  const { code: exit, stderr } = await runRasoat(argv, { cwd });
  expect(exit).toBe(2);
  expect(stderr).toContain(said);
});
