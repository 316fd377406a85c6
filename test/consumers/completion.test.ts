import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { program } from '../support/runProgram.js';

const folder = mkdtempSync(join(tmpdir(), 'rasoat-shells-'));
const env = { PATH: `${folder}:${process.env.PATH}`, HOME: folder, TERM: 'dumb', PS1: 'ready> ', LANG: 'C.UTF-8' };

beforeAll(() => {
  // Completes as the program does; what is run says how it was called.
  const real = `'${process.execPath}' '${program}'`;
  const script = `#!/bin/sh\ncase $1 in complete|completion) exec ${real} "$@";; esac\nprintf '<ran'; printf ' [%s]' "$@"; echo '>'\n`;
  writeFileSync(join(folder, 'rasoat'), script);
  chmodSync(join(folder, 'rasoat'), 0o755);
  for (const name of ['ke-hoach.yaml', 'danh-sach.csv']) writeFileSync(join(folder, name), '');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Types keys into a shell on a terminal of its own; gives what the program was called with. */
async function typed(shell: string, setUp: string, keys: string): Promise<string> {
  const child = spawn('script', ['-qfec', shell, '/dev/null'], { cwd: folder, env, stdio: 'pipe', timeout: 60_000 });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (data) => {
    said += data;
  });
  const until = async (end: RegExp) => {
    for (let found = end.exec(said); ; found = end.exec(said)) {
      if (found) {
        said = said.slice(found.index + found[0].length);
        return found[0];
      }
      if (child.exitCode !== null) throw new Error(`${shell} has ended, and said: ${said}`);
      await Promise.race([once(child.stdout, 'data'), once(child, 'close')]);
    }
  };
  await until(/ready> /);
  child.stdin.write(`${setUp}; echo set''-up\n`);
  await until(/\nset-up[\s\S]*ready> /);
  child.stdin.write(`${keys}\n`);
  const ran = await until(/<ran[^>]*>/);
  child.stdin.end('exit\n');
  await once(child, 'close');
  return ran;
}

const CASES = [
  ['a command', 'rasoat expl\t', '<ran [explain]>'],
  ['an option', 'rasoat check --changed\t', '<ran [check] [--changed-since]>'],
  ['a choice', 'rasoat check --format mark\t', '<ran [check] [--format] [markdown]>'],
  ['a choice behind =', 'rasoat check --fail-on=warn\t', '<ran [check] [--fail-on=warning]>'],
  ['a requirement', 'rasoat explain 6.\t', '<ran [explain] [6.a]>'],
  ['one more requirement', 'rasoat check --only 2.a,6.\t', '<ran [check] [--only] [2.a,6.a]>'],
  ['the format of a file, and no space behind it', 'rasoat check -o xls\ta.xlsx', '<ran [check] [-o] [xlsx:a.xlsx]>'],
  ['a file', 'rasoat check ke\t', '<ran [check] [ke-hoach.yaml]>'],
  ['a file of an option', 'rasoat check --roster dan\t', '<ran [check] [--roster] [danh-sach.csv]>'],
  ['a type of unit', 'rasoat requirements --type vet\t', '<ran [requirements] [--type] [veterans-association]>'],
] as const;

describe.each([
  ['bash', 'bash --norc --noprofile -i', 'source <(rasoat completion bash)'],
  ['zsh', 'zsh -f -i', 'autoload -Uz compinit && compinit -u; source <(rasoat completion zsh)'],
])('%s', (_, shell, setUp) => {
  test.each(CASES)('completes %s', async (_name, keys, ran) => {
    expect(await typed(shell, setUp, keys)).toBe(ran);
  });

  test('runs nothing that stands on the line', async () => {
    rmSync(join(folder, 'log'), { force: true });
    const ran = await typed(shell, setUp, 'rasoat check "$(echo once >> log)" "$(echo once >> log)" --form\t text');
    expect(ran).toBe('<ran [check] [] [] [--format] [text]>');
    // By the command itself, and not before.
    expect(readFileSync(join(folder, 'log'), 'utf8')).toBe('once\nonce\n');
  });
});

describe('fish', () => {
  const completed = (line: string) =>
    execFileSync('fish', ['--no-config', '-c', 'rasoat completion fish | source; complete -C $argv[1]', line], {
      cwd: folder,
      env,
      encoding: 'utf8',
    })
      .trim()
      .split('\n')
      .map((entry) => entry.split('\t')[0]);

  test.each(CASES.filter(([name]) => !name.includes('no space')))('completes %s', (_name, keys, ran) => {
    const last = /\[([^\]]*)\]>$/.exec(ran)?.[1];
    expect(completed(keys.replace('\t', ''))).toContain(last);
  });

  test('commands with what they do, and no files beside them', () => {
    expect(completed('rasoat ')).toContain('explain');
    expect(completed('rasoat ')).not.toContain('ke-hoach.yaml');
    expect(completed('rasoat check -o json:ke')).toEqual(['json:ke-hoach.yaml']);
  });
});
