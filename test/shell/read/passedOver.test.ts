import { mkdirSync, rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readText } from '../../support/catalogue.js';
import { desk } from '../../support/desk.js';
import { reportFaults } from '../../support/reportSchema.js';

const at = desk();
const plan = readText('examples/plans/hoi-nong-dan-xa-an-thinh.yaml');
const put = (...names: string[]) => {
  for (const name of names) at.put(name, 'x');
};

describe('YAML that git ignores', () => {
  test('is not judged, and said so: here and when there is nothing else', async () => {
    mkdirSync(at.path('.git'));
    at.put('kh/a.yaml', plan);
    at.put('kh/b.yaml', plan);
    at.put('kh/nháp/c.yaml', plan);
    at.put('kh/node_modules/d.yaml', plan);
    at.put('.gitignore', 'kh/b.yaml\nnháp/\n*.docx\n');
    put('kh/x.docx');
    const said = '1 tệp YAML bị .gitignore bỏ qua nên không được đối chiếu: kh/b.yaml.';
    const { stdout } = await at.run('check', 'kh', '-o', 'html:r.html');
    expect(stdout.replace(/\s+/g, ' ')).toContain(said);
    expect(at.text('r.html')).toContain(said);
    const { report } = await at.json('kh');
    expect(reportFaults(report)).toEqual([]);
    expect(report.summary.files).toEqual({ found: 1, read: 1, ignored: ['kh/b.yaml'] });
    // Named itself it is judged.
    expect((await at.json('kh', 'kh/b.yaml')).report.summary.files).toEqual({ found: 2, read: 2 });
    rmSync(at.path('kh/a.yaml'));
    const none = await at.run('check', 'kh', '--lang', 'en');
    expect(none.code).toBe(2);
    expect(none.stderr).toContain('1 YAML file is ignored by .gitignore and not judged: kh/b.yaml.');
  });
});

describe('documents that are no YAML', () => {
  test('are said to be passed over: how many, and the first names', async () => {
    at.put('gui/a.yaml', plan);
    put(
      'gui/kh.docx',
      'gui/b.yaml.txt',
      'gui/so lieu.xlsx',
      'gui/huyện/kh.pdf',
      'gui/huyện/kh.txt',
      'gui/x.rar',
      'gui/y.doc',
    );
    const { stdout, stderr, code } = await at.run('check', 'gui', '--as-of', '2022-06-30', '--fail-on', 'never');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      '6 tệp không phải YAML nên không được đọc: gui/huyện/kh.pdf, gui/huyện/kh.txt, gui/kh.docx, gui/so lieu.xlsx, gui/x.rar, gui/y.doc.',
    );
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      '1 tệp có đuôi .yaml.txt (do Notepad tự thêm «.txt») nên không được đối chiếu: gui/b.yaml.txt. Hãy đổi tên tệp, bỏ phần «.txt» ở cuối.',
    );
    const named = await at.run('check', 'gui/b.yaml.txt', '--lang', 'en');
    expect(named.stderr).toBe(
      '"gui/b.yaml.txt" was read, but its ending «.txt» is Notepad\'s: in a folder it is passed over. Rename it without the «.txt».\n',
    );
    const { report } = await at.json('gui');
    expect(report.summary.files).toMatchObject({ found: 1, read: 1 });
    expect(report.summary.files.passedOver).toHaveLength(7);
    expect((await at.json('gui/*')).report.summary.files.passedOver).toHaveLength(7);
  });

  test('are said when there is nothing else, too', async () => {
    put('gui/kh.docx');
    const { stderr, code } = await at.run('check', 'gui');
    expect(code).toBe(2);
    expect(stderr).toContain('1 tệp không phải YAML nên không được đọc: gui/kh.docx.');
  });

  test('pictures, notes for readers, files in force, what is open in Word and reports are none', async () => {
    at.put('a.yaml', plan);
    at.put('ds.csv', 'mã;tên;loại;cấp\nA;Hội Nông dân xã An Thịnh;Hội Nông dân;xã\n');
    at.put('rasoat.yaml', 'danh sách đơn vị: ds.csv\nkết quả: ["xlsx:r.xlsx", "slips:phieu"]\n');
    put('README.md', 'README.txt', 'anh.png', '~$kh.docx', '.an.docx');
    await at.run('check', '.');
    expect((await at.json('.')).report.summary.files.passedOver).toBeUndefined();
    // Slips of an earlier run, in a folder that rasoat has made.
    expect((await at.json('.', '-o', 'xlsx:r.xlsx')).report.summary.files.passedOver).toBeUndefined();
    expect((await at.json('a.yaml')).report.summary.files.passedOver).toBeUndefined();
  });
});
