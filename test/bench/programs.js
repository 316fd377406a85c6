import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AS_OF } from './peers/asOf.js';

/**
 * A program of the benchmark; its command judges the plans in `ke-hoach` of the current folder.
 * @typedef {'rasoat' | 'javascript' | 'native' | 'start'} Kind
 * @typedef {{name: string, version: string, kind: Kind, command: readonly string[], slow?: boolean, largest: number, statuses: readonly number[]}} Program
 */
const project = fileURLToPath(new URL('../../', import.meta.url));
const rasoat = join(project, 'bin', 'rasoat.js');
const { version } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));

/** Node that does nothing. @type {Program} */
export const emptyNode = {
  name: 'node -e 0',
  version: process.version,
  kind: 'start',
  command: [process.execPath, '-e', '0'],
  largest: 1,
  statuses: [0],
};

/** Its JSON goes to standard output, which goes to a file. @param {string[]} [options] @returns {Program} */
export function rasoatProgram(options = []) {
  const argv = ['check', 'ke-hoach', '--as-of', AS_OF, '--format', 'json'];
  return {
    name: ['rasoat', ...options.slice(0, 1)].join(' '),
    version,
    kind: 'rasoat',
    command: [process.execPath, rasoat, ...argv, ...options],
    largest: Number.POSITIVE_INFINITY,
    statuses: [0, 1],
  };
}

/** rasoat with its cache, once it has one. @param {string} output @returns {Program | undefined} */
export function cachingProgram(output) {
  const help = execFileSync(process.execPath, [rasoat, 'check', '--help'], { encoding: 'utf8' });
  const option = /--cache(?:[ =]?([[<]))?/.exec(help);
  if (!option) return undefined;
  return rasoatProgram(['--cache', ...(option[1] === '<' ? [join(output, 'cache')] : [])]);
}

/**
 * @param {import('./peers/peers.js').Peer} peer
 * @param {{version: string, command: readonly string[]}} installed
 * @param {import('./peers/peers.js').Schemas} schemas
 * @returns {Program}
 */
export function peerProgram({ name, native, slow = false, largest, statuses, argv }, installed, schemas) {
  const command = [...installed.command, ...argv(schemas)];
  return { name, version: installed.version, kind: native ? 'native' : 'javascript', command, slow, largest, statuses };
}
