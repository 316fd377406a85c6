import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Disk, disk, isHolding } from '../../../src/shell/write/Disk.js';
import { draftName, replacedName } from '../../../src/shell/write/drafts.js';
import { FileTarget, PutBeside } from '../../../src/shell/write/FileTarget.js';
import { FolderTarget } from '../../../src/shell/write/FolderTarget.js';
import { readText } from '../../support/catalogue.js';
import { freshFolders } from '../../support/freshFolders.js';
import { runRasoat } from '../../support/runRasoat.js';

let folder = '';
freshFolders('drafts', (path) => {
  folder = path;
});
const at = (path: string) => join(folder, path);

/** The number of a process that has ended. */
const ended = () => spawnSync(process.execPath, ['-e', '']).pid;
/** The name that a run which is no more would have given a draft. */
const leftBy = (name: string) => name.replace(`-${process.pid}-`, `-${ended()}-`);

function write(path: string, content: string, on?: Disk): void {
  const target = new FileTarget(path, on);
  target.write(content);
  target.commit();
}

describe('a draft', () => {
  test('has a name that nobody can foresee, hidden, whatever the name of its place', () => {
    const names = new Set(Array.from({ length: 100 }, draftName));
    expect(names.size).toBe(100);
    for (const name of names) expect(name).toMatch(/^\.rasoat-[0-9a-f]{8}-\d+-[0-9a-f]{16}\.tmp$/);
    const long = `${'d'.repeat(250)}.csv`;
    write(at(long), 'a');
    expect(readdirSync(folder)).toEqual([long]);
  });

  test('hides from others what the old one hid from them', () => {
    writeFileSync(at('r.csv'), 'old', { mode: 0o600 });
    chmodSync(at('r.csv'), 0o600);
    write(at('r.csv'), 'new');
    expect(statSync(at('r.csv')).mode & 0o777).toBe(0o600);
  });

  test('is never read as a plan', async () => {
    writeFileSync(at('a.yaml'), readText('examples/plans/cong-doan-tinh-bac-ha.yaml'));
    mkdirSync(at(draftName()));
    writeFileSync(join(folder, draftName()), 'đơn vị:\n');
    const slips = at(leftBy(replacedName('phieu')));
    mkdirSync(slips);
    writeFileSync(join(slips, 'b.yaml'), 'đơn vị:\n');
    const { stdout } = await runRasoat(['check', '.', '--format', 'json'], { cwd: folder });
    expect(JSON.parse(stdout).plans.map(({ file }: { file: string }) => file)).toEqual(['a.yaml']);
  });
});

describe('what a run that was killed has left', () => {
  test('the next one takes away; what is of a run that goes on, or of others, stays', () => {
    const gone = [leftBy(draftName()), leftBy(draftName())];
    writeFileSync(at(gone[0] ?? ''), 'half');
    mkdirSync(at(gone[1] ?? ''));
    writeFileSync(join(at(gone[1] ?? ''), 'a.md'), 'half');
    const old = draftName().replace(/^\.rasoat-[0-9a-f]{8}/, '.rasoat-01234567');
    writeFileSync(at(old), 'of another machine, long ago');
    utimesSync(at(old), 1000, 1000);
    const stay = [
      draftName(),
      draftName().replace(/^\.rasoat-[0-9a-f]{8}/, '.rasoat-01234567'),
      '.rasoat-notes.tmp',
      '.rasoat',
      'a.tmp',
      'a.csv.123.tmp',
    ];
    for (const name of stay) writeFileSync(at(name), 'mine');
    const link = leftBy(draftName());
    writeFileSync(at('precious'), 'mine');
    symlinkSync('precious', at(link));
    write(at('r.csv'), 'whole');
    expect(readdirSync(folder).sort()).toEqual([...stay, link, 'precious', 'r.csv'].sort());
    expect(readFileSync(at('precious'), 'utf8')).toBe('mine');
  });

  test('slips that were being replaced go back to their place, or away where it is taken', () => {
    const slips = (name: string) => {
      mkdirSync(name);
      writeFileSync(join(name, 'a.md'), 'old');
      writeFileSync(join(name, '.rasoat'), 'a.md\n');
    };
    slips(at(leftBy(replacedName('phieu'))));
    slips(at(leftBy(replacedName('other'))));
    slips(at('other'));
    const target = new FolderTarget(at('third'));
    target.discard();
    expect(readdirSync(folder).sort()).toEqual(['other', 'phieu']);
    expect(readFileSync(at('phieu/a.md'), 'utf8')).toBe('old');
  });
});

/** A disk on which a place is held by another program, for so many tries. */
function held(path: string, tries: number): Disk & { waited: number } {
  let left = tries;
  const refuse = () => {
    throw Object.assign(new Error(path), { code: 'EBUSY' });
  };
  return {
    waited: 0,
    isHeld: (asked) => asked === path,
    rename(from, to) {
      if ((to === path || from === path) && left-- > 0) refuse();
      renameSync(from, to);
    },
    wait() {
      this.waited++;
    },
  };
}

describe('a report that is open in Excel', () => {
  test('is known before the run, and the new one stands whole beside it', () => {
    writeFileSync(at('b.xlsx'), 'old');
    writeFileSync(at('b (2).xlsx'), 'older');
    const target = new FileTarget(at('b.xlsx'), held(at('b.xlsx'), 100));
    expect(target.isHeld).toBe(true);
    target.write('new');
    expect(() => target.commit()).toThrow(PutBeside);
    expect(readdirSync(folder).sort()).toEqual(['b (2).xlsx', 'b (3).xlsx', 'b.xlsx']);
    expect(readFileSync(at('b (3).xlsx'), 'utf8')).toBe('new');
    expect(readFileSync(at('b.xlsx'), 'utf8')).toBe('old');
  });

  test('closed in the meantime, or held for a moment by a scanner, it is replaced', () => {
    writeFileSync(at('b.xlsx'), 'old');
    const on = held(at('b.xlsx'), 3);
    write(at('b.xlsx'), 'new', on);
    expect([readFileSync(at('b.xlsx'), 'utf8'), on.waited]).toEqual(['new', 3]);
    expect(readdirSync(folder)).toEqual(['b.xlsx']);
  });

  test('what the system says of it', () => {
    const says = (code: string, platform: NodeJS.Platform) => isHolding(Object.assign(new Error(), { code }), platform);
    expect(['EBUSY', 'EPERM', 'EACCES'].map((code) => says(code, 'win32'))).toEqual([true, true, true]);
    expect(['EBUSY', 'EPERM', 'EACCES'].map((code) => says(code, 'linux'))).toEqual([true, false, false]);
    writeFileSync(at('free'), '');
    expect(disk.isHeld(at('free'))).toBe(false);
  });
});

describe('slips', () => {
  const slips = async (content: string, on?: Disk) => {
    const target = new FolderTarget(at('phieu'), on);
    target.write([{ name: 'a.md', content }]);
    await target.commit();
  };

  test('that a scanner holds for a moment are replaced', async () => {
    await slips('old');
    await slips('new', held(at('phieu'), 3));
    expect(readFileSync(at('phieu/a.md'), 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['phieu']);
  });

  test('go into a folder that is not there yet, or in which nothing is, and the next run may replace them', async () => {
    const put = async (path: string, ...names: string[]) => {
      const target = new FolderTarget(at(path));
      target.write(names.map((name) => ({ name, content: name })));
      await target.commit();
      return readdirSync(at(path)).sort();
    };
    mkdirSync(at('trống'));
    for (const path of ['a/b/phieu', 'trống']) {
      expect(await put(path, 'x.md', 'y.md')).toEqual(['.rasoat', 'x.md', 'y.md']);
      expect(readFileSync(join(at(path), '.rasoat'), 'utf8')).toBe('x.md\ny.md\n');
      expect(await put(path, 'z.md')).toEqual(['.rasoat', 'z.md']);
    }
    expect([readdirSync(folder).sort(), readdirSync(at('a/b'))]).toEqual([['a', 'trống'], ['phieu']]);
    // More than are brought to the disk at a time.
    const many = Array.from({ length: 70 }, (_, i) => `${i}.md`);
    expect(await put('trống', ...many)).toHaveLength(71);
  });

  test('that somebody has put something beside are not replaced, nor is a file', () => {
    for (const [path, name] of [
      ['a', 'thư.txt'],
      ['b', '.ẩn'],
      ['c', 'x/y'],
    ] as const) {
      mkdirSync(join(at(path), name, '..'), { recursive: true });
      writeFileSync(join(at(path), '.rasoat'), 'khac.md\n');
      writeFileSync(join(at(path), name), 'mine');
      expect(() => new FolderTarget(at(path))).toThrow(expect.objectContaining({ code: 'ENOTEMPTY' }));
      expect(readFileSync(join(at(path), name), 'utf8')).toBe('mine');
    }
    writeFileSync(at('d'), 'mine');
    expect(() => new FolderTarget(at('d'))).toThrow();
    expect(readdirSync(folder).sort()).toEqual(['a', 'b', 'c', 'd']);
  });

  test('that cannot be replaced stay as they were', async () => {
    await slips('old');
    const refused = { ...held('', 0), rename: renameSync as Disk['rename'] };
    const on: Disk = {
      ...refused,
      rename(from, to) {
        if (from.endsWith('.tmp')) throw Object.assign(new Error(), { code: 'EBUSY' });
        renameSync(from, to);
      },
    };
    const target = new FolderTarget(at('phieu'), on);
    target.write([{ name: 'a.md', content: 'new' }]);
    await expect(target.commit()).rejects.toThrow();
    target.discard();
    expect(readFileSync(at('phieu/a.md'), 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['phieu']);
  });
});

test('a link that waits where a draft would be is not written through', () => {
  // Before, the name was `.r.csv.<process>.tmp`.
  writeFileSync(at('victim'), 'mine');
  symlinkSync('victim', at(`.r.csv.${process.pid}.tmp`));
  write(at('r.csv'), 'report');
  expect(readFileSync(at('victim'), 'utf8')).toBe('mine');
  expect(existsSync(at('r.csv'))).toBe(true);
});
