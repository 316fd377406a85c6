import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readRegular } from '../../src/shell/openRegular.js';

const folder = mkdtempSync(join(tmpdir(), 'rasoat-open-'));
const at = (name: string) => join(folder, name);
mkdirSync(at('folder'));
writeFileSync(at('empty'), '');
writeFileSync(at('one'), 'x');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What is read, or why nothing is. */
function read(path: string): string | undefined {
  try {
    return readRegular(path).toString();
  } catch (error) {
    return (error as NodeJS.ErrnoException).code;
  }
}

test.each([
  ['one', 'x'],
  ['empty', ''],
  ['folder', 'EISDIR'],
  ['none', 'ENOENT'],
])('%s', (name, expected) => expect(read(at(name))).toBe(expected));

describe.skipIf(!existsSync('/proc/self/fd'))('what the system makes up', () => {
  execFileSync('mkfifo', [at('pipe')]);
  const refused = [at('pipe'), '/dev/null', '/dev/zero', '/proc/self/status', '/proc/self/environ'];

  test.each(refused)('%s is no file', (path) => expect(read(path)).toBe('ENOTREG'));

  test('nothing that is refused stays open: a folder of thousands would use up all that may be', () => {
    const open = () => readdirSync('/proc/self/fd').length;
    const before = open();
    for (let i = 0; i < 20; i++) for (const path of [...refused, at('folder'), at('one')]) read(path);
    expect(open()).toBeLessThan(before + 20);
  });
});
