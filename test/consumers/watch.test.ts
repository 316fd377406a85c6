import type { SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeForm } from '../../src/form/makeForm.js';
import { catalogue, readText } from '../support/catalogue.js';
import { fillCells } from '../support/fillCells.js';
import { program, runProgram } from '../support/runProgram.js';
import { runRasoat } from '../support/runRasoat.js';

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'rasoat-watch-'));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const at = (name: string) => join(cwd, name);
/** A plan, whole but for what `more` says; of a unit of its own for each name. */
const plan = (name: string, more = '') =>
  `đơn vị:\n  tên: Hội Nông dân xã ${name}\n  loại: Hội Nông dân\n  cấp: xã\n  cấp ủy cùng cấp: Đảng ủy xã ${name}\n${more}`;
const typo = 'văn bản:\n  số hịệu: 15-KH/HND\n';
const right = 'văn bản:\n  số hiệu: 15-KH/HND\n';
const put = (name: string, text: string) => {
  mkdirSync(join(at(name), '..'), { recursive: true });
  writeFileSync(at(name), text);
};
/** As editors save that write another file and put it in the place of the old one. */
const replace = (name: string, text: string) => {
  writeFileSync(at('.draft'), text);
  renameSync(at('.draft'), at(name));
};

/** A program that watches: `until` gives what it has printed since the last time, up to and with what is waited for. */
interface Watched {
  until: (end: RegExp) => Promise<string>;
}

/** Runs `check --watch`, does things to its files, and stops it as Ctrl+C does. */
async function watching(argv: readonly string[], act: (watched: Watched) => Promise<void>, as: SpawnOptions = {}) {
  return runProgram(
    [process.execPath, program, 'check', '--as-of', '2021-08-01', '--watch', ...argv],
    { cwd, env: { PATH: process.env.PATH, RASOAT_LANG: 'en' }, ...as },
    async (child) => {
      let said = '';
      const add = (data: string) => {
        said += data;
      };
      child.stdout?.on('data', add);
      child.stderr?.on('data', add);
      const until = async (end: RegExp) => {
        for (;;) {
          const found = end.exec(said);
          if (found) {
            const part = said.slice(0, found.index + found[0].length);
            said = said.slice(part.length);
            return part;
          }
          if (child.exitCode !== null || child.signalCode !== null) throw new Error(`it has ended, and said: ${said}`);
          await Promise.race([
            once(child.stdout as never, 'data'),
            once(child.stderr as never, 'data'),
            once(child, 'close'),
          ]);
        }
      };
      try {
        await until(/Ctrl\+C ends it\.\n/);
        await act({ until });
      } finally {
        child.kill('SIGINT');
      }
    },
  );
}

const ROUND = /\[\d\d:\d\d:\d\d\] .*\n/;

test('a file that is saved: what is fixed, what is new, and no more; Ctrl+C ends it with 130', async () => {
  put('a.yaml', plan('An Bình', typo));
  put('b.yaml', plan('An Thịnh', typo));
  const { code, stdout } = await watching(['.'], async ({ until }) => {
    put('a.yaml', plan('An Bình', right));
    const fixed = await until(ROUND);
    expect(fixed).toMatch(/^Fixed \(1\)/m);
    expect(fixed).toContain('số hịệu');
    expect(fixed).not.toMatch(/b\.yaml|^New \(/m);
    expect(fixed).toMatch(/2 of 2 files read: 1 fixed, 0 new, \d+ still open\./);
    replace('b.yaml', plan('An Thịnh', `${typo}  lạ: x\n`));
    const fresh = await until(ROUND);
    expect(fresh).toContain('«lạ»');
    expect(fresh).toMatch(/0 fixed, 1 new/);
  });
  expect(code).toBe(130);
  // The whole report is printed once.
  expect(stdout.match(/^Requirements: /gm)?.length).toBe(1);
});

describe('a file that cannot be read is left out of the comparison', () => {
  test.each([
    ['empty', ''],
    ['cut off inside a key', plan('An Bình').slice(0, 30)],
    ['no YAML', `${plan('An Bình')}  x: "a\n`],
  ])('%s: nothing is fixed, nothing is gone; whole again, it is held against what it was', async (_, half) => {
    put('a.yaml', plan('An Bình', typo));
    await watching(['.'], async ({ until }) => {
      put('a.yaml', half);
      const held = await until(/checked again\.\n/);
      expect(held).toMatch(/Cannot be read now, not compared \(1\)\n {2}a\.yaml: /);
      expect(held).toMatch(/ 0 fixed, 0 new, [1-9]\d* still open\./);
      expect(held).toMatch(/1 file that cannot be read now is not compared; \d+ findings there count as still\sopen/);
      put('a.yaml', plan('An Bình', right));
      const again = await until(ROUND);
      expect(again).toMatch(/Can be read again \(1\)\n {2}a\.yaml/);
      expect(again).toMatch(/ 1 fixed, 0 new/);
      expect(again).not.toContain('Nothing is left');
    });
  });

  test('what is wrong all along is new once it can be told', async () => {
    put('a.yaml', '');
    put('b.yaml', plan('An Thịnh'));
    await watching(['.'], async ({ until }) => {
      put('a.yaml', plan('An Bình', typo));
      expect(await until(ROUND)).toMatch(/ 0 fixed, [1-9]\d* new/);
    });
  });

  test('without the right to, too', async () => {
    put('a.yaml', plan('An Bình', typo));
    put('b.yaml', plan('An Thịnh'));
    // The superuser may read anything.
    const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    chmodSync(cwd, 0o755);
    const act = async ({ until }: Watched) => {
      chmodSync(at('a.yaml'), 0);
      expect(await until(/checked again\.\n/)).toMatch(/ 0 fixed, 0 new/);
      chmodSync(at('a.yaml'), 0o644);
      expect(await until(ROUND)).toContain('Can be read again');
    };
    await watching(['.'], act, nobody);
  });
});

test('files that come, in folders that come, and files that go', async () => {
  put('plans/a.yaml', plan('An Bình'));
  await watching(['plans'], async ({ until }) => {
    put('plans/new/deep/b.yaml', plan('An Thịnh', typo));
    const come = await until(ROUND);
    expect(come).toMatch(/New files \(1\)\n {2}plans\/new\/deep\/b\.yaml/);
    put('plans/new/deep/b.yaml', plan('An Thịnh', right));
    expect(await until(ROUND)).toMatch(/ 1 fixed, 0 new/);
    rmSync(at('plans/new'), { recursive: true });
    const gone = await until(ROUND);
    expect(gone).toMatch(/Files that are gone \(1\)\n {2}plans\/new\/deep\/b\.yaml/);
    expect(gone).toMatch(/ 0 fixed, 0 new/);
  });
});

test('a link that leads nowhere is a file that cannot be read', async () => {
  put('a.yaml', plan('An Bình'));
  await watching(['.'], async ({ until }) => {
    symlinkSync('nowhere', at('b.yaml'));
    expect(await until(/checked again\.\n/)).toMatch(/1 of 2 files read: 0 fixed, 0 new/);
    rmSync(at('b.yaml'));
    expect(await until(ROUND)).toMatch(/Files that are gone \(1\)/);
  });
});

test('all files gone, or a roster that cannot be read: nothing is compared, and it goes on', async () => {
  put('plans/a.yaml', plan('An Bình', typo));
  put('roster.csv', 'code,name,type,level\nX1,Hội Nông dân xã An Bình,Hội Nông dân,xã\n');
  await watching(['plans', '--roster', 'roster.csv'], async ({ until }) => {
    renameSync(at('plans'), at('elsewhere'));
    expect(await until(ROUND)).toContain('nothing is compared; still watching');
    renameSync(at('elsewhere'), at('plans'));
    expect(await until(ROUND)).toMatch(/ 0 fixed, 0 new/);
    put('roster.csv', '');
    expect(await until(ROUND)).toContain('nothing is compared; still watching');
    put(
      'roster.csv',
      'code,name,type,level\nX1,Hội Nông dân xã An Bình,Hội Nông dân,xã\nX2,Hội Nông dân xã An Thịnh,Hội Nông dân,xã\n',
    );
    expect(await until(ROUND)).toMatch(/ 0 fixed/);
  });
});

test('one file named, and a configuration that comes: both are watched; what is beside them is not', async () => {
  put('a.yaml', plan('An Bình', typo));
  await watching(['a.yaml'], async ({ until }) => {
    put('b.yaml', plan('An Thịnh', typo));
    replace('a.yaml', plan('An Bình', right));
    expect(await until(ROUND)).toMatch(/1 of 1 file read: 1 fixed/);
    put('rasoat.yaml', 'as_of: 2026-01-01\n');
    expect(await until(ROUND)).toMatch(/1 of 1 file read/);
    appendFileSync(at('a.yaml'), '\n# thêm một dòng\n');
    expect(await until(ROUND)).toContain('Nothing has changed.');
  });
});

test('that nothing is left to correct is said only where nothing is, and everything was read', async () => {
  const good = readText('examples/plans/mttq-huyen-song-thuong.yaml');
  put('a.yaml', `${good}lạ: x\n`);
  put('b.yaml', plan('An Thịnh'));
  await watching(['.', '--only', '2.a'], async ({ until }) => {
    put('a.yaml', '');
    expect(await until(/checked again\.\n/)).not.toContain('Nothing is left');
    put('b.yaml', '');
    put('a.yaml', good);
    expect(await until(/checked again\.\n/)).not.toContain('Nothing is left');
    rmSync(at('b.yaml'));
    expect(await until(/Nothing is left to correct\.\n/)).toContain('1 of 1 file read');
  });
});

test.each([
  [['-'], '-'],
  [['-o', 'json:x.json'], '-o'],
  [['--fix'], '--fix'],
  [['--shard', '1/2'], '--shard'],
  [['--changed-since', 'HEAD'], '--changed-since'],
  [['--since', 'x.json'], '--since'],
  [['--list-files'], '--list-files'],
  [['--print-config'], '--print-config'],
])('not with %j', async (argv, other) => {
  const { code, stderr } = await runRasoat(['check', '--watch', ...argv], { cwd });
  expect([code, stderr]).toEqual([2, `Không dùng đồng thời --watch và ${other}.\n`]);
});

test('only in text, and only where there is something to watch', async () => {
  const { code, stderr } = await runRasoat(['check', '--watch', '--format', 'json'], { cwd });
  expect([code, stderr]).toEqual([2, '--watch chỉ in báo cáo dạng text. Hãy bỏ --format.\n']);
  expect(await runRasoat(['check', '--watch', 'nowhere'], { cwd })).toMatchObject({ code: 2, stdout: '' });
});

describe('a form in Excel', () => {
  const unit = { type: 'farmers-union', level: 'commune', name: 'Hội Nông dân xã An Bình', committees: ['Đảng ủy xã'] };
  const form = (issued: string) =>
    fillCells(makeForm(unit, catalogue, { language: 'vi', vocabulary: 'vi' }), 'Đơn vị và văn bản', { B14: issued });
  const put = (name: string, bytes: Uint8Array) => writeFileSync(at(name), bytes);

  test('is checked again when it is saved, by cell; half of it, or what Excel puts beside it, is no plan', async () => {
    put('a.xlsx', form('31/9/2021'));
    writeFileSync(at('b.yaml'), plan('An Thịnh'));
    const { code } = await watching(['.'], async ({ until }) => {
      put('a.xlsx', form('30/9/2021'));
      const fixed = await until(ROUND);
      expect(fixed).toMatch(/^Fixed \(1\)/m);
      expect(fixed).toContain('31/9/2021');
      const whole = form('31/9/2021');
      put('a.xlsx', whole.subarray(0, whole.length >> 1));
      const held = await until(/checked again\.\n/);
      expect(held).toMatch(/Cannot be read now, not compared \(1\)\n {2}a\.xlsx: /);
      expect(held).toMatch(/ 0 fixed, 0 new/);
      expect(held).not.toMatch(/gone|Nothing is left/);
      put('~$a.xlsx', new Uint8Array([4, 65, 0]));
      put('a.xlsx', whole);
      const again = await until(/\[\d\d:\d\d:\d\d\] 2 of 2 .*\n/);
      expect(again).toMatch(/^New \(1\)/m);
      expect(again).toMatch(/Can be read again \(1\)\n {2}a\.xlsx/);
      expect(again).toContain('a.xlsx:Đơn vị và văn bản!B14');
      expect(again).not.toContain('~$');
    });
    expect(code).toBe(130);
  });
});
