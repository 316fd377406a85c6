import { readFileSync } from 'node:fs';

/** The most memory that the process has had, in MB; 0 once it has ended. @param {number | undefined} pid */
export function peakOf(pid) {
  return Number(/VmHWM:\s*(\d+)/.exec(processFile(pid, 'status'))?.[1] ?? 0) / 1024;
}

/** Processor time so far, in seconds: unlike the wall clock it does not count what other programs take. @param {number | undefined} pid */
export function cpuOf(pid) {
  const [, , , , , , , , , , , user = 0, system = 0] = processFile(pid, 'stat')
    .replace(/^.*\) /, '')
    .split(' ')
    .map(Number);
  return (user + system) / 100;
}

/** @param {number | undefined} pid @param {string} name */
function processFile(pid, name) {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return '';
  }
}
