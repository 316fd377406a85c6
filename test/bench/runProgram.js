import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { cpuOf, peakOf } from './processFigures.js';

/** GNU time asks the kernel itself; without it the figures of /proc are read every 20 ms, to the last but one. */
const GNU_TIME = '/usr/bin/time';
const exact = existsSync(GNU_TIME);

/**
 * One run of a program, with what it took.
 * @typedef {{wall: number, cpu: number, peak: number, status: number | null}} Run Seconds and MB; no status: over the limit.
 * @typedef {{command: readonly string[], cwd: string, output: string, limit: number}} Started
 */

/**
 * Runs a command to its end, what it prints written to a file. Node reads the certificates of `NODE_EXTRA_CA_CERTS` at
 * every start: programs are started without.
 * @param {Started} started
 * @returns {Promise<Run>}
 */
export async function runProgram({ command, cwd, output, limit }) {
  const figures = `${output}.figures`;
  const [program = '', ...argv] = exact ? [GNU_TIME, '-q', '-f', '%U %S %M', '-o', figures, ...command] : command;
  const file = openSync(output, 'w');
  const start = process.hrtime.bigint();
  const child = spawn(program, argv, { cwd, env: environment(), stdio: ['ignore', file, file], detached: true });
  const seen = exact ? undefined : watch(child.pid);
  const stop = () => child.pid && process.kill(-child.pid, 'SIGKILL');
  const timer = setTimeout(stop, limit * 1000);
  process.once('exit', stop);
  const status = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  const wall = Number(process.hrtime.bigint() - start) / 1e9;
  process.off('exit', stop);
  clearTimeout(timer);
  closeSync(file);
  return { wall, status, ...(status === null ? { cpu: 0, peak: 0 } : (seen?.() ?? read(figures))) };
}

/** @param {number | undefined} pid */
function watch(pid) {
  let [cpu, peak] = [0, 0];
  const poll = setInterval(() => {
    cpu = Math.max(cpu, cpuOf(pid));
    peak = Math.max(peak, peakOf(pid));
  }, 20);
  return () => {
    clearInterval(poll);
    return { cpu, peak };
  };
}

/** @param {string} figures */
function read(figures) {
  const [user = 0, system = 0, kilobytes = 0] = readFileSync(figures, 'utf8').trim().split(' ').map(Number);
  return { cpu: user + system, peak: kilobytes / 1024 };
}

/** @returns {NodeJS.ProcessEnv} */
function environment() {
  const { NODE_EXTRA_CA_CERTS, NODE_OPTIONS, FORCE_COLOR, ...environment } = process.env;
  return { ...environment, NO_COLOR: '1' };
}
