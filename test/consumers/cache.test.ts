import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type FormatName, formatNames, formats, textFormatNames } from '../../src/report/formats.js';
import { cacheLine } from '../../src/shell/cache/CacheLines.js';
import { province as provinceOf } from '../bench/province.js';
import { root } from '../support/catalogue.js';
import { program, runProgram } from '../support/runProgram.js';
import { type Ran, runRasoat } from '../support/runRasoat.js';

/** Where a run keeps its judgements by default: hidden, so that they are none of what is checked. */
const KEPT = '.kho/rasoat/judged';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A folder of its own to check, with a small province in it: roster, waivers, reviews, copied texts, unreadable files. */
class Province {
  readonly path = mkdtempSync(join(tmpdir(), 'rasoat-cache-'));

  /** @param most files with plans */
  constructor(most = 50) {
    folders.push(this.path);
    let plans = 0;
    for (const { path, text } of provinceOf({ units: 60 }).files) {
      if (path.startsWith('ke-hoach/') && ++plans > most) continue;
      mkdirSync(dirname(this.at(path)), { recursive: true });
      writeFileSync(this.at(path), text);
    }
  }

  at(path: string): string {
    return join(this.path, path);
  }

  read(path: string): string {
    return readFileSync(this.at(path), 'utf8');
  }

  change(path: string, from: string | RegExp, to: string): void {
    const text = this.read(path);
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`nothing to change in ${path}`);
    writeFileSync(this.at(path), changed);
  }

  /** The plans with a code, in order of name. */
  plans(): string[] {
    return readdirSync(this.at('ke-hoach'), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.yaml'))
      .map((path) => `ke-hoach/${path}`)
      .filter((path) => /^\s*mã( đơn vị)?: BH/m.test(this.read(path)))
      .sort();
  }

  run(...options: string[]): Promise<Ran> {
    return runRasoat(['check', ...options], { cwd: this.path, userCache: this.at('.kho') });
  }

  cacheFiles(folder = KEPT): string[] {
    return readdirSync(this.at(folder))
      .filter((name) => name.endsWith('.cache'))
      .map((name) => this.at(join(folder, name)));
  }

  /** Runs with the cache and without: both must come to the same. Returns how many plans the cache had no use for. */
  async same(...options: string[]): Promise<number> {
    const before = this.#lines();
    const cached = await this.run(...options, '--format', 'json', '--cache');
    expect(cached).toEqual(await this.run(...options, '--format', 'json'));
    const after = this.#lines();
    return [...after].filter((line) => !before.has(line)).length;
  }

  /** The lines of files, without that of what is found over all. */
  #lines(): Set<string> {
    if (!existsSync(this.at(KEPT))) return new Set();
    const lines = this.cacheFiles().flatMap((path) => readFileSync(path, 'utf8').split('\n'));
    return new Set(lines.filter((line) => line !== '' && line.split('\t')[1] !== '""'));
  }
}

/** What stands in a file or a folder of files. */
function contentOf(path: string): Record<string, string> {
  const names = statSync(path).isDirectory() ? readdirSync(path) : [''];
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(path, name)).toString('base64')]));
}

describe('with and without a cache a report is the same, byte for byte', () => {
  const province = new Province();
  cpSync(`${root}examples/plans`, province.at('ke-hoach/mau'), { recursive: true });
  writeFileSync(province.at('ke-hoach/lon.yaml'), `# ${'x'.repeat(1024 * 1024)}`);
  writeFileSync(province.at('ke-hoach/anh.yaml'), 'PK\x03\x04');

  test.each(textFormatNames)('%s', async (format) => {
    const without = await province.run('--format', format, '--verbose');
    expect(without.stdout.length).toBeGreaterThan(1000);
    // The formats have one cache: only the very first run fills it.
    for (const _ of [1, 2]) expect(await province.run('--format', format, '--verbose', '--cache')).toEqual(without);
    for (const options of [['--lang', 'en'], ['--quiet']]) {
      const more = ['--format', format, ...options];
      expect(await province.run(...more, '--cache')).toEqual(await province.run(...more));
    }
    expect(province.cacheFiles()).toHaveLength(1);
  });

  test('every plan with a fault that there is a test for', async () => {
    const faulty = new Province(0);
    cpSync(`${root}test/plan/plans`, faulty.at('ke-hoach'), { recursive: true });
    expect(await faulty.same()).toBeGreaterThan(250);
    expect(await faulty.same()).toBe(0);
    expect(await faulty.run('--verbose', '--cache')).toEqual(await faulty.run('--verbose'));
  });

  test('files and folders', async () => {
    const outputs = (folder: string) =>
      formatNames.flatMap((format) => ['-o', `${format}:${folder}/${format}${endings[format] ?? ''}`]);
    await province.run('--quiet', ...outputs('khong'));
    await province.run('--quiet', ...outputs('dau'), '--cache');
    await province.run('--quiet', ...outputs('sau'), '--cache');
    for (const format of formatNames) {
      const of = (folder: string) => contentOf(province.at(`${folder}/${format}${endings[format] ?? ''}`));
      expect(of('dau'), format).toEqual(of('khong'));
      expect(of('sau'), format).toEqual(of('khong'));
    }
    expect(formats.slips.makes).toBe('folder');
  });

  test.each([
    ['--only', '3.1.b,5.1.c'],
    ['--shard', '1/2'],
    ['--partial'],
    ['--fail-on', 'warning'],
    ['--config', '/dev/null', '--as-of', '2023-12-31', 'ke-hoach'],
    ['ke-hoach/mau/ubnd-xa-an-thinh.yaml'],
  ])('%s %s', async (...options) => {
    await province.same(...options);
    expect(await province.same(...options)).toBe(0);
  });

  test('standard input is judged each time, and noted beside the plans that are kept', async () => {
    const [plan = ''] = province.plans();
    const fresh = new Province();
    await fresh.same();
    for (const stdin of [province.read(plan), 'x: 1']) {
      const argv = ['check', 'ke-hoach', '-', '--format', 'json'];
      const world = { cwd: fresh.path, stdin, userCache: fresh.at('.kho') };
      const without = await runRasoat(argv, world);
      for (const _ of [1, 2]) expect(await runRasoat([...argv, '--cache'], world)).toEqual(without);
    }
    expect(await fresh.same('ke-hoach')).toBe(0);
  });
});

const endings: Partial<Record<FormatName, string>> = { missing: '.csv', summary: '.docx' };

describe('what has changed is judged again', () => {
  test('nothing when nothing has; only the plan that has', async () => {
    const province = new Province();
    const all = await province.same();
    expect(all).toBeGreaterThan(30);
    expect(await province.same()).toBe(0);
    const [first = '', , third = ''] = province.plans();
    province.change(third, /^năm: .*\n|^/m, '# một lời ghi\n');
    expect(await province.same()).toBe(1);
    expect(await province.same()).toBe(0);
    writeFileSync(province.at(first), 'đơn vị: [');
    expect(await province.same()).toBe(1);
  });

  test('a plan that is new, gone or renamed', async () => {
    const province = new Province();
    await province.same();
    const [first = '', second = '', third = ''] = province.plans();
    cpSync(province.at(first), province.at('ke-hoach/0.yaml'));
    // The other plan of its unit, which counts no more, is judged anew too.
    expect(await province.same()).toBe(2);
    rmSync(province.at(second));
    expect(await province.same()).toBe(0);
    renameSync(province.at(third), province.at('ke-hoach/zzz.yaml'));
    expect(await province.same()).toBe(1);
    // Two files change places: content and name must go together.
    renameSync(province.at('ke-hoach/zzz.yaml'), province.at(second));
    renameSync(province.at(first), province.at(third));
    await province.same();
    expect(await province.same()).toBe(0);
    expect(province.cacheFiles()).toHaveLength(1);
    const { stdout } = await province.run('--format', 'json');
    const kept = readFileSync(province.cacheFiles()[0] ?? '', 'utf8');
    expect(kept.match(/^\w+\t"ke-hoach/gm)?.length).toBe(JSON.parse(stdout).summary.files.read);
  });

  test('texts that units share are found among all plans, whichever was changed', async () => {
    const province = new Province();
    await province.same();
    const plans = province.plans();
    const text =
      'Mở 12 lớp chuyển giao kỹ thuật nuôi cá lồng cho 300 hộ ven sông, mỗi lớp hai ngày, có cán bộ khuyến ngư';
    for (const plan of [plans.at(-1) ?? '', plans[0] ?? '', plans[5] ?? '']) {
      writeFileSync(province.at(plan), province.read(plan).replace(/nội dung: .*/, `nội dung: ${text}`));
      await province.same();
      expect(await province.same()).toBe(0);
    }
    const { stdout } = await province.run('--cache', '--format', 'json');
    expect(stdout).toContain('nuôi cá lồng');
  });

  test('the day, the requirements and their levels', async () => {
    const province = new Province();
    const all = await province.same();
    expect(await province.same('--as-of', '2023-06-30')).toBe(all);
    expect(await province.same('--only', '3.1.b')).toBe(all);
    expect(await province.same()).toBe(0);
    writeFileSync(province.at('rasoat.yaml'), `${province.read('rasoat.yaml')}\nmức độ: { 3.1.b: lưu ý }\n`);
    expect(await province.same()).toBe(all);
  });

  test('another catalogue', async () => {
    const province = new Province();
    cpSync(`${root}schemas/conclusions/mttq-2021-2025`, province.at('bo'), { recursive: true });
    const all = await province.same('--catalogue', 'bo');
    expect(await province.same('--catalogue', 'bo')).toBe(0);
    province.change('bo/6.yaml', /level: error/, 'level: warning');
    expect(await province.same('--catalogue', 'bo')).toBe(all);
  });

  test('waivers, reviews and rows of the roster, for the units that they are about', async () => {
    const province = new Province();
    await province.same();
    const plan = province.plans().find((path) => /^\s*loại: Hội Nông dân/m.test(province.read(path))) ?? '';
    const [, code = ''] = /mã(?: đơn vị)?: (BH\S+)/.exec(province.read(plan)) ?? [];
    const waiver = (reason: string, expires: string) =>
      `  - { yêu cầu: 2.a, đơn vị: ${code}, lý do: ${reason}, người duyệt: A, văn bản: 1-TB/TU, hết hạn: ${expires} }\n`;
    const config = province.read('rasoat.yaml').replace(/^miễn:\n(?: {2}.*\n)*/m, '');
    const given = async (more: string) => {
      writeFileSync(province.at('rasoat.yaml'), `${config}\n${more}`);
      return province.same();
    };
    await given('');
    expect(await given(`miễn:\n${waiver('Sáp nhập', '31/12/2022')}`)).toBe(1);
    expect(await given(`miễn:\n${waiver('Chia tách', '31/12/2022')}`)).toBe(1);
    expect(await given(`miễn:\n${waiver('Chia tách', '31/12/2022')}`)).toBe(0);
    const { waivers } = JSON.parse((await province.run('--cache', '--format', 'json')).stdout);
    expect([...waivers.applied, ...waivers.unused]).toHaveLength(1);
    // Out of force: as if there were none.
    expect(await given(`miễn:\n${waiver('Chia tách', '31/12/2021')}`)).toBe(1);
    province.change('danh-sach.csv', new RegExp(`^(.*${code}[;,])([^;,]*)`, 'm'), '$1$2 cũ');
    expect(await province.same()).toBe(1);
    rmSync(province.at('danh-sach.csv'));
    writeFileSync(province.at('rasoat.yaml'), config.replace(/^danh sách đơn vị:.*\n/m, ''));
    expect(await province.same()).toBeGreaterThan(20);
  });
});

describe('what is damaged or not its own is passed over', () => {
  const province = new Province(12);
  const [digest, json] = ['0'.repeat(64), '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'];
  const damages: [string, (kept: Buffer, path: string) => string | Uint8Array][] = [
    ['empty', () => ''],
    ['garbage', () => Buffer.from(Array.from({ length: 50_000 }, (_, i) => (i * 7919) % 256))],
    ['cut off', (kept) => kept.subarray(0, kept.length >> 1)],
    ['cut off at the end of a line', (kept) => kept.subarray(0, kept.indexOf('\n') + 1)],
    ['a byte more', (kept) => Buffer.concat([kept.subarray(0, 900), Buffer.from('x'), kept.subarray(900)])],
    ['a bit other', (kept) => kept.map((byte, at) => (at === 2000 ? byte ^ 1 : byte))],
    ['a verdict made up', (kept) => kept.toString().replace('"non-compliant"', '"compliant"')],
    ['lines the other way round', (kept) => `${kept.toString().trimEnd().split('\n').reverse().join('\n')}\n`],
    ['lines twice', (kept) => kept.toString().replace(/^.*\n/gm, '$&$&')],
    ['lines of another run', () => cacheLine('khac', 'ke-hoach/0.yaml', digest, [{ polluted: 1 }], [])],
    ['hostile JSON', () => `${digest}\t"ke-hoach/0.yaml"\t${digest}\t${json}\t${json}\n`],
    ['no JSON', () => `${digest}\t"ke\t\t\t\n\t\t\t\t\n\n\0\n`],
    ['no lines', () => 'x'.repeat(5_000_000)],
  ];

  test.each(damages)('%s', async (_, damage) => {
    await province.same();
    const [path = ''] = province.cacheFiles();
    const kept = readFileSync(path);
    writeFileSync(path, damage(kept, path));
    const ran = await province.run('--format', 'json', '--cache');
    expect(ran).toEqual(await province.run('--format', 'json'));
    expect(ran.stderr).toBe('');
    expect(readFileSync(path).equals(kept)).toBe(true);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('a link to a file of somebody else', async () => {
    const [path = ''] = province.cacheFiles();
    rmSync(path);
    writeFileSync(province.at('quan-trong'), 'giữ');
    symlinkSync(province.at('quan-trong'), path);
    const ran = await province.run('--format', 'json', '--cache');
    expect(ran).toEqual(await province.run('--format', 'json'));
    expect(province.read('quan-trong')).toBe('giữ');
    expect(lstatSync(path).isFile()).toBe(true);
  });

  test('a folder where the file should be', async () => {
    const [path = ''] = province.cacheFiles();
    rmSync(path);
    mkdirSync(path);
    const ran = await province.run('--format', 'json', '--cache');
    expect({ ...ran, stderr: '' }).toEqual(await province.run('--format', 'json'));
    expect(ran.stderr).toContain(`Không ghi được bộ nhớ đệm «${province.at(KEPT)}»: đã có thư mục cùng tên.`);
    rmSync(path, { recursive: true });
  });
});

describe('the folder', () => {
  test('is the user’s own, outside of what is checked; without one the run does without', async () => {
    const province = new Province(5);
    await province.same();
    expect(readdirSync(province.path).filter((name) => name.includes('cache'))).toEqual([]);
    expect(statSync(province.at(KEPT)).mode & 0o777).toBe(0o700);
    const world = { cwd: province.path };
    const { stderr, ...ran } = await runRasoat(['check', '--cache'], world);
    expect(ran).toEqual({ ...(await runRasoat(['check'], world)), stderr: undefined });
    expect(stderr).toContain('Không dùng bộ nhớ đệm');
  });

  test('serves working folders apart: their files may have one name', async () => {
    const [one, other] = [new Province(5), new Province(5)];
    const run = (cwd: string) => runRasoat(['check', '--cache', '--quiet'], { cwd, userCache: one.at('.kho') });
    await run(one.path);
    await run(other.path);
    expect(one.cacheFiles()).toHaveLength(2);
  });

  test.each([0o777, 0o775, 0o722])('is refused when others can write there: %o', async (mode) => {
    const province = new Province(5);
    await province.run('--cache', 'dem');
    chmodSync(province.at('dem'), mode);
    const { code, stdout, stderr } = await province.run('--cache', 'dem');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('người khác cũng ghi được');
    chmodSync(province.at('dem'), 0o755);
    expect((await province.run('--cache', 'dem')).stderr).toBe('');
  });

  test('is refused when git tracks it: a change would bring its own judgements', async () => {
    const province = new Province(5);
    const git = (...argv: string[]) => execFileSync('git', argv, { cwd: province.path, stdio: 'pipe' });
    git('init', '-q');
    await province.run('--cache', 'dem');
    expect((await province.run('--cache', 'dem')).stderr).toBe('');
    git('add', '--force', 'dem');
    for (const named of ['dem', './dem/', province.at('dem')]) {
      const { code, stdout, stderr } = await province.run('--cache', named);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain('git đang theo dõi');
    }
    symlinkSync('dem', province.at('lien-ket'));
    expect((await province.run('--cache', 'lien-ket')).code).toBe(2);
    symlinkSync('/tmp', province.at('ra-ngoai'));
    expect((await province.run('--cache', 'ra-ngoai')).code).toBe(2);
    // Where there is no git to ask, nobody can tell.
    const { stdout, stderr } = await runRasoat(['check', '--cache', 'dem'], { cwd: province.path, env: { PATH: '' } });
    expect([stdout !== '', stderr]).toEqual([true, expect.stringContaining('Không dùng bộ nhớ đệm «dem»')]);
  });

  test('is passed over by git and by backups, and holds no more than the runs of late', async () => {
    const province = new Province(5);
    await province.same();
    expect(readdirSync(province.at(KEPT)).sort()).toEqual([
      '.gitignore',
      'CACHEDIR.TAG',
      expect.stringMatching(/^rasoat-[0-9a-f]{16}\.cache$/),
    ]);
    expect(province.read(`${KEPT}/.gitignore`)).toBe('*\n');
    const [first = ''] = province.cacheFiles();
    writeFileSync(province.at(`${KEPT}/khac.txt`), '');
    writeFileSync(province.at(`${KEPT}/.rasoat-01234567-1-0123456789abcdef.tmp`), '');
    utimesSync(province.at(`${KEPT}/.rasoat-01234567-1-0123456789abcdef.tmp`), 1, 1);
    for (const day of [1, 2, 3, 4, 5]) {
      if (day === 1) utimesSync(first, 1000, 1000);
      await province.same('--as-of', `2022-07-0${day}`);
    }
    expect(province.cacheFiles()).toHaveLength(4);
    expect(existsSync(first)).toBe(false);
    expect(existsSync(province.at(`${KEPT}/khac.txt`))).toBe(true);
    expect(existsSync(province.at(`${KEPT}/.rasoat-01234567-1-0123456789abcdef.tmp`))).toBe(false);
  });

  test('may be named, and is made', async () => {
    const province = new Province(5);
    await province.run('--cache', 'tam/dem');
    expect(province.cacheFiles('tam/dem')).toHaveLength(1);
    expect(existsSync(province.at(KEPT))).toBe(false);
    mkdirSync(province.at('trong'));
    await province.run('--cache=trong');
    expect(province.cacheFiles('trong')).toHaveLength(1);
  });

  test.each(['ke-hoach', 'danh-sach.csv'])('is never one of other files: --cache %s', async (named) => {
    const province = new Province(5);
    const before = readdirSync(province.path, { recursive: true });
    const { code, stdout, stderr } = await province.run('--cache', named, '-o', 'json:a.json');
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toBe(
      `--cache «${named}»: đây không phải là thư mục bộ nhớ đệm. Hãy chọn một thư mục mới hoặc còn trống, hoặc viết --cache sau các đường dẫn.\n`,
    );
    expect(readdirSync(province.path, { recursive: true })).toEqual(before);
  });

  test('that cannot be made is said, and the run goes on', async () => {
    const province = new Province(5);
    const without = await province.run('--format', 'json');
    // Nobody, root included, makes a folder there.
    const ran = await province.run('--format', 'json', '--cache', '/proc/rasoat');
    expect({ ...ran, stderr: '' }).toEqual(without);
    expect(ran.stderr).toMatch(/^Không ghi được bộ nhớ đệm «\/proc\/rasoat»: .+\. Kết quả lần này .+\.\n$/);
  });

  test('that is read-only is said, and what is in it is used', async () => {
    const province = new Province(5);
    // The superuser may write anywhere.
    const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    const run = (...argv: string[]) =>
      runProgram([process.execPath, program, 'check', '--format', 'json', ...argv], {
        cwd: province.path,
        env: { ...process.env, XDG_CACHE_HOME: province.at('.kho') },
        ...nobody,
      });
    chmodSync(province.path, 0o777);
    await run('--cache');
    for (const folder of [province.path, province.at(KEPT)]) chmodSync(folder, 0o555);
    expect((await run('--cache')).stderr).toBe('');
    province.change(province.plans()[0] ?? '', /^/, '# x\n');
    const [ran, without] = [await run('--cache'), await run()];
    expect(ran.stdout === without.stdout).toBe(true);
    expect(ran.code).toBe(without.code);
    expect(ran.stderr).toContain('không có quyền ghi');
    for (const folder of [province.path, province.at(KEPT)]) chmodSync(folder, 0o755);
  });
});

test('two runs at once both come to the same, and leave a whole cache', async () => {
  const province = new Province();
  const argv = ['check', '--format', 'json', '--cache'];
  const run = () =>
    runProgram([process.execPath, program, ...argv], {
      cwd: province.path,
      env: { ...process.env, XDG_CACHE_HOME: province.at('.kho') },
    });
  const without = await runProgram([process.execPath, program, 'check', '--format', 'json'], { cwd: province.path });
  for (const change of ['', '# một\n', '# hai\n']) {
    if (change !== '') province.change(province.plans()[3] ?? '', /^(?:# .*\n)?/, change);
    const runs = await Promise.all([run(), run(), run()]);
    for (const { code, stdout, stderr } of runs) {
      expect({ code, stderr }).toEqual({ code: without.code, stderr: '' });
      if (change === '') expect(stdout === without.stdout).toBe(true);
      expect(stdout === runs[0].stdout).toBe(true);
    }
    expect(readdirSync(province.at(KEPT)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  }
});
