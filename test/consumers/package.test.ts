import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readText, root } from '../support/catalogue.js';

/** npm without the settings of the npm that runs these tests. */
const env = { PATH: process.env.PATH, HOME: process.env.HOME };

test('npm pack, a global install without network, and a run from another folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rasoat-pack-'));
  try {
    const npm = (...args: string[]) =>
      execFileSync('npm', args, { cwd: root, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
    npm('pack', '--ignore-scripts', '--pack-destination', folder);
    const [tarball = ''] = readdirSync(folder);
    npm('install', '--global', '--offline', '--prefix', join(folder, 'global'), join(folder, tarball));
    const rasoat = (...args: string[]) =>
      execFileSync(join(folder, 'global/bin/rasoat'), args, { cwd: folder, env, encoding: 'utf8' });
    expect(rasoat('--version')).toBe('1.0.0\n');
    const examples = join(folder, 'global/lib/node_modules/rasoat/examples/plans');
    expect(rasoat('check', examples, '--as-of', '2022-06-30', '--fail-on', 'never', '--quiet')).toContain(
      'tìm thấy 14',
    );
    const library = `import { parsePlan } from '${join(folder, 'global/lib/node_modules/rasoat/dist/index.js')}'; console.log(parsePlan('a: 1').plan);`;
    expect(execFileSync(process.execPath, ['--input-type=module', '-e', library], { env, encoding: 'utf8' })).toBe(
      'null\n',
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('whoever imports it gets what the guide says', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rasoat-library-'));
  try {
    const npm = (...args: string[]) => execFileSync('npm', args, { cwd: folder, env, stdio: 'ignore' });
    npm('pack', root, '--ignore-scripts');
    const [tarball = ''] = readdirSync(folder);
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    npm('install', '--offline', join(folder, tarball));
    const [, guide = ''] = /# As a library[\s\S]*?```js\n([\s\S]*?)```/.exec(readText('schemas/README.md')) ?? [];
    writeFileSync(join(folder, 'guide.js'), guide);
    writeFileSync(join(folder, 'plan.yaml'), readText('examples/plans/hoi-phu-nu-xa-dong-son.yaml'));
    expect(execFileSync(process.execPath, ['guide.js'], { cwd: folder, env, encoding: 'utf8' })).toMatch(
      /^(?:non-)?compliant \d+\n/,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('the top level is the customer’s, with what tools want to stand there', () => {
  const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean);
  const top = new Set(tracked.map((path) => path.split('/', 1)[0]));
  expect([...top].filter((name) => !name?.startsWith('.')).sort()).toEqual([
    ...['CHANGELOG.md', 'CONTRIBUTING.md', 'Dockerfile', 'LICENSE', 'README.md', 'README.vi.md', 'action.yml', 'bin'],
    ...['biome.json', 'examples', 'knip.json', 'package-lock.json', 'package.json', 'schemas', 'src', 'test'],
    ...['tsconfig.json', 'vitest.config.ts'],
  ]);
});
