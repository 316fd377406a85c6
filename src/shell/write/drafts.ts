import { createHash, randomBytes } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, readlinkSync, renameSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { memoize } from '../../plan/text/memoize.js';
import { errorCode } from '../errorCode.js';

/**
 * What is being written stands beside its place under a name of its own until it is whole: hidden, so that nobody takes it
 * for a plan, and not to be foreseen, so that nobody can put a link there first. The name says whose it is: what a run that
 * was killed has left, the next one takes away.
 */

/** Where the number of a process means a process of ours: this machine and, on Linux, this container. */
const here = memoize((computer) =>
  createHash('sha256').update(`${computer}\n${processes()}`).digest('hex').slice(0, 8),
);

function processes(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return '';
  }
}

const mark = () => `${here(hostname())}-${process.pid}-${randomBytes(8).toString('hex')}`;
const DRAFT = /^\.rasoat-([0-9a-f]{8})-(\d{1,10})-[0-9a-f]{16}\.tmp$/;
const REPLACED = /^\.(.+)\.rasoat-([0-9a-f]{8})-(\d{1,10})-[0-9a-f]{16}\.old$/s;
const DAY = 24 * 60 * 60 * 1000;

/** A name for what is being written. */
export const draftName = (): string => `.rasoat-${mark()}.tmp`;

/** A name for a folder while another takes its place. */
export const replacedName = (name: string): string => `.${name}.rasoat-${mark()}.old`;

/**
 * Takes away what runs that were killed have left in a folder: drafts, and folders that another has replaced; a folder of
 * which the place is empty goes back there. What is not surely ours stays, and no fault is one of the run.
 */
export function clearLeftovers(folder: string): void {
  try {
    for (const name of readdirSync(folder)) {
      const [draft, replaced] = [DRAFT.exec(name), REPLACED.exec(name)];
      const [machine, id] = draft ? draft.slice(1) : (replaced?.slice(2) ?? []);
      if (!isLeft(join(folder, name), machine, id)) continue;
      const place = replaced && join(folder, replaced[1] ?? '');
      if (place && !existsSync(place)) renameSync(join(folder, name), place);
      else rmSync(join(folder, name), { recursive: true, force: true });
    }
  } catch {
    // The next run will see to it.
  }
}

/** Whether the process that wrote it is no more: known on the machine where it ran, elsewhere after a day. */
function isLeft(path: string, machine: string | undefined, id: string | undefined): boolean {
  if (machine === undefined || id === undefined) return false;
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (!stats || stats.isSymbolicLink() || (process.getuid && stats.uid !== process.getuid())) return false;
  return (machine === here(hostname()) && !isRunning(Number(id))) || stats.mtimeMs < Date.now() - DAY;
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return errorCode(error) !== 'ESRCH';
  }
}
