import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { findGit } from '../../../src/shell/git/findGit.js';

const all = () => true;
const windows = (PATH: string, there: (path: string) => boolean = all) => findGit({ Path: PATH }, 'win32', there);

describe('git is taken from folders of PATH that are named from the top', () => {
  test.each([
    ['.;C:\\Program Files\\Git\\cmd', 'C:\\Program Files\\Git\\cmd\\git.exe'],
    [';;"C:\\Program Files\\Git\\cmd"', 'C:\\Program Files\\Git\\cmd\\git.exe'],
    ['tools;\\tools;C:tools;\\\\máy\\chung', '\\\\máy\\chung\\git.exe'],
    ['d:/git;C:\\git', 'd:\\git\\git.exe'],
    ['.', undefined],
    ['', undefined],
    ['\\', undefined],
  ])('of Windows: %s', (path, git) => expect(windows(path)).toBe(git));

  test('in their order, the first that has one', () => {
    expect(windows('C:\\a;C:\\b', (path) => path.startsWith('C:\\b'))).toBe('C:\\b\\git.exe');
    expect(windows('C:\\a;C:\\b', () => false)).toBeUndefined();
    expect(findGit({ PATH: 'C:\\a' }, 'win32', all)).toBe('C:\\a\\git.exe');
    expect(findGit({}, 'win32', all)).toBeUndefined();
  });

  test.each([
    ['/usr/bin:/bin', '/usr/bin/git'],
    ['.:/usr/bin', '/usr/bin/git'],
    [':bin:/opt/git', '/opt/git/git'],
    ['bin', undefined],
  ])('of others: %s', (path, git) => {
    expect(findGit({ PATH: path }, 'linux', all)).toBe(git);
    expect(findGit({ PATH: '', Path: path }, 'linux', all)).toBeUndefined();
  });

  test('of others, where nobody says: where the system looks', () => {
    expect(findGit({}, 'linux', all)).toBe('/usr/bin/git');
  });

  const work = realpathSync(mkdtempSync(join(tmpdir(), 'rasoat-git-')));
  afterAll(() => rmSync(work, { recursive: true, force: true }));

  test('what is no program is passed over', () => {
    const [folder, text, program] = ['a', 'b', 'c'].map((name) => join(work, name));
    for (const path of [folder, text, program]) mkdirSync(path as string);
    mkdirSync(join(folder as string, 'git'));
    writeFileSync(join(text as string, 'git'), '');
    writeFileSync(join(program as string, 'git'), '');
    chmodSync(join(program as string, 'git'), 0o755);
    expect(findGit({ PATH: [folder, text, program].join(':') }, 'linux')).toBe(join(program as string, 'git'));
  });
});
