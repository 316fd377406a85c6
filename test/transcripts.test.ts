import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { readText, root } from './support/catalogue.js';
import { runRasoat } from './support/runRasoat.js';

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
function parse(command: string): { argv: string[]; stdin?: string } {
  const words = [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, a, b, c]) => a ?? b ?? c ?? '');
  const redirect = words.indexOf('<');
  const argv = words.slice(1, redirect < 0 ? undefined : redirect);
  return redirect < 0 ? { argv } : { argv, stdin: readText(words[redirect + 1] ?? '') };
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

const files = [
  ...readdirSync(`${root}test/transcripts`).map((name) => `test/transcripts/${name}`),
  'README.md',
  'README.vi.md',
];

describe.each(files)('%s', (file) => {
  const steps = stepsOf(readText(file)).filter(({ command }) => command.startsWith('rasoat'));

  test('shows commands', () => {
    expect(steps.length).toBeGreaterThan(0);
  });

  test.each(steps)('$command', async ({ command, output, code }) => {
    const { argv, stdin } = parse(command);
    const ran = await runRasoat(argv, stdin === undefined ? {} : { stdin });
    expectShown((ran.stdout + ran.stderr).trimEnd(), output);
    expect(ran.code).toBe(code);
  });
});

describe('as a program of its own', () => {
  const steps = files
    .slice(0, -2)
    .flatMap((file) => stepsOf(readText(file)))
    .filter(({ command }) => command.startsWith('rasoat'));

  test.each(steps)('$command', async ({ command, output, code }) => {
    const { argv, stdin } = parse(command);
    const child = promisify(execFile)(process.execPath, [`${root}bin/rasoat.js`, ...argv], {
      cwd: root,
      env: { PATH: process.env.PATH },
    });
    child.child.stdin?.end(stdin ?? '');
    const ran = await child.then(
      ({ stdout, stderr }) => ({ stdout, stderr, code: 0 }),
      ({ stdout, stderr, code: exit }) => ({ stdout, stderr, code: exit as number }),
    );
    expectShown((ran.stdout + ran.stderr).trimEnd(), output);
    expect(ran.code).toBe(code);
  });
});
