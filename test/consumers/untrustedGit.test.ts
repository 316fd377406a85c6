import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { GitFolder, gitEnvironment } from '../support/gitFolder.js';

// A folder that somebody has sent comes with its .git, and git does what is written there. Whatever asks it is tried.

const PLAN = 'plans/hoi-nong-dan-xa-an-thinh.yaml';
const COMMANDS = [
  ['check', '.'],
  ['check', 'plans', 'x.yaml'],
  ['check', '.', '--changed-since', 'HEAD'],
  ['check', '.', '--fix', '--diff'],
];

const made: GitFolder[] = [];
let git: GitFolder;
let evil = '';
const ran = () => join(git.path, '.git/ran');
const inside = (folder: string, ...args: string[]) =>
  execFileSync('git', args, { cwd: join(git.path, folder), env: gitEnvironment, encoding: 'utf8', stdio: 'pipe' });

beforeEach(() => {
  git = new GitFolder();
  made.push(git);
  evil = join(git.path, '.git/evil');
  git.write('.git/evil', `#!/bin/sh\necho "$0 $@" >> '${ran()}'\nexit 1\n`);
  chmodSync(evil, 0o755);
  git.write('.gitignore', 'x.yaml\n');
  git.write('x.yaml', 'x');
});
afterAll(() => {
  for (const one of made) one.remove();
});

/** What each of the commands answers; none may have run the program. */
async function answers(): Promise<{ code: number; stderr: string }[]> {
  const all = [];
  for (const command of COMMANDS) {
    const { code, stderr } = await git.run(...command);
    expect([command.join(' '), existsSync(ran())]).toEqual([command.join(' '), false]);
    all.push({ code, stderr });
  }
  return all;
}

/** Takes away what a file of the commit holds, as a partial clone has not fetched it. */
function forget(name: string, folder = '.'): void {
  const id = inside(folder, 'rev-parse', `HEAD:${name}`).trim();
  rmSync(join(git.path, folder, '.git/objects', id.slice(0, 2), id.slice(2)));
}

/** A repository within, which is committed. */
function within(): void {
  git.write('sub/s.yaml', git.read(PLAN));
  inside('sub', 'init', '--quiet');
  inside('sub', 'add', '--all');
  inside('sub', 'commit', '--quiet', '--message', 'within');
  git.commit('with one within');
}

describe('what was left where the repository was cloned from is not fetched, and that is said', () => {
  test.each([
    ['a program for it', (at: GitFolder) => at.git('config', 'remote.e.uploadpack', evil)],
    ['a way of its own', (at: GitFolder) => at.git('config', 'remote.e.url', `ext::${evil}`)],
    ['a helper', (at: GitFolder) => at.git('config', 'remote.e.vcs', 'ext')],
  ])('by %s', async (_, change) => {
    for (const [key, value] of [
      ['core.repositoryFormatVersion', '1'],
      ['extensions.partialClone', 'e'],
      ['remote.e.promisor', 'true'],
      ['remote.e.url', join(git.path, '.git')],
      ['protocol.allow', 'always'],
      ['protocol.ext.allow', 'always'],
    ] as const)
      git.git('config', key, value);
    change(git);
    forget(PLAN);
    git.touch(PLAN);
    const [, , changed] = await answers();
    expect(changed).toEqual({ code: 2, stderr: expect.stringContaining('git fetch --refetch --no-filter') });
  });

  test('where a partial clone has all that is asked, nothing is said', async () => {
    git.git('config', 'core.repositoryFormatVersion', '1');
    git.git('config', 'extensions.partialClone', 'e');
    git.git('config', 'remote.e.promisor', 'true');
    git.touch(PLAN);
    const { report } = await git.report('plans', '--changed-since', 'HEAD');
    expect(report.plans.map(({ file }: { file: string }) => file)).toEqual([PLAN]);
  });
});

describe('a repository within', () => {
  test.each(['core.fsmonitor', 'filter.z.clean', 'filter.z.process'])(
    'that names a program as %s runs none',
    async (key) => {
      within();
      inside('sub', 'config', key, evil);
      git.write('sub/.gitattributes', '*.yaml filter=z\n');
      git.write('sub/s.yaml', `${git.read('sub/s.yaml')}# xem lại\n`);
      await answers();
      inside('sub', 'commit', '--quiet', '--allow-empty', '--message', 'more');
      // Git itself, asked by somebody else, has run it.
      rmSync(ran(), { force: true });
      await answers();
    },
  );

  test.each<[string, boolean, () => void]>([
    ['is as it was', false, () => undefined],
    ['holds a changed file', true, () => git.touch('sub/s.yaml')],
    ['holds another file', true, () => git.write('sub/t.yaml', 'x')],
    ['is at another commit', true, () => inside('sub', 'commit', '--quiet', '--allow-empty', '--message', 'more')],
    [
      'holds one that has changed and was not to be looked at',
      true,
      () => {
        inside('sub', 'update-index', '--assume-unchanged', 's.yaml');
        git.touch('sub/s.yaml');
      },
    ],
    [
      'holds a repository that has changed',
      true,
      () => {
        git.write('sub/deep/d.yaml', 'x');
        inside('sub/deep', 'init', '--quiet');
        inside('sub/deep', 'add', '--all');
        inside('sub/deep', 'commit', '--quiet', '--message', 'deep');
        inside('sub', 'add', '--all');
        inside('sub', 'commit', '--quiet', '--message', 'with it');
        git.commit('with both');
        git.write('sub/deep/e.yaml', 'x');
      },
    ],
  ])('that %s: all plans are judged by a configuration in it: %s', async (_, isChanged, change) => {
    within();
    git.write('sub/rasoat.yaml', '{}\n');
    inside('sub', 'add', '--all');
    inside('sub', 'commit', '--quiet', '--message', 'configuration');
    git.commit('with its configuration');
    change();
    const { report } = await git.report('plans', '--config', 'sub/rasoat.yaml', '--changed-since', 'HEAD');
    expect(report.plans.length > 0).toBe(isChanged);
  });

  test('that is damaged is told, and a link in its place that leads back goes round no circle', async () => {
    within();
    const index = git.read('sub/.git/index');
    git.write('sub/.git/index', 'x');
    expect((await git.run('check', '.', '--changed-since', 'HEAD')).code).toBe(2);
    git.write('sub/.git/index', index);
    rmSync(join(git.path, 'sub'), { recursive: true });
    symlinkSync('.', join(git.path, 'sub'));
    expect((await git.run('check', '.', '--changed-since', 'HEAD')).code).toBe(0);
  });
});

test('a plan that git was told not to look at is judged, one that is not checked out is named', async () => {
  const other = 'plans/cong-doan-tinh-bac-ha.yaml';
  for (const [option, name] of [
    ['--assume-unchanged', PLAN],
    ['--skip-worktree', other],
  ] as const) {
    git.git('update-index', option, name);
    git.touch(name);
    const { report } = await git.report('plans', '--changed-since', 'HEAD');
    expect(report.plans.map(({ file }: { file: string }) => file)).toContain(name);
  }
  rmSync(join(git.path, other));
  const { report } = await git.report('plans', '--changed-since', 'HEAD');
  expect(report.summary.changedSince.gone).toEqual([other]);
});
