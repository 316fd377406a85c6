import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeProvince } from './makeProvince.js';
import { cpuOf, peakOf } from './processFigures.js';

/**
 * `node test/bench/measure.js [PLANS…]`: time and peak memory of json alone and of html with xlsx. The peak is the
 * kernel's own (VmHWM of /proc), read until the program ends, so Linux only.
 */
const SIZES = [100, 1000, 1700, 10000];
const OUTPUTS = { json: ['json:bao-cao.json'], 'html+xlsx': ['html:bao-cao.html', 'xlsx:bao-cao.xlsx'] };
const rasoat = fileURLToPath(new URL('../../bin/rasoat.js', import.meta.url));

const asked = process.argv.slice(2).map(Number);
console.log(`node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`);
console.log('  units  plans  output        seconds   cpu s   peak MB');
for (const units of asked.length > 0 ? asked : SIZES) {
  const folder = mkdtempSync(join(tmpdir(), 'rasoat-measure-'));
  try {
    const plans = makeProvince(folder, { units });
    for (const [name, outputs] of Object.entries(OUTPUTS)) {
      const { seconds, cpu, peak, status } = await run(folder, outputs);
      const figures = [seconds.toFixed(1).padStart(9), cpu.toFixed(1).padStart(7), peak.toFixed(0).padStart(9)];
      const failed = status === 0 ? '' : `  exit ${status}`;
      console.log(
        `${String(units).padStart(7)}${String(plans).padStart(7)}  ${name.padEnd(12)}${figures.join(' ')}${failed}`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} cwd @param {string[]} outputs */
function run(cwd, outputs) {
  const argv = [rasoat, 'check', '--fail-on', 'never', ...outputs.flatMap((output) => ['-o', output])];
  const started = performance.now();
  const child = spawn(process.execPath, argv, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
  let [peak, cpu] = [0, 0];
  const poll = setInterval(() => {
    peak = Math.max(peak, peakOf(child.pid));
    cpu = Math.max(cpu, cpuOf(child.pid));
  }, 20);
  return new Promise((resolve) => {
    child.on('exit', (status) => {
      clearInterval(poll);
      resolve({ seconds: (performance.now() - started) / 1000, cpu, peak, status });
    });
  });
}
