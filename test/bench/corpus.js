import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { province } from './province.js';

/** A province has a tenth more units than plans are wanted: a few units send nothing. */
const UNITS_PER_PLAN = 1.1;

/**
 * Writes exactly as many plans as asked into `ke-hoach` of a folder, those nearest to 4 KB of a province. Each is one
 * that YAML can read, for ajv-cli stops at the first that is not, and keys are written as in the template, for a schema
 * knows no other spelling: the peers spend no time on errors that are none.
 * @param {string} folder
 * @param {number} count
 */
export function makeCorpus(folder, count) {
  const plans = [...province({ units: Math.max(60, Math.round(count * UNITS_PER_PLAN)), plain: true }).files]
    .filter(({ path }) => path.startsWith('ke-hoach/'))
    .map(({ path, text }) => ({ path, bytes: Buffer.from(text) }))
    .sort((a, b) => offSize(a) - offSize(b) || (a.path < b.path ? -1 : 1))
    .slice(0, count);
  if (plans.length < count) throw new RangeError(`The province has only ${plans.length} plans`);
  for (const { path, bytes } of plans) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  return { folder, count, bytes: plans.reduce((sum, { bytes }) => sum + bytes.length, 0) };
}

/** @param {{bytes: Buffer}} plan */
function offSize({ bytes }) {
  return Math.abs(bytes.length - 4096);
}
