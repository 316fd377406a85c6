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
import { afterAll, describe, expect, test } from 'vitest';
import { action, runStep } from '../support/action.js';
import { root } from '../support/catalogue.js';
import { GitFolder } from '../support/gitFolder.js';

const GOOD = 'plans/mttq-huyen-song-thuong.yaml';
const BAD = 'plans/cong-doan-tinh-bac-ha.yaml';
const BUILD = 'Make rasoat ready';
const CHECK = 'Check plans';
const [asOf, language] = ['2022-06-30', 'en'];

const folder = new GitFolder();
afterAll(() => folder.remove());
const check = (inputs: Record<string, string>, env = {}) =>
  runStep(CHECK, { 'as-of': asOf, language, ...inputs }, { home: root, cwd: folder.path, env });

describe('action.yml', () => {
  test('no expression stands in a script: inputs are data', () => {
    for (const { run, shell } of action.runs.steps) {
      expect(run).not.toContain('${{');
      expect(run.startsWith('set -euo pipefail\n')).toBe(true);
      expect(shell).toBe('bash');
    }
  });

  test('every input is used and has a description and a default', () => {
    const used = JSON.stringify(action.runs.steps);
    for (const [name, { description, default: value }] of Object.entries(action.inputs)) {
      expect(used, name).toContain(`\${{ inputs.${name} }}`);
      expect(description.length, name).toBeGreaterThan(10);
      expect(typeof value, name).toBe('string');
    }
  });
});

describe('the step that checks', () => {
  test('good plans pass', () => {
    const ran = check({ paths: `${GOOD}\nplans/ban-tuyen-giao-tinh-uy.yaml\r\n\n` });
    expect(ran).toMatchObject({ code: 0, stderr: '', outputs: 'exit-code=0\n' });
    expect(ran.stdout).not.toContain('::error');
  });

  test('bad plans fail, with an annotation and the step summary', () => {
    const ran = check({ paths: 'plans' });
    expect(ran).toMatchObject({ code: 1, outputs: 'exit-code=1\n' });
    expect(ran.stdout).toContain(`::error file=${BAD},`);
    expect(ran.summary).toContain('# ');
  });

  test('reports are written, several of them', () => {
    const output = 'sarif:r.sarif\r\njson:r.json\n\n';
    expect(check({ paths: GOOD, output, format: 'text' })).toMatchObject({ code: 0, stderr: '' });
    for (const name of ['r.sarif', 'r.json']) {
      expect(JSON.parse(folder.read(name))).toBeTypeOf('object');
      rmSync(join(folder.path, name));
    }
  });

  test('every option reaches the program', () => {
    const inputs = { paths: 'plans', 'changed-since': 'HEAD', shard: '1/2', 'fail-on': 'never', format: 'json' };
    const { summary } = JSON.parse(check(inputs).stdout);
    expect(summary).toMatchObject({ changedSince: { ref: 'HEAD' }, shard: { index: 1, of: 2 } });
    for (const name of [
      'catalogue',
      'since',
      'config',
      'roster',
      'changed-since',
      'shard',
      'fail-on',
      'as-of',
      'language',
      'format',
      'output',
    ]) {
      const ran = check({ paths: 'plans', [name]: 'no such.json' });
      expect(ran, name).toMatchObject({ code: 2, outputs: 'exit-code=2\n' });
      expect(ran.stderr, name).toContain('no such.json');
    }
    expect(check({ paths: 'plans', only: 'no.such' }).stderr).toContain('no.such');
  });

  test('flags are true or false, and nothing else', () => {
    const report = (inputs: Record<string, string>) =>
      JSON.parse(check({ paths: 'plans', format: 'json', 'fail-on': 'never', ...inputs }).stdout);
    expect(report({ partial: 'true' }).summary.partial).toBe(true);
    for (const partial of ['false', '']) expect(report({ partial }).summary).not.toHaveProperty('partial');
    const text = (inputs: Record<string, string>) => check({ paths: 'plans', format: 'text', ...inputs }).stdout;
    const degrees: Record<string, string>[] = [
      { quiet: 'true' },
      { verbose: 'false', quiet: 'false' },
      { verbose: 'true' },
    ];
    const lengths = degrees.map((inputs) => text(inputs).length);
    expect(lengths).toEqual([...new Set(lengths)].sort((a, b) => a - b));
    for (const name of ['partial', 'verbose', 'quiet']) {
      const ran = check({ paths: 'plans', [name]: 'yes' });
      expect(ran).toEqual(expect.objectContaining({ code: 2, stdout: '', outputs: 'exit-code=2\n' }));
      expect(ran.stderr).toBe(`rasoat: the input ${name} takes true or false.\n`);
    }
    expect(check({ paths: 'plans', quiet: 'true', verbose: 'true' })).toMatchObject({
      code: 2,
      outputs: 'exit-code=2\n',
    });
  });

  test('a cache is kept in the folder that is named', () => {
    const cache = mkdtempSync(join(tmpdir(), 'rasoat-action-cache-'));
    const inputs = { paths: GOOD, format: 'json' };
    const first = check({ ...inputs, cache });
    expect(readdirSync(cache).some((name) => name.endsWith('.cache'))).toBe(true);
    expect(check({ ...inputs, cache }).stdout).toBe(first.stdout);
    expect(check({ ...inputs, cache: 'false' }).stdout).toBe(first.stdout);
    rmSync(cache, { recursive: true });
  });

  test.each([
    '$(touch owned)',
    '`touch owned`',
    '"; touch owned; "',
    "'; touch owned; '",
    '--help',
    '-',
    '&& touch owned',
    '*',
  ])('hostile: «%s» in every input is data', (hostile) => {
    const before = readdirSync(folder.path);
    const names = Object.keys(action.inputs).filter((name) => name !== 'working-directory');
    expect(check(Object.fromEntries(names.map((name) => [name, hostile])))).toMatchObject({ code: 2, stdout: '' });
    const { code, stdout } = check({ paths: hostile });
    // A glob names the folders here; an empty standard input is a plan that cannot be read.
    expect(code).toBe({ '*': 1, '-': 1 }[hostile] ?? 2);
    expect(stdout).not.toContain('Usage:');
    expect(readdirSync(folder.path)).toEqual(before);
  });

  test('fails closed: no plan, no program, nowhere to write the outcome', () => {
    expect(check({ paths: 'none' })).toMatchObject({ code: 2, outputs: 'exit-code=2\n' });
    expect(runStep(CHECK, {}, { home: '/nowhere', cwd: folder.path }).code).not.toBe(0);
    expect(runStep(CHECK, {}, { home: '', cwd: folder.path }).code).not.toBe(0);
    expect(check({ paths: GOOD }, { GITHUB_OUTPUT: '' }).code).not.toBe(0);
  });
});

describe('the step that makes ready', () => {
  const home = mkdtempSync(join(tmpdir(), 'rasoat-action-'));
  const bin = join(home, 'fake');
  mkdirSync(bin);
  afterAll(() => rmSync(home, { recursive: true, force: true }));
  const build = (env: Record<string, string> = {}) => runStep(BUILD, {}, { home, cwd: folder.path, env });
  const fake = (name: string, script: string) => {
    writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(bin, name), 0o755);
  };
  const PATH = `${bin}:${process.env.PATH}`;

  test('builds in a checkout that is no release, once, without scripts of packages', () => {
    fake('npm', 'echo "$PWD $*" >> calls; case "$1" in run) mkdir -p dist; : > dist/rasoat.cjs;; esac');
    expect(build({ PATH })).toMatchObject({ code: 0, stdout: expect.stringContaining('::notice::') });
    expect(readFileSync(join(home, 'calls'), 'utf8').replaceAll(home, '~')).toBe(
      '~ ci --include=dev --ignore-scripts --no-audit --no-fund\n~ run build\n',
    );
    expect(build({ PATH })).toMatchObject({ code: 0, stdout: '' });
    expect(readFileSync(join(home, 'calls'), 'utf8').split('\n')).toHaveLength(3);
    rmSync(join(home, 'dist'), { recursive: true });
  });

  test('fails closed: npm fails, or makes nothing; Node is too old', () => {
    fake('npm', 'exit 1');
    expect(build({ PATH }).code).not.toBe(0);
    fake('npm', 'exit 0');
    expect(build({ PATH }).code).not.toBe(0);
    fake('node', 'exit 1');
    expect(build({ PATH })).toMatchObject({ code: 2, stdout: expect.stringContaining('Node 20.12') });
    expect(existsSync(join(home, 'dist'))).toBe(false);
  });
});
