import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { root } from '../../support/catalogue.js';
import { runRasoat } from '../../support/runRasoat.js';

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'rasoat-convert-'));
  cpSync(`${root}test/convert/documents/huyen-uy.docx`, join(cwd, 'KẾ HOẠCH.docx'));
});
const run = (...argv: string[]) => runRasoat(['convert', ...argv], { cwd });
const read = (name: string) => readFileSync(join(cwd, name), 'utf8');

test('a draft goes to standard output, what was made of what beside it', async () => {
  const { code, stdout, stderr } = await run('KẾ HOẠCH.docx');
  expect(code).toBe(0);
  expect(stdout).toMatch(/^# Bản nháp chuyển từ tệp Word «KẾ HOẠCH\.docx»/u);
  expect(stdout).toContain('\n  số hiệu: 45-KH/HU\n');
  expect(stderr).toBe(
    'Đã lập bản nháp từ «KẾ HOẠCH.docx».\n4 nhiệm vụ, trong đó 4 nhiệm vụ có gợi ý về yêu cầu; chưa nhiệm vụ nào được xác nhận.\n15 chỗ đọc được, 0 chỗ đoán cần xác nhận, 1 chỗ văn bản không có.\n',
  );
});

test('in English, with either vocabulary', async () => {
  const english = await run('KẾ HOẠCH.docx', '--lang', 'en');
  expect(english.stdout).toContain('\n  level: district\n');
  expect(english.stdout).toMatch(/^# A draft made from the Word file/);
  expect(english.stderr).toContain('4 tasks, 4 with requirements proposed');
  const mixed = await run('KẾ HOẠCH.docx', '--lang', 'en', '--vocabulary', 'vi');
  expect(mixed.stdout).toContain('\n  cấp: huyện\n');
});

test('checked as it is, no task of it answers anything', async () => {
  const { stdout } = await run('KẾ HOẠCH.docx');
  const checked = await runRasoat(['check', '-', '--format', 'json', '--as-of', '2025-12-31'], { cwd, stdin: stdout });
  const [plan] = JSON.parse(checked.stdout).plans;
  const met = plan.results.filter(({ status }: { status: string }) => status === 'met');
  // What the form itself says: the plan is of 15/9/2021.
  expect(met.map(({ requirement }: { requirement: string }) => requirement)).toEqual(['5.1.c']);
});

describe('-o', () => {
  test('writes a file, and says where', async () => {
    const { stdout, stderr } = await run('KẾ HOẠCH.docx', '-o', 'moi/nhap.yaml');
    expect(stdout).toBe('');
    expect(stderr).toContain('và ghi vào «moi/nhap.yaml»');
    expect(read('moi/nhap.yaml')).toContain('đơn vị:');
  });
  test('of a folder, under the name of the Word file', async () => {
    mkdirSync(join(cwd, 'nhap'));
    await run('KẾ HOẠCH.docx', '-o', 'nhap');
    await run('KẾ HOẠCH.docx', '-o', 'khac/');
    expect(readdirSync(join(cwd, 'nhap'))).toEqual(['KẾ HOẠCH.yaml']);
    expect(readdirSync(join(cwd, 'khac'))).toEqual(['KẾ HOẠCH.yaml']);
  });
  test('does not overwrite, unless it is told to', async () => {
    writeFileSync(join(cwd, 'a.yaml'), 'của tôi');
    const refused = await run('KẾ HOẠCH.docx', '-o', 'a.yaml');
    expect(refused.code).toBe(2);
    expect(refused.stderr).toBe(
      '«a.yaml» đã có, không ghi đè lên. Hãy chọn tên khác, hoặc thêm --force nếu đúng là muốn ghi đè.\n',
    );
    expect(read('a.yaml')).toBe('của tôi');
    expect((await run('KẾ HOẠCH.docx', '-o', 'a.yaml', '--force')).code).toBe(0);
    expect(read('a.yaml')).toContain('đơn vị:');
  });
  test('never overwrites the Word file itself', async () => {
    const before = readFileSync(join(cwd, 'KẾ HOẠCH.docx'));
    const { code, stderr } = await run('KẾ HOẠCH.docx', '-o', 'KẾ HOẠCH.docx', '--force');
    expect(code).toBe(2);
    expect(stderr).toContain('là tệp đầu vào');
    expect(readFileSync(join(cwd, 'KẾ HOẠCH.docx'))).toEqual(before);
  });
  test('where nothing can be written', async () => {
    writeFileSync(join(cwd, 'tep'), '');
    expect(await run('KẾ HOẠCH.docx', '-o', 'tep/a.yaml')).toMatchObject({ code: 2 });
  });
});

describe('what is no Word file is named, with the way out', () => {
  const wide = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(600).fill(0)];
  test.each([
    ['cu.doc', Buffer.from([...ole, ...wide('WordDocument')]), 'Lưu thành (Save As)'],
    ['mat-khau.docx', Buffer.from([...ole, ...wide('EncryptedPackage')]), 'tệp được đặt mật khẩu'],
    ['quet.pdf', Buffer.from('%PDF-1.4'), 'Hãy dùng tệp Word gốc'],
    ['a.rtf', Buffer.from('{\\rtf1'), 'lưu thành .docx'],
    ['trang.doc', Buffer.from('<html>'), 'trang web (HTML)'],
    ['rong.docx', Buffer.alloc(0), 'tệp rỗng'],
    ['hong.docx', Buffer.from('PK\x03\x04abc'), 'tệp bị hỏng'],
  ])('%s', async (name, bytes, said) => {
    writeFileSync(join(cwd, name), bytes);
    for (const language of ['vi', 'en']) {
      const { code, stdout, stderr } = await run(name, '--lang', language);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain(name);
      if (language === 'vi') expect(stderr).toContain(said);
    }
  });
  test('no such file, and a folder', async () => {
    expect(await run('khong-co.docx')).toMatchObject({
      code: 2,
      stderr: 'Không tìm thấy tệp hoặc thư mục «khong-co.docx».\n',
    });
    expect((await run('.')).stderr).toContain('là thư mục');
  });
});
