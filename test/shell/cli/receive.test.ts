import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { zipSync } from 'fflate';
import { type CellValue, writeXlsx } from 'hucre/xlsx';
import { beforeEach, describe, expect, test } from 'vitest';
import { markOf } from '../../../src/form/formMarks.js';
import { makeForm } from '../../../src/form/makeForm.js';
import { readXlsxTable } from '../../../src/shell/read/readXlsxTable.js';
import { catalogue, root } from '../../support/catalogue.js';
import { attached, base64, mail, utf8 } from '../../support/mail.js';
import { runRasoat } from '../../support/runRasoat.js';
import { docx, p } from '../../support/word.js';

const ROSTER = `${root}examples/danh-sach-don-vi.csv`;
const word = (name: string) => readFileSync(`${root}test/convert/documents/${name}.docx`);
const plan = (name: string) => readFileSync(`${root}examples/plans/${name}.yaml`);

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'rasoat-receive-'));
});

function put(name: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(cwd, 'den', name)), { recursive: true });
  writeFileSync(join(cwd, 'den', name), content);
}

const receive = (...argv: string[]) => runRasoat(['receive', 'den', ...argv], { cwd });

interface Row {
  file: string;
  state: string;
  code: string;
  unit: string;
  match: string;
  notes: string;
  put: string;
  line: string;
}

/** The register as CSV, by file. */
async function register(...argv: string[]): Promise<Record<string, Row>> {
  const { code, stderr } = await receive('-o', 'csv:so.csv', ...argv);
  expect(stderr).toContain('so.csv');
  expect(code).toBe(0);
  const lines = parse(readFileSync(join(cwd, 'so.csv')), { bom: true, delimiter: ';', from_line: 2 }) as string[][];
  return Object.fromEntries(
    lines.map((cells) => {
      const [file = '', state = '', code = '', unit = '', match = ''] = cells;
      const [notes = '', written = ''] = cells.slice(-2);
      return [file, { file, state, code, unit, match, notes, put: written, line: cells.join(' ') }];
    }),
  );
}

/** A mail with files, from somebody, about something. */
const mailOf = (files: Record<string, Uint8Array | string>, from = 'x@y.vn', subject = 'KH') =>
  mail(
    `From: ${utf8(from)}\nSubject: ${utf8(subject)}\nDate: Tue, 14 Sep 2021 22:30:00 +0000`,
    ...Object.entries(files).map(([name, bytes]) => attached(`filename*=UTF-8''${encodeURIComponent(name)}`, bytes)),
  );

describe('each file is in one state', () => {
  test('by what it is, wherever it lies', async () => {
    put('1.eml', mailOf({ 'kế hoạch.yaml': plan('mttq-huyen-song-thuong'), 'KH.docx': word('hoi-nong-dan-xa') }));
    put(
      '2.zip',
      zipSync({
        'trong/kh.docx': word('huyen-uy'),
        'trong/': new Uint8Array(),
        'anh.jpg': Buffer.from('\xff\xd8\xff\xe0', 'latin1'),
      }),
    );
    put('le/hoi.yaml', plan('hoi-phu-nu-xa-dong-son'));
    put('le/quet.pdf', '%PDF-1.4 /XObject');
    put('le/hong.yaml', 'đơn vị:\n\t- x');
    put('le/.an/ẩn.txt', 'Kính gửi');
    const rows = await register('--roster', ROSTER);
    expect(
      Object.fromEntries(
        Object.values(rows).map(({ file, state, code, match }) => [file, [state, code, match].join('|')]),
      ),
    ).toEqual({
      '1.eml › kế hoạch.yaml': 'kế hoạch đọc được|MT-ST|khớp',
      '1.eml › KH.docx': 'mới có bản Word|HND-AT|khớp',
      '2.zip › trong/kh.docx': 'mới có bản Word|HU-ST|khớp',
      '2.zip › anh.jpg': 'bản quét||',
      'le/hoi.yaml': 'kế hoạch đọc được|PN-DS|khớp',
      'le/quet.pdf': 'bản quét||',
      'le/hong.yaml': 'không rõ||',
      'le/.an/ẩn.txt': 'không rõ||',
    });
    const { stdout } = await receive('--roster', ROSTER);
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'Có 8 tệp, kể cả tệp trong 1 thư và 1 tệp nén đã mở: 2 kế hoạch đọc được + 2 mới có bản Word + 2 bản quét + 2 không rõ = 8.',
    );
  });

  test.each<[string, string, string | Uint8Array, string, RegExp]>([
    ['a Word document called .yaml', 'kh.yaml', word('huyen-uy'), 'mới có bản Word', /Tên tệp ghi “\.yaml”/],
    ['a plan that Notepad named', 'kh.yaml.txt', plan('tinh-doan-bac-ha'), 'kế hoạch đọc được', /Tên tệp ghi “\.txt”/],
    [
      'a report in Word',
      'bc.docx',
      docx([p('HỘI NÔNG DÂN XÃ AN THỊNH'), p('BÁO CÁO'), p('Kết quả công tác năm 2021')]),
      'không rõ',
      /không phải kế hoạch/,
    ],
    ['RTF called .doc', 'kh.doc', '{\\rtf1', 'mới có bản Word', /RTF/],
    ['a page called .doc', 'kh.doc', '<html>', 'mới có bản Word', /HTML/],
    ['a page', 'kh.html', '<html>', 'không rõ', /Trang web/],
    ['a PDF with text', 'kh.pdf', '%PDF-1.4 /Font', 'bản quét', /PDF có chữ/],
    ['a PDF with a password', 'kh.pdf', '%PDF-1.4 /Encrypt', 'không rõ', /mật khẩu/],
    ['RAR', 'kh.rar', Buffer.from('Rar!\x1a\x07\0', 'latin1'), 'không rõ', /RAR/],
    ['7-Zip', 'kh.7z', Buffer.from("7z\xbc\xaf'\x1c", 'latin1'), 'không rõ', /7-Zip/],
    ['winmail.dat', 'winmail.dat', Buffer.from('\x78\x9f\x3e\x22', 'latin1'), 'không rõ', /Outlook/],
    ['an empty file', 'kh.docx', '', 'không rõ', /rỗng/],
    ['a mail without a file', '1.eml', 'From: a@b\nSubject: x\n\nxin chao', 'không rõ', /không kèm tệp/],
    [
      'a mail with a file in its words',
      '1.eml',
      'From: a@b\nSubject: x\n\nbegin 644 kh.doc\nM1234\nend\n',
      'không rõ',
      /uuencode/,
    ],
    ['an archive with nothing in it', 'a.zip', zipSync({}), 'không rõ', /không có tệp nào/],
    ['a broken archive', 'a.zip', zipSync({ 'a.txt': new Uint8Array(500) }).subarray(0, 60), 'không rõ', /hỏng/],
    ['a lock of Word', '~$kh.docx', 'x', 'không rõ', /Tệp phụ/],
    [
      'several plans in one file',
      'k.yaml',
      Buffer.concat([plan('tinh-doan-bac-ha'), Buffer.from('\n---\n'), plan('hoi-phu-nu-xa-dong-son')]),
      'kế hoạch đọc được',
      /2 kế hoạch/,
    ],
    [
      'a skeleton that nobody has filled in',
      'kh.yaml',
      'đơn vị:\n  tên: Tỉnh đoàn Bắc Hà\n  loại: Đoàn Thanh niên\n  cấp: tỉnh\nvăn bản:\n  loại văn bản: kế hoạch\n  số hiệu:\nnhiệm vụ:\n  - nội dung:\n    thực hiện yêu cầu: [3.2.a]\n',
      'không rõ',
      /chưa điền/,
    ],
    ['a draft of this program', 'd.yaml', 'x-rasoat: bản nháp\nđơn vị:\n  tên: x\n', 'không rõ', /bản nháp/],
  ])('%s', async (_, name, content, state, notes) => {
    put(name, content);
    const [row, ...more] = Object.values(await register());
    expect(more).toEqual([]);
    expect(row?.state).toBe(state);
    expect(row?.line).toMatch(notes);
  });

  test('the same bytes twice are said to be the same, and written once', async () => {
    put('a/kh.yaml', plan('tinh-doan-bac-ha'));
    put('b/gui lai.yaml', plan('tinh-doan-bac-ha'));
    const rows = await register('--plans', 'kh');
    expect(rows['b/gui lai.yaml']).toMatchObject({
      notes: 'Trùng từng byte với “a/kh.yaml”.',
      put: rows['a/kh.yaml']?.put,
    });
    expect(readdirSync(join(cwd, 'kh'))).toHaveLength(1);
  });
});

describe('a form in Excel', () => {
  const UNIT: CellValue[][] = [
    [markOf(['unit', 'document'])],
    [],
    ['ĐƠN VỊ'],
    ['Tên', 'Hội Nông dân xã An Thịnh'],
    ['Loại', 'Hội Nông dân'],
    ['Cấp', 'xã'],
    [],
    ['VĂN BẢN'],
    ['Số hiệu', '15-KH/HND'],
    ['Ngày ban hành', '30/9/2021'],
  ];
  const form = (rows: CellValue[][]) => writeXlsx({ sheets: [{ name: 'Đơn vị và văn bản', rows }] });

  test('that reads is a plan, and check reads it from where it was copied', async () => {
    put('1.eml', mailOf({ 'Biểu mẫu.xlsx': await form(UNIT) }));
    const rows = await register('--roster', ROSTER, '--plans', 'kh');
    expect(rows['1.eml › Biểu mẫu.xlsx']).toMatchObject({
      state: 'kế hoạch đọc được',
      code: 'HND-AT',
      match: 'khớp',
      notes: '',
    });
    expect(rows['1.eml › Biểu mẫu.xlsx']?.put).toMatch(/^kh\/bieu-mau-[0-9a-f]{10}\.xlsx$/);
    const { stdout } = await runRasoat(
      ['check', 'kh', '--roster', ROSTER, '--as-of', '2022-06-30', '--format', 'json'],
      { cwd },
    );
    expect(JSON.parse(stdout)).toMatchObject({
      summary: { roster: { received: 1 } },
      plans: [{ unit: { name: 'Hội Nông dân xã An Thịnh' } }],
    });
  });

  test('that nobody has filled in is none', async () => {
    put(
      'khung.xlsx',
      makeForm({ type: 'farmers-union', level: 'commune', name: 'Hội Nông dân xã An Thịnh' }, catalogue, {
        language: 'vi',
        vocabulary: 'vi',
      }),
    );
    const [row] = Object.values(await register('--plans', 'kh'));
    expect(row).toMatchObject({ state: 'không rõ', notes: expect.stringContaining('chưa điền'), put: '' });
  });

  test('that does not say whose it is is said to lack that, and is left to check', async () => {
    put('khung.xlsx', await form(UNIT.toSpliced(3, 1, ['Tên', ''])));
    const [row] = Object.values(await register('--plans', 'kh'));
    expect(row).toMatchObject({ state: 'không rõ', notes: expect.stringContaining('Tệp kế hoạch chưa đọc được') });
    expect(row?.put).toMatch(/\.xlsx$/);
  });

  test('is no form where it is another workbook', async () => {
    put('bang.xlsx', await writeXlsx({ sheets: [{ name: 'a', rows: [['TT', 'Nội dung']] }] }));
    const [row] = Object.values(await register('--plans', 'kh'));
    expect(row).toMatchObject({ state: 'không rõ', notes: expect.stringContaining('Bảng tính'), put: '' });
  });
});

describe('whose a file is', () => {
  test.each([
    ['by the name of a scan', 'KH HND xã An Thịnh.pdf', {}, 'HND-AT', 'có thể, theo tên tệp, tên thư mục'],
    [
      'by the subject of its mail',
      'scan.pdf',
      { subject: 'Kế hoạch của Hội CCB huyện Sông Thương' },
      'CCB-ST',
      'có thể, theo tiêu đề thư',
    ],
    ['by the sender', 'scan.pdf', { from: 'Hội LHPN xã Đông Sơn <pn@x.vn>' }, 'PN-DS', 'có thể, theo tên người gửi'],
    ['not by whom the mail is sent to', 'scan.pdf', { subject: 'KH kính gửi Ban Dân vận Tỉnh ủy Bắc Hà' }, '', ''],
    ['by nothing', 'scan.pdf', {}, '', ''],
  ])('%s', async (_, name, { from, subject }: { from?: string; subject?: string }, code, match) => {
    put('1.eml', mailOf({ [name]: '%PDF-1.4' }, from, subject));
    const [row] = Object.values(await register('--roster', ROSTER));
    expect(row).toMatchObject({ code, match });
    // A suggestion is never worded as a match.
    if (code !== '') expect(row?.unit).toMatch(/^có thể: /);
  });

  test('by the address that the roster has for it, before what is only written', async () => {
    put('1.eml', mailOf({ 'scan.pdf': '%PDF-1.4' }, 'Văn phòng <VP.PN@x.vn>', 'KH Hội CCB huyện Sông Thương'));
    writeFileSync(
      join(cwd, 'ds.csv'),
      'Mã đơn vị;Tên đơn vị;Loại;Cấp;E-mail\nPN;Hội Liên hiệp Phụ nữ xã Đông Sơn;Hội Liên hiệp Phụ nữ;xã;vp.pn@x.vn\nCCB;Hội Cựu chiến binh huyện Sông Thương;Hội Cựu chiến binh;huyện;\n',
    );
    const [row] = Object.values(await register('--roster', 'ds.csv'));
    expect(row).toMatchObject({ code: 'PN', match: 'có thể, theo địa chỉ thư điện tử' });
  });

  test('a unit outside the roster is said to be so, and one without a roster only named', async () => {
    put('kh.docx', word('doan-xa'));
    expect(Object.values(await register('--roster', ROSTER))[0]).toMatchObject({
      code: '',
      match: 'không có trong danh sách',
      unit: 'Đoàn xã Đông Sơn',
    });
    const { stdout } = await receive();
    expect(stdout).toContain('Đoàn xã');
    expect(stdout).not.toContain('danh sách');
  });
});

describe('what is written beside the register', () => {
  test('plans that check reads, and drafts that count as none', async () => {
    put(
      '1.eml',
      mailOf({
        '../../kh.yaml': plan('mttq-huyen-song-thuong'),
        'KH.docx': word('hoi-nong-dan-xa'),
        'hong.yaml': 'đơn vị:\n\t- x',
      }),
    );
    const rows = await register('--roster', ROSTER, '--plans', 'kh', '--drafts', 'nhap');
    expect(rows['1.eml › ../../kh.yaml']?.put).toMatch(/^kh\/kh-[0-9a-f]{10}\.yaml$/);
    expect(rows['1.eml › KH.docx']?.put).toMatch(/^nhap\/KH-[0-9a-f]{10}\.yaml$/);
    expect(rows['1.eml › hong.yaml']?.put).toMatch(/^kh\//);
    expect(readdirSync(cwd).sort()).toEqual(['den', 'kh', 'nhap', 'so.csv']);
    const check = async (folder: string) =>
      JSON.parse(
        (await runRasoat(['check', folder, '--roster', ROSTER, '--as-of', '2022-06-30', '--format', 'json'], { cwd }))
          .stdout,
      );
    expect((await check('kh')).summary).toMatchObject({
      files: { found: 2, read: 2 },
      plans: { received: 2, unreadable: 1 },
      roster: { received: 1 },
    });
    const drafts = await check('nhap');
    expect(drafts.summary).toMatchObject({
      files: { found: 1 },
      plans: { received: 1, unreadable: 1 },
      requirements: { met: 0 },
      roster: { received: 0 },
    });
    expect(drafts.plans[0]).toMatchObject({ unit: null, results: [], problems: [{ kind: 'unconfirmed-draft' }] });
  });

  test('a draft counts once somebody has taken its mark away', async () => {
    put('KH.docx', word('hoi-nong-dan-xa'));
    await receive('--drafts', 'nhap');
    const file = join(cwd, 'nhap', readdirSync(join(cwd, 'nhap'))[0] ?? '');
    writeFileSync(file, readFileSync(file, 'utf8').replace('x-rasoat: bản nháp\n', ''));
    const { stdout } = await runRasoat(['check', 'nhap', '--as-of', '2022-06-30', '--format', 'json'], { cwd });
    expect(JSON.parse(stdout).plans[0].unit).toMatchObject({ name: 'Hội Nông dân xã An Thịnh' });
  });

  test('where only Word documents have come the folder of plans is there all the same, and the reminder list tells them', async () => {
    put('KH.docx', word('hoi-nong-dan-xa'));
    const { stderr } = await receive('--roster', ROSTER, '--plans', 'kh', '-o', 'csv:so.csv');
    expect(stderr).toContain('Đối chiếu: rasoat check kh');
    const run = [
      'check',
      'kh',
      '--roster',
      ROSTER,
      '--register',
      'so.csv',
      '--as-of',
      '2022-06-30',
      '-o',
      'missing:cg.csv',
    ];
    const { code, stdout } = await runRasoat(run, { cwd });
    expect(code).toBe(2);
    expect(stdout.replace(/\s+/g, ' ')).toContain('1 đơn vị trong số chưa gửi đã gửi bản Word, chưa có tệp kế hoạch.');
    expect(readFileSync(join(cwd, 'cg.csv'), 'utf8')).toContain('KH.docx');
  });

  test('what somebody has changed in it stays', async () => {
    put('KH.docx', word('hoi-nong-dan-xa'));
    put('kh.yaml', plan('tinh-doan-bac-ha'));
    await receive('--plans', 'kh', '--drafts', 'nhap');
    const files = ['kh', 'nhap'].map((folder) => join(cwd, folder, readdirSync(join(cwd, folder))[0] ?? ''));
    for (const file of files) writeFileSync(file, 'đã sửa');
    // Sent again under another name.
    put('0/gửi lại.docx', word('hoi-nong-dan-xa'));
    const { stderr } = await receive('--plans', 'kh', '--drafts', 'nhap');
    expect(stderr).toContain('Đã chép 0 tệp kế hoạch vào «kh»; 1 tệp đã có từ trước, giữ nguyên.');
    expect(files.map((file) => readFileSync(file, 'utf8'))).toEqual(['đã sửa', 'đã sửa']);
    expect(readdirSync(join(cwd, 'nhap'))).toHaveLength(1);
  });

  test.each([
    'CON.yaml',
    'a:b.yaml',
    'kh. .yaml',
    'AUX',
    '..',
    '.',
    '…',
    '\u202ekh.yaml',
    `${'dài '.repeat(100)}.yaml`,
    'C:\\Windows\\x.yaml',
    '/etc/passwd',
  ])('under a name that every system takes: %s', async (name) => {
    put('1.zip', zipSync({ [`x/${name}`]: plan('tinh-doan-bac-ha'), [name]: word('hoi-nong-dan-xa') }));
    await register('--plans', 'kh', '--drafts', 'nhap');
    for (const folder of ['kh', 'nhap'])
      for (const own of existsSync(join(cwd, folder)) ? readdirSync(join(cwd, folder)) : [])
        expect(own).toMatch(/^(?!(?:con|aux|nul)[.-]*[0-9a-f]*\.)[A-Za-z0-9_][A-Za-z0-9_-]{0,90}-[0-9a-f]{10}\.yaml$/i);
    expect(readdirSync(cwd).filter((own) => !['den', 'kh', 'nhap', 'so.csv'].includes(own))).toEqual([]);
  });

  test('into the folder itself: what the run writes is not taken for sent', async () => {
    put('kh.yaml', plan('tinh-doan-bac-ha'));
    for (let i = 0; i < 2; i++) {
      const { stdout, stderr } = await receive('-o', 'xlsx:den/so.xlsx', '--plans', 'den/kh', '--drafts', 'den/nhap');
      expect(stdout).toContain('= 1.');
      if (i === 1) expect(stderr).toContain('Không kể 2 tệp, thư mục do rasoat ghi ra: kh, so.xlsx.');
    }
  });

  test('what the program has written to units before is no submission; what somebody lays beside it is', async () => {
    put('kh.yaml', plan('tinh-doan-bac-ha'));
    await runRasoat(['check', 'den', '--roster', ROSTER, '--as-of', '2022-06-30', '-o', 'mail:den/thu'], { cwd });
    put('thu/them.yaml', plan('hoi-phu-nu-xa-dong-son'));
    const { stdout, stderr } = await receive();
    expect(stdout).toContain('thu/them.yaml');
    expect(stdout).toContain('= 2.');
    expect(stderr).toMatch(/Không kể \d+ tệp, thư mục do rasoat ghi ra: .* tệp nữa\./u);
  });

  test('the workbook has what the CSV has', async () => {
    put('1.eml', mailOf({ '=1+1.yaml': plan('mttq-huyen-song-thuong'), 'KH.docx': word('hoi-nong-dan-xa') }));
    const rows = Object.values(await register('--roster', ROSTER, '-o', 'xlsx:so.xlsx'));
    const read = await readXlsxTable(readFileSync(join(cwd, 'so.xlsx')));
    if (!('table' in read)) throw new TypeError('no table');
    const cells = read.table.rows.slice(3).map((row) => row.cells.slice(0, 4));
    expect(cells).toEqual(rows.map(({ file, state, code, unit }) => [file.replace(/^'/, ''), state, code, unit]));
  });
});

describe('what is refused', () => {
  test('links are named and not followed', async () => {
    put('kh.yaml', plan('tinh-doan-bac-ha'));
    writeFileSync(join(cwd, 'secret.yaml'), 'bí mật');
    symlinkSync(join(cwd, 'secret.yaml'), join(cwd, 'den', 'link.yaml'));
    symlinkSync(cwd, join(cwd, 'den', 'folder'));
    symlinkSync('nowhere', join(cwd, 'den', 'broken.docx'));
    const rows = await register('--plans', 'kh');
    for (const name of ['link.yaml', 'folder', 'broken.docx'])
      expect(rows[name]).toMatchObject({ state: 'không rõ', notes: expect.stringContaining('liên kết') });
    expect(readdirSync(join(cwd, 'kh'))).toHaveLength(1);
  });

  test.each([
    ['no such folder', ['receive', 'khong-co'], 'Không có thư mục «khong-co».'],
    ['a file', ['receive', 'den/kh.yaml'], 'không phải là thư mục'],
    ['another format', ['receive', 'den', '-o', 'pdf:x.pdf'], 'xlsx:TỆP.xlsx'],
    ['an ending of another format', ['receive', 'den', '-o', 'xlsx:x.csv'], 'xlsx:TỆP.xlsx'],
    ['one place twice', ['receive', 'den', '-o', 'csv:x.csv', '-o', 'csv:./x.csv'], 'x.csv'],
    ['drafts among plans', ['receive', 'den', '--plans', 'a', '--drafts', './a/'], 'bản nháp chưa phải là kế hoạch'],
    ['writing into what is read', ['receive', 'den', '--plans', 'den'], 'vừa là thư mục tệp đến'],
    ['a folder without a file', ['receive', 'rong'], 'không có tệp nào'],
  ])('%s', async (_, argv, said) => {
    put('kh.yaml', plan('tinh-doan-bac-ha'));
    mkdirSync(join(cwd, 'rong'));
    const { code, stdout, stderr } = await runRasoat(argv, { cwd });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
  });
});

describe('what is packed to harm', () => {
  /** Changes what the directory of an archive says of its only file. */
  function lying(archive: Uint8Array, change: (view: DataView, at: number) => void): Uint8Array {
    const at = Buffer.from(archive).lastIndexOf('PK\x01\x02', undefined, 'latin1');
    change(new DataView(archive.buffer, archive.byteOffset), at);
    return archive;
  }
  const zeros = new Uint8Array(1_000_000);

  test.each<[string, () => Uint8Array, RegExp]>([
    [
      'a size beyond any limit, stated',
      () => lying(zipSync({ 'a.yaml': zeros }), (view, at) => view.setUint32(at + 24, 0xfffffffe, true)),
      /Quá lớn/,
    ],
    [
      'more than is stated',
      () => lying(zipSync({ 'a.yaml': zeros }), (view, at) => view.setUint32(at + 24, 10, true)),
      /hỏng/,
    ],
    [
      'a password',
      () => lying(zipSync({ 'a.yaml': zeros }), (view, at) => view.setUint16(at + 8, 1, true)),
      /mật khẩu/,
    ],
    [
      'a way of packing that few know',
      () => lying(zipSync({ 'a.yaml': zeros }), (view, at) => view.setUint16(at + 10, 98, true)),
      /hỏng/,
    ],
    [
      'archives in archives',
      () =>
        Array.from({ length: 20 }).reduce<Uint8Array>(
          (inner, _, i) => zipSync({ [`${i}.zip`]: inner }),
          zeros.subarray(0, 10),
        ),
      /lồng nhau quá 6 lớp/,
    ],
    [
      'mails in mails',
      () =>
        Array.from({ length: 20 }).reduce<Buffer>(
          (inner) => mail('From: a@b\nSubject: x', ['Content-Type: message/rfc822', inner.toString('latin1')]),
          Buffer.from('From: a@b\nSubject: x\n\nx'),
        ),
      /lồng nhau quá 6 lớp/,
    ],
    [
      'very many files',
      () => zipSync(Object.fromEntries(Array.from({ length: 6000 }, (_, i) => [`${i}`, new Uint8Array()]))),
      /quá nhiều tệp/,
    ],
  ])('%s', async (_, content, notes) => {
    put('a', content());
    const rows = Object.values(await register());
    expect(rows).toHaveLength(1);
    expect(rows[0]?.line).toMatch(notes);
  });

  test('what is named so that it would command a terminal or a workbook', async () => {
    put('1.eml', mailOf({ '\u001b[31m=cmd|x.pdf': '%PDF-1.4' }, '=HYPERLINK("x") <a@b>', '\u202ex'));
    const { stdout } = await receive('-o', 'csv:so.csv');
    expect(stdout).toContain('‹U+001B›');
    expect(stdout).not.toContain('\u001b');
    expect(readFileSync(join(cwd, 'so.csv'), 'utf8')).toMatch(/;"?'=HYPERLINK/);
  });

  test('base64 that is none', async () => {
    put(
      '1.eml',
      mail(
        'From: a@b\nSubject: x',
        [attached('filename="a.docx"', '')[0], 'UEsDBB!!!'],
        ['Content-Type: image/png; name="b.png"\nContent-Transfer-Encoding: base64', base64('x')],
      ),
    );
    expect(Object.keys(await register())).toEqual(['1.eml › a.docx', '1.eml › b.png']);
  });
});

test('in English', async () => {
  put('kh.docx', word('hoi-nong-dan-xa'));
  const { stdout, stderr } = await receive('--lang', 'en', '--drafts', 'drafts');
  expect(stdout.replace(/\s+/g, ' ')).toContain('1 file: 0 readable plan + 1 Word only + 0 scan + 0 unknown = 1.');
  expect(stderr).toContain('A draft is no plan that was sent');
  expect(readFileSync(join(cwd, 'drafts', readdirSync(join(cwd, 'drafts'))[0] ?? ''), 'utf8')).toContain(
    '\nx-rasoat: draft\n',
  );
});
