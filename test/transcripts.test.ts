import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readText, root } from './support/catalogue.js';
import { guides } from './support/guides.js';
import { runRasoat } from './support/runRasoat.js';
import { updateShown } from './support/updateShown.js';

/** A command of a transcript: what is typed, what comes back on both streams, and the exit code when it is not 0. */
interface Step {
  command: string;
  output: string;
  code: number;
}

/** Reads the console blocks of a Markdown file: `$ command`, its output, `[exit N]` last when N is not 0. */
function stepsOf(markdown: string): Step[] {
  const blocks = [...markdown.matchAll(/^```console\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block);
  return blocks.flatMap((block) =>
    block
      .split(/^\$ /m)
      .slice(1)
      .map((step) => {
        const [command = '', ...lines] = step.split('\n');
        const text = lines.join('\n').trimEnd();
        const exit = /(?:^|\n)\[exit (\d+)\]$/.exec(text);
        return { command, output: exit ? text.slice(0, exit.index) : text, code: Number(exit?.[1] ?? 0) };
      }),
  );
}

/** `rasoat` with its arguments; `< FILE` is standard input. Words may stand in single or double quotes. */
function parse(command: string, cwd: string): { argv: string[]; stdin?: string } {
  const words = [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, a, b, c]) => a ?? b ?? c ?? '');
  const redirect = words.indexOf('<');
  const argv = words.slice(1, redirect < 0 ? undefined : redirect);
  return redirect < 0 ? { argv } : { argv, stdin: readFileSync(join(cwd, words[redirect + 1] ?? ''), 'utf8') };
}

const COPY = /^Runs in a copy of `examples\/`\./m;

/**
 * The folder that a transcript runs in. One that says so has a copy of `examples/` of its own, where its commands may
 * write; its blocks with a name (```csv danh-sach.csv) are files there.
 */
function folderOf(markdown: string): string {
  if (!COPY.test(markdown)) return root;
  const folder = mkdtempSync(join(tmpdir(), 'rasoat-transcript-'));
  cpSync(`${root}examples`, folder, { recursive: true });
  for (const [, name = '', text = ''] of markdown.matchAll(/^```\w+ (\S+)\n([\s\S]*?)^```$/gm)) {
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** What a transcript may show beside the program's own output: a file, or the names in a folder. */
const shows: Record<string, (path: string) => string> = {
  cat: (path) =>
    readFileSync(path, 'utf8')
      .replace(/^\uFEFF/, '')
      .replaceAll('\r\n', '\n'),
  ls: (path) =>
    readdirSync(path)
      .filter((name) => !name.startsWith('.'))
      .sort()
      .join('\n'),
};

function shown(command: string, cwd: string): string | undefined {
  const [name = '', path = ''] = command.split(' ');
  return shows[name]?.(join(cwd, path));
}

/** A line `…` in a transcript stands for any lines: what is shown must follow in order. */
function expectShown(actual: string, shown: string): void {
  const parts = shown.split(/^…$/m).map((part) => part.trim());
  let rest = actual;
  for (const [i, part] of parts.entries()) {
    const at = rest.indexOf(part);
    if (at < 0 || (i === 0 && at !== 0 && part !== '')) expect(rest).toBe(part);
    rest = rest.slice(at + part.length);
  }
  if (parts.at(-1) !== '') expect(rest.trim()).toBe('');
}

/** Whether the transcripts are to be brought up to date: `UPDATE=1 npm test`, or `npm test -- -u`. */
const updating = inject('updating');

/** A step as a transcript writes it. */
function written({ command, output, code }: Step): string {
  return `$ ${command}\n${output === '' ? '' : `${output}\n`}${code === 0 ? '' : `[exit ${code}]\n`}`;
}

interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}

const inProcess = (argv: string[], stdin: string | undefined, cwd: string): Promise<Ran> =>
  runRasoat(argv, stdin === undefined ? { cwd } : { cwd, stdin });

function asProgram(argv: string[], stdin: string | undefined, cwd: string): Promise<Ran> {
  const child = promisify(execFile)(process.execPath, [`${root}bin/rasoat.js`, ...argv], {
    cwd,
    env: { PATH: process.env.PATH },
  });
  child.child.stdin?.end(stdin ?? '');
  return child.then(
    ({ stdout, stderr }) => ({ stdout, stderr, code: 0 }),
    ({ stdout, stderr, code }) => ({ stdout, stderr, code: code as number }),
  );
}

const transcripts = readdirSync(`${root}test/transcripts`).map((name) => `test/transcripts/${name}`);

describe.each([
  {
    how: 'in this process',
    run: inProcess,
    files: [...transcripts, ...guides.filter((guide) => stepsOf(readText(guide)).length > 0)],
  },
  { how: 'as a program of its own', run: asProgram, files: transcripts },
])('$how', ({ run, files }) => {
  describe.each(files)('%s', (file) => {
    const markdown = readText(file);
    const steps = stepsOf(markdown).filter(({ command }) => /^(?:rasoat|cat|ls)\b/.test(command));
    let cwd = root;
    let updated = markdown;
    const update = (step: Step, actual: string, code: number) => {
      const next = { ...step, output: updateShown(actual, step.output), code };
      updated = updated.replace(written(step), () => written(next));
    };
    beforeAll(() => {
      cwd = folderOf(markdown);
    });
    afterAll(() => {
      if (cwd !== root) rmSync(cwd, { recursive: true });
      if (updated !== markdown) writeFileSync(`${root}${file}`, updated);
    });

    test('shows commands', () => {
      expect(steps.length).toBeGreaterThan(0);
    });

    test.each(steps)('$command', async (step) => {
      const { command, output, code } = step;
      const text = shown(command, cwd);
      const { argv, stdin } = parse(command, cwd);
      const ran = text === undefined ? await run(argv, stdin, cwd) : { stdout: text, stderr: '', code: 0 };
      const actual = (ran.stdout + ran.stderr).trimEnd();
      try {
        expectShown(actual, output);
        expect(ran.code).toBe(code);
      } catch (error) {
        if (!updating || run !== inProcess) throw error;
        update(step, actual, ran.code);
      }
    });
  });
});
