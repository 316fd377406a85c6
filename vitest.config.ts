import { randomInt } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** `npm test -- -u`, or `UPDATE=1`: what is printed becomes what is expected, in transcripts and in files beside plans. */
const updating = process.env.UPDATE !== undefined || process.argv.some((word) => word === '-u' || word === '--update');

/** Property tests draw other plans in every run. One that fails is repeated with the seed that stands above it: `FC_SEED=… npm test`. */
const seed = process.env.FC_SEED ?? String(randomInt(2 ** 31 - 1));
console.log(`FC_SEED=${seed}`);

export default defineConfig({
  test: {
    update: updating,
    env: { FC_SEED: seed, ...(updating && { UPDATE: '1' }) },
    include: ['test/**/*.test.ts'],
    exclude: ['test/consumers/**'],
    globalSetup: ['test/support/temporaryFolder.ts', 'test/support/freshProgram.ts'],
    setupFiles: ['test/support/seed.ts'],
    // One process for many files: the program's modules and the catalogue are read and compiled once in each.
    isolate: false,
    // Vitest would leave one processor unused, which on two is half of them.
    maxWorkers: availableParallelism(),
    // Property tests run many plans; a slow machine is no failure.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
