import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { root } from '../support/catalogue.js';
import { GitFolder, gitEnvironment } from '../support/gitFolder.js';
import { reportFaults } from '../support/reportSchema.js';
import { runRasoat } from '../support/runRasoat.js';

const GOOD = 'plans/mttq-huyen-song-thuong.yaml';
const BAD = 'plans/cong-doan-tinh-bac-ha.yaml';
/** The plans that the example folder holds: one file has two. */
const PLANS = 15;

const folders: GitFolder[] = [];
const made = (options?: { board: boolean }) => {
  const folder = new GitFolder(options);
  folders.push(folder);
  return folder;
};
afterEach(() => {
  for (const folder of folders.splice(0)) folder.remove();
});

const listed = ({ plans }: { plans: { file: string }[] }) => plans.map(({ file }) => file);

describe('check --changed-since', () => {
  test('nothing changed: nothing fails, and the report says so', async () => {
    const folder = made();
    const { code, report } = await folder.report('plans', '--changed-since', 'main');
    expect(code).toBe(0);
    expect(reportFaults(report)).toEqual([]);
    expect(listed(report)).toEqual([]);
    expect(report.summary.files).toMatchObject({ found: 14, read: 14 });
    expect(report.summary.plans.received).toBe(0);
    expect(report.summary.changedSince).toEqual({ ref: 'main', unchanged: PLANS, unreadable: 1 });
    const { stdout } = await folder.run('check', 'plans', '--changed-since', 'main');
    expect(stdout).toContain('Only plans changed since “main”');
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(`0 of ${PLANS} plans. Only these are listed and judged`);
  });

  test('what is committed on the branch, staged, edited, or new is judged; what main has got since is not', async () => {
    const folder = made();
    folder.git('switch', '--quiet', '--create', 'work');
    folder.touch(GOOD);
    folder.commit('committed');
    folder.git('switch', '--quiet', 'main');
    folder.touch('plans/hdnd-tinh-bac-ha.yaml');
    folder.commit('on main');
    folder.git('switch', '--quiet', 'work');
    folder.touch('plans/huyen-uy-song-thuong.yaml');
    folder.git('add', '--all');
    folder.touch('plans/ban-tuyen-giao-tinh-uy.yaml');
    folder.write('plans/mới.yaml', folder.read('plans/ban-tuyen-giao-tinh-uy.yaml'));
    const { report } = await folder.report('plans', '--changed-since', 'main');
    expect(listed(report)).toEqual([
      'plans/ban-tuyen-giao-tinh-uy.yaml',
      'plans/huyen-uy-song-thuong.yaml',
      GOOD,
      'plans/mới.yaml',
    ]);
    expect(report.summary.changedSince.unchanged).toBe(PLANS + 1 - 4);
  });

  test('a changed plan that fails makes the run fail; a bad one that is as it was does not', async () => {
    const folder = made();
    folder.touch(GOOD);
    expect((await folder.run('check', 'plans', '--changed-since', 'HEAD')).code).toBe(0);
    folder.touch(BAD);
    expect((await folder.run('check', 'plans', '--changed-since', 'HEAD')).code).toBe(1);
    expect((await folder.run('check', BAD, '--changed-since', 'HEAD')).code).toBe(1);
  });

  test('renamed, ignored or linked plans, and those of another repository, count as changed', async () => {
    const folder = made();
    renameSync(join(folder.path, GOOD), join(folder.path, 'plans/tên mới.yaml'));
    folder.write('.gitignore', 'riêng.yaml\n');
    folder.write('riêng.yaml', folder.read('plans/hdnd-tinh-bac-ha.yaml'));
    const inner = made();
    renameSync(inner.path, join(folder.path, 'trong'));
    const { report } = await folder.report(
      'plans',
      'riêng.yaml',
      'trong/plans/hdnd-tinh-bac-ha.yaml',
      '--changed-since',
      'HEAD',
    );
    expect(listed(report)).toEqual(['plans/tên mới.yaml', 'riêng.yaml', 'trong/plans/hdnd-tinh-bac-ha.yaml']);
  });

  test('a link that leads to another plan now counts as changed', async () => {
    const folder = made();
    mkdirSync(join(folder.path, 'chọn'));
    symlinkSync(join('..', GOOD), join(folder.path, 'chọn/kế hoạch.yaml'));
    folder.commit('link');
    expect(listed((await folder.report('chọn', '--changed-since', 'HEAD')).report)).toEqual([]);
    rmSync(join(folder.path, 'chọn/kế hoạch.yaml'));
    symlinkSync(join('..', BAD), join(folder.path, 'chọn/kế hoạch.yaml'));
    const { code, report } = await folder.report('chọn', '--changed-since', 'HEAD');
    expect(code).toBe(1);
    expect(listed(report)).toEqual(['chọn/kế hoạch.yaml']);
  });

  test('works from a folder below, and standard input always counts', async () => {
    const folder = made();
    folder.touch(GOOD);
    const ran = await runRasoat(['check', '.', '-', '--changed-since', 'HEAD', '--format', 'json'], {
      cwd: join(folder.path, 'plans'),
      env: gitEnvironment,
      stdin: folder.read(GOOD),
    });
    expect(listed(JSON.parse(ran.stdout))).toEqual(['<stdin>', 'mttq-huyen-song-thuong.yaml']);
  });

  test('the roster and what stands across plans take in all plans', async () => {
    const folder = made({ board: true });
    const whole = await folder.report();
    const { code, report } = await folder.report('--changed-since', 'HEAD');
    expect(report.plans).toEqual([]);
    expect(report.summary.roster).toEqual(whole.report.summary.roster);
    expect(report.roster).toEqual(whole.report.roster);
    expect(report.across).toEqual(whole.report.across);
    expect(report.sums).toEqual(whole.report.sums);
    // Units that are overdue are nobody's change, and still a fault.
    expect(code).toBe(1);
  });

  test.each(['rasoat.yaml', 'danh-sach-don-vi.csv'])('when %s changes, every plan is judged', async (name) => {
    const folder = made({ board: true });
    folder.write(name, `${folder.read(name)}\n`);
    const { report } = await folder.report('--changed-since', 'HEAD');
    expect(report.plans).toHaveLength(PLANS);
    expect(report.summary.changedSince).toEqual({ ref: 'HEAD', because: name, unchanged: 0, unreadable: 0 });
    const { stdout } = await folder.run('check', '--changed-since', 'HEAD');
    expect(stdout).toContain(`All plans, because “${name}” has changed since “HEAD”`);
  });

  test('the catalogue of a program installed in the repository is no change, unless the repository tracks it', async () => {
    const folder = made({ board: true });
    const home = join(folder.path, '.rasoat');
    const changed = async (...argv: string[]) => {
      const ran = await runRasoat(['check', '--changed-since', 'HEAD', '--format', 'json', ...argv], {
        cwd: folder.path,
        env: gitEnvironment,
        home,
      });
      return JSON.parse(ran.stdout).summary.changedSince.because;
    };
    cpSync(join(root, 'schemas'), join(home, 'schemas'), { recursive: true });
    const catalogue = '.rasoat/schemas/conclusions/mttq-2021-2025';
    expect(await changed()).toBeUndefined();
    // One that is named is a choice of the repository's.
    expect(await changed('--catalogue', catalogue)).toBe(`${catalogue}/conclusion.yaml`);
    folder.commit('with the program');
    expect(await changed()).toBeUndefined();
    folder.touch(`${catalogue}/conclusion.yaml`);
    expect(await changed()).toBe(`${catalogue}/conclusion.yaml`);
  });

  test('a configuration that has gone, or has just come, counts as changed too', async () => {
    const folder = made({ board: true });
    rmSync(join(folder.path, 'rasoat.yaml'));
    expect((await folder.report('plans', '--changed-since', 'HEAD')).report.summary.changedSince.because).toBe(
      'rasoat.yaml',
    );
    const other = made();
    other.write('rasoat.yaml', 'ngày đối chiếu: 30/6/2022\n');
    expect((await other.report('plans', '--changed-since', 'HEAD')).report.summary.changedSince.because).toBe(
      'rasoat.yaml',
    );
  });
});

describe('a plan that is deleted', () => {
  test('is named in every report that tells what changed, and fails nothing', async () => {
    const folder = made();
    folder.git('rm', '--quiet', '--', BAD);
    folder.commit('gone');
    rmSync(join(folder.path, GOOD));
    const { code, report } = await folder.report('plans', '--changed-since', 'HEAD~1', '-o', 'json:r.json');
    expect(code).toBe(0);
    expect(reportFaults(report)).toEqual([]);
    expect(report.summary.changedSince.gone).toEqual([BAD, GOOD]);
    const said = `Deleted since “HEAD~1”: ${BAD}, ${GOOD}. This does not make the run fail.`;
    for (const format of ['text', 'markdown', 'html', 'junit', 'github']) {
      const { stdout } = await folder.run('check', 'plans', '--changed-since', 'HEAD~1', '--format', format);
      expect(stdout.replaceAll(/\s+/g, ' ').replaceAll('\\', ''), format).toContain(said);
    }
    for (const index of [1, 2]) {
      await folder.run(
        'check',
        'plans',
        '--changed-since',
        'HEAD~1',
        '--shard',
        `${index}/2`,
        '-o',
        `json:${index}.json`,
      );
    }
    const merged = JSON.parse((await folder.run('report', '1.json', '2.json', '--format', 'json')).stdout);
    expect(merged.summary.changedSince).toEqual(report.summary.changedSince);
  });

  test('counts only where it would have been found, and not when it has only a new name', async () => {
    const folder = made();
    for (const name of ['.github/a.yaml', 'khác/a.yaml', 'plans/.riêng/a.yaml', 'plans/xã/a.yaml', 'rasoat.yaml']) {
      folder.write(name, folder.read('plans/hdnd-tinh-bac-ha.yaml'));
    }
    folder.write('rasoat.yaml', 'ngày đối chiếu: 30/6/2022\n');
    folder.commit('more');
    folder.git('rm', '--quiet', '-r', '--', '.github', 'khác', 'plans/.riêng', 'plans/xã', 'rasoat.yaml');
    renameSync(join(folder.path, GOOD), join(folder.path, 'plans/tên mới.yaml'));
    renameSync(join(folder.path, BAD), join(folder.path, 'cất.yaml'));
    folder.git('add', '--all');
    const gone = async (...paths: string[]) =>
      (await folder.report(...paths, '--changed-since', 'HEAD')).report.summary.changedSince.gone;
    expect(await gone('plans')).toEqual([BAD, 'plans/xã/a.yaml']);
    expect(await gone()).toEqual(['khác/a.yaml', 'plans/xã/a.yaml']);
    expect(await gone('plans/*.yaml')).toEqual([BAD]);
    expect(await gone('plans/tên mới.yaml')).toBeUndefined();
    const ran = await runRasoat(['check', '--changed-since', 'HEAD', '--format', 'json'], {
      cwd: join(folder.path, 'plans'),
      env: gitEnvironment,
    });
    expect(JSON.parse(ran.stdout).summary.changedSince.gone).toEqual(['cong-doan-tinh-bac-ha.yaml', 'xã/a.yaml']);
  });
});

describe('check --changed-since cannot tell: one sentence, exit 2, nothing judged', () => {
  const refused = async (folder: GitFolder, ref: string, env = gitEnvironment, cwd = folder.path) => {
    const ran = await runRasoat(['check', 'plans', '--changed-since', ref, '--lang', 'en'], { cwd, env });
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr.trim().split('\n')).toHaveLength(1);
    return ran.stderr;
  };

  test('a ref that git does not know, or that is none', async () => {
    const folder = made();
    const zero = '0'.repeat(40);
    for (const ref of ['no-such', '', '-h', '--output=/tmp/x', 'HEAD:plans', zero, 'a b', '$(touch x)', 'main..HEAD']) {
      const ran = await folder.run('check', 'plans', `--changed-since=${ref}`);
      expect(ran, ref).toMatchObject({ code: 2, stdout: '' });
      expect(ran.stderr, ref).toMatch(/^--changed-since: git knows no commit ".*"\. .*\n$/);
    }
  });

  test('no git', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'rasoat-empty-'));
    expect(await refused(made(), 'main', { ...gitEnvironment, PATH: empty })).toContain('needs git');
    rmSync(empty, { recursive: true });
  });

  test('no repository', async () => {
    const folder = made();
    rmSync(join(folder.path, '.git'), { recursive: true });
    expect(await refused(folder, 'main')).toContain('not in a git working tree');
  });

  test('no common commit', async () => {
    const folder = made();
    folder.git('switch', '--quiet', '--orphan', 'alone');
    folder.git('commit', '--quiet', '--allow-empty', '--message', 'alone');
    folder.git('checkout', 'main', '--', 'plans');
    expect(await refused(folder, 'main')).toContain('have no common commit.');
  });

  test('a shallow clone without the common commit', async () => {
    const folder = made();
    folder.git('switch', '--quiet', '--create', 'work');
    for (const name of [GOOD, BAD]) {
      folder.touch(name);
      folder.commit(name);
    }
    folder.git('switch', '--quiet', 'main');
    folder.touch('plans/hdnd-tinh-bac-ha.yaml');
    folder.commit('on main');
    const clone = made();
    rmSync(clone.path, { recursive: true });
    folder.git(
      'clone',
      '--quiet',
      '--depth=1',
      '--no-single-branch',
      '--branch=work',
      `file://${folder.path}`,
      clone.path,
    );
    expect(await refused(clone, 'origin/main')).toContain('shallow clone');
    expect(await refused(clone, 'main')).toContain('fetch-depth: 0');
  });

  test('a repository of another user: what makes git trust it', async () => {
    const folder = made();
    const said = await refused(folder, 'main', { ...gitEnvironment, GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' });
    expect(said).toContain(`git config --global --add safe.directory '${folder.path}'`);
  });

  test('a repository that git cannot read: what git says', async () => {
    const folder = made();
    folder.write('.git/config', '[core\n');
    expect(await refused(folder, 'main')).toMatch(/git could not say what has changed: .*config/);
  });
});

test('an option that nothing is asked of in Vietnamese speaks Vietnamese', async () => {
  const folder = made();
  const ran = await runRasoat(['check', 'plans', '--changed-since', 'không-có'], {
    cwd: folder.path,
    env: gitEnvironment,
  });
  expect(ran.stderr).toContain('kho git không có mốc «không-có»');
  expect(root).not.toBe(folder.path);
});
