import { run } from '../../src/shell/cli/program.js';
import type { Prompts } from '../../src/shell/Prompts.js';
import { root } from './catalogue.js';
import { loadBuilt } from './loadBuilt.js';

export interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs the program in this process, as `bin/rasoat.js` would, with a world of the test's own. */
export async function runRasoat(
  argv: readonly string[],
  world: {
    cwd?: string;
    /** Where the program is installed. */
    home?: string;
    env?: Record<string, string>;
    stdin?: string;
    today?: string;
    colours?: boolean;
    progress?: (text: string) => void;
    elapsed?: () => number;
    /** Where the programs of the user keep what they can do without. */
    userCache?: string;
    prompts?: Prompts;
  } = {},
): Promise<Ran> {
  let [stdout, stderr] = ['', ''];
  const code = await run({
    argv,
    cwd: world.cwd ?? root,
    env: world.env ?? {},
    home: world.home ?? root,
    version: '1.0.0',
    // Another home has another catalogue.
    load: world.home === undefined ? loadBuilt : undefined,
    frugal: undefined,
    today: world.today ?? '2022-06-30',
    colours: world.colours ?? false,
    stdout: (text) => {
      stdout += text;
    },
    stderr: (text) => {
      stderr += text;
    },
    progress: world.progress,
    prompts: world.prompts,
    interruption: undefined,
    userCache: world.userCache,
    now: () => new Date(),
    elapsed: world.elapsed ?? (() => 0),
    stdin: (limit) => Buffer.from(world.stdin ?? '').subarray(0, limit),
  });
  return { code, stdout, stderr };
}
