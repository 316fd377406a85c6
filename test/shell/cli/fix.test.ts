import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applyPatch } from 'diff';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runRasoat } from '../../support/runRasoat.js';

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'rasoat-fix-'));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const plan = (more: string) =>
  `# của đơn vị\nđơn vị:\n  tên: Hội Nông dân xã An Bình\n  loại: Hội Nông dân\n  cấp: xã\n  cấp ủy cùng cấp: Đảng ủy xã An Bình\n${more}`;
const broken = plan('văn bản:\n  trích yếu: Thực hiện Kết luận: giai đoạn 2021-2025\n  số hịệu: 15-KH/HND\n');
const safely = broken.replace('Thực hiện Kết luận: giai đoạn 2021-2025', "'Thực hiện Kết luận: giai đoạn 2021-2025'");
const wholly = safely.replace('số hịệu', 'số hiệu');
const put = (name: string, text: string | Uint8Array) => {
  mkdirSync(join(cwd, name, '..'), { recursive: true });
  writeFileSync(join(cwd, name), text);
};
const read = (name: string) => readFileSync(join(cwd, name), 'utf8');
const fix = (...argv: string[]) =>
  runRasoat(['check', '--as-of', '2021-08-01', '--fail-on', 'never', '--fix', ...argv], { cwd });

test('mends what has one meaning, then checks what is there now', async () => {
  put('a.yaml', broken);
  const { code, stdout, stderr } = await fix();
  expect(read('a.yaml')).toBe(safely);
  expect(stderr).toBe(
    'Đã sửa a.yaml: dòng 8.\nĐã sửa 1 chỗ trong 1 tệp. Còn 1 chỗ sửa được nếu đồng ý: thêm --unsafe; xem trước bằng --diff.\n',
  );
  expect(code).toBe(0);
  expect(stdout).toContain('Hội Nông dân xã An Bình');
  expect(stdout).not.toContain('KHÔNG ĐỌC ĐƯỢC');
});

test('mends the rest where somebody agrees, and nothing twice', async () => {
  put('a.yaml', broken);
  await fix('--unsafe');
  expect(read('a.yaml')).toBe(wholly);
  const { stderr } = await fix('--unsafe');
  expect([read('a.yaml'), stderr]).toEqual([wholly, 'Không có chỗ nào sửa giúp được.\n']);
});

test('a diff writes nothing, and git applies it', async () => {
  for (const name of ['a.yaml', 'thư mục/kế hoạch.yaml', 'dos.yaml', 'end.yaml'])
    put(name, name === 'dos.yaml' ? broken.replaceAll('\n', '\r\n') : name === 'end.yaml' ? broken.trimEnd() : broken);
  const { code, stdout } = await fix('--unsafe', '--diff');
  expect([code, read('a.yaml')]).toEqual([1, broken]);
  execFileSync('git', ['apply', '-'], { cwd, input: stdout });
  expect([read('a.yaml'), read('thư mục/kế hoạch.yaml')]).toEqual([wholly, wholly]);
  expect([read('dos.yaml'), read('end.yaml')]).toEqual([wholly.replaceAll('\n', '\r\n'), wholly.trimEnd()]);
  expect(await fix('--diff')).toMatchObject({ code: 0, stdout: '' });
});

test('a byte order mark stays, and what is not UTF-8 is left alone', async () => {
  put('a.yaml', `\ufeff${broken}`);
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(broken, 'utf16le')]);
  put('b.yaml', utf16);
  const { stderr } = await fix();
  expect(stderr).toContain('1 tệp không lưu ở dạng UTF-8 nên --fix không sửa');
  expect(read('a.yaml')).toBe(`\ufeff${safely}`);
  expect(readFileSync(join(cwd, 'b.yaml'))).toEqual(utf16);
});

test.each([
  ['CR', '\r', '\n'],
  ['CR, doubled before LF', '\r\r\n', '\r\n'],
  ['CR and LF', '\r\n', '\r\n'],
])('a plan whose lines end in %s', async (_, end, mended) => {
  const text = broken.replaceAll('\n', end);
  put('a.yaml', text);
  const { stdout } = await fix('--diff');
  expect(applyPatch(text, stdout, { autoConvertLineEndings: false })).toBe(safely.replaceAll('\n', mended));
  const { stderr } = await fix();
  expect(stderr).toContain('Đã sửa a.yaml: dòng 8.');
  expect(read('a.yaml')).toBe(safely.replaceAll('\n', mended));
});

test('a link that leads out is not written through', async () => {
  const outside = mkdtempSync(join(tmpdir(), 'rasoat-out-'));
  try {
    writeFileSync(join(outside, 'a.yaml'), broken);
    mkdirSync(join(cwd, 'plans'));
    put('plans/b.yaml', broken);
    symlinkSync(join(outside, 'a.yaml'), join(cwd, 'plans/a.yaml'));
    await fix('plans');
    expect(readFileSync(join(outside, 'a.yaml'), 'utf8')).toBe(broken);
    expect(read('plans/b.yaml')).toBe(safely);
  } finally {
    rmSync(outside, { recursive: true, force: true });
  }
});

test.each([
  [['--unsafe'], '--unsafe chỉ dùng cùng với --fix.'],
  [['--diff'], '--diff chỉ dùng cùng với --fix.'],
  [['--fix', '-'], 'Không dùng đồng thời --fix và -.'],
])('check %j is refused', async (argv, said) => {
  const { code, stderr } = await runRasoat(['check', ...argv], { cwd, stdin: broken });
  expect([code, stderr.split('\n')[0]]).toEqual([2, said]);
});
