import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { formatNames, textFormatNames } from '../../../src/report/formats.js';
import { shellNames } from '../../../src/shell/completion/scripts.js';
import { runRasoat } from '../../support/runRasoat.js';

/** The words that `complete` proposes for the last of a line. */
async function proposed(...words: string[]): Promise<string[]> {
  const { code, stdout, stderr } = await runRasoat(['complete', `--current=${words.pop()}`, '--', ...words]);
  expect([code, stderr]).toEqual([0, '']);
  return stdout.split('\n').flatMap((line) => (line === '' ? [] : line.split('\t').slice(0, 1)));
}

test.each([
  [['re'], ['requirements', 'report', 'receive']],
  [['--lang', 'en', 'expl'], ['explain']],
  [
    ['check', '--l'],
    ['--list-files', '--lang'],
  ],
  [['check', '--format', ''], textFormatNames],
  [
    ['check', '--format=j'],
    ['--format=json', '--format=junit'],
  ],
  // As bash cuts it.
  [
    ['check', '--format', '=', 'j'],
    ['json', 'junit'],
  ],
  [['check', '--format', '='], textFormatNames],
  [['check', '-o', ''], formatNames.map((name) => `${name}:`)],
  [
    ['receive', 'den', '-o', ''],
    ['xlsx:', 'csv:'],
  ],
  [
    ['check', 'a.yaml', '--only', '5.1.'],
    ['5.1.a', '5.1.b', '5.1.c'],
  ],
  [['check', '--only=6.a,5.1.c'], ['--only=6.a,5.1.c']],
  [
    ['explain', '5.1.'],
    ['5.1.a', '5.1.b', '5.1.c'],
  ],
  [
    ['check', '--lang', ''],
    ['vi', 'en'],
  ],
  [['check', '--fail-on', 'n'], ['never']],
  [
    ['requirements', '--level', ''],
    ['province', 'district', 'commune'],
  ],
  [['completion', ''], shellNames],
  [['help', 'expl'], ['explain']],
])('%j: %j', async (words, expected) => {
  expect((await proposed(...words)).sort()).toEqual([...expected].sort());
});

describe('where a file stands, or nothing that is known, nothing is proposed: the shell completes files', () => {
  test.each([
    [['check', '']],
    [['check', 'a.yaml', 'b']],
    [['check', '--roster', '']],
    [['check', '-o', 'json', ':', 'r']],
    [['check', '-o', 'json', ':']],
    [['check', '-o', 'json:r']],
    [['init', '-o', '']],
    [['check', '--', '--for']],
    [['explain', '6.a', '']],
    [['check', '--nothing=']],
    [['explain', '--catalogue', 'nowhere', '']],
    [['nothing', '--zzz']],
  ])('%j', async (words) => {
    expect(await proposed(...words)).toEqual([]);
  });
});

test('each with what it is, in the language asked for, and what is hidden never', async () => {
  const { stdout } = await runRasoat(['complete', '--current=', '--'], { env: { RASOAT_LANG: 'en' } });
  expect(stdout).toMatch(/^check\t.*report/m);
  expect(stdout).not.toMatch(/^complete\t/m);
  const { stdout: titles } = await runRasoat(['complete', '--current=6', '--', 'explain']);
  expect(titles).toMatch(/^6\.a\t\S.+\n$/);
});

test.each(shellNames)('%s gets a script that asks the program', async (shell) => {
  const { code, stdout } = await runRasoat(['completion', shell]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/ complete "--current=\$/);
  expect(stdout).not.toMatch(/\beval\b/);
});

test('bash reads its script', async () => {
  const { stdout } = await runRasoat(['completion', 'bash']);
  const { status, stderr } = spawnSync('bash', ['-n'], { input: stdout, encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
});

test('another shell is refused, with those there are', async () => {
  const { code, stderr } = await runRasoat(['completion', 'tcsh'], { env: { RASOAT_LANG: 'en' } });
  expect(code).toBe(2);
  expect(stderr).toContain('bash, zsh, fish, powershell');
});
