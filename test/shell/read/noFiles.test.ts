import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { conclusionFolder, root } from '../../support/catalogue.js';
import { runRasoat } from '../../support/runRasoat.js';

let folder: string;
const at = (name: string) => join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rasoat-no-files-'));
  mkdirSync(at('plans'));
  cpSync(`${root}examples/plans/hoi-nong-dan-xa-an-thinh.yaml`, at('good.yaml'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (...argv: string[]) => runRasoat(argv, { cwd: folder });
const isUnix = existsSync('/dev/zero') && existsSync('/proc/self');

/** What is no file, by how it comes into a folder. Each would be waited for, or read, for ever. */
const noFiles: Readonly<Record<string, (path: string) => void>> = {
  'a pipe': (path) => void execFileSync('mkfifo', [path]),
  'a link to a pipe': (path) => {
    execFileSync('mkfifo', [at('plans/pipe')]);
    symlinkSync(at('plans/pipe'), path);
  },
  'a link to a link to a pipe': (path) => {
    execFileSync('mkfifo', [at('plans/pipe')]);
    symlinkSync(at('plans/pipe'), at('plans/between'));
    symlinkSync(at('plans/between'), path);
  },
};

describe.skipIf(!isUnix)('only files are read', () => {
  test.each(Object.entries(noFiles))(
    '%s in a folder is an unreadable plan, and the others are judged',
    async (_, make) => {
      cpSync(at('good.yaml'), at('plans/a.yaml'));
      make(at('plans/b.yaml'));
      const { code, stdout } = await run('check', 'plans', '--format', 'json', '--as-of', '2022-06-30');
      const { plans } = JSON.parse(stdout);
      expect(code).toBe(1);
      expect(plans.map(({ file, verdict }: { file: string; verdict: string }) => [file, verdict])).toEqual([
        ['plans/a.yaml', expect.stringMatching(/compliant|pending/)],
        ['plans/b.yaml', 'unreadable'],
      ]);
      expect(plans[1].problems[0].params).toEqual({ reason: 'no-file', code: 'ENOTREG' });
    },
  );

  test.each(['/dev/zero', '/dev/null', '/proc/self/environ', '/proc/kmsg'])('%s, named outright', async (path) => {
    const { plans } = JSON.parse((await run('check', path, '--format', 'json')).stdout);
    expect(plans[0].problems).toHaveLength(1);
    expect(plans[0].problems[0].kind).toBe('cannot-read');
  });

  test.each(Object.entries(noFiles))(
    '%s as roster, configuration, saved report, catalogue or Word file',
    async (_, make) => {
      make(at('x'));
      mkdirSync(at('catalogue'));
      cpSync(conclusionFolder, at('catalogue'), { recursive: true });
      rmSync(at('catalogue/section-3.yaml'), { force: true });
      symlinkSync(at('x'), at('catalogue/z.yaml'));
      for (const argv of [
        ['check', 'good.yaml', '--roster', 'x'],
        ['check', 'good.yaml', '--config', 'x'],
        ['check', 'good.yaml', '--since', 'x'],
        ['check', 'good.yaml', '--catalogue', 'catalogue'],
        ['report', 'x'],
      ]) {
        const { code, stderr } = await run(...argv);
        expect(code, argv.join(' ')).toBe(2);
        expect(stderr.trim(), argv.join(' ')).not.toBe('');
      }
    },
  );

  test('.gitignore and the mark of a folder of slips', async () => {
    execFileSync('git', ['init', '-q', folder]);
    execFileSync('mkfifo', [at('.gitignore')]);
    expect((await run('check', '.', '--format', 'json')).code).not.toBe(2);
  });

  test('a pipe that nobody reads is not waited for with a report, and one that is read gets it', async () => {
    execFileSync('mkfifo', [at('pipe')]);
    const refused = await run('check', 'good.yaml', '-o', 'json:pipe');
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('ENXIO')]);
    const reader = spawn('cat', [at('pipe')]);
    const read = new Promise<string>((done) => {
      let text = '';
      reader.stdout.on('data', (part) => {
        text += part;
      });
      reader.on('close', () => done(text));
    });
    // It is there once it can be written to.
    await expect
      .poll(async () => (await run('check', 'good.yaml', '-o', 'json:pipe')).code, { timeout: 20_000 })
      .not.toBe(2);
    expect(JSON.parse(await read)).toMatchObject({ plans: [{ file: 'good.yaml' }] });
  });

  test('an empty file is one', async () => {
    writeFileSync(at('empty.yaml'), '');
    const { plans } = JSON.parse((await run('check', 'empty.yaml', '--format', 'json')).stdout);
    expect(plans[0].problems[0].kind).toBe('empty');
    expect(readFileSync(at('empty.yaml'), 'utf8')).toBe('');
  });
});
