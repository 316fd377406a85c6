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
    expect(report.summary.files).toEqual({
      found: 1,
      read: 1,
      ignored: ['kh/b.yaml', 'kh/nháp/'],
      others: { files: 0, nodeModules: 1 },
    });
    // Named itself it is judged.
    expect((await at.json('kh', 'kh/b.yaml')).report.summary.files).toMatchObject({
      found: 2,
      read: 2,
      ignored: ['kh/nháp/'],
    });
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

describe('everything else is counted', () => {
  test('a folder that is called like one of our own, and holds plans', async () => {
    at.put('own/a.yaml', plan);
    at.put('own/.rasoat', '');
    at.put('own/.rasoat-cache/v1/a.json', '{}');
    expect((await at.json('own')).report.summary.files.others).toBeUndefined();
    put('own/.rasoat-cache/b.yaml', 'own/sub/.rasoat/c.yaml');
    // What git keeps for itself holds no plan, whatever it is called.
    put('own/.git/refs/heads/d.yaml');
    expect((await at.json('own')).report.summary.files.others).toEqual({ files: 0, hidden: 2 });
  });

  test('by ending, hidden ones and node_modules apart; in text, JSON and the page', async () => {
    at.put('a.yaml', plan);
    put('anh1.jpg', 'anh2.JPG', 'du-lieu.json', 'ghi chú.md', 'LICENSE', '~$kh.docx', 'sâu/x.jpg', '.an', '.ẩn/a.yaml');
    put('.b.yml', 'node_modules/x/a.yaml');
    const { report } = await at.json('.', '-o', 'html:r.html', '-o', 'markdown:r.md');
    expect(reportFaults(report)).toEqual([]);
    expect(report.summary.files).toEqual({
      found: 1,
      read: 1,
      others: {
        files: 7,
        endings: [
          { ending: '.jpg', files: 3 },
          { ending: '', files: 1 },
          { ending: '.docx', files: 1 },
          { ending: '.json', files: 1 },
          { ending: '.md', files: 1 },
        ],
        hidden: 3,
        hiddenPlans: 1,
        nodeModules: 1,
      },
    });
    const said =
      'Tệp khác không được đọc: 7 (.jpg 3, không có đuôi 1, .docx 1, .json 1, .md 1); tệp, thư mục ẩn: 3 (trong đó 1 có đuôi .yaml, .yml); thư mục node_modules: 1.';
    for (const one of [
      at.text('r.html'),
      (await at.run('check', '.', '-o', 'html:r.html', '-o', 'markdown:r.md')).stdout,
    ])
      expect(one.replace(/\s+/g, ' ')).toContain(said);
    const none = await at.run('check', 'sâu', '--lang', 'en');
    expect([none.code, none.stderr]).toEqual([2, expect.stringContaining('Other files not read: 1 (.jpg 1).')]);
  });

  test('documents whatever their name begins with, and what is called nearly as a plan, are named', async () => {
    at.put('a.yaml', plan);
    put('Notice kế hoạch.docx', 'license-plan.pdf', 'b.ymal', 'c.yml.bak', 'd.yaml~', 'README.txt', 'notice.pdf');
    const { report } = await at.json('.');
    expect(report.summary.files.passedOver).toEqual([
      'Notice kế hoạch.docx',
      'b.ymal',
      'c.yml.bak',
      'd.yaml~',
      'license-plan.pdf',
    ]);
    expect(report.summary.files.others.files).toBe(2);
    const { stdout } = await at.run('check', '.');
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      '3 tệp có đuôi gần giống .yaml nên không được đối chiếu: b.ymal, c.yml.bak, d.yaml~. Nếu là kế hoạch, hãy đổi đuôi tệp thành .yaml.',
    );
  });

  test('a mark of reports that somebody else has put there hides no document from the count', async () => {
    at.put('a.yaml', plan);
    put('gửi/.rasoat', 'gửi/kh.docx', 'gửi/b.yml.txt');
    const { files } = (await at.json('.')).report.summary;
    expect([files.passedOver, files.others.files]).toEqual([['gửi/b.yml.txt'], 1]);
  });

  test('what a run itself reads or writes is not counted, so that the second says what the first did', async () => {
    at.put('kh/a.yaml', plan);
    at.put('ds.csv', 'mã;tên;loại;cấp\nA;Hội Nông dân xã An Thịnh;Hội Nông dân;xã\n');
    at.put('rasoat.yaml', 'danh sách đơn vị: ds.csv\nkết quả: ["xlsx:r.xlsx", "json:cu.json"]\n');
    const first = await at.json('.');
    expect(first.report.summary.files.others).toBeUndefined();
    expect((await at.json('.')).stdout).toBe(first.stdout);
    expect((await at.json('.', '--since', 'cu.json', '-o', 'html:r.html')).report.summary.files).toMatchObject({
      passedOver: ['r.xlsx'],
    });
  });

  test('of a glob only what it asks for', async () => {
    at.put('a.yaml', plan);
    put('anh.jpg', 'b.json');
    expect((await at.json('*.yaml')).report.summary.files.others).toBeUndefined();
    expect((await at.json('*')).report.summary.files.others.files).toBe(2);
  });
});

test('folders within each other without end hold no run: down to a hundred they are read, and below is named', async () => {
  const deep = (count: number) => Array.from({ length: count }, () => 'd').join('/');
  at.put(`own/${deep(100)}/a.yaml`, plan);
  const read = await at.json('own');
  expect([read.report.summary.files.found, read.stderr]).toEqual([1, '']);
  at.put(`own/${deep(120)}/b.yaml`, plan);
  const { code, stderr } = await at.run('check', 'own');
  expect(code).toBe(2);
  expect(stderr).toContain(`«own/${deep(101)}», hoặc thư mục nằm quá sâu`);
  expect((await at.run('check', 'own', '--exclude', 'd')).code).toBe(2);
});
