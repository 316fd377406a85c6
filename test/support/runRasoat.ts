import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byIcon, type Icon } from '../../src/shell/cli/byIcon.js';
import { run } from '../../src/shell/cli/program.js';
import type { Prompts } from '../../src/shell/Prompts.js';
import type { Terminal } from '../../src/shell/Terminal.js';
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
    /** Where it is opened by its icon. */
    icon?: Icon;
    /** What starts it. */
    program?: readonly string[];
    open?: (path: string) => boolean;
  } = {},
): Promise<Ran> {
  let [stdout, stderr] = ['', ''];
  const home = world.home ?? root;
  const terminal: Terminal = {
    argv,
    cwd: world.cwd ?? root,
    env: world.env ?? {},
    home,
    read: (name) => readFileSync(join(home, name)),
    list: (folder) => readdirSync(join(home, folder)),
    version: '1.0.0',
    // Another home has another catalogue.
    load: world.home === undefined ? loadBuilt : undefined,
    program: world.program ?? [process.execPath, join(root, 'bin/rasoat.js')],
    open: world.open ?? (() => false),
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
  };
  const code = await (world.icon ? byIcon(terminal, world.icon) : run(terminal));
  return { code, stdout, stderr };
}
