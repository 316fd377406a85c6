import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/consumers/**'],
    globalSetup: ['test/support/freshProgram.ts'],
    setupFiles: ['test/support/seed.ts'],
    // One process for many files: the program's modules and the catalogue are read and compiled once in each.
    isolate: false,
    // Property tests run many plans; a slow machine is no failure.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
