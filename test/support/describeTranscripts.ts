import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { todayInVietnam } from '../../src/shell/cli/today.js';
import { readText, root } from './catalogue.js';
import { runRasoat } from './runRasoat.js';
import { type Printed, updateSteps } from './updateSteps.js';

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

/** A line `…` in a transcript stands for any lines: what is shown must follow in order. Nothing shown is nothing printed. */
function expectShown(actual: string, shown: string): void {
  const parts = shown.split(/^…$/m).map((part) => part.trim());
  let rest = actual;
  for (const [i, part] of parts.entries()) {
    const at = rest.indexOf(part);
    if (at < 0 || (i === 0 && at !== 0 && part !== '')) expect(rest).toBe(part);
    rest = rest.slice(at + part.length);
  }
  if (parts.length === 1 || parts.at(-1) !== '') expect(rest.trim()).toBe('');
}

/** What a command has printed, and how it ended. */
export interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}

// Today, as a program of its own has it: what is said of a day long past is to be the same.
const today = todayInVietnam(new Date());

/** Runs a command within this process. */
export const inProcess = (argv: string[], stdin: string | undefined, cwd: string): Promise<Ran> =>
  runRasoat(argv, { cwd, today, ...(stdin !== undefined && { stdin }) });

/** `UPDATE=1`: where a file shows something else than what is printed, it is made to show that; read what it changed. */
const UPDATING = process.env.UPDATE !== undefined;

/** The files of commands and what they print. */
export const transcripts = readdirSync(`${root}test/transcripts`)
  .filter((name) => name.endsWith('.md'))
  .map((name) => `test/transcripts/${name}`);

/** Runs the commands of files, and holds what they print against what is shown; with `UPDATE=1` what is printed within this process is shown. */
export function describeTranscripts(
  how: string,
  { run, files }: { run: typeof inProcess; files: readonly string[] },
): void {
  describe(how, () => {
    describe.each(files)('%s', (file) => {
      const markdown = readText(file);
      const all = stepsOf(markdown);
      const steps = all.filter(({ command }) => /^(?:rasoat|cat|ls)\b/.test(command));
      const printed: (Printed | undefined)[] = [];
      let cwd = root;
      beforeAll(() => {
        cwd = folderOf(markdown);
      });
      afterAll(() => {
        if (cwd !== root) rmSync(cwd, { recursive: true });
        if (UPDATING && run === inProcess) updateSteps(file, printed);
      });

      test('shows commands', () => {
        expect(steps.length).toBeGreaterThan(0);
      });

      test.each(steps)('$command', async (step) => {
        const ran = await printedBy(step.command);
        try {
          expectShown(ran.text, step.output);
          expect(ran.code).toBe(step.code);
        } catch (differs) {
          if (!UPDATING) throw differs;
          printed[all.indexOf(step)] = ran;
        }
      });

      async function printedBy(command: string): Promise<Printed> {
        const text = shown(command, cwd);
        if (text !== undefined) return { text: text.trimEnd(), code: 0 };
        const { argv, stdin } = parse(command, cwd);
        const { stdout, stderr, code } = await run(argv, stdin, cwd);
        return { text: (stdout + stderr).trimEnd(), code };
      }
    });
  });
}

/** Whether a file shows commands. */
export const showsCommands = (file: string): boolean => stepsOf(readText(file)).length > 0;
