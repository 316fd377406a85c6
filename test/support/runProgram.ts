import { type SpawnOptions, spawn } from 'node:child_process';
import { root } from './catalogue.js';

/** The program as it is installed; `npm run build` makes it. */
export const program = `${root}bin/rasoat.js`;

export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

/** Runs a command as a process of its own, to its end; `meanwhile` may do something to it on the way. */
export async function runProgram(
  command: readonly [string, ...string[]],
  options: SpawnOptions,
  meanwhile: (child: ReturnType<typeof spawn>) => Promise<void> | void = () => {},
): Promise<Ended> {
  const [name, ...args] = command;
  const child = spawn(name, args, { timeout: 50_000, killSignal: 'SIGKILL', ...options });
  let [stdout, stderr] = ['', ''];
  child.stdout?.setEncoding('utf8').on('data', (data) => {
    stdout += data;
  });
  child.stderr?.setEncoding('utf8').on('data', (data) => {
    stderr += data;
  });
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
  await meanwhile(child);
  return ended;
}
