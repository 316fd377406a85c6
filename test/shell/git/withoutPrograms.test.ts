import { chmodSync, existsSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { GitFolder, gitEnvironment } from '../../support/gitFolder.js';
import { runRasoat } from '../../support/runRasoat.js';

const git = new GitFolder();
afterAll(() => git.remove());
const ran = join(git.path, '.git/ran');

/** Runs the program in the folder, and says whether git has run what its settings name. */
async function runs(...argv: string[]): Promise<boolean> {
  rmSync(ran, { force: true });
  await runRasoat(['check', ...argv], { cwd: git.path, env: gitEnvironment });
  return existsSync(ran);
}

describe('a folder that somebody has sent with its .git runs nothing', () => {
  git.write('.git/evil', `#!/bin/sh\necho "$0" >> '${ran}'\nexit 1\n`);
  chmodSync(join(git.path, '.git/evil'), 0o755);
  git.write('.gitignore', 'x.yaml\n');
  git.write('x.yaml', 'x');

  test('when it is asked whether what it ignores is tracked', async () => {
    git.git('config', 'core.fsmonitor', join(git.path, '.git/evil'));
    expect(await runs('plans', 'x.yaml')).toBe(false);
    expect(await runs('.')).toBe(false);
  });

  test('when it is asked what has changed', async () => {
    expect(await runs('plans', '--changed-since', 'HEAD')).toBe(false);
    git.git('config', 'filter.e.clean', join(git.path, '.git/evil'));
    git.git('config', 'filter.e.required', 'true');
    git.write('.gitattributes', '*.yaml filter=e\n');
    const plan = 'plans/hoi-nong-dan-xa-an-thinh.yaml';
    const kept = git.read(plan);
    git.touch(plan);
    expect(await runs('plans', '--changed-since', 'HEAD')).toBe(false);
    const { report } = await git.report('plans', '--changed-since', 'HEAD');
    expect(report.plans.map(({ file }: { file: string }) => file)).toEqual([plan]);
    git.write(plan, kept);
    utimesSync(join(git.path, plan), 0, 0);
    expect((await git.report('plans', '--changed-since', 'HEAD')).report.plans).toEqual([]);
  });

  test('nor with a filter whose name no option can say', async () => {
    git.git('config', 'filter.a=b.clean', join(git.path, '.git/evil'));
    const { code, stderr } = await git.run('check', 'plans', '--changed-since', 'HEAD');
    expect(code).toBe(2);
    expect(stderr).toContain('filter.a=b.clean');
    expect(existsSync(ran)).toBe(false);
  });
});
