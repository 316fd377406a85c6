import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readText, root } from '../support/catalogue.js';
import { type Ended, program, runProgram } from '../support/runProgram.js';

const folder = mkdtempSync(join(tmpdir(), 'rasoat-endings-'));
const at = (path: string) => join(folder, path);
const env = { PATH: process.env.PATH };

beforeAll(() => {
  chmodSync(folder, 0o755);
  mkdirSync(at('plans'));
  const plan = readText('examples/plans/mttq-huyen-song-thuong.yaml');
  for (let i = 0; i < 800; i++) writeFileSync(at(`plans/${i}.yaml`), plan);
  mkdirSync(at('closed'), { mode: 0o555 });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const rasoat = (...argv: string[]) => [process.execPath, program, ...argv] as const;
const bash = (script: string): Promise<Ended> =>
  runProgram(['bash', '--norc', '-c', script], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
const check = `"${process.execPath}" "${program}" check "${root}examples/plans" --as-of 2022-06-30 --fail-on never`;
const lines = (text: string) => text.trim().split('\n');

describe('asked to stop', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('%s: exit %i, the old report stands, nothing half is left', async (signal, exit) => {
    mkdirSync(at('out'), { recursive: true });
    writeFileSync(at('out/r.json'), 'old');
    const outputs = ['-o', 'json:out/r.json', '-o', 'xlsx:out/r.xlsx', '-o', 'slips:out/slips'];
    const { code, stderr } = await runProgram(
      rasoat('check', 'plans', ...outputs),
      { cwd: folder, env },
      async (child) => {
        while (readdirSync(at('out')).length < 4 && child.exitCode === null) await wait(5);
        child.kill(signal);
      },
    );
    expect([code, stderr]).toEqual([exit, '']);
    expect(readdirSync(at('out'))).toEqual(['r.json']);
    expect(readFileSync(at('out/r.json'), 'utf8')).toBe('old');
  });

  test('while it waits for somebody to type a plan, at once', async () => {
    const { code, signal } = await runProgram(rasoat('check', '-'), { cwd: folder, env }, async (child) => {
      await wait(1500);
      child.kill('SIGINT');
    });
    // A shell says 130 of either.
    expect(code ?? signal).toBe('SIGINT');
  });
});

describe('what cannot be written is said in one sentence, exit 2', () => {
  test('a full disk: standard output', async () => {
    const { code, stderr } = await bash(`${check} > /dev/full`);
    expect([code, lines(stderr).length]).toEqual([2, 1]);
    expect(stderr).toContain('ENOSPC');
  });

  test('a full disk: a file', async () => {
    const { code, stdout, stderr } = await bash(`${check} -o json:/dev/full`);
    expect([code, stderr]).toEqual([2, 'Không ghi được «/dev/full»: ổ đĩa đã đầy.\n']);
    expect(stdout).toContain('Tệp: tìm thấy 14');
  });

  test('a file that may not grow so large: nothing half is left', async () => {
    const { code, stderr } = await bash(
      `ulimit -f 4; exec ${check} -o json:big/r.json -o slips:big/slips -o csv:big/r.csv >/dev/null`,
    );
    expect(code).toBe(2);
    expect(lines(stderr).every((line) => /^Không ghi được «big\/[\w.]+»: .*EFBIG\.$/.test(line))).toBe(true);
    expect(readdirSync(at('big'))).toEqual([]);
  });

  test('a folder that is closed to writing', async () => {
    // The superuser may write anywhere.
    const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    const { code, stderr } = await runProgram(
      rasoat(
        'check',
        'plans/1.yaml',
        '--fail-on',
        'never',
        '-o',
        'json:closed/r.json',
        '-o',
        'slips:closed/s',
        '-o',
        'csv:closed/a/b.csv',
      ),
      { cwd: folder, env, ...nobody },
    );
    expect([code, lines(stderr)]).toEqual([
      2,
      ['closed/r.json', 'closed/s', 'closed/a/b.csv'].map((path) => `Không ghi được «${path}»: không có quyền ghi.`),
    ]);
  });

  test('a folder in which none can be made', async () => {
    const { code, stderr } = await bash(`${check} -o json:/proc/rasoat/r.json > /dev/null`);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^Không ghi được «\/proc\/rasoat\/r\.json»: .*\n$/);
  });
});

test.each([
  `${check} --verbose`,
  `${check} --format json`,
  `"${process.execPath}" "${program}" requirements`,
  `"${process.execPath}" "${program}" --help`,
])('a reader that has gone is no error: %s | head -1', async (command) => {
  const { stdout, stderr } = await bash(`${command} | head -1 > /dev/null; echo \${PIPESTATUS[0]}`);
  expect([stdout, stderr]).toEqual(['0\n', '']);
});
