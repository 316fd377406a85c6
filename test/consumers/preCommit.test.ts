import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readText } from '../support/catalogue.js';
import { GitFolder, gitEnvironment } from '../support/gitFolder.js';
import { publishedCopy } from '../support/publishedCopy.js';

const GOOD = 'plans/mttq-huyen-song-thuong.yaml';
const BAD = 'plans/hoi-nong-dan-xa-an-thinh.yaml';

describe('.pre-commit-hooks.yaml, with pre-commit itself', () => {
  const repository = mkdtempSync(join(tmpdir(), 'rasoat-repository-'));
  const cache = mkdtempSync(join(tmpdir(), 'rasoat-pre-commit-'));
  const folder = new GitFolder({ board: true });
  let revision = '';

  const env = { ...process.env, ...gitEnvironment, HOME: process.env.HOME ?? tmpdir(), PRE_COMMIT_HOME: cache };
  const preCommit = (...args: string[]) => {
    const { status, stdout, stderr, error } = spawnSync('pre-commit', args, {
      cwd: folder.path,
      env,
      encoding: 'utf8',
    });
    if (error) throw error;
    return { status, said: stdout + stderr };
  };
  const configure = (...hooks: string[]) =>
    folder.write(
      '.pre-commit-config.yaml',
      `repos:\n- repo: ${repository}\n  rev: ${revision}\n  hooks:\n${hooks.map((hook) => `  - ${hook}\n`).join('')}`,
    );

  beforeAll(() => {
    revision = publishedCopy(repository);
    configure('id: rasoat', 'id: rasoat-all');
    folder.git('add', '--all');
    const installed = preCommit('install-hooks');
    expect(installed, installed.said).toMatchObject({ status: 0 });
  }, 900_000);
  afterAll(() => {
    for (const path of [repository, cache]) rmSync(path, { recursive: true, force: true });
    folder.remove();
  });

  test('a good plan passes; that others have not submitted is not held against it', () => {
    folder.touch(GOOD);
    folder.git('add', '--all');
    const { status, said } = preCommit('run', 'rasoat');
    expect(said).toMatch(/rasoat \(plans in this commit\)\.+Passed/);
    expect(status).toBe(0);
  });

  test('a bad plan fails, with its sentence and place', () => {
    folder.touch(BAD);
    folder.git('add', '--all');
    const { status, said } = preCommit('run', 'rasoat');
    expect(status).toBe(1);
    expect(said).toContain('chưa đạt');
    expect(said).toMatch(new RegExp(`${BAD}:\\d+:\\d+`));
    expect(said).not.toContain('Chưa gửi kế hoạch');
  });

  test('only what fails is printed', () => {
    folder.touch(GOOD);
    folder.touch(BAD);
    folder.git('add', '--all');
    const { status, said } = preCommit('run', 'rasoat');
    expect(status).toBe(1);
    expect(said).toContain(BAD);
    expect(said).not.toContain(GOOD);
    const all = folder.read('.pre-commit-config.yaml').replace('- id: rasoat\n', "- id: rasoat\n    args: ['--']\n");
    folder.write('.pre-commit-config.yaml', all);
    folder.git('add', '--all');
    expect(preCommit('run', 'rasoat').said).toContain(GOOD);
    configure('id: rasoat', 'id: rasoat-all');
  });

  test('a file is a file though its name is that of an option', () => {
    folder.write('--config=x.yaml', folder.read(BAD));
    folder.git('add', '--all');
    const { status, said } = preCommit('run', 'rasoat');
    folder.git('rm', '--quiet', '--force', '--', '--config=x.yaml');
    expect(status).toBe(1);
    expect(said).toMatch(/--config=x\.yaml:\d+:\d+/);
  });

  test('a commit without a plan is not looked at', () => {
    folder.git('reset', '--quiet', '--hard');
    folder.write('ghi chú.txt', 'Họp ngày mai.\n');
    folder.write('.github/workflows/ci.yml', 'on: push\n');
    folder.write('rasoat.yaml', `${folder.read('rasoat.yaml')}\n`);
    configure('id: rasoat');
    folder.git('add', '--all');
    const { status, said } = preCommit('run');
    expect(said).toMatch(/rasoat \(plans in this commit\)\.+\(no files to check\)Skipped/);
    expect(status).toBe(0);
  });

  test('the hook for all plans judges them whatever is committed, units that are missing too', () => {
    const { status, said } = preCommit('run', 'rasoat-all');
    expect(said).toContain('No hook with id `rasoat-all`');
    expect(status).toBe(1);
    configure('id: rasoat-all');
    folder.git('add', '--all');
    const all = preCommit('run', 'rasoat-all');
    expect(all.status).toBe(1);
    expect(all.said).toContain(`${BAD}:`);
    expect(all.said).toContain('Chưa gửi kế hoạch');
    writeFileSync(join(folder.path, 'rasoat.yaml'), 'kế hoạch: [plans/mttq*.yaml]\nngày đối chiếu: 30/6/2022\n');
    folder.git('add', '--all');
    expect(preCommit('run', 'rasoat-all').status).toBe(0);
  });

  test('the example enables its hook for a push, too', () => {
    folder.write('.pre-commit-config.yaml', readText('examples/ci/.pre-commit-config.yaml'));
    expect(preCommit('install').status).toBe(0);
    for (const hook of ['pre-commit', 'pre-push']) {
      expect(folder.read(`.git/hooks/${hook}`)).toContain(`--hook-type=${hook}`);
    }
    // What is committed next is not for the hooks.
    expect(preCommit('uninstall').status).toBe(0);
  });

  test('a commit is stopped by the hook that pre-commit installs', () => {
    configure('id: rasoat');
    folder.git('add', '--all');
    folder.commit('configured');
    expect(preCommit('install').status).toBe(0);
    folder.touch(BAD);
    folder.git('add', '--all');
    const commit = spawnSync('git', ['commit', '--message', 'bad'], { cwd: folder.path, env, encoding: 'utf8' });
    expect(commit.status).toBe(1);
    expect(commit.stdout + commit.stderr).toContain(`${BAD}:`);
  });
});
