import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runStep } from '../support/action.js';
import { root } from '../support/catalogue.js';
import { GitFolder, gitEnvironment } from '../support/gitFolder.js';
import { publishedCopy } from '../support/publishedCopy.js';

const work = mkdtempSync(join(tmpdir(), 'rasoat-release-'));
const plans = new GitFolder();
afterAll(() => {
  rmSync(work, { recursive: true, force: true });
  plans.remove();
});

test('the commit of a release has the program: the action checks with it, and npm is not asked', () => {
  const [source, released, bin] = ['source', 'released', 'bin'].map((name) => join(work, name)) as [
    string,
    string,
    string,
  ];
  const head = publishedCopy(source);
  symlinkSync(`${root}node_modules`, join(source, 'node_modules'), 'junction');
  const make = () =>
    spawnSync(process.execPath, ['src/build/releaseCommit.js'], { cwd: source, env: gitEnvironment, encoding: 'utf8' });
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: source, env: gitEnvironment, encoding: 'utf8' }).trim();

  const { status, stdout, stderr } = make();
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const commit = stdout.trim();
  expect(git('rev-parse', `${commit}^`)).toBe(head);
  expect(
    git('diff', '--name-status', head, commit)
      .split('\n')
      .filter((line) => !/^A\tdist\//.test(line)),
  ).toEqual([]);
  // Nothing has moved.
  expect([git('rev-parse', 'HEAD'), git('status', '--porcelain')]).toEqual([head, '']);

  git('tag', 'v1', commit);
  execFileSync('git', ['clone', '--quiet', '--depth=1', '--branch=v1', `file://${source}`, released], {
    env: gitEnvironment,
    stdio: 'ignore',
  });
  mkdirSync(bin);
  writeFileSync(join(bin, 'npm'), `#!/bin/sh\n: > '${work}/asked'\nexit 1\n`);
  chmodSync(join(bin, 'npm'), 0o755);
  const where = { home: released, cwd: plans.path, env: { PATH: `${bin}:${process.env.PATH}` } };
  expect(runStep('Make rasoat ready', {}, where)).toMatchObject({ code: 0, stdout: '', stderr: '' });
  const inputs = { paths: 'plans/mttq-huyen-song-thuong.yaml', 'as-of': '2022-06-30' };
  expect(runStep('Check plans', inputs, where)).toMatchObject({ code: 0, stderr: '', outputs: 'exit-code=0\n' });
  expect(existsSync(join(work, 'asked'))).toBe(false);
  expect(readdirSync(released)).not.toContain('node_modules');

  writeFileSync(join(source, 'README.md'), 'changed');
  expect(make()).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('README.md') });
}, 240_000);
