import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { province } from './province.js';

/**
 * Writes the province into a folder.
 * @param {string} folder
 * @param {{units?: number, seed?: string}} options
 * @returns {number} How many plans.
 */
export function makeProvince(folder, options = {}) {
  let plans = 0;
  for (const { path, text } of province(options).files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    if (path.startsWith('ke-hoach/')) plans++;
  }
  return plans;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { units: { type: 'string', default: '1700' }, seed: { type: 'string', default: 'bac-ha' } },
  });
  const [folder] = positionals;
  if (!folder) {
    console.error('node test/bench/makeProvince.js DIR [--units N] [--seed TEXT]');
    process.exitCode = 2;
  } else console.log(`${makeProvince(folder, { units: Number(values.units), seed: values.seed })} plans in ${folder}`);
}
