import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { readText, root } from '../support/catalogue.js';
import { runProgram } from '../support/runProgram.js';

/** What `bin/keptCode.js` keeps of one file. */
interface Kept {
  code?: Buffer;
  folder: string;
  name: string;
  keep(script: { createCachedData(): Buffer; cachedDataRejected?: boolean }, kinds: string[]): void;
}
const { KeptCode }: { KeptCode: { of(file: string, source: Buffer): Kept | undefined } } = createRequire(
  import.meta.url,
)('../../bin/keptCode.js');

const ONE = ['check', 'examples/plans/huyen-uy-song-thuong.yaml', '--as-of', '2022-06-30', '--fail-on', 'never'];
const VERSION = ['--version'];

/** The program with nothing but what a package holds, where tests may change it. */
const home = mkdtempSync(join(tmpdir(), 'rasoat-kept-'));
/** Anew for each test. */
let user = '';
beforeAll(() => {
  for (const part of ['bin', 'dist', 'schemas', 'package.json', 'examples'])
    cpSync(root + part, join(home, part), { recursive: true });
});
beforeEach(() => {
  user = mkdtempSync(join(home, 'user-'));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

const environment = (env: Record<string, string | undefined> = {}) => ({ PATH: process.env.PATH, HOME: user, ...env });
const command = (argv: readonly string[]) => [join(home, 'bin/rasoat.js'), ...argv];
const run = (argv: readonly string[], env = environment()) =>
  spawnSync(process.execPath, command(argv), { cwd: home, env, encoding: 'utf8', timeout: 30_000 });

const place = () => join(user, '.cache/rasoat/code');
const names = () => (existsSync(place()) ? readdirSync(place()).sort() : []);
const files = () => names().map((name) => join(place(), name));
/** The one of the program itself. */
const main = () => files().find((file) => file.includes(sha256(join(home, 'dist/rasoat.cjs')))) ?? '';
const kindsIn = (file: string) =>
  readFileSync(file).subarray(0, -64).toString('latin1').split('\n').at(-1)?.split(' ').sort();
const sha256 = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
const well = (ran: SpawnSyncReturns<string>) => {
  expect([ran.status, ran.signal, ran.stderr]).toEqual([0, null, '']);
  return ran.stdout;
};

/** What would be taken of the program's code, as a process with this home would. */
function taken(): Buffer | undefined {
  const { HOME, XDG_CACHE_HOME } = process.env;
  process.env.HOME = user;
  delete process.env.XDG_CACHE_HOME;
  try {
    const file = join(home, 'dist/rasoat.cjs');
    return KeptCode.of(file, readFileSync(file))?.code;
  } finally {
    if (HOME === undefined) delete process.env.HOME;
    else process.env.HOME = HOME;
    if (XDG_CACHE_HOME !== undefined) process.env.XDG_CACHE_HOME = XDG_CACHE_HOME;
  }
}

/** A code cache of another process has its own name: the options of the process are in it. Here they are those of a run. */
const plainOptions = () => {
  vi.spyOn(process, 'execArgv', 'get').mockReturnValue([]);
  vi.stubEnv('NODE_OPTIONS', undefined);
};

test('the package holds none', () => {
  expect(
    readdirSync(`${root}dist`, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /cache|code(?!dWords)/.test(name),
    ),
  )
    // A package of this name colours excerpts.
    .toEqual(['packages/code-frame.cjs']);
});

describe('the first run', () => {
  test('keeps the code, for the user alone, by names that say what it is for', () => {
    well(run(ONE));
    const start = `${process.version}-${process.platform}-${process.arch}-`;
    expect(names()).toHaveLength(2);
    for (const name of names()) expect(name).toMatch(new RegExp(`^${start}[0-9a-f]{64}-[0-9a-f]{16}\\.code$`));
    expect(statSync(place()).mode & 0o777).toBe(0o700);
    for (const file of files()) expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  test('and the second says the same and keeps nothing anew', () => {
    const [first, before] = [well(run(ONE)), files().map((file) => statSync(file).ino)];
    expect(well(run(ONE))).toBe(first);
    expect(files().map((file) => statSync(file).ino)).toEqual(before);
  });

  test.each([
    ['XDG_CACHE_HOME', () => ({ XDG_CACHE_HOME: join(user, 'x/y') }), 'x/y/rasoat/code'],
    ['a relative one, which counts as none', () => ({ XDG_CACHE_HOME: 'x/y' }), '.cache/rasoat/code'],
    ['an empty one', () => ({ XDG_CACHE_HOME: '' }), '.cache/rasoat/code'],
  ])('%s says where', (_, env, where) => {
    well(run(ONE, environment(env())));
    expect(readdirSync(user)).toEqual([where.split('/')[0]]);
    expect(readdirSync(join(user, where))).toHaveLength(2);
    expect(existsSync(join(home, 'x'))).toBe(false);
  });

  test.each([
    ['no home', () => ({ HOME: undefined })],
    ['an empty one', () => ({ HOME: '' })],
    ['a relative one', () => ({ HOME: 'user' })],
    ['one that is not there', () => ({ HOME: join(user, 'none') })],
    ['a file in its place', () => ({ HOME: join(home, 'package.json') })],
    ['where nobody can write', () => ({ XDG_CACHE_HOME: '/proc/self' })],
    ['when Node’s own cache is turned off', () => ({ NODE_DISABLE_COMPILE_CACHE: '1' })],
  ])('keeps nothing: %s', (_, env) => {
    const before = readdirSync(home);
    const first = well(run(ONE, environment(env())));
    expect(well(run(ONE, environment(env())))).toBe(first);
    expect(readdirSync(user)).toEqual([]);
    expect(readdirSync(home)).toEqual(before);
  });

  test('keeps nothing of a run that could not do what was asked, or over so many files that V8 is told otherwise', () => {
    expect(run(['check', 'none']).status).toBe(2);
    expect(run(['--wrong']).status).toBe(2);
    expect(names()).toEqual([]);
    const many = join(user, 'kh');
    mkdirSync(many);
    const plan = readText('examples/plans/huyen-uy-song-thuong.yaml');
    for (let i = 0; i < 50; i++) writeFileSync(join(many, `${i}.yaml`), plan);
    expect(run(['check', many, '--fail-on', 'never']).status).toBe(0);
    expect(names()).toEqual([]);
  });
});

describe('what is kept', () => {
  test('is what the kinds of run so far have needed', () => {
    well(run(VERSION));
    const [small] = files().map((file) => statSync(file).size);
    expect(kindsIn(main())).toEqual(['--version']);
    well(run(ONE));
    expect(statSync(main()).size).toBeGreaterThan((small ?? 0) * 1.2);
    expect(kindsIn(main())).toEqual(['--as-of', '--fail-on', '--version', 'check']);
    const { ino } = statSync(main());
    well(run(VERSION));
    expect(statSync(main()).ino).toBe(ino);
    well(
      run([...ONE, '--format=json', '-o', `csv:${user}/a-b.csv`, '--', 'examples/plans/mttq-huyen-song-thuong.yaml']),
    );
    expect(kindsIn(main())).toContain('csv');
    expect(kindsIn(main())).toContain('many');
    expect(kindsIn(main())?.join(' ')).not.toContain('mttq');
  });

  test('is taken by the next run, and by V8', () => {
    plainOptions();
    well(run(ONE));
    expect(taken()?.length).toBeGreaterThan(500_000);
    const script = `
      const { Script } = require('node:vm');
      let refused;
      require('node:vm').Script = class extends Script {
        constructor(...given) { super(...given); (refused ??= []).push(this.cachedDataRejected); }
      };
      process.on('exit', () => process.stderr.write(JSON.stringify(refused)));
      require(${JSON.stringify(join(home, 'bin/rasoat.js'))});`;
    const preload = join(user, 'preload.cjs');
    writeFileSync(preload, script);
    const ran = spawnSync(process.execPath, [preload, ...ONE], { cwd: home, env: environment(), encoding: 'utf8' });
    expect(ran.stderr).toBe('[false,false]');
  });

  test('of other code is not taken, though it be as long and of the same date', () => {
    const file = join(home, 'dist/rasoat.cjs');
    const [text, { atime, mtime }] = [readFileSync(file, 'latin1'), statSync(file)];
    const before = well(run(ONE));
    well(run(ONE));
    const changed = text.replaceAll('t\\xECm th\\u1EA5y', 't\\xECm TH\\u1EA5Y');
    writeFileSync(file, changed, 'latin1');
    utimesSync(file, atime, mtime);
    const after = well(run(ONE));
    writeFileSync(file, text, 'latin1');
    utimesSync(file, atime, mtime);
    expect(before).toContain('tìm thấy');
    expect(after).toBe(before.replace('tìm thấy', 'tìm THấY'));
    expect(well(run(ONE))).toBe(before);
  });

  test('is not taken when a byte of it is other, missing or too much', () => {
    plainOptions();
    well(run(ONE));
    const whole = readFileSync(main());
    expect(taken()).toBeDefined();
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 4 }),
        (damages) => {
          const bytes = Buffer.from(whole);
          for (const [at, change] of damages) bytes.writeUInt8((bytes.readUInt8(at) + change) % 256, at);
          writeFileSync(main(), bytes);
          return bytes.equals(whole) || taken() === undefined;
        },
      ),
      { numRuns: 300 },
    );
    for (const length of [0, 1, 63, 64, 65, 1000, whole.length - 64, whole.length - 1]) {
      writeFileSync(main(), whole.subarray(0, length));
      expect(taken(), `${length}`).toBeUndefined();
    }
    writeFileSync(main(), whole);
    expect(taken()).toBeDefined();
    appendFileSync(main(), 'x');
    expect(taken()).toBeUndefined();
  });

  test('when damaged neither crashes a run nor holds it, and is kept anew', () => {
    const before = well(run(ONE));
    for (const seed of Array.from({ length: 12 }, (_, i) => i)) {
      const bytes = readFileSync(main());
      for (let i = 0; i < 4; i++)
        bytes.writeUInt8(bytes.readUInt8(0) ^ 0xff, (seed * 7919 + i * 104_729) % bytes.length);
      writeFileSync(main(), bytes);
      expect(well(run(ONE))).toBe(before);
    }
    truncateSync(main(), 0);
    expect(well(run(ONE))).toBe(before);
    expect(statSync(main()).size).toBeGreaterThan(500_000);
  });
});

describe('what somebody else can have put there is not taken', () => {
  beforeEach(() => {
    plainOptions();
    well(run(ONE));
    expect(taken()).toBeDefined();
  });

  test('a copy, as out of an archive or a checkout', () => {
    copyFileSync(main(), join(user, 'copy'));
    renameSync(join(user, 'copy'), main());
    expect(taken()).toBeUndefined();
  });

  test('code of another file, or of another version', () => {
    const [one = '', other = ''] = files();
    renameSync(one, other);
    expect(taken()).toBeUndefined();
  });

  test('a file, or a folder, that others can write', () => {
    for (const [path, own] of [
      [main(), 0o600],
      [place(), 0o700],
    ] as const) {
      for (const more of [0o020, 0o002]) {
        chmodSync(path, own | more);
        expect(taken(), path).toBeUndefined();
      }
      chmodSync(path, own);
      expect(taken(), path).toBeDefined();
    }
    chmodSync(place(), 0o777);
    const before = files().map((file) => statSync(file).ino);
    well(run(VERSION));
    expect(files().map((file) => statSync(file).ino)).toEqual(before);
    expect(kindsIn(main())).not.toContain('--version');
  });

  test('a file, or a folder, of another user', () => {
    const geteuid = vi.spyOn(process, 'geteuid').mockReturnValue(4242);
    expect(taken()).toBeUndefined();
    geteuid.mockRestore();
    expect(taken()).toBeDefined();
  });

  test('a link', () => {
    const path = main();
    renameSync(path, join(user, 'code'));
    symlinkSync(join(user, 'code'), path);
    expect(taken()).toBeUndefined();
  });

  test('a link in place of the folder: nothing is read there, and nothing written', () => {
    renameSync(place(), join(user, 'code'));
    symlinkSync(join(user, 'code'), place());
    expect(taken()).toBeUndefined();
    const before = files().map((file) => statSync(file).ino);
    well(run(VERSION));
    expect(files().map((file) => statSync(file).ino)).toEqual(before);
  });

  test('a pipe, which would be waited for, or a folder', () => {
    const path = main();
    rmSync(path);
    expect(spawnSync('mkfifo', [path]).status).toBe(0);
    expect(taken()).toBeUndefined();
    well(run(ONE));
    expect(lstatSync(path).isFile()).toBe(true);
    rmSync(path);
    mkdirSync(path);
    expect(taken()).toBeUndefined();
    well(run(ONE));
    expect(lstatSync(path).isDirectory()).toBe(true);
  });
});

test('in the home of another user nothing is left', () => {
  plainOptions();
  const geteuid = vi.spyOn(process, 'geteuid').mockReturnValue(4242);
  vi.stubEnv('HOME', user);
  vi.stubEnv('XDG_CACHE_HOME', undefined);
  const file = join(home, 'dist/checks.cjs');
  KeptCode.of(file, readFileSync(file))?.keep({ createCachedData: () => Buffer.from('code') }, ['check']);
  expect(readdirSync(user)).toEqual([]);
  geteuid.mockRestore();
  KeptCode.of(file, readFileSync(file))?.keep({ createCachedData: () => Buffer.from('code') }, ['check']);
  expect(KeptCode.of(file, readFileSync(file))?.code?.toString()).toBe('code');
});

test('many runs at once, none of which finds anything, do well and leave it whole', async () => {
  const expected = well(run(ONE, environment({ HOME: undefined })));
  const [node, ...args] = [process.execPath, ...command(ONE)];
  const ended = await Promise.all(
    Array.from({ length: 10 }, () => runProgram([node, ...args], { cwd: home, env: environment() })),
  );
  expect(ended.map(({ code, stdout, stderr }) => [code, stdout === expected, stderr])).toEqual(
    ended.map(() => [0, true, '']),
  );
  plainOptions();
  expect(names()).toHaveLength(2);
  expect(taken()).toBeDefined();
});

test('what was used longest ago goes when more is kept, and what a killed run has left; nothing else does', () => {
  mkdirSync(place(), { recursive: true, mode: 0o700 });
  const put = (name: string, hours: number) => {
    const time = new Date(Date.now() - hours * 3_600_000);
    writeFileSync(join(place(), name), 'x');
    utimesSync(join(place(), name), time, time);
  };
  for (let i = 0; i < 12; i++) put(`v20.0.0-${String(i).padStart(2, '0')}.code`, 100 + i);
  put('killed.draft', 2);
  put('under-way.draft', 0.5);
  put('note.txt', 1000);
  well(run(ONE));
  const left = names().filter((name) => !name.startsWith(process.version));
  expect(left).toEqual(['note.txt', 'under-way.draft', ...[0, 1, 2, 3, 4, 5].map((i) => `v20.0.0-0${i}.code`)]);
});

test('what is used again is not the one to go', () => {
  plainOptions();
  well(run(ONE));
  const before = new Date(Date.now() - 40 * 24 * 3_600_000);
  utimesSync(main(), before, before);
  well(run(ONE));
  expect(statSync(main()).mtimeMs).toBeGreaterThan(Date.now() - 60_000);
});

test('a file under two names is the same file', () => {
  // As backups make them.
  plainOptions();
  well(run(ONE));
  linkSync(main(), join(user, 'second'));
  expect(taken()).toBeDefined();
});
