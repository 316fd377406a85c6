import { execFileSync, type SpawnSyncReturns, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../support/catalogue.js';

/** The floor; two on which code that a later one had made crashed; those in use. */
const GOOD = ['20.12.0', '20.18.1', '20.20.2', '22', '24'];
const OLD = ['8.17.0', '14.21.3', '20.11.1'];

const work = mkdtempSync(join(tmpdir(), 'rasoat-nodes-'));
chmodSync(work, 0o755);
const installed = join(work, 'global/lib/node_modules/rasoat');
const alias = (version: string) => `node-${version.replaceAll('.', '-')}`;
const node = (version: string) => join(work, 'nodes/node_modules', alias(version), 'bin/node');
/** npm without the settings of the npm that runs these tests. */
const env = { PATH: process.env.PATH, HOME: process.env.HOME };
/** What npm said when the package was installed. */
let said = '';

beforeAll(() => {
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', work], { cwd: root, env, stdio: 'ignore' });
  const [tarball = ''] = readdirSync(work).filter((name) => name.endsWith('.tgz'));
  const { status, stdout, stderr } = spawnSync(
    'npm',
    ['install', '--global', '--prefix', join(work, 'global'), join(work, tarball)],
    { env, encoding: 'utf8' },
  );
  said = stdout + stderr;
  expect(status, said).toBe(0);
  mkdirSync(join(work, 'nodes'));
  const packages = [...GOOD, ...OLD].map(
    (version) => `${alias(version)}@npm:node-${process.platform}-${process.arch}@${version}`,
  );
  const nodes = join(work, 'nodes');
  writeFileSync(join(nodes, 'package.json'), '{"private":true}');
  // With the settings by which this machine reaches the registry.
  execFileSync('npm', ['install', '--no-audit', '--no-fund', ...packages], { cwd: nodes, stdio: 'ignore' });
}, 900_000);
afterAll(() => rmSync(work, { recursive: true, force: true }));

interface World {
  HOME?: string;
  uid?: number;
}

const PLAN = join(installed, 'examples/plans/huyen-uy-song-thuong.yaml');
const ONE = ['check', PLAN, '--as-of', '2022-06-30', '--fail-on', 'never'];
const run = (version: string, argv: readonly string[], { HOME, uid }: World = {}): SpawnSyncReturns<string> =>
  spawnSync(node(version), [join(work, 'global/bin/rasoat'), ...argv], {
    cwd: work,
    env: { PATH: process.env.PATH, ...(HOME !== undefined && { HOME }) },
    ...(uid !== undefined && { uid, gid: uid }),
    encoding: 'utf8',
    timeout: 60_000,
  });

function well({ status, signal, stdout, stderr }: SpawnSyncReturns<string>): string {
  expect({ status, signal, stderr }).toEqual({ status: 0, signal: null, stderr: '' });
  return stdout;
}

function home(name: string): string {
  const path = join(work, name);
  mkdirSync(path);
  return path;
}

const filesIn = (HOME: string) => {
  const folder = join(HOME, '.cache/rasoat/code');
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
};

test('npm warns of nothing when the package is installed for all', () => {
  expect(said).not.toMatch(/npm (?:warn|error|notice)/i);
  expect(said).toContain('added 1 package');
});

describe.each(GOOD)('on Node %s', (version) => {
  test('it is that Node', () => {
    expect(execFileSync(node(version), ['--version'], { encoding: 'utf8' })).toMatch(new RegExp(`^v${version}`));
  });

  test('a first start, a second, and others that find what they left damaged', () => {
    const HOME = home(`home-${version}`);
    const first = well(run(version, ONE, { HOME }));
    expect(first).toContain('9/9');
    const [one = '', other = ''] = filesIn(HOME);
    const kept = [statSync(one).ino, statSync(other).ino];
    expect(well(run(version, ONE, { HOME }))).toBe(first);
    expect([statSync(one).ino, statSync(other).ino]).toEqual(kept);
    for (let seed = 0; seed < 6; seed++) {
      for (const file of filesIn(HOME)) {
        const bytes = readFileSync(file);
        for (let i = 0; i < 4; i++) {
          const at = (seed * 7919 + i * 104_729) % bytes.length;
          bytes.writeUInt8(bytes.readUInt8(at) ^ 0xff, at);
        }
        writeFileSync(file, bytes);
      }
      expect(well(run(version, ONE, { HOME }))).toBe(first);
    }
    well(run(version, ['--version'], { HOME }));
  });

  test('without a home, and with one that cannot be written', () => {
    const expected = well(run(version, ONE));
    expect(well(run(version, ONE))).toBe(expected);
    const HOME = home(`closed-${version}`);
    // To root all is open.
    const uid = process.geteuid?.() === 0 ? 65_534 : undefined;
    if (uid !== undefined) chownSync(HOME, uid, uid);
    chmodSync(HOME, 0o555);
    for (const _ of [1, 2]) expect(well(run(version, ONE, { HOME, uid }))).toBe(expected);
    expect(readdirSync(HOME)).toEqual([]);
  });
});

test('versions that take turns in one home, each with what the others have left', () => {
  const HOME = home('shared');
  const said = [...GOOD, ...GOOD].map((version) => well(run(version, ONE, { HOME })));
  expect(new Set(said).size).toBe(1);
  expect(filesIn(HOME)).toHaveLength(8);
});

test('code of another version, put in the place of its own, is not taken', () => {
  const HOME = home('mixed');
  const [expected] = ['20.18.1', '20.20.2'].map((version) => well(run(version, ONE, { HOME })));
  for (const path of filesIn(HOME).filter((name) => name.includes('v20.20.2-'))) {
    const [, digest = ''] = /-([0-9a-f]{64})-/.exec(path) ?? [];
    const place = filesIn(HOME).find((name) => name.includes('v20.18.1-') && name.includes(digest)) ?? '';
    renameSync(path, place);
  }
  expect(well(run('20.18.1', ONE, { HOME }))).toBe(expected);
});

test.each(OLD)('Node %s is told what it lacks, in a sentence', (version) => {
  const { status, stdout, stderr } = run(version, ONE, { HOME: work });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(
    /^rasoat cần Node\.js 20\.12 trở lên; máy này đang dùng Node\.js [\d.]+\. \/ rasoat needs Node\.js 20\.12 or later; this is Node\.js [\d.]+\.\n$/,
  );
});
