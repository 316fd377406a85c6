import { join } from 'node:path';
import { runProgram } from './runProgram.js';

/**
 * What a program took, round by round; `failed` says why it has no more.
 * @typedef {{program: import('./programs.js').Program, runs: import('./runProgram.js').Run[], failed?: string}} Measured
 */

/**
 * Runs programs in turns, A B C A B C, so that what else the machine does falls on all. Slow ones take part in the first
 * round only.
 * @param {readonly import('./programs.js').Program[]} programs
 * @param {{rounds: number, cwd: string, output: string, limit: number}} options
 * @returns {Promise<Measured[]>}
 */
export async function measureInTurns(programs, { rounds, cwd, output, limit }) {
  /** @type {Measured[]} */
  const all = programs.map((program) => ({ program, runs: [] }));
  for (let round = 0; round < rounds; round++) {
    for (const measured of all) {
      const { program, runs } = measured;
      if (measured.failed || (program.slow && round > 0)) continue;
      const run = await runProgram({ command: program.command, cwd, output: join(output, 'output.txt'), limit });
      if (run.status === null) measured.failed = `over ${limit} s`;
      else if (!program.statuses.includes(run.status)) measured.failed = `exit ${run.status}`;
      else runs.push(run);
    }
  }
  return all;
}

/**
 * The median over the rounds of one program's time by another's in the same round.
 * @param {Measured | undefined} one
 * @param {Measured | undefined} other
 * @returns {number | undefined} Undefined where either was not measured.
 */
export function ratio(one, other) {
  const pairs = Math.min(one?.runs.length ?? 0, other?.runs.length ?? 0);
  return median(Array.from({ length: pairs }, (_, round) => wallOf(one, round) / wallOf(other, round)));
}

/** @param {Measured | undefined} measured @param {number} round */
function wallOf(measured, round) {
  return measured?.runs[round]?.wall ?? Number.NaN;
}

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1
    ? sorted[Math.floor(middle)]
    : sorted.length === 0
      ? undefined
      : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
